// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/scopedelegate.h"

#include "ui/shell/scopemodel.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kMargin = 8; // of the selection to the sidebar's edges
constexpr int kPadding = 8; // inside the selection
constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kRadius = 6;

/// Draws @p text at the right end of @p rest and takes its place away.
void paintAtEnd(QPainter &painter, QRect &rest, const QString &text)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, text);
    rest.adjust(0, 0, -width - kGap, 0);
}

QFont weighted(TextStyle style, bool isBold)
{
    QFont result = font(style);
    if (isBold)
        result.setWeight(QFont::DemiBold);
    return result;
}

} // namespace

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        paintRounded(*painter, box, kRadius, color(Token::BgSelected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, box, kRadius, color(Token::BgHover));
    if (isSelected && needsHardEdges())
        paintEdge(*painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, color(Token::TextPrimary));
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange) && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box.adjusted(4, 4, -4, -4), kRadius - 2);
    QRect rest = box.adjusted(kPadding, 0, -kPadding, 0);
    const int iconLeft = m_isRail ? box.center().x() - kIcon / 2 + 1 : rest.left();
    paintIcon(*painter, {iconLeft, rest.center().y() - kIcon / 2 + 1, kIcon, kIcon},
              index.data(ScopeModel::IconRole).toString(),
              color(isSelected ? Token::AccentText : Token::TextSecondary));
    if (!m_isRail) {
        rest.adjust(kIcon + kGap, 0, 0, 0);
        paintCounts(*painter, rest, index, isSelected);
        painter->setFont(weighted(TextStyle::Body, isSelected));
        painter->setPen(color(isSelected ? Token::TextPrimary : Token::TextSecondary));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(kRowHeight, lineHeight(TextStyle::Body) + 12)};
}

void ScopeDelegate::paintCounts(QPainter &painter, QRect &rest, const QModelIndex &index, bool isSelected) const
{
    const QLocale locale;
    const QVariant count = index.data(ScopeModel::CountRole);
    if (count.toInt() > 0) {
        const bool isAlarming = index.data(ScopeModel::AlarmRole).toBool();
        painter.setFont(weighted(TextStyle::Meta, isAlarming));
        painter.setPen(color(isAlarming ? Token::DueOverdue : isSelected ? Token::TextSecondary : Token::TextMuted));
        paintAtEnd(painter, rest, locale.toString(count.toInt()));
    }
}

} // namespace ui
