// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/history.h"
#include "core/store/directory.h"

#include <QString>
#include <QTimeZone>

namespace ui {

/// A value as the history keeps it, in words: "in_progress" is "In progress", an ISO date is told against today.
QString historyValue(const QString &field, const QString &value, const core::Directory &directory, const QDateTime &now,
                     const QTimeZone &zone);

/// One line of the history as a sentence: "Anna Belova changed the due date: Tue, Oct 13 → today, 13:30".
QString historySentence(const core::HistoryEntry &entry, const core::Directory &directory, const QDateTime &now,
                        const QTimeZone &zone);

} // namespace ui
