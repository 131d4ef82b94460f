// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/chipbutton.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kPadding = 11;
constexpr int kIcon = 14;
constexpr int kCross = 12;
constexpr int kGap = 6;

struct ChipColors
{
    QColor ground{};
    QColor edge{};
    QColor ink{};
};

ChipColors colorsOf(ChipButton::Look look, bool isHovered, bool isEnabled)
{
    ChipColors colors;
    if (look == ChipButton::Look::Active)
        colors = {color(Token::BgSelected), {}, color(Token::AccentText)};
    else if (look == ChipButton::Look::Dashed)
        colors = {{}, color(Token::BorderDefault), color(Token::TextSecondary)};
    else
        colors = {color(Token::BgSurface), color(Token::BorderDefault), color(Token::TextPrimary)};
    if (isHovered && look != ChipButton::Look::Active)
        colors.ground = color(Token::BgHover);
    if (!isEnabled)
        colors.ink = color(Token::TextDisabled);
    if (needsHardEdges())
        colors.edge = color(Token::TextPrimary);
    return colors;
}

} // namespace

ChipButton::ChipButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    takeFont();
}

void ChipButton::takeFont()
{
    const QFont wanted = ui::font(TextStyle::Meta);
    if (wanted != font())
        setFont(wanted);
    setFocusRadius(*this, boxHeight() / 2);
    updateGeometry();
}

void ChipButton::setLook(Look look)
{
    m_look = look;
    update();
}

void ChipButton::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    updateGeometry();
}

void ChipButton::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    takeFont();
}

void ChipButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
}

int ChipButton::boxHeight() const
{
    return std::max(m_isSmall ? 24 : 28, lineHeight(TextStyle::Meta) + 8);
}

QSize ChipButton::sizeHint() const
{
    int width = 2 * kPadding + fontMetrics().horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += kIcon + kGap;
    if (m_isRemovable)
        width += kCross + kGap;
    return {width, boxHeight()};
}

QSize ChipButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 2 * kPadding + 2 * kCross + 2 * kGap), boxHeight()};
}

QRect ChipButton::crossBox() const
{
    if (!m_isRemovable)
        return {};
    const QRect box(width() - kPadding - kCross, (height() - kCross) / 2, kCross, kCross);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChipColors colors = colorsOf(m_look, underMouse() || isDown(), isEnabled());
    const qreal radius = height() / 2.0;
    if (colors.ground.isValid())
        paintRounded(painter, rect(), radius, colors.ground);
    if (colors.edge.isValid() && m_look == Look::Dashed) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen dashes(colors.edge, 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else if (colors.edge.isValid()) {
        paintEdge(painter, rect(), radius, colors.edge);
    }
    QRect content = rect().adjusted(kPadding, 0, m_isRemovable ? -kPadding - kCross - kGap : -kPadding, 0);
    if (!m_iconName.isEmpty()) {
        const QRect box(content.left(), (height() - kIcon) / 2, kIcon, kIcon);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_iconName, colors.ink);
        content.setLeft(content.left() + kIcon + kGap);
    }
    content = QStyle::visualRect(layoutDirection(), rect(), content);
    painter.setPen(colors.ink);
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, content.width() + 1));
    if (m_isRemovable)
        paintIcon(painter, crossBox(), QStringLiteral("close"), colors.ink);
}

bool ChipButton::event(QEvent *event)
{
    // Delete inside a view deletes its tasks, unless it is said to be ours.
    if (event->type() == QEvent::ShortcutOverride && isRemoval(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

bool ChipButton::isRemoval(const QKeyEvent &event) const
{
    return m_isRemovable && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (isRemoval(*event))
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (isDown() && crossBox().adjusted(-6, -8, 6, 8).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ChipButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
}

} // namespace ui
