// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/reminderpresenter.h"

#include "app/platform/alldesktops.h"
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/reminders/reminderwindow.h"
#include "ui/shell/edits.h"

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
    connect(&m_service, &NotificationService::unavailable, this, &ReminderPresenter::presentInWindow);
    connect(&m_service, &NotificationService::activated, this, &ReminderPresenter::act);
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
    for (const core::DueReminder &up : std::as_const(m_up))
        m_service.withdraw(up.firing.id.value());
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
    const bool isGroup = wasAway && reminders.size() > 1;
    const bool isBeforeEyes = m_window && m_window->isActiveWindow();
    if (isGroup || !m_showsPopups || isBeforeEyes) {
        comeUp(isGroup);
        return;
    }
    if (!m_hasTray)
        comeUp(false);
    for (const core::DueReminder &reminder : reminders) {
        m_up.removeIf([&reminder](const core::DueReminder &up) { return up.firing.id == reminder.firing.id; });
        m_up << reminder;
    }
    // The latest ones by themselves, the rest as one: a daemon shows as many as it is given.
    const qsizetype grouped = std::max(qsizetype{0}, reminders.size() - kMostAtOnce);
    m_group.clear();
    for (const core::DueReminder &reminder : reminders.first(grouped))
        m_group << reminder.firing.id;
    for (const core::DueReminder &reminder : reminders.sliced(grouped))
        presentOnDesktop(reminder);
    if (grouped > 0)
        presentGroup(grouped);
}

void ReminderPresenter::presentGroup(qsizetype count)
{
    //: A pop-up for those beyond the three that have their own. RU: «Ещё %n напоминания»
    m_service.notify(kGroupKey,
                     {.title = tr("%n more reminder(s)", nullptr, static_cast<int>(count)),
                      .body = {},
                      .priority = core::Priority::Normal,
                      .isGroup = true});
}

void ReminderPresenter::presentOnDesktop(const core::DueReminder &reminder)
{
    const core::Clock &clock = m_edits.store().clock();
    const ui::ReminderText text = ui::reminderText(reminder, clock.now(), clock.zone());
    QStringList lines{text.due, text.client};
    lines.removeAll(QString());
    m_service.notify(
        reminder.firing.id.value(),
        {.title = text.title, .body = lines.join(u'\n'), .priority = reminder.task.priority, .isGroup = false});
}

void ReminderPresenter::presentInWindow(qint64 key)
{
    if (key == kGroupKey) { // our own pop-ups count by themselves
        for (const core::FiringId firing : std::exchange(m_group, {}))
            presentInWindow(firing.value());
        return;
    }
    const core::Clock &clock = m_edits.store().clock();
    if (const core::DueReminder *reminder = find(key)) {
        m_popups.show(key, ui::reminderText(*reminder, clock.now(), clock.zone()));
        comeUp(false); // our pop-ups go after a while, and no daemon keeps what went
    }
}

void ReminderPresenter::dropDealtWith()
{
    // Done, snoozed or moved elsewhere: in the window, by the command line, or on another computer; or shown by another
    // program, while this one was stopped or its computer slept.
    const QList<core::DueReminder> &waiting = m_scheduler.waiting();
    m_up.removeIf([this, &waiting](const core::DueReminder &up) {
        const core::FiringId id = up.firing.id;
        if (m_scheduler.isMine(id)
            && std::ranges::any_of(waiting, [id](const core::DueReminder &r) { return r.firing.id == id; }))
            return false;
        m_service.withdraw(id.value());
        m_popups.remove(id.value());
        return true;
    });
    const bool wasGrouped = !m_group.isEmpty();
    m_group.removeIf([this](core::FiringId id) { return find(id.value()) == nullptr; });
    if (wasGrouped && m_group.isEmpty())
        m_service.withdraw(kGroupKey);
}

void ReminderPresenter::act(qint64 key, ui::ReminderAction action, const QString &activationToken)
{
    if (key == kGroupKey) {
        openWindow(activationToken);
        return;
    }
    const core::DueReminder *reminder = find(key);
    if (reminder == nullptr)
        return;
    const core::FiringId firing = reminder->firing.id;
    const core::TaskId task = reminder->task.id;
    switch (action) {
    case ui::ReminderAction::Open:
        m_scheduler.acknowledge({firing});
        Q_EMIT openRequested(task, activationToken);
        break;
    case ui::ReminderAction::Snooze:
        m_edits.run(core::ActOnFirings::snooze({firing},
                                               m_edits.store().clock().now().addSecs(qint64{60} * ui::kSnoozeMinutes)));
        break;
    case ui::ReminderAction::Done: // closing the task voids its reminders
        m_edits.run(std::make_shared<core::EditTasks>(
            QList<core::FieldEdit>{{task, core::Field::Status, core::statuses::kDone, {}}},
            core::Intent::Kind::CompleteTasks));
        break;
    }
}

const core::DueReminder *ReminderPresenter::find(qint64 key) const
{
    const auto found
        = std::ranges::find_if(m_up, [key](const core::DueReminder &r) { return r.firing.id.value() == key; });
    return found == m_up.end() ? nullptr : &*found;
}

} // namespace app
