// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/domain/ids.h"
#include "core/domain/status.h"

#include <QDate>
#include <QList>
#include <QString>
#include <variant>

namespace core {

/// What a term looks at (product.md §6).
enum class FilterField {
    Status,
    Category,
    Priority,
    Assignee,
    Creator,
    Person, ///< any role
    Client, ///< part of the name
    Deal,
    Tag,
    Type,
    Due,
    Start,
    Created,
    Changed,
    Completed,
    Id,
    IsOverdue,
    IsDeleted,
    HasReminder,
    HasComments,
    HasChecklist,
    Process, ///< part of the name; no task has one yet
    IsRecurring, ///< no task is yet
};

enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// Days that move with the clock; resolved when the filter is asked, so that a saved one stays true.
enum class RelativeDay { Today, Tomorrow, Yesterday, ThisWeek, NextWeek, ThisMonth };

struct Me
{
    bool operator==(const Me &) const = default;
}; ///< whoever asks
struct Nobody
{
    bool operator==(const Nobody &) const = default;
}; ///< no value at all: assignee:none, due:none
/// So many days back from now: completed within the last seven days.
struct DaysAgo
{
    int days = 0;
    bool operator==(const DaysAgo &) const = default;
};

using FilterValue = std::variant<Nobody, Me, bool, qint64, QString, StatusId, StatusCategory, Priority, TypeId,
                                 PersonId, ClientId, QDate, RelativeDay, DaysAgo>;

/// A filter is a tree of terms and words. It says nothing of how it is evaluated: core/index walks columns in memory,
/// core/storage turns it into SQL; a property test holds them together.
struct Filter
{
    enum class Kind { Everything, And, Or, Not, Term, Words };

    Kind kind = Kind::Everything;
    QList<Filter> parts{}; ///< of And, Or; the one of Not
    FilterField field = FilterField::Status;
    Comparison comparison = Comparison::Equal;
    FilterValue value{};
    QString words{}; ///< of Words: as typed
    bool isPhrase = false; ///< of Words: was in quotes

    static Filter everything() { return {}; }
    static Filter term(FilterField field, FilterValue value, Comparison comparison = Comparison::Equal);
    static Filter text(const QString &words, bool isPhrase = false);
    static Filter all(QList<Filter> parts);
    static Filter any(QList<Filter> parts);
    static Filter negation(const Filter &part);
    // Not defaulted: a list of an incomplete type has no comparison yet, and the defaulted one would be deleted.
    bool operator==(const Filter &other) const;
};

/// What a filter's relative parts are resolved against.
struct FilterContext
{
    PersonId me{};
    QDateTime now{}; ///< UTC
    QTimeZone zone{};
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
};

/// Whose tasks: the four scopes of the sidebar.
enum class Scope { Today, Mine, Delegated, All };

/// Whether a scope shows tasks that several people do.
constexpr bool isTeamScope(Scope scope)
{
    return scope == Scope::Delegated || scope == Scope::All;
}

/// Open and waiting tasks of a scope: Today is mine, overdue or due today; Delegated is created by me for another.
/// The trash is never part of a scope.
Filter scopeFilter(Scope scope);

/// A scope with closed tasks too, for the closed lanes of the board: whose they are without whether they are open.
Filter scopeOwnership(Scope scope);

/// Every different Words node in @p filter: what a full-text search has to find before an index can answer.
QList<Filter> wordsOf(const Filter &filter);

/// Whether a term on @p field stands anywhere in @p filter.
bool mentions(const Filter &filter, FilterField field);

} // namespace core
