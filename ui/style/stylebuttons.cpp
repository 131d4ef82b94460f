// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/styleparts.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace ui::parts {

namespace {

constexpr int kIconGap = 8;

struct ButtonLook
{
    QColor ground{};
    QColor edge{};
    QColor ink{};
};

/// Before and after the label, the edge included.
int paddingOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
        return 10;
    case ButtonSize::Large:
        return 21;
    case ButtonSize::Normal:
        break;
    }
    return 13;
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

ButtonLook filledLook(const QStyleOption &option, bool isDanger)
{
    if (!has(option, QStyle::State_Enabled))
        return {color(Token::BgHover), {}, color(Token::TextDisabled)};
    if (isDanger)
        return {color(Token::Danger), {}, color(Token::BgSurface)};
    const Token ground = has(option, QStyle::State_Sunken) ? Token::AccentPressed
        : has(option, QStyle::State_MouseOver)             ? Token::AccentHover
                                                           : Token::Accent;
    return {color(ground), {}, color(Token::TextOnAccent)};
}

ButtonLook plainLook(const QStyleOption &option, bool hasEdge)
{
    ButtonLook look;
    const bool isActive = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_Enabled)) {
        look.ink = color(Token::TextDisabled);
        look.edge = hasEdge ? color(Token::BorderSubtle) : QColor();
        return look;
    }
    look.ink = color(hasEdge || isActive ? Token::TextPrimary : Token::TextSecondary);
    look.edge = hasEdge ? color(Token::BorderDefault) : QColor();
    if (has(option, QStyle::State_On)) {
        look.ground = color(Token::BgSelected);
        look.ink = color(Token::AccentText);
    } else if (isActive) {
        look.ground = color(Token::BgHover);
    } else if (hasEdge) {
        look.ground = color(Token::BgSurface);
    }
    return look;
}

ButtonLook lookOf(const QStyleOption &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    if (kind == ButtonKind::Filled || kind == ButtonKind::Danger)
        return filledLook(option, kind == ButtonKind::Danger);
    return plainLook(option, kind == ButtonKind::Outlined);
}

void drawBox(QPainter &painter, const QRect &rect, const ButtonLook &look)
{
    if (look.ground.isValid())
        paintRounded(painter, rect, kControlRadius, look.ground);
    if (look.edge.isValid())
        paintEdge(painter, rect, kControlRadius, look.edge);
}

} // namespace

ButtonKind kindOf(const QWidget *button)
{
    return button != nullptr ? static_cast<ButtonKind>(button->property("buttonKind").toInt()) : ButtonKind::Outlined;
}

ButtonSize sizeOf(const QWidget *button)
{
    const int size = button != nullptr ? button->property("buttonSize").toInt() : 0;
    return size > 0 ? static_cast<ButtonSize>(size) : ButtonSize::Normal;
}

void drawButtonBevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    drawBox(painter, option.rect, lookOf(option, widget));
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = lookOf(option, widget);
    const bool hasIcon = !option.icon.isNull();
    const int iconRoom = hasIcon ? kIconSize + (option.text.isEmpty() ? 0 : kIconGap) : 0;
    const int textRoom = option.fontMetrics.size(Qt::TextHideMnemonic, option.text).width();
    const int content = std::min(iconRoom + textRoom, option.rect.width());
    int left = option.rect.left() + (option.rect.width() - content) / 2;
    if (hasIcon) {
        const QRect box(left, option.rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        const QString name = option.icon.name();
        if (name.isEmpty())
            option.icon.paint(&painter, box, Qt::AlignCenter,
                              has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        else // ours: in the ink of the label
            paintIcon(painter, box, name, look.ink, look.ground);
        left += iconRoom;
    }
    painter.setPen(look.ink);
    const QRect textBox(left, option.rect.top(), option.rect.right() - left + 1, option.rect.height());
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QSize text = option.fontMetrics.size(Qt::TextHideMnemonic, option.text);
    const bool isIconOnly = option.text.isEmpty();
    const int iconRoom = option.icon.isNull() ? 0 : kIconSize + (isIconOnly ? 0 : kIconGap);
    const int height = std::max(static_cast<int>(sizeOf(widget)), text.height() + 10);
    const int padding = isIconOnly ? (height - kIconSize) / 2 : paddingOf(sizeOf(widget));
    return {text.width() + iconRoom + 2 * padding, height};
}

void drawToolButtonGround(QPainter &painter, const QStyleOptionToolButton &option)
{
    drawBox(painter, option.rect, plainLook(option, false));
}

void drawCheck(QPainter &painter, const QStyleOption &option)
{
    const QRect box(option.rect.left(), option.rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFilled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!isFilled) {
        paintRounded(painter, box, 4, color(Token::BgSurface));
        paintEdge(painter, box, 4, color(isEnabled ? Token::BorderInput : Token::BorderDefault));
        return;
    }
    const QColor ink = color(isEnabled ? Token::TextOnAccent : Token::BgSurface);
    paintRounded(painter, box, 4, color(isEnabled ? Token::Accent : Token::TextDisabled));
    if (has(option, QStyle::State_NoChange))
        paintRounded(painter, QRectF(box).adjusted(4, 7.25, -4, -7.25), 0.75, ink);
    else
        paintIcon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"), ink);
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const QRect box(option.rect.left(), option.rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const Token ring = !isEnabled ? Token::BorderDefault : (isOn ? Token::Accent : Token::BorderInput);
    paintRounded(painter, box, 8, color(Token::BgSurface));
    paintEdge(painter, box, 8, color(ring), isOn ? 1.5 : 1);
    if (isOn)
        paintRounded(painter, QRectF(box).adjusted(4, 4, -4, -4), 4, color(ring));
}

} // namespace ui::parts
