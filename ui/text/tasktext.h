// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/domain/status.h"
#include "core/query/filter.h"
#include "core/store/directory.h"

#include <QString>

/// What the parts of a task are called. A name that the team gave wins over the translated one.
namespace ui {

QString statusName(const core::Status &status);
QString statusName(core::StatusId status, const core::Directory &directory);
/// The name of a status as the heading of its lane, in the plural where the language has one.
QString laneTitle(const core::Status &status);
QString priorityName(core::Priority priority);
QString typeName(const core::TaskType &type);
QString typeName(core::TypeId type, const core::Directory &directory);
/// "Nobody" for no person; empty for one who is not in the file.
QString personName(core::PersonId person, const core::Directory &directory);
QString bucketName(core::DueBucket bucket);
QString scopeName(core::Scope scope);
QString fieldName(core::Field field);
/// What the database is called: the name it was given, or its file's.
QString databaseName(const core::Directory &directory, const QString &path);

/// A task as a screen reader tells it: one sentence for each thing there is to know, nothing for what is empty.
QString taskSentence(const core::TaskRow &task, const core::Directory &directory, const QDateTime &now,
                     const QTimeZone &zone);

} // namespace ui
