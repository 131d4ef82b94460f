// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/history.h"
#include "core/store/directory.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

namespace ui {

/// The titles that are known of other tasks.
using TaskTitles = QHash<core::TaskId, QString>;

/// The task that a line of the history names as parent, before or after; none in a line about another field.
QList<core::TaskId> parentsNamedIn(const core::HistoryEntry &entry);

/// A value as the history keeps it, in words: "in_progress" is "In progress", an ISO date is told against today, a
/// parent by its title in @p titles or else by its number.
QString historyValue(const QString &field, const QString &value, const core::Directory &directory, const QDateTime &now,
                     const QTimeZone &zone, const TaskTitles &titles = {});

/// One line of the history as a sentence: "Anna Belova changed the due date: Tue, Oct 13 → today, 13:30".
QString historySentence(const core::HistoryEntry &entry, const core::Directory &directory, const QDateTime &now,
                        const QTimeZone &zone, const TaskTitles &titles = {});

} // namespace ui
