// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/notificationtext.h"

#include <QStringList>

namespace app {

namespace {

constexpr qsizetype kMaxLength = 200; // one daemon fills the screen with whatever it is given

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString cleanedForNotification(const QString &text)
{
    QString cleaned;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            cleaned += u' ';
        else if (!isBidiControl(c) && category != QChar::Other_Surrogate)
            cleaned += QString::fromUcs4(&c, 1);
    }
    cleaned = cleaned.simplified();
    if (cleaned.size() <= kMaxLength)
        return cleaned;
    cleaned.truncate(kMaxLength - 1);
    if (cleaned.back().isHighSurrogate()) // half a character is none
        cleaned.chop(1);
    return cleaned + u'…';
}

QString cleanedLinesForNotification(const QString &text, bool isMarkup)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << (isMarkup ? cleanedForNotification(line).toHtmlEscaped() : cleanedForNotification(line));
    return lines.join(u'\n');
}

} // namespace app
