// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/reminders/reminderlist.h"
#include "ui/reminders/reminderwindow.h"
#include "ui/reminders/reminderwindowparts.h"
#include "ui/reminders/snoozegrid.h"
#include "ui/shell/edits.h"
#include "ui/shell/toast.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <initializer_list>
#include <QLayout>
#include <QScreen>

// What the reminder window shows, and how large it is for that.
namespace ui {

namespace {

constexpr int kWidth = 576;
constexpr int kWidest = 640; // some languages have long words for a moment
constexpr QSize kSmallest(480, 360);

/// Where a window may be without its frame, which is not known before it is shown.
QRect roomOn(const QScreen &screen)
{
    constexpr int kTitle = 36;
    constexpr int kEdge = 8;
    return screen.availableGeometry().adjusted(kEdge, kTitle, -kEdge, -kEdge);
}

} // namespace

QSize ReminderWindow::smallestSize()
{
    return {scaled(kSmallest.width()), kSmallest.height()};
}

bool ReminderWindow::canWrite() const
{
    return !m_edits.store().isReadOnly();
}

SnoozeContext ReminderWindow::context() const
{
    return snoozeContext(m_edits.store());
}

QList<core::DueReminder> ReminderWindow::shown() const
{
    switch (tab()) {
    case Tab::Snoozed:
        return m_dealt.snoozed();
    case Tab::Dismissed:
        return m_dealt.dismissed();
    case Tab::Waiting:
        break;
    }
    return m_scheduler.waiting();
}

/// Whether what made it go was undone: those stand as shown again, and nobody tells them anew.
bool ReminderWindow::isTakenBack() const
{
    return std::ranges::any_of(m_scheduler.waiting(), [this](const core::DueReminder &reminder) {
        return m_last.value(reminder.firing.id) == reminder.firing.firesAt && m_scheduler.isMine(reminder.firing.id);
    });
}

ReminderModel::Kind ReminderWindow::kindOfRows() const
{
    if (tab() == Tab::Waiting)
        return m_isAway ? ReminderModel::Kind::Away : ReminderModel::Kind::Waiting;
    return tab() == Tab::Snoozed ? ReminderModel::Kind::Snoozed : ReminderModel::Kind::Dismissed;
}

void ReminderWindow::showReminders()
{
    if (m_scheduler.waiting().isEmpty() && m_cameByItself && isVisible() && !isActiveWindow()
        && tab() == Tab::Waiting) {
        for (const core::DueReminder &reminder : m_model.reminders())
            m_last.insert(reminder.firing.id, reminder.firing.firesAt);
        hide(); // dealt with elsewhere: nothing is left to see
        return;
    }
    m_isAway = m_isAway && !m_scheduler.waiting().isEmpty();
    if (const auto kind = kindOfRows(); kind != m_model.kind()) {
        m_model.show(kind, {}); // rows of another kind have other buttons
        askButtons();
    }
    const bool hadRows = m_model.rowCount() > 0;
    m_list->keeping([this] { m_model.show(kindOfRows(), shown()); });
    if (hadRows && m_model.rowCount() == 0 && tab() != Tab::Waiting) {
        showTab(Tab::Waiting); // the last of them was brought back, and waits there
        return;
    }
    showFrame();
    markShown();
}

/// The buttons of the open row are made anew, as the rows and the file are now.
void ReminderWindow::askButtons()
{
    using Kind = ReminderRowButtons::Kind;
    const Kind kind = tab() == Tab::Snoozed ? Kind::Snoozed
        : tab() == Tab::Dismissed           ? Kind::Dismissed
        : m_isAway                          ? Kind::Away
                                            : Kind::Waiting;
    m_list->setButtonMaker([this, kind]() -> QWidget * {
        auto *buttons = new ReminderRowButtons(kind, canWrite());
        connect(buttons, &ReminderRowButtons::pressed, this, &ReminderWindow::act);
        return buttons;
    });
}

void ReminderWindow::retranslate()
{
    //: Title of the reminder window. RU: «Напоминания — Followup»
    setWindowTitle(tr("Reminders — Followup"));
    switch (tab()) { // the name of the list says what it lists
    case Tab::Snoozed: //: Name of the list of snoozed reminders. RU: «Отложенные напоминания»
        m_list->setAccessibleName(tr("Snoozed reminders"));
        break;
    case Tab::Dismissed: //: Name of the list of reminders closed in the last week. RU: «Закрытые напоминания»
        m_list->setAccessibleName(tr("Closed reminders"));
        break;
    case Tab::Waiting: //: Name of the list of reminders that rang. RU: «Сработавшие напоминания»
        m_list->setAccessibleName(tr("Due reminders"));
        break;
    }
    m_empty->setText(tab() == Tab::Waiting
                         //: In place of the list of due reminders. RU: «Ничего не ждёт»
                         ? tr("Nothing is waiting")
                         //: In place of the list of snoozed or closed reminders. RU: «Здесь пусто»
                         : tr("Nothing here"));
    sayTitle();
}

void ReminderWindow::sayTitle()
{
    const auto count = static_cast<int>(m_scheduler.waiting().size());
    if (count == 0)
        //: Head of the reminder window. RU: «Напоминаний нет»
        m_header->setTitle(tr("No reminders"));
    else if (m_isAway)
        //: Head of the reminder window: what gathered while the computer was off. RU: «Пока вас не было: %n
        //: напоминания»
        m_header->setTitle(tr("While you were away: %n reminder(s)", nullptr, count));
    else
        //: Head of the reminder window: how many wait. RU: «%n напоминания»
        m_header->setTitle(tr("%n reminder(s)", nullptr, count));
    setAccessibleName(windowTitle());
}

/// Everything around the list, as it is now.
void ReminderWindow::showFrame()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const SnoozeContext now = context();
    const auto end = quietEnd(m_edits.store());
    retranslate();
    m_header->setCounts(static_cast<int>(m_dealt.snoozed().size()), static_cast<int>(m_dealt.dismissed().size()));
    m_header->setQuiet(quietText(end, now.now, now.zone), end.has_value(), canWrite());
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_grid->showChoices(now);
    m_grid->fitTo(width());
    m_grid->setEnabled(canWrite() && !m_list->selectedFirings().isEmpty());
    m_grid->setVisible(tab() != Tab::Dismissed);
    m_footer->showFor(m_isAway, now);
    m_footer->setEnabled(canWrite() && !isEmpty);
    m_footer->setVisible(tab() == Tab::Waiting);
    // What changed inside counts at once, not when the event loop comes to it.
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_grid, m_footer}) {
        part->layout()->invalidate();
        part->layout()->activate();
        part->updateGeometry();
    }
    m_list->updateGeometry();
    // The toast stays above what can be pressed.
    int pressed = 0;
    for (const QWidget *part : std::initializer_list<QWidget *>{m_grid, m_footer})
        pressed += part->isHidden() ? 0 : part->sizeHint().height();
    m_toast->setRoomBelow(pressed);
    fitHeight();
}

