// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

namespace ui {

/// The titles of cards in one font. How many lines a title takes is asked of every card of a lane before its first
/// frame, the lines themselves of the few that are painted: the first question is answered from the widths of single
/// letters where they decide it, and by shaping the text where they do not.
class CardTitle
{
public:
    explicit CardTitle(const QFont &font, int mostLines = 2);

    const QFont &font() const { return m_font; }
    /// 1 up to the most that a title may have.
    int lineCount(const QString &title, int width) const;
    /// The title in its lines; what does not fit ends in "…".
    QStringList lines(const QString &title, int width) const;

private:
    std::optional<qreal> sumOfLetters(const QString &title) const;

    static constexpr char16_t kFirstUnknown = 0x0530; // past Latin, Greek and Cyrillic

    QFont m_font;
    int m_mostLines;
    QFontMetricsF m_metrics;
    mutable std::array<float, kFirstUnknown> m_widths{}; ///< by letter; 0: not asked yet
};

} // namespace ui
