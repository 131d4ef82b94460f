// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/taskmenus.h"

#include "core/commands/edittasks.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"
#include "ui/shell/loadtasks.h"
#include "ui/shell/taskedits.h"
#include "ui/style/icons.h"
#include "ui/style/menutext.h"
#include "ui/style/painters.h"
#include "ui/text/duetext.h"
#include "ui/text/nameorder.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <array>
#include <QInputDialog>
#include <QMenu>
#include <QPointer>

namespace ui {

namespace {

constexpr std::array kBeforeDue{5, 15, 30, 60, 24 * 60}; // minutes
const QTime kMorning(9, 0);

QList<core::TaskId> idsOf(const QList<core::TaskRow> &tasks)
{
    QList<core::TaskId> ids;
    for (const core::TaskRow &task : tasks)
        ids.append(task.id);
    return ids;
}

template <typename Has>
void check(QAction &action, const QList<core::TaskRow> &tasks, Has has)
{
    action.setCheckable(true);
    action.setChecked(!tasks.isEmpty() && std::ranges::all_of(tasks, has));
}

} // namespace

TaskMenus::TaskMenus(Edits &edits, QObject *parent) : QObject(parent), m_edits(edits) { }

void TaskMenus::fill(QMenu &menu, core::Field field, const QList<core::TaskRow> &tasks)
{
    switch (field) {
    case core::Field::Status:
        return fillStatus(menu, tasks);
    case core::Field::Priority:
        return fillPriority(menu, tasks);
    case core::Field::Due:
        return fillDue(menu, tasks);
    case core::Field::Assignee:
        return fillAssignee(menu, tasks);
    case core::Field::Tags:
        return fillTags(menu, tasks);
    case core::Field::Reminders:
        return fillReminders(menu, tasks);
    default:
        Q_ASSERT_X(false, "TaskMenus::fill", "a field without choices");
    }
}

void TaskMenus::fillStatus(QMenu &menu, const QList<core::TaskRow> &tasks)
{
    for (const core::Status &status : m_edits.store().directory().statuses) {
        QAction *action = menu.addAction(icon(statusIcon(status)), asMenuText(statusName(status)));
        check(*action, tasks, [id = status.id](const core::TaskRow &task) { return task.status == id; });
        connect(action, &QAction::triggered, this, [this, tasks, id = status.id] {
            run(core::EditTasks::setField(idsOf(tasks), core::Field::Status, id));
        });
    }
}

void TaskMenus::fillPriority(QMenu &menu, const QList<core::TaskRow> &tasks)
{
    for (const auto priority :
         {core::Priority::Urgent, core::Priority::High, core::Priority::Normal, core::Priority::Low}) {
        QAction *action = menu.addAction(icon(priorityIcon(priority)), priorityName(priority));
        check(*action, tasks, [priority](const core::TaskRow &task) { return task.priority == priority; });
        connect(action, &QAction::triggered, this, [this, tasks, priority] {
            run(core::EditTasks::setField(idsOf(tasks), core::Field::Priority, priority));
        });
    }
}

void TaskMenus::fillDue(QMenu &menu, const QList<core::TaskRow> &tasks)
{
    const QTimeZone zone = m_edits.store().clock().zone();
    const QDate today = m_edits.store().clock().now().toTimeZone(zone).date();
    const auto add = [&](const QString &text, QDate day) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, tasks, day, zone] { run(taskedits::setDueDay(tasks, day, zone)); });
    };
    //: RU: «Сегодня». Choice in the due date menu.
    add(tr("Today"), today);
    //: RU: «Завтра». Choice in the due date menu.
    add(tr("Tomorrow"), today.addDays(1));
    //: RU: «В понедельник». Choice in the due date menu: next Monday.
    add(tr("Monday"), today.addDays(8 - today.dayOfWeek()));
    //: RU: «Через неделю». Choice in the due date menu.
    add(tr("In a week"), today.addDays(7));
    //: RU: «Без срока». Choice in the due date menu.
    add(tr("No date"), QDate());
    menu.addSeparator();
    const auto later = [&](const QString &text, int days) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, tasks, days, zone] { run(taskedits::shiftDue(tasks, days, zone)); });
    };
    //: RU: «На день позже». Choice in the due date menu: each task a day after the date it has.
    later(tr("A day later"), 1);
    //: RU: «На неделю позже». Choice in the due date menu: each task a week after the date it has.
    later(tr("A week later"), 7);
    //: RU: «Другая дата…». Choice in the due date menu: opens the calendar.
    connect(menu.addAction(icon(QStringLiteral("calendar")), tr("Another date…")), &QAction::triggered, this,
            [this, tasks] { Q_EMIT otherDueRequested(tasks); });
}

void TaskMenus::fillAssignee(QMenu &menu, const QList<core::TaskRow> &tasks)
{
    const auto add = [&](const QString &text, core::PersonId person) {
        QAction *action = menu.addAction(asMenuText(text));
        check(*action, tasks, [person](const core::TaskRow &task) { return task.assignee == person; });
        connect(action, &QAction::triggered, this,
                [this, tasks, person] { run(core::EditTasks::setField(idsOf(tasks), core::Field::Assignee, person)); });
    };
    for (const core::Person &person : m_edits.store().directory().people) {
        if (person.isActive)
            add(person.name, person.id);
    }
    menu.addSeparator();
    //: RU: «Никто». Choice in the assignee menu: nobody is to do the task.
    add(tr("Nobody"), core::PersonId{});
}

