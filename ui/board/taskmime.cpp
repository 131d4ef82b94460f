// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/taskmime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace ui {

QString taskMimeType()
{
    return QStringLiteral("application/x-followup-tasks");
}

QMimeData *mimeOfTasks(const QList<core::TaskId> &tasks, const QStringList &titles, const QString &fileUid)
{
    QJsonArray ids;
    for (const core::TaskId task : tasks)
        ids.append(task.value());
    const QJsonObject content{{QStringLiteral("file"), fileUid}, {QStringLiteral("tasks"), ids}};
    auto *data = new QMimeData;
    data->setData(taskMimeType(), QJsonDocument(content).toJson(QJsonDocument::Compact));
    data->setText(titles.join(u'\n'));
    return data;
}

QList<core::TaskId> tasksOfMime(const QMimeData &data, const QString &fileUid)
{
    const QJsonObject content = QJsonDocument::fromJson(data.data(taskMimeType())).object();
    if (content.value(QStringLiteral("file")).toString() != fileUid)
        return {};
    QList<core::TaskId> tasks;
    const QJsonArray ids = content.value(QStringLiteral("tasks")).toArray();
    for (const QJsonValue &id : ids) {
        if (const core::TaskId task(id.toInteger()); task.isValid())
            tasks.append(task);
    }
    return tasks;
}

} // namespace ui
