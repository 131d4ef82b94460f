// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filterwords.h"
#include "core/store/directory.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// What a filter that is being typed may go on with: @p insert instead of the text from @p start on.
struct FilterCompletion
{
    enum class Kind { Field, Value };

    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString insert{}; ///< a field with its colon; a value in quotes where it needs them
    Kind kind = Kind::Field;
    bool operator==(const FilterCompletion &) const = default;
};

/// Names that no directory has, as the caller knows them: the most used first.
struct FilterNames
{
    QStringList clients{};
    QStringList deals{};
    QStringList tags{};
};

inline constexpr qsizetype kMostCompletions = 12;

/// What may stand at @p cursor: names of fields where a word begins, values behind a field. First what begins with what
/// is typed, then what has a word that does; compared as search compares. Words are in the language of what is typed;
/// where nothing is, of the field, or else @p language. Nothing where nothing can be completed (filterPlaceAt()).
QList<FilterCompletion> filterCompletions(const QString &text, qsizetype cursor, const Directory &directory,
                                          const FilterNames &names, FilterLanguage language);

} // namespace core
