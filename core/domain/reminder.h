// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/due.h"
#include "core/domain/ids.h"
#include "core/domain/workinghours.h"

#include <optional>
#include <QDateTime>

namespace core {

/// When a task's reminder rings: so long before due, so many working days before it, or at an instant. One of the three
/// is set.
struct ReminderSpec
{
    std::optional<int> beforeMinutes{};
    std::optional<QDateTime> at{}; ///< UTC
    std::optional<int> beforeWorkdays{};
    bool operator==(const ReminderSpec &) const = default;
};

/// When a reminder rings; invalid for one that counts from a due date that is not there. A whole day counts from the
/// start of the working day; working days back keep the time of day.
QDateTime ringsAt(const ReminderSpec &spec, const Due &due, const QTimeZone &zone, const WorkingHours &hours = {});

/// The reminder that a new task gets where its person wants @p usual: a whole day is reminded of at the start of the
/// working day, and one that would ring in the past gives way to one at the due time; none when that has passed too.
std::optional<ReminderSpec> defaultReminder(const ReminderSpec &usual, const Due &due, const QDateTime &now,
                                            const QTimeZone &zone, const WorkingHours &hours = {});

/// A reminder further ahead than this is refused: ten years of working days.
inline constexpr int kMostWorkdaysBefore = 2600;

/// A reminder as history, CSV and the command line write it: "15" minutes, "2wd" working days, or an ISO instant.
QString specText(const ReminderSpec &spec);
/// The working days of a text as specText() writes it; none for any other text.
std::optional<int> workdaysIn(QStringView text);
/// A reminder that counts from the due date, of a text as specText() writes it; none for any other text.
std::optional<ReminderSpec> specBeforeDue(QStringView text);

/// Why it rings.
enum class FiringKind {
    Reminder, ///< the task asked for it
    OverdueNotice, ///< its due passed hours ago, and its creator wants to know
};

/// The life of one firing: planned → due → shown → acknowledged, snoozed or void. Shown is not acknowledged.
enum class FiringState { Planned, Due, Shown, Acknowledged, Snoozed, Void };

/// The word of a state in history and JSON: planned, due, shown, acknowledged, snoozed, void.
QString keyOf(FiringState state);

/// One ring of a reminder for one person, as the file keeps it.
struct Firing
{
    FiringId id{};
    TaskId task{};
    PersonId person{};
    FiringKind kind = FiringKind::Reminder;
    ReminderSpec spec{}; ///< of a Reminder
    QDateTime firesAt{}; ///< UTC: the planned moment, or the one it is snoozed until
    FiringState state = FiringState::Planned;
    QDateTime shownAt{};
    QString shownWhere{}; ///< the computer that showed it
    QString claimedBy{}; ///< the program that shows it (core/reminders/claimant.h); empty: none
    QDateTime claimedAt{}; ///< when that program last said so
    bool operator==(const Firing &) const = default;
};

} // namespace core
