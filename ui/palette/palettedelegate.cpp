// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/palette/palettedelegate.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 36;
constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kGap = 10;
constexpr int kRadius = 6;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        paintRounded(*painter, option.rect, kRadius, color(Token::BgSelected));
    if (isCurrent && needsHardEdges())
        paintEdge(*painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, color(Token::TextPrimary));
    QRect rest = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (const QString name = index.data(IconNameRole).toString(); !name.isEmpty())
        paintIcon(*painter, {rest.left(), rest.center().y() - kIcon / 2 + 1, kIcon, kIcon}, name,
                  color(isCurrent ? Token::AccentText : Token::TextSecondary));
    rest.adjust(kIcon + kGap, 0, 0, 0);
    const QString hint = index.data(HintRole).toString();
    painter->setFont(ui::font(TextStyle::Meta));
    painter->setPen(color(Token::TextMuted));
    const int hintWidth = qMin(painter->fontMetrics().horizontalAdvance(hint), rest.width() / 2);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(hint, Qt::ElideRight, hintWidth + 1));
    painter->setFont(ui::font(TextStyle::Body));
    painter->setPen(color(Token::TextPrimary));
    const int room = rest.width() - hintWidth - kGap;
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), qMax(kHeight, lineHeight(TextStyle::Body) + 14)};
}

} // namespace ui

#include "moc_palettedelegate.cpp"
