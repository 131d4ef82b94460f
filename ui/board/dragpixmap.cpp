// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/dragpixmap.h"

#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kOpacity = 0.96;
constexpr int kStackOffset = 4;
constexpr int kMostBehind = 2; ///< cards seen behind the first one
constexpr int kBadge = 20;
constexpr int kStackMargin = 12; ///< around the card, for stack and badge; one card alone needs none
constexpr qreal kRadius = 8;

void paintStack(QPainter &painter, const QRect &card, int behind)
{
    for (int depth = behind; depth > 0; --depth) {
        const QRect box = card.translated(depth * kStackOffset, depth * kStackOffset);
        paintRounded(painter, box, kRadius, color(Token::BgSurface));
        paintEdge(painter, box, kRadius, color(Token::Accent));
    }
}

void paintBadge(QPainter &painter, const QRect &card, int count)
{
    const QString text = QLocale().toString(count);
    painter.setFont(font(TextStyle::Chip));
    const int width = qMax(kBadge, painter.fontMetrics().horizontalAdvance(text) + 10);
    QRect badge(0, 0, width, kBadge);
    badge.moveCenter({card.right() - width / 4, card.top()});
    paintRounded(painter, badge, kBadge / 2.0, color(Token::Accent));
    painter.setPen(color(Token::TextOnAccent));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

DragPixmap dragPixmap(LaneView &view, const QModelIndex &pressed, int count)
{
    const int margin = count > 1 ? kStackMargin : 0;
    const QPoint corner(margin, margin);
    const QRect row(QPoint(), view.visualRect(pressed).size());
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = row.translated(corner - TaskCardDelegate::cardRect(row).topLeft());
    const QRect card = TaskCardDelegate::cardRect(option.rect);

    const qreal ratio = view.devicePixelRatioF();
    const QSize size = card.size() + QSize(2 * margin, 2 * margin);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(kOpacity);
    paintStack(painter, card, qMin(count - 1, kMostBehind));
    view.cards().paintDragged(painter, option, pressed);
    if (count > 1)
        paintBadge(painter, card, count);
    return {pixmap, corner, std::nullopt};
}

} // namespace ui
