// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/cardtitle.h"

#include <algorithm>
#include <QTextLayout>

namespace ui {

namespace {

// Kerning and rounding make a shaped line so much longer or shorter than its letters.
constexpr qreal kUncertain = 0.02;

bool isCombining(char16_t letter)
{
    return (letter >= 0x0300 && letter < 0x0370) || (letter >= 0x0483 && letter < 0x048A);
}

bool isCyrillic(QChar letter)
{
    return letter.unicode() >= 0x0400 && letter.unicode() < 0x0500;
}

/// A preposition of one or two letters, and "№", stays on the line of the word it belongs to, as Russian is set.
QString bound(const QString &title)
{
    QString result = title;
    qsizetype wordStart = 0;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (!title.at(i).isSpace())
            continue;
        const QStringView word = QStringView(title).sliced(wordStart, i - wordStart);
        const bool isSign = word == u"№";
        if (isSign || (word.size() <= 2 && std::ranges::all_of(word, isCyrillic)))
            result[i] = QChar::Nbsp;
        wordStart = i + 1;
    }
    return result;
}

} // namespace

CardTitle::CardTitle(const QFont &font, int mostLines) : m_font(font), m_mostLines(mostLines), m_metrics(font) { }

/// Nothing where letters join or stack.
std::optional<qreal> CardTitle::sumOfLetters(const QString &title) const
{
    qreal sum = 0;
    for (const QChar letter : title) {
        const char16_t code = letter.unicode();
        if (code >= kFirstUnknown || isCombining(code))
            return std::nullopt;
        float &width = m_widths[code];
        if (width == 0)
            width = static_cast<float>(m_metrics.horizontalAdvance(letter));
        sum += static_cast<qreal>(width);
    }
    return sum;
}

int CardTitle::lineCount(const QString &title, int width) const
{
    if (const auto sum = sumOfLetters(title)) {
        if (*sum <= width * (1 - kUncertain))
            return 1;
        // A line is never fuller than its letters are wide: so much needs every line there is, however it is broken.
        if (*sum >= width * (m_mostLines - 1) * (1 + kUncertain) && !title.trimmed().isEmpty())
            return m_mostLines;
    }
    return static_cast<int>(lines(title, width).size());
}

QStringList CardTitle::lines(const QString &text, int width) const
{
    const QString title = bound(text);
    QTextLayout layout(title, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < m_mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == m_mostLines;
        lines.append(isLast ? QFontMetrics(m_font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width)
                            : title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace ui
