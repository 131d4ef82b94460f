// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/valuebutton.h"

#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 8;
constexpr qreal kRadius = 6;

} // namespace

ValueButton::ValueButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueButton::setValue(const QString &text, Token token)
{
    m_token = token;
    setText(text);
    updateGeometry();
    update();
}

void ValueButton::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void ValueButton::setMark(MarkPainter mark, int side)
{
    m_mark = std::move(mark);
    m_markSide = side;
    update();
}

void ValueButton::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setAttribute(Qt::WA_TransparentForMouseEvents, isReadOnly);
    update();
}

QSize ValueButton::sizeHint() const
{
    const QString shown = text().isEmpty() ? m_placeholder : text();
    const int mark = m_mark ? m_markSide + kGap : 0;
    return {2 * kPadding + mark + QFontMetrics(ui::font(TextStyle::Body)).horizontalAdvance(shown),
            std::max(32, lineHeight(TextStyle::Body) + 8)};
}

QSize ValueButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

void ValueButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isActive = !m_isReadOnly && isEnabled() && (underMouse() || hasFocus() || isDown());
    if (isActive) {
        paintRounded(painter, rect(), kRadius, color(Token::BgSurface));
        paintEdge(painter, rect(), kRadius, color(Token::BorderInput));
    }
    QRect content = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (m_mark) {
        const QRect box(content.left(), (height() - m_markSide) / 2, m_markSide, m_markSide);
        m_mark(painter, QStyle::visualRect(layoutDirection(), rect(), box));
        content.setLeft(content.left() + m_markSide + kGap);
    }
    content = QStyle::visualRect(layoutDirection(), rect(), content);
    const bool isEmpty = text().isEmpty();
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(color(isEmpty ? Token::TextMuted : m_token));
    const QString shown = isEmpty ? m_placeholder : text();
    painter.drawText(content, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, content.width()));
}

void ValueButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && !m_isReadOnly)
        click();
    else
        event->ignore(); // Tab, Escape and the letters belong to the form
}

} // namespace ui
