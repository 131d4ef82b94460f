// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/styleparts.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QStyleOption>

namespace ui::parts {

namespace {

constexpr int kInset = 12; // of the content from the edge of the row
constexpr int kIconRoom = kIconSize + 8;
constexpr int kShortcutGap = 24;
constexpr int kSeparatorHeight = 9;

bool hasIconColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems;
}

/// Text and shortcut come in one string, parted by a tab.
QString labelOf(const QStyleOptionMenuItem &option)
{
    return option.text.section(u'\t', 0, 0);
}
QString shortcutOf(const QStyleOptionMenuItem &option)
{
    return option.text.section(u'\t', 1);
}

void drawMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &box, const QColor &ink)
{
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, box, Qt::AlignCenter,
                          (option.state & QStyle::State_Enabled) != 0 ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, box, QStringLiteral("check"), ink);
}

} // namespace

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.left(), row.center().y(), row.width(), 1), color(Token::BorderSubtle));
        return;
    }
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const bool isChosen = (option.state & QStyle::State_Selected) != 0 && isEnabled;
    const bool isInverted = isChosen && needsHardEdges(); // the ground of a hovered entry is that of the menu
    if (isChosen)
        paintRounded(painter, row.adjusted(4, 0, -4, 0), 4, color(isInverted ? Token::Accent : Token::BgHover));

    QColor ink = color(isEnabled ? Token::TextPrimary : Token::TextDisabled);
    if (isInverted)
        ink = color(Token::TextOnAccent);
    QRect content = row.adjusted(kInset, 0, -kInset, 0);
    if (hasIconColumn(option)) {
        const QRect box(content.left(), row.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        drawMark(painter, option, QStyle::visualRect(option.direction, row, box), ink);
        content.setLeft(content.left() + kIconRoom);
    }
    content = QStyle::visualRect(option.direction, row, content);
    painter.setFont(option.font);
    painter.setPen(ink);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    painter.drawText(content, flags | Qt::AlignLeading, labelOf(option));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect box(row.right() - kInset - kIconSize + 1, row.center().y() - kIconSize / 2 + 1, kIconSize,
                        kIconSize);
        paintIcon(painter, QStyle::visualRect(option.direction, row, box), QStringLiteral("chevron-right"), ink);
        return;
    }
    painter.setFont(font(TextStyle::Caption));
    if (!isInverted)
        painter.setPen(color(isEnabled ? Token::TextMuted : Token::TextDisabled));
    painter.drawText(content, flags | Qt::AlignTrailing, shortcutOf(option));
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {2 * kInset, kSeparatorHeight}; // QMenu hides what has no width
    int width = 2 * kInset + option.fontMetrics.size(Qt::TextHideMnemonic, labelOf(option)).width();
    if (hasIconColumn(option))
        width += kIconRoom;
    const QString shortcut = shortcutOf(option);
    if (!shortcut.isEmpty())
        width += kShortcutGap + QFontMetrics(font(TextStyle::Caption)).horizontalAdvance(shortcut);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kShortcutGap;
    return {width, std::max(32, option.fontMetrics.height() + 12)};
}

} // namespace ui::parts
