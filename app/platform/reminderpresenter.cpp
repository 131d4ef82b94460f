// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/reminderpresenter.h"

#include "app/platform/alldesktops.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/reminders/reminderacts.h"
#include "ui/reminders/reminderwindow.h"
#include "ui/shell/edits.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace app {

namespace {

constexpr qsizetype kMostAtOnce = 3;
constexpr qint64 kGroupKey = std::numeric_limits<qint64>::max(); // no row's; the service sends it last

} // namespace

ReminderPresenter::ReminderPresenter(core::ReminderScheduler &scheduler, ui::Edits &edits, NotificationService &service,
                                     QObject *parent)
    : QObject(parent), m_scheduler(scheduler), m_edits(edits), m_service(service)
{
    connect(&m_scheduler, &core::ReminderScheduler::due, this, &ReminderPresenter::present);
    connect(&m_scheduler, &core::ReminderScheduler::waitingChanged, this, &ReminderPresenter::dropDealtWith);
    connect(&m_scheduler, &core::ReminderScheduler::waitingChanged, this, &ReminderPresenter::sayAnew);
    connect(&m_service, &NotificationService::unavailable, this, &ReminderPresenter::presentInWindow);
    connect(&m_service, &NotificationService::activated, this, &ReminderPresenter::act);
    connect(&m_service, &NotificationService::expired, this, &ReminderPresenter::insist);
    connect(&m_service, &NotificationService::closed, this, &ReminderPresenter::forgetPopup);
    connect(&m_service, &NotificationService::activated, this, &ReminderPresenter::forgetPopup);
    connect(&m_service, &NotificationService::unavailable, this, [this](qint64 key) { m_single.remove(key); });
    connect(&m_popups, &ui::PopupStack::activated, this,
            [this](qint64 key, ui::ReminderAction action) { act(key, action, {}); });
    connect(&m_popups, &ui::PopupStack::moreRequested, this, [this] { openWindow(); });
    const auto markShown = [this](qint64 key) {
        m_scheduler.markShown(key == kGroupKey ? m_group : QList<core::FiringId>{core::FiringId(key)});
    };
    connect(&m_service, &NotificationService::shown, this, markShown);
    connect(&m_popups, &ui::PopupStack::shown, this, markShown);
}

ReminderPresenter::~ReminderPresenter()
{
    // The service outlives this database, whose keys mean nothing to the next one.
    for (const qint64 key : m_up.keys())
        m_service.withdraw(key);
    m_service.withdraw(kGroupKey);
}

void ReminderPresenter::setHasTray(bool hasTray)
{
    const bool isLost = m_hasTray && !hasTray;
    m_hasTray = hasTray;
    if (isLost && !m_scheduler.isQuiet() && !m_up.isEmpty()) // pop-ups go by themselves
        comeUp(false);
}

void ReminderPresenter::makeWindow()
{
    if (m_window)
        return;
    m_window = std::make_unique<ui::ReminderWindow>(m_scheduler, m_edits);
    showOnAllDesktops(*m_window);
    connect(m_window.get(), &ui::ReminderWindow::openRequested, this,
            [this](core::TaskId task) { Q_EMIT openRequested(task, {}); });
}

void ReminderPresenter::comeUp(bool wasAway)
{
    makeWindow();
    m_window->comeUp(wasAway);
}

void ReminderPresenter::openWindow(const QString &activationToken)
{
    if (!activationToken.isEmpty()) // read by Qt when the window is activated
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    makeWindow();
    m_window->openInFront();
}

void ReminderPresenter::present(const QList<core::DueReminder> &reminders, bool wasAway)
{
    // In the window that she works in, in the list she sees.
    const bool isBeforeEyes
        = m_window && m_window->isActiveWindow() && m_window->tab() == ui::ReminderWindow::Tab::Waiting;
    if (wasAway || !m_showsPopups || isBeforeEyes) { // a pop-up goes before somebody is back at the desk
        comeUp(wasAway);
        return;
    }
    if (!m_hasTray)
        comeUp(false);
    for (const core::DueReminder &reminder : reminders)
        m_up.insert(reminder.firing.id.value(), reminder);
    // The latest ones by themselves while there is room beside those that are up, the rest as one: a daemon shows as
    // many as it is given.
    const qsizetype room = std::max(qsizetype{0}, kMostAtOnce - m_single.size());
    const qsizetype grouped = std::max(qsizetype{0}, reminders.size() - room);
    for (const core::DueReminder &reminder : reminders.sliced(grouped)) {
        m_single.insert(reminder.firing.id.value());
        m_service.notify(reminder.firing.id.value(), notificationOf(reminder));
    }
    if (grouped > 0)
        presentGroup(reminders.first(grouped));
}

