// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/capture.h"
#include "core/capture/datetext.h"
#include "core/domain/taskcheck.h"
#include "core/exchange/foreigndate.h"
#include "core/query/textfold.h"
#include "tests/fuzz/drain.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime now(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC);
    const QTimeZone zone("Europe/Berlin");
    const core::Capture capture = core::captured(
        text, {.now = now, .zone = zone, .people = {QStringLiteral("Анна Белова"), QStringLiteral("Anna Lee")}});
    qsizetype end = 0;
    for (const core::CaptureToken &token : capture.tokens) {
        fuzz::require(token.start >= end && token.length > 0);
        end = token.start + token.length;
    }
    fuzz::require(end <= text.size());
    fuzz::require(core::isWritable(capture.draft.due));
    fuzz::require(core::cleanedTitle(capture.draft.title) == capture.draft.title);
    const core::DateContext context{.now = now, .zone = zone};
    fuzz::require(core::isWritable(core::readForeignDate(text, context).value_or(core::Due())));
    fuzz::require(core::isWritable(core::readDateText(text, context).due));
    // Search finds what the index holds: folding once is folding for good.
    const QString folded = core::folded(text);
    fuzz::require(core::folded(folded) == folded);
    return 0;
}
