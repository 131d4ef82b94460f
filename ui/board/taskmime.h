// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QStringList>

class QMimeData;

namespace ui {

/// What a drag of tasks carries: "application/x-followup-tasks" for this program, and the titles as text for others.
QString taskMimeType();
/// The caller owns it. @p fileUid says which database the keys belong to.
QMimeData *mimeOfTasks(const QList<core::TaskId> &tasks, const QStringList &titles, const QString &fileUid);
/// The tasks of a drag, when they belong to the database @p fileUid; else none.
QList<core::TaskId> tasksOfMime(const QMimeData &data, const QString &fileUid);

} // namespace ui