QSize ReminderWindow::sizeHint() const
{
    layout()->activate();
    const int width = std::clamp(m_grid->wholeWidth(), scaled(kWidth), scaled(kWidest));
    return {width, std::max(layout()->totalSizeHint().height(), kSmallest.height())};
}

/// As high as up to five rows need, until the user has chosen a height.
void ReminderWindow::fitHeight()
{
    if (m_isSizedByUser)
        return;
    const QRect room = roomOn(*screen());
    m_fittedHeight = std::min(sizeHint().height(), room.height());
    QRect box(geometry().topLeft(), QSize(width(), m_fittedHeight));
    if (!testAttribute(Qt::WA_Moved))
        box.moveCenter(room.center());
    if (box.bottom() > room.bottom()) // its buttons at the bottom stay on the screen
        box.moveBottom(room.bottom());
    if (box == geometry())
        return;
    m_sinceFitted.start();
    setGeometry(box);
}

/// What is before the user's eyes here is written down as shown, once a ring.
void ReminderWindow::markShown()
{
    if (!isVisible() || isMinimized() || tab() != Tab::Waiting)
        return;
    QList<core::FiringId> fresh;
    for (const core::DueReminder &reminder : m_scheduler.waiting()) {
        const core::Firing &firing = reminder.firing;
        if (!m_scheduler.isMine(firing.id))
            m_marked.remove(firing.id); // another program shows it; taken over from that one it is shown anew
        if (firing.state == core::FiringState::Shown || !m_scheduler.isMine(firing.id)
            || m_marked.value(firing.id) == firing.firesAt)
            continue;
        m_marked.insert(firing.id, firing.firesAt);
        fresh << firing.id;
    }
    m_scheduler.markShown(fresh);
}

} // namespace ui
