// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/task.h"

namespace core {

namespace {

/// Controls have no place in text that is shown, and the bidirectional overrides would let a file reverse it.
bool isUnwanted(QChar character)
{
    const char16_t code = character.unicode();
    const bool isBidiControl = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return character.category() == QChar::Other_Control || isBidiControl;
}

} // namespace

QString cleanedTitle(const QString &text)
{
    QString title;
    title.reserve(text.size());
    for (const QChar character : text) {
        if (character.isSpace())
            title += QLatin1Char(' ');
        else if (!isUnwanted(character))
            title += character;
    }
    return title.trimmed();
}

QString cleanedText(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
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
