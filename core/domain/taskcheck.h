// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "core/result.h"

namespace core {

inline constexpr qsizetype kMaxLineLength = 4000; ///< characters of a name, a checklist item, a link or an address

/// A name as it is stored: as a title, and its blanks are single ones.
QString cleanedName(const QString &text);

/// How many characters a person would count; one beyond the basic plane is one.
qsizetype charactersIn(QStringView text);
/// Whether a name, a checklist item, a link or an address is longer than one is kept.
bool isLineTooLong(QStringView text);

/// Whether a TextTooLong speaks of such a line, not of a text of a megabyte.
bool isOfLine(const Error &error);
/// Whether ISO 8601 has words for it: the years 1 to 9999, of an instant in UTC.
bool isWritable(const Due &due);

/// @p value as @p field keeps it: lines without breaks, texts without control characters.
FieldValue cleanedValue(Field field, const FieldValue &value);
/// The same with every field of @p task.
void clean(Task &task);

/// Refuses what a field must not hold: an empty or long title, a long text or line, a number below zero, a moment that
/// ISO 8601 cannot write.
Result<> checkValue(Field field, const FieldValue &value);
/// The same for every field of @p task.
Result<> checkTask(const Task &task);

} // namespace core
