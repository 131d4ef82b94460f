// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline/session.h"
#include "core/capture/datetext.h"
#include "core/commands/edittasks.h"

#include <QStringList>

namespace app {

/// How dates in arguments are read, now and here.
core::DateContext dateContext(const Session &session);

/// A value for `set`, read from its text, or a sentence that says what is wrong with it.
struct FieldReading
{
    core::Field field = core::Field::Title;
    core::FieldValue value{};
    QString problem{};
};

/// Reads FIELD=VALUE. People that are not in the file yet are added.
FieldReading readField(const QString &assignment, Session &session);

/// The person of that name, or of that first name if only one has it; a new one when nobody has it. Not valid for an
/// empty name. An error when several people could be meant.
core::Result<core::PersonId> personMeant(const QString &name, Session &session);

/// Row keys from arguments: numbers, several with commas. Empty when one is none; @p problem names it then.
QList<core::TaskId> readIds(const QStringList &arguments, QString &problem);

/// Why a task could not be read, as a sentence.
QString missingTask(core::TaskId id, const core::Error &error);
/// The first of @p ids that is not there, as a sentence; empty when all are.
QString firstMissing(Session &session, const QList<core::TaskId> &ids);
/// What a change leaves, for programs: an array of the tasks as they are now. Nothing for people.
ExitCode printTasks(const Console &console, Session &session, const QList<core::TaskId> &ids);

} // namespace app
