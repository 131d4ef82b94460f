// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/task.h"

#include <algorithm>

namespace core {

namespace {

/// Controls have no place in text that is shown, and the bidirectional overrides would let a file reverse it.
bool isUnwanted(QChar character)
{
    const char16_t code = character.unicode();
    const bool isBidiControl = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    // A byte order mark is none of the text: SQLite drops one at the beginning, and so it is dropped everywhere.
    return character.category() == QChar::Other_Control || isBidiControl || code == QChar::ByteOrderMark;
}

/// Half of a pair stands for nothing and is no text in UTF-8; storing it would swallow the letter behind it.
bool isHalf(QStringView text, qsizetype i)
{
    if (text.at(i).isHighSurrogate())
        return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
    return text.at(i).isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

QChar whole(QStringView text, qsizetype i)
{
    return isHalf(text, i) ? QChar(QChar::ReplacementCharacter) : text.at(i);
}

bool isSeen(QChar character)
{
    return !character.isSpace() && character.category() != QChar::Other_Format;
}

} // namespace

QString cleanedTitle(const QString &text)
{
    QString title;
    title.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = whole(text, i);
        if (character.isSpace())
            title += QLatin1Char(' ');
        else if (!isUnwanted(character))
            title += character;
    }
    return std::ranges::any_of(title, isSeen) ? title.trimmed() : QString();
}

QString cleanedText(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = whole(text, i);
        if (character == QLatin1Char('\r')) {
            if (i + 1 == text.size() || text.at(i + 1) != QLatin1Char('\n'))
                cleaned += QLatin1Char('\n');
        } else if (character == QLatin1Char('\n') || character == QLatin1Char('\t') || !isUnwanted(character)) {
            cleaned += character;
        }
    }
    return cleaned;
}

} // namespace core
