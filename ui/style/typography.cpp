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

struct StyleMetrics
{
    int pixels;
    int line;
    QFont::Weight weight;
};
constexpr std::array<StyleMetrics, 14> kStyles{{
    {10, 12, QFont::DemiBold}, // Initials
    {11, 16, QFont::Normal}, // Caption
    {12, 16, QFont::Normal}, // Meta
    {12, 16, QFont::Medium}, // Chip
    {13, 20, QFont::Normal}, // Body
    {13, 20, QFont::Medium}, // Button
    {13, 18, QFont::Medium}, // CardTitle
    {13, 20, QFont::DemiBold}, // Section
    {14, 20, QFont::DemiBold}, // PageSection
    {16, 24, QFont::DemiBold}, // PanelTitle
    {18, 24, QFont::DemiBold}, // PageTitle
    {20, 28, QFont::DemiBold}, // TaskTitle
    {18, 28, QFont::Normal}, // QuickInput
    {26, 32, QFont::DemiBold}, // Figure
}};

const StyleMetrics &metricsOf(TextStyle style)
{
    return kStyles.at(static_cast<size_t>(style));
}

} // namespace

qreal textScale()
{
    // QFontInfo turns a size in points into pixels of the screen that is used.
    const int pixels = QFontInfo(QApplication::font()).pixelSize();
    return std::clamp(pixels / kDesignedSize, kSmallest, kLargest);
}

QFont font(TextStyle style)
{
    QFont result = QApplication::font();
    result.setPixelSize(qRound(metricsOf(style).pixels * textScale()));
    result.setWeight(metricsOf(style).weight);
    return result;
}

int lineHeight(TextStyle style)
{
    return scaled(metricsOf(style).line);
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

} // namespace ui
