// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/sectionlist.h"

#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int kIcon = 16;
constexpr int kPadding = 8;
constexpr qreal kRadius = 6;

/// Draws a section as the sidebar does.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, std::max(32, lineHeight(TextStyle::Body) + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
        const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
        if (isCurrent || isHovered)
            paintRounded(*painter, option.rect, kRadius, color(isCurrent ? Token::BgSelected : Token::BgHover));
        if (isCurrent && needsHardEdges())
            paintEdge(*painter, option.rect, kRadius, color(Token::TextPrimary));
        if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0)
            paintEdge(*painter, option.rect, kRadius, color(Token::Focus), 2);
        QRect content = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        const QRect box(content.left(), content.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QStyle::visualRect(option.direction, option.rect, box));
        content.setLeft(content.left() + kIcon + kPadding);
        content = QStyle::visualRect(option.direction, option.rect, content);
        painter->setFont(ui::font(isCurrent ? TextStyle::Section : TextStyle::Body));
        painter->setPen(color(isCurrent ? Token::TextPrimary : Token::TextSecondary));
        const QString text = index.data().toString();
        painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(8, 12, 8, 12);
    setAutoFillBackground(true);
    takeColors();
}

void SectionList::takeColors()
{
    if (palette().color(QPalette::Base) == color(Token::BgSidebar))
        return;
    QPalette own;
    own.setColor(QPalette::Base, color(Token::BgSidebar));
    own.setColor(QPalette::Window, color(Token::BgSidebar));
    setPalette(own);
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

} // namespace ui
