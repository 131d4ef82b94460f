// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"

namespace core {

/// A line while it is read: recognisers look at one word after another and take what they know.
struct CaptureLine
{
    QStringView text{};
    const CaptureContext &context;
    Capture capture{};
    QDate day{}; ///< of the due date so far
    QTime time{};
    std::optional<QDateTime> instant{}; ///< a due date that named its zone

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
/// 2026-10-16, 2026-10-16T15:00, 2026-10-16 15:00Z, 15:00
qsizetype readIsoMoment(CaptureLine &line, qsizetype start);

/// Where a quotation that begins at @p start ends (past its closing mark); @p start when there is none.
qsizetype quotationEnd(QStringView text, qsizetype start);

} // namespace core
