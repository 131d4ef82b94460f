// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanerail.h"

#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kTop = 12;
constexpr int kGlyph = 16;
constexpr int kGap = 8;
constexpr qreal kRadius = 10;

} // namespace

LaneRail::LaneRail(const QString &key, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("laneRail_") + key);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void LaneRail::setStatus(const core::Status &status, const QString &title)
{
    m_status = status;
    m_title = title;
    retranslate();
    update();
}

void LaneRail::setCount(int count)
{
    m_count = count;
    retranslate();
    update();
}

void LaneRail::retranslate()
{
    //: Board: a collapsed lane as a screen reader tells it; %1 is the lane. RU: «%1, задач: %n»
    setAccessibleName(m_count < 0 ? m_title : tr("%1, %n tasks", "", m_count).arg(m_title));
    //: Board: what pressing a collapsed lane does. RU: «Развернуть столбец»
    setAccessibleDescription(tr("Expand the column"));
    setToolTip(tr("Expand the column"));
}

void LaneRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LaneRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void LaneRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paintRounded(painter, rect(), kRadius, color(Token::BgHover));
    const QRect glyph((width() - kGlyph) / 2, kTop, kGlyph, kGlyph);
    paintStatusGlyph(painter, glyph, m_status, color(Token::BgLane));

    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(Token::TextMuted));
    const int line = lineHeight(TextStyle::Meta);
    const QRect count(0, glyph.bottom() + 1 + kGap, width(), line);
    if (m_count >= 0)
        painter.drawText(count, Qt::AlignCenter, QLocale().toString(m_count));

    // Read from the bottom upwards.
    const int top = count.bottom() + 1 + kGap;
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideRight, height() - top - kTop);
    const int length = painter.fontMetrics().horizontalAdvance(title) + 1;
    painter.setPen(color(Token::TextSecondary));
    painter.save();
    painter.translate((width() - line) / 2.0, top + length);
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, length, line), Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.restore();
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect().adjusted(4, 4, -4, -4), kRadius - 4);
}

} // namespace ui
