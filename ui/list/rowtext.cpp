// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/rowtext.h"

#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

QString dueCell(const core::TaskRow &row, const RowTextContext &context)
{
    const bool isClosed = context.directory.isClosed(row.status);
    if (isClosed)
        return dueText(row, isClosed, context.now, context.zone);
    if (context.grouping != core::Grouping::Due)
        return dateText(row.due, context.now, context.zone);
    return dueRowText(row.due, core::bucketOf(row.due, context.now, context.zone, context.firstDayOfWeek), context.now,
                      context.zone);
}

QString checklistCell(const core::TaskRow &row)
{
    if (row.checklistTotal == 0)
        return {};
    //: Column of the task list: %1 of %2 items of the checklist are done. RU: «%1/%2»
    return QCoreApplication::translate("TaskTable", "%1/%2").arg(row.checklistDone).arg(row.checklistTotal);
}

} // namespace

QString cellText(const core::TaskRow &row, ListColumn column, const RowTextContext &context)
{
    switch (column) {
    case ListColumn::Status:
        return statusName(row.status, context.directory);
    case ListColumn::Priority:
        return priorityName(row.priority);
    case ListColumn::Title:
        return row.title;
    case ListColumn::Client:
        return row.clientName;
    case ListColumn::Due:
        return dueCell(row, context);
    case ListColumn::Assignee:
        return row.assignee.isValid() ? personName(row.assignee, context.directory) : QString();
    case ListColumn::Deal:
        return row.dealName;
    case ListColumn::Tags:
        return row.tags.join(QStringLiteral(", "));
    case ListColumn::Checklist:
        return checklistCell(row);
    case ListColumn::Created:
        return momentText(row.created, context.now, context.zone);
    case ListColumn::Changed:
        return momentText(row.changed, context.now, context.zone);
    case ListColumn::Number:
        return QString::number(row.id.value());
    }
    return {};
}

QString subtasksText(const core::TaskRow &row)
{
    if (row.subtasks == 0)
        return {};
    //: Beside the title of a task in the list: %1 of its %2 subtasks are closed. RU: «Подзадачи %1/%2»
    return QCoreApplication::translate("TaskTable", "Subtasks %1/%2").arg(row.subtasksDone).arg(row.subtasks);
}

QString rowSentence(const core::TaskRow &row, const RowTextContext &context)
{
    return taskSentence(row, context.directory, context.now, context.zone);
}

QString headingText(const core::TaskGroup &group, const RowTextContext &context)
{
    switch (context.grouping) {
    case core::Grouping::None:
        return {};
    case core::Grouping::Due:
        return bucketName(static_cast<core::DueBucket>(group.key));
    case core::Grouping::Status:
        return statusName(core::StatusId{group.key}, context.directory);
    case core::Grouping::Assignee:
        return personName(core::PersonId{group.key}, context.directory);
    case core::Grouping::Client:
        //: Heading in the task list above the tasks that are for no client. RU: «Без клиента»
        return group.label.isEmpty() ? QCoreApplication::translate("TaskTable", "No client") : group.label;
    case core::Grouping::Day:
        if (group.key == 0)
            return bucketName(core::DueBucket::None);
        return longDayText(QDate::fromJulianDay(group.key), context.now.toTimeZone(context.zone).date(), true);
    }
    return {};
}

QString headingSentence(const core::TaskGroup &group, bool isCollapsed, const RowTextContext &context)
{
    const QString name = headingText(group, context);
    //: A folded heading in the task list, told by a screen reader: its name and its count. RU: «%1, задач: %n,
    //: свёрнуто»
    const QString folded = QCoreApplication::translate("TaskTable", "%1, %n tasks, collapsed", nullptr, group.count);
    //: A heading in the task list, told by a screen reader: its name and its count. RU: «%1, задач: %n»
    const QString open = QCoreApplication::translate("TaskTable", "%1, %n tasks", nullptr, group.count);
    return (isCollapsed ? folded : open).arg(name);
}

} // namespace ui
