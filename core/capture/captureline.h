// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"
#include "core/capture/phrases.h"

namespace core {

/// A line while it is read: recognisers look at one word after another and take what they know.
struct CaptureLine
{
    QStringView text{};
    const CaptureContext &context;
    Capture capture{};
    QDate day{}; ///< of the due date so far
    QTime time{};
    std::optional<QDateTime> instant{}; ///< a due date that named its zone, or counts hours from now
    QDate lastDay{}; ///< of a range of days, which the first one begins
    QList<MomentFound> reminders{}; ///< reminders that named a moment: it may be a time of the due day

    /// Marks [start, end) as understood.
    void take(CaptureKind kind, qsizetype start, qsizetype end)
    {
        capture.tokens.append({.kind = kind, .start = start, .length = end - start});
    }
};

/// Tries to read something at @p start, the beginning of a word; gives its end, or @p start when it knows nothing.
/// A recogniser that takes something marks it with CaptureLine::take().
using Recogniser = qsizetype (*)(CaptureLine &line, qsizetype start);

/// ! @ + # № =
qsizetype readSign(CaptureLine &line, qsizetype start);
/// 2026-10-16, 2026-10-16T15:00, 2026-10-16 15:00Z
qsizetype readIsoMoment(CaptureLine &line, qsizetype start);
/// завтра в 15:00, "in 2 hours", до пятницы, "oct 16"
qsizetype readDuePhrase(CaptureLine &line, qsizetype start);
/// каждый понедельник, "every 2 weeks": read as a whole and left in the title, so that no part of it becomes a date
qsizetype skipRepeatPhrase(CaptureLine &line, qsizetype start);
/// напомнить за 15 мин, "remind 1h before", напомнить в 9:00
qsizetype readReminderPhrase(CaptureLine &line, qsizetype start);

/// Where a quotation that begins at @p start ends (past its closing mark); @p start when there is none.
qsizetype quotationEnd(QStringView text, qsizetype start);

} // namespace core