void ReminderPresenter::presentGroup(const QList<core::DueReminder> &reminders)
{
    if (!std::exchange(m_isGroupUp, true))
        m_group.clear(); // one that is up goes on counting
    for (const core::DueReminder &reminder : reminders) {
        if (!m_group.contains(reminder.firing.id))
            m_group << reminder.firing.id;
    }
    //: A pop-up for those beyond the three that have their own. RU: «Ещё %n напоминания»
    m_service.notify(kGroupKey,
                     {.title = tr("%n more reminder(s)", nullptr, static_cast<int>(m_group.size())),
                      .body = {},
                      .priority = core::Priority::Normal,
                      .isGroup = true});
}

ui::ReminderText ReminderPresenter::textOf(const core::DueReminder &reminder) const
{
    const core::Clock &clock = m_edits.store().clock();
    return ui::reminderText(reminder, m_edits.store().directory(), clock.now(), clock.zone());
}

Notification ReminderPresenter::notificationOf(const core::DueReminder &reminder) const
{
    const ui::ReminderText text = textOf(reminder);
    QStringList lines{text.due, text.client};
    lines.removeAll(QString());
    return {.title = text.title,
            .body = lines.join(u'\n'),
            .priority = reminder.task.priority,
            .isGroup = false,
            .isOfOther = reminder.firing.kind == core::FiringKind::OverdueNotice};
}

void ReminderPresenter::presentInWindow(qint64 key)
{
    if (const auto reminder = m_up.constFind(key); reminder != m_up.constEnd())
        m_popups.show(key, textOf(*reminder));
    else if (key == kGroupKey)
        m_popups.setOthers(static_cast<int>(m_group.size()));
    else // dealt with meanwhile
        return;
    comeUp(false); // our pop-ups go after a while, and no daemon keeps what went
}

void ReminderPresenter::forgetPopup(qint64 key)
{
    m_single.remove(key);
    if (key == kGroupKey)
        m_isGroupUp = false;
}

/// Nobody touched the pop-up: perhaps nobody was there. The window waits for whoever comes back.
void ReminderPresenter::insist(qint64 key)
{
    const bool waits = key == kGroupKey ? !m_group.isEmpty() : m_up.contains(key);
    if (waits && !m_scheduler.isQuiet())
        comeUp(false);
}

void ReminderPresenter::dropDealtWith()
{
    // Done, snoozed or moved elsewhere: in the window, by the command line, or on another computer; or shown by another
    // program, while this one was stopped or its computer slept.
    QSet<qint64> waiting;
    for (const core::DueReminder &reminder : m_scheduler.waiting()) {
        if (m_scheduler.isMine(reminder.firing.id))
            waiting.insert(reminder.firing.id.value());
    }
    const QList<qint64> up = m_up.keys();
    for (const qint64 key : up) {
        if (waiting.contains(key))
            continue;
        m_up.remove(key);
        m_single.remove(key);
        m_service.withdraw(key);
        m_popups.remove(key);
    }
    const bool wasGrouped = !m_group.isEmpty();
    m_group.removeIf([this](core::FiringId id) { return !m_up.contains(id.value()); });
    if (wasGrouped && m_group.isEmpty()) {
        m_isGroupUp = false;
        m_service.withdraw(kGroupKey);
    }
    if (wasGrouped && m_popups.moreCount() > 0)
        m_popups.setOthers(static_cast<int>(m_group.size()));
}

/// A task that was renamed, or is due at another time, says so where it is up.
void ReminderPresenter::sayAnew()
{
    for (const core::DueReminder &reminder : m_scheduler.waiting()) {
        const qint64 key = reminder.firing.id.value();
        const auto up = m_up.find(key);
        if (up == m_up.end() || *up == reminder)
            continue;
        const Notification said = notificationOf(*up);
        *up = reminder;
        if (notificationOf(reminder) == said) // “in 5 minutes” grows old by itself
            continue;
        m_service.replace(key, notificationOf(reminder));
        m_popups.replace(key, textOf(reminder));
    }
}

void ReminderPresenter::act(qint64 key, ui::ReminderAction action, const QString &activationToken)
{
    if (key == kGroupKey) {
        openWindow(activationToken);
        return;
    }
    const auto reminder = m_up.constFind(key);
    if (reminder == m_up.constEnd())
        return;
    const core::Clock &clock = m_edits.store().clock();
    switch (action) {
    case ui::ReminderAction::Open: // looked at is not dealt with: a pop-up is easily clicked to be rid of it
        Q_EMIT openRequested(reminder->task.id, activationToken);
        break;
    case ui::ReminderAction::Snooze:
        run(ui::reminderacts::snooze({*reminder}, clock.now().addSecs(qint64{60} * ui::kSnoozeMinutes)));
        break;
    case ui::ReminderAction::Done: // closing the task voids its reminders
        run(ui::reminderacts::complete({*reminder}));
        break;
    }
}

/// What could not be done is told where the reminder still waits: its pop-up has gone.
void ReminderPresenter::run(const core::CommandPtr &command)
{
    core::whenReady(m_edits.run(command), this, [this](const core::Result<core::Outcome> &outcome) {
        if (outcome)
            return;
        comeUp(false);
        m_window->tell(ui::errorText(outcome.error()));
    });
}

} // namespace app
