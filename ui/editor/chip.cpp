// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/chip.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kTagHeight = 20;
constexpr int kPillHeight = 24;
constexpr int kTagPadding = 6;
constexpr int kPillPadding = 11;
constexpr int kCross = 12;
constexpr int kCrossGap = 6;

int paddingOf(Chip::Look look)
{
    return look == Chip::Look::Tag ? kTagPadding : kPillPadding;
}

} // namespace

Chip::Chip(Look look, const QString &text, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    // setText() would read "&" as a mnemonic; the label is painted here, so nothing does.
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusRadius(*this, look == Look::Tag ? 4 : kPillHeight / 2);
    setShortcut({});
}

void Chip::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    updateGeometry();
}

void Chip::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::Meta));
    const bool showsCross = m_isRemovable && m_look == Look::Pill;
    const int width
        = metrics.horizontalAdvance(text()) + 2 * paddingOf(m_look) + (showsCross ? scaled(kCross) + kCrossGap : 0);
    return {width, scaled(m_look == Look::Tag ? kTagHeight : kPillHeight)};
}

QRect Chip::crossRect() const
{
    const int side = scaled(kCross);
    const int right = width() - (m_look == Look::Tag ? 3 : paddingOf(m_look) - 2);
    const QRect cross(right - side, (height() - side) / 2, side, side);
    return isRightToLeft() ? QStyle::visualRect(Qt::RightToLeft, rect(), cross) : cross;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || hasFocus();
    const QRectF box = QRectF(rect());
    const qreal radius = m_look == Look::Tag ? 4 : box.height() / 2;
    if (m_look == Look::Tag || (isHot && isEnabled()))
        paintRounded(painter, box, radius, color(Token::BgHover));
    if (m_look == Look::Pill || (m_look == Look::Tag && needsHardEdges()))
        paintEdge(painter, box, radius, color(needsHardEdges() ? Token::TextPrimary : Token::BorderDefault));
    if (m_look == Look::Offered) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::BorderDefault), 1, Qt::DashLine));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    }
    const bool isTag = m_look == Look::Tag;
    const bool showsCross = m_isRemovable && (m_look == Look::Pill || isHot);
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(
        color(m_isMuted ? Token::TextMuted : (m_look == Look::Pill ? Token::TextPrimary : Token::TextSecondary)));
    QRect words = rect().adjusted(paddingOf(m_look), 0, -paddingOf(m_look), 0);
    if (m_isRemovable && m_look == Look::Pill)
        words.setRight(crossRect().left() - kCrossGap);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, words.width() + 1));
    if (showsCross) {
        if (isTag)
            painter.fillRect(crossRect().adjusted(-2, 0, 1, 0), color(Token::BgHover));
        paintIcon(painter, crossRect(), QStringLiteral("close"), color(Token::TextSecondary));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (removes && m_isRemovable)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool hitsCross = m_isRemovable && crossRect().adjusted(-6, -6, 6, 6).contains(event->pos());
    if (event->button() == Qt::LeftButton && isDown() && hitsCross) {
        setDown(false);
        Q_EMIT removeRequested(); // may delete this
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
