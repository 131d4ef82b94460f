// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/typography.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QFontInfo>

namespace ui {

namespace {

constexpr qreal kDesignedSize = 13; // px
constexpr qreal kSmallest = 0.92;
constexpr qreal kLargest = 1.6;
constexpr int kSmallestText = 11; // px; smaller than that are only initials, as designed

struct StyleMetrics
{
    int pixels;
    int line;
    QFont::Weight weight;
};
constexpr std::array<StyleMetrics, 15> kStyles{{
    {10, 12, QFont::DemiBold}, // Initials
    {11, 16, QFont::Normal}, // Caption
    {12, 16, QFont::Normal}, // Meta
    {12, 16, QFont::Medium}, // Chip
    {13, 20, QFont::Normal}, // Body
    {13, 20, QFont::Medium}, // Button
    {13, 18, QFont::Medium}, // CardTitle
    {13, 20, QFont::DemiBold}, // Section
    {14, 20, QFont::DemiBold}, // PageSection
    {14, 20, QFont::Medium}, // NoticeTitle
    {16, 24, QFont::DemiBold}, // PanelTitle
    {18, 24, QFont::DemiBold}, // PageTitle
    {20, 28, QFont::DemiBold}, // TaskTitle
    {18, 28, QFont::Normal}, // QuickInput
    {26, 32, QFont::DemiBold}, // Figure
}};

/// Everything that follows from the application font, made once for each: delegates ask for it many times a frame.
struct Scale
{
    QFont base{};
    qreal factor = 0; ///< 0: not made yet
    std::array<QFont, kStyles.size()> fonts{};
};

Scale scaleOf(const QFont &base)
{
    // QFontInfo turns a size in points into pixels of the screen that is used.
    const int pixels = QFontInfo(base).pixelSize();
    Scale scale{.base = base, .factor = std::clamp(pixels / kDesignedSize, kSmallest, kLargest)};
    for (size_t i = 0; i < kStyles.size(); ++i) {
        scale.fonts.at(i) = base;
        const int least = std::min(kStyles.at(i).pixels, kSmallestText);
        scale.fonts.at(i).setPixelSize(std::max(least, qRound(kStyles.at(i).pixels * scale.factor)));
        scale.fonts.at(i).setWeight(kStyles.at(i).weight);
    }
    return scale;
}

const Scale &scale()
{
    static Scale known;
    const QFont base = QApplication::font();
    if (known.factor <= 0 || !known.base.isCopyOf(base))
        known = scaleOf(base);
    return known;
}

} // namespace

qreal textScale()
{
    return std::max(1.0, scale().factor); // a small font leaves air in the boxes
}

QFont font(TextStyle style)
{
    return scale().fonts.at(static_cast<size_t>(style));
}

int lineHeight(TextStyle style)
{
    return scaled(kStyles.at(static_cast<size_t>(style)).line);
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

} // namespace ui
