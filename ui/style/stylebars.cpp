// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/styleparts.h"

#include <algorithm>
#include <QPainter>
#include <QStyleOption>

namespace ui::parts {

namespace {

constexpr int kSliderMin = 32;

} // namespace

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld
        = (option.state & QStyle::State_Sunken) != 0 && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
    const QRectF handle = QRectF(slider).adjusted(1, 1, -1, -1);
    paintRounded(painter, handle, std::min(handle.width(), handle.height()) / 2,
                 color(isHeld || isHovered ? Token::BorderInput : Token::BorderDefault));
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(qint64{option.pageStep} * length / (range + option.pageStep)),
                            std::min(kSliderMin, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = isHorizontal
            ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
            : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default: // no arrows
        return {};
    }
}

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRect track(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4);
    paintRounded(painter, track, 2, color(Token::BgHover));
    const qint64 range = std::max(qint64{1}, qint64{option.maximum} - option.minimum);
    const qint64 done = std::clamp(qint64{option.progress} - option.minimum, qint64{0}, range);
    QRect filled = track;
    filled.setWidth(static_cast<int>(track.width() * done / range));
    if (filled.width() > 0)
        paintRounded(painter, QStyle::visualRect(option.direction, track, filled), 2, color(Token::Accent));
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base)); // what the rows stand on
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         color(Token::BorderSubtle));
}

} // namespace ui::parts
