// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/datecontext.h"
#include "core/domain/due.h"
#include "core/domain/reminder.h"
#include "core/domain/status.h"

#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// What a piece of a typed line means.
enum class CaptureKind { Priority, Assignee, Tag, Client, Deal, Due, Reminder };

/// The key of a kind in JSON.
QString keyOf(CaptureKind kind);

/// A piece of the line that was understood, in UTF-16 units of the text as typed.
struct CaptureToken
{
    CaptureKind kind = CaptureKind::Due;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const CaptureToken &) const = default;
};

/// A piece of a line, in UTF-16 units.
struct CaptureRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const CaptureRange &) const = default;
};

/// What a line is read against.
struct CaptureContext
{
    DateContext dates{};
    QList<CaptureRange> plain{}; ///< pieces that belong to the title, whatever they look like
    QStringList people{}; ///< names of the team, so that @Анна finds «Анна Белова»
    bool takesStrangers = true; ///< whether @name may name nobody of the team, or several; else it stays in the title
};

/// The task that a line describes. Names are as in the file where they are known there, else as typed.
struct CaptureDraft
{
    QString title{};
    std::optional<Priority> priority{};
    QString assignee{};
    QStringList assigneeMatches{}; ///< the people who could be meant; more than one: ask
    QStringList tags{};
    QString client{};
    QString deal{};
    Due start{}; ///< of a range of days, whose end is due
    Due due{};
    QList<ReminderSpec> reminders{}; ///< those that were typed; empty: the usual one
    int estimateMinutes = 0; ///< how long a range of times lasts
    bool isTomorrowMeant = false; ///< a bare time had passed today
    bool operator==(const CaptureDraft &) const = default;
};

struct Capture
{
    QList<CaptureToken> tokens{}; ///< by place, never overlapping
    CaptureDraft draft{};
    bool operator==(const Capture &) const = default;
};

/// Reads one line of quick add (product.md §7). What is not understood stays in the title; so does text in quotes.
Capture captured(const QString &line, const CaptureContext &context);

} // namespace core