void TaskMenus::fillTags(QMenu &menu, const QList<core::TaskRow> &tasks)
{
    //: RU: «Новый тег…». Choice in the tags menu: opens a small dialog.
    QAction *other = menu.addAction(icon(QStringLiteral("plus")), tr("New tag…"));
    connect(other, &QAction::triggered, this, [this, &menu, tasks] { askForTag(menu.parentWidget(), tasks); });
    QStringList own;
    for (const core::TaskRow &task : tasks)
        own += task.tags;
    own.removeDuplicates();
    core::whenReady(m_edits.store().suggestions(core::Vocabulary::Tags, {}), &menu,
                    [this, &menu, other, own, tasks](const core::Result<QStringList> &used) {
                        QStringList tags = own + used.value_or(QStringList());
                        tags.removeDuplicates();
                        tags = inNameOrder(tags);
                        QMenu before; // the actions go in front of the last entry
                        for (const QString &tag : std::as_const(tags))
                            addTag(before, tag, tasks);
                        const QList<QAction *> actions = before.actions();
                        for (QAction *action : actions)
                            action->setParent(&menu);
                        menu.insertActions(other, actions);
                        menu.insertSeparator(other);
                    });
}

void TaskMenus::addTag(QMenu &menu, const QString &tag, const QList<core::TaskRow> &tasks)
{
    QAction *action = menu.addAction(asMenuText(tag));
    check(*action, tasks, [tag](const core::TaskRow &task) { return task.tags.contains(tag, Qt::CaseInsensitive); });
    connect(action, &QAction::triggered, this, [this, tasks, tag] { run(taskedits::toggleTag(tasks, tag)); });
}

void TaskMenus::askForTag(QWidget *parent, const QList<core::TaskRow> &tasks)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: RU: «Новый тег». Title of a small dialog with one field.
    dialog->setWindowTitle(tr("New tag"));
    //: RU: «Тег». Label of the field in that dialog.
    dialog->setLabelText(tr("Tag"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, tasks](const QString &text) {
        const QString tag = core::cleanedTitle(text);
        if (!tag.isEmpty())
            run(taskedits::toggleTag(tasks, tag));
    });
    dialog->open();
}

void TaskMenus::fillReminders(QMenu &menu, const QList<core::TaskRow> &tasks)
{
    const bool hasDue = std::ranges::any_of(tasks, [](const core::TaskRow &task) { return !task.due.isNone(); });
    QList<core::ReminderSpec> offered;
    for (const int minutes : kBeforeDue)
        offered << core::ReminderSpec{.beforeMinutes = minutes};
    offered << core::ReminderSpec{.beforeWorkdays = 1};
    for (const core::ReminderSpec &reminder : offered) {
        QAction *action = menu.addAction(beforeText(reminder));
        action->setEnabled(hasDue);
        connect(action, &QAction::triggered, this, [this, tasks, reminder] { remind(tasks, reminder); });
    }
    menu.addSeparator();
    const QDateTime now = m_edits.store().clock().now();
    const QTimeZone zone = m_edits.store().clock().zone();
    const auto addAt = [&](const QString &text, const QDateTime &at) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, tasks, at] { remind(tasks, {.at = at.toUTC()}); });
    };
    //: RU: «Через час». Choice in the reminder menu: ring in an hour from now.
    addAt(tr("In an hour"),
          QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + 3600, Qt::UTC)); // kept to the second
    const QDate tomorrow = now.toTimeZone(zone).date().addDays(1);
    //: RU: «Завтра в %1». Choice in the reminder menu; %1 is a time of day.
    addAt(tr("Tomorrow at %1").arg(timeText(kMorning)), core::resolveLocalTime(tomorrow, kMorning, zone));
    menu.addSeparator();
    //: RU: «Не напоминать». Choice in the reminder menu: takes all reminders of the task away.
    QAction *none = menu.addAction(tr("No reminders"));
    none->setEnabled(std::ranges::any_of(tasks, &core::TaskRow::hasReminder));
    connect(none, &QAction::triggered, this, [this, tasks] { stopReminding(tasks); });
}

void TaskMenus::remind(const QList<core::TaskRow> &tasks, const core::ReminderSpec &reminder)
{
    core::whenReady(loadTasks(m_edits.store(), idsOf(tasks)), this, [this, reminder](QList<core::Task> whole) {
        if (!reminder.at)
            whole.removeIf([](const core::Task &task) { return task.due.isNone(); });
        run(taskedits::addReminder(whole, reminder));
    });
}

void TaskMenus::stopReminding(const QList<core::TaskRow> &tasks)
{
    core::whenReady(loadTasks(m_edits.store(), idsOf(tasks)), this,
                    [this](const QList<core::Task> &whole) { run(taskedits::clearReminders(whole)); });
}

void TaskMenus::run(core::CommandPtr command)
{
    if (command)
        m_edits.run(std::move(command));
}

} // namespace ui

#include "moc_taskmenus.cpp"
