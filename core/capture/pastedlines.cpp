// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/pastedlines.h"

#include "core/domain/task.h"

#include <QRegularExpression>

namespace core {

QList<PastedLine> pastedLines(const QString &text)
{
    static const QRegularExpression sign(
        QStringLiteral("^\\s*(?:[-*•–]\\s+|\\d{1,3}[.)]\\s+)?(?:\\[([ xXхХ]?)\\]\\s*)?"));
    static const QRegularExpression lineEnd(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]+"));
    QList<PastedLine> lines;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const auto match = sign.match(line);
        const QString words = cleanedTitle(line.mid(match.capturedEnd()));
        if (!words.isEmpty())
            lines.append({.text = words, .isTicked = !match.captured(1).trimmed().isEmpty()});
    }
    return lines;
}

} // namespace core
