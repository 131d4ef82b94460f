// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderwindow.h"

#include "core/commands/firings.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/reminders/reminderlist.h"
#include "ui/reminders/resultpopup.h"
#include "ui/reminders/snoozegrid.h"
#include "ui/reminders/snoozepopup.h"
#include "ui/shell/edits.h"
#include "ui/shell/toast.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/steptext.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

// What the reminder window does with the selected reminders.
namespace ui {

QList<core::DueReminder> ReminderWindow::selected() const
{
    return m_list->selectedReminders();
}

/// Told at the bottom with the way back, like in the main window.
void ReminderWindow::run(const core::CommandPtr &command)
{
    if (!command)
        return; // a file that takes no edits says so
    const core::Intent intent = command->intent();
    core::whenReady(m_edits.run(command), this, [this, intent](const core::Result<core::Outcome> &outcome) {
        if (!outcome)
            m_toast->say(errorText(outcome.error()), Toast::Offer::Nothing);
        else if (outcome->undo)
            m_toast->say(stepText(intent, m_edits.store().directory()), Toast::Offer::Undo);
    });
}

QList<core::DueReminder> ReminderWindow::opened() const
{
    const QModelIndex row = m_list->openRow();
    return row.isValid() ? QList<core::DueReminder>{m_model.reminders()[row.row()]} : QList<core::DueReminder>{};
}

/// A button stands in one row and acts on that one, whatever else is selected.
void ReminderWindow::act(ReminderRowButtons::Act act, QWidget *anchor)
{
    switch (act) {
    case ReminderRowButtons::Act::Done:
        complete(opened());
        return;
    case ReminderRowButtons::Act::Open:
        open();
        return;
    case ReminderRowButtons::Act::Result:
        askResult(anchor);
        return;
    case ReminderRowButtons::Act::ComeBack:
        bringBack(opened());
        return;
    case ReminderRowButtons::Act::ChangeTime:
        askMoment(anchor, opened());
        return;
    }
}

void ReminderWindow::complete(const QList<core::DueReminder> &reminders)
{
    if (!reminders.isEmpty() && tab() == Tab::Waiting)
        run(reminderacts::complete(reminders));
}

/// The task alone: its reminder goes on waiting for an act.
void ReminderWindow::open()
{
    if (const QModelIndex row = m_list->openRow(); row.isValid())
        Q_EMIT openRequested(m_model.reminders()[row.row()].task.id);
}

void ReminderWindow::bringBack(const QList<core::DueReminder> &reminders)
{
    if (reminders.isEmpty())
        return;
    if (tab() == Tab::Dismissed)
        run(reminderacts::bringBack(reminders, m_scheduler.claimant()));
    else if (tab() == Tab::Snoozed)
        run(reminderacts::snooze(reminders, m_edits.store().clock().now()));
}

void ReminderWindow::dismissSelected()
{
    if (const auto reminders = selected(); !reminders.isEmpty() && tab() != Tab::Dismissed)
        run(reminderacts::dismiss(reminders));
}

void ReminderWindow::askResult(QWidget *anchor)
{
    const QModelIndex row = m_list->openRow();
    if (!row.isValid() || !canWrite())
        return;
    if (m_result == nullptr)
        m_result = new ResultPopup(this);
    const core::DueReminder reminder = m_model.reminders()[row.row()];
    m_result->ask(*anchor, context(), [this, reminder](const QString &result, const std::optional<QDateTime> &again) {
        run(reminderacts::recordResult(reminder, result, again));
    });
}

void ReminderWindow::snooze(SnoozeChoice choice)
{
    const auto reminders = selected();
    if (reminders.isEmpty() || tab() == Tab::Dismissed)
        return;
    if (choice == SnoozeChoice::Custom)
        askMoment(m_grid->button(choice), reminders);
    else
        run(reminderacts::snooze(reminders, snoozeMoment(choice, context())));
}

void ReminderWindow::askMoment(QWidget *anchor, const QList<core::DueReminder> &reminders)
{
    if (reminders.isEmpty() || !canWrite())
        return;
    if (m_moment == nullptr)
        m_moment = new SnoozePopup(this);
    m_moment->ask(*anchor, context(),
                  [this, reminders](const core::MomentReading &reading) { return snoozeTo(reading, reminders); });
}

/// Gives why it cannot be.
QString ReminderWindow::snoozeTo(const core::MomentReading &reading, const QList<core::DueReminder> &reminders)
{
    if (!reading.beforeDue) {
        run(reminderacts::snooze(reminders, reading.at));
        return {};
    }
    const auto command
        = reminderacts::snoozeBeforeDue(reminders, *reading.beforeDue, context().hours, m_edits.store().clock());
    if (!command)
        return pastMomentText();
    run(command);
    return {};
}

void ReminderWindow::quiet(QuietFor choice)
{
    if (const auto command = quietCommand(m_edits.store(), choice)) // a choice of the person, no step of her work
        m_edits.store().run(command);
}

bool ReminderWindow::takeKey(int key)
{
    if (key >= Qt::Key_1 && key < Qt::Key_1 + kSnoozeChoices) {
        snooze(static_cast<SnoozeChoice>(key - Qt::Key_1));
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        complete(selected());
        return true;
    case Qt::Key_Delete:
        dismissSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            open();
        return true;
    default:
        return false;
    }
}

void ReminderWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isBare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isBare || !takeKey(event->key()))
        QDialog::keyPressEvent(event); // Escape hides
}

void ReminderWindow::fillMenu(QMenu &menu)
{
    const auto add = [this, &menu](const QString &text, const QString &iconName, const auto &deed) {
        QAction *action = menu.addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text);
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    //: In the menu of a reminder: shows the task. RU: «Открыть»
    add(tr("Open"), QStringLiteral("open-window"), &ReminderWindow::open);
    if (!canWrite())
        return;
    if (tab() == Tab::Waiting)
        //: In the menu of a reminder: the task is done. RU: «Готово»
        add(tr("Done"), QStringLiteral("check"), [this] { complete(selected()); });
    if (tab() == Tab::Waiting)
        //: In the menu of a reminder: asks what came of the call. RU: «Записать итог…»
        add(tr("Record result…"), QStringLiteral("phone"), [this] { askResult(m_list); });
    if (tab() != Tab::Waiting)
        //: In the menu of a snoozed or closed reminder: it waits for an act again. RU: «Вернуть»
        add(tr("Bring back"), QStringLiteral("undo"), [this] { bringBack(selected()); });
    if (tab() == Tab::Dismissed)
        return;
    //: In the menu of a reminder: puts it off. RU: «Отложить»
    QMenu *later = menu.addMenu(icon(QStringLiteral("snooze")), tr("Snooze"));
    for (int i = 0; i < kSnoozeChoices; ++i) {
        const auto choice = static_cast<SnoozeChoice>(i);
        connect(later->addAction(snoozeText(choice, context())), &QAction::triggered, this,
                [this, choice] { snooze(choice); });
    }
    //: In the menu of a reminder: it is dealt with, the task stays as it is. RU: «Закрыть напоминание»
    add(tr("Close the reminder"), QStringLiteral("close"), &ReminderWindow::dismissSelected);
}

void ReminderWindow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_list->selectedFirings().isEmpty() || !m_list->isVisible())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("reminderMenu"));
    fillMenu(*menu);
    const QPoint middle = m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? middle : event->globalPos());
}

} // namespace ui
