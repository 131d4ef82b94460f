// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/taskwords.h"

#include "core/reminders/clock.h"
#include "core/store/directory.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

namespace ui {

namespace {

const QString kDot = QStringLiteral(" · ");

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString taskLine(const core::TaskRow &task, const core::Clock &clock)
{
    const QString due = task.due.isNone() ? QString() : dateText(task.due, clock.now(), clock.zone());
    return joined({task.title, joined({task.clientName, task.dealName}, kDot), due}, QStringLiteral(" — "));
}

QString taskSummary(const core::TaskRow &task, const core::Directory &directory, const core::Clock &clock)
{
    QStringList parts{task.title};
    if (!task.due.isNone())
        parts.append(dateText(task.due, clock.now(), clock.zone()));
    if (task.priority != core::Priority::Normal)
        parts.append(priorityName(task.priority));
    if (task.assignee.isValid())
        parts.append(personName(task.assignee, directory));
    parts += {task.clientName, task.dealName};
    for (const QString &tag : task.tags)
        parts.append(u'#' + tag);
    return joined(parts, kDot);
}

} // namespace ui
