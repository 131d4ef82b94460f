// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/hintedbutton.h"

#include "ui/style/icons.h"
#include "ui/style/styleparts.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int kIcon = 16;
constexpr int kIconGap = 6;
constexpr int kHintGap = 6;
constexpr int kPadding = 11;

int hintWidth(const QString &hint)
{
    return hint.isEmpty() ? 0 : kHintGap + QFontMetrics(font(TextStyle::Meta)).horizontalAdvance(hint);
}

} // namespace

HintedButton::HintedButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
}

void HintedButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

void HintedButton::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
}

void HintedButton::setTrailingIcon(const QString &name)
{
    m_trailingIcon = name;
    updateGeometry();
}

int HintedButton::padding() const
{
    return parts::sizeOf(this) == ButtonSize::Small ? kPadding - 1 : kPadding;
}

QSize HintedButton::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::Body));
    int width = 2 * padding() + metrics.horizontalAdvance(text()) + 1 + hintWidth(m_hint);
    width += m_iconName.isEmpty() ? 0 : kIcon + kIconGap;
    width += m_trailingIcon.isEmpty() ? 0 : kIcon + kIconGap;
    return {width, std::max(static_cast<int>(parts::sizeOf(this)), metrics.height() + 10)};
}

QSize HintedButton::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void HintedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const bool isQuiet = parts::kindOf(this) == ButtonKind::Flat && !option.state.testFlag(QStyle::State_MouseOver);
    const bool isFilled = parts::kindOf(this) == ButtonKind::Filled;
    const Token plainInk = isFilled ? Token::TextOnAccent : isQuiet ? Token::TextSecondary : Token::TextPrimary;
    const QColor ink = color(isEnabled() ? plainInk : Token::TextDisabled);
    const int top = (height() - kIcon) / 2;
    QRect inner = rect().adjusted(padding(), 0, -padding(), 0);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, mirrored({inner.left(), top, kIcon, kIcon}), m_iconName, ink);
        inner.setLeft(inner.left() + kIcon + kIconGap);
    }
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    if (!m_trailingIcon.isEmpty()) {
        paintIcon(painter, mirrored({inner.right() + 1 - kIcon, top, kIcon, kIcon}), m_trailingIcon, ink);
        inner.setRight(inner.right() - kIcon - kIconGap);
    } else if (!m_hint.isEmpty()) {
        painter.setFont(ui::font(TextStyle::Meta));
        painter.setPen(isFilled || !isEnabled() ? ink : color(Token::TextMuted));
        painter.drawText(mirrored(inner), flags | Qt::AlignTrailing, m_hint);
        inner.setRight(inner.right() - hintWidth(m_hint));
    }
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(ink);
    painter.drawText(mirrored(inner), flags | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace ui

#include "moc_hintedbutton.cpp"
