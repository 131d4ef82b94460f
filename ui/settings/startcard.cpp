// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/startcard.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kRadius = 8;
constexpr int kIcon = 20;
constexpr int kIconLeft = 17;
constexpr int kTextLeft = 49;
constexpr int kTextRight = 12;

} // namespace

StartCard::StartCard(QString iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(std::move(iconName))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusRadius(*this, kRadius);
}

void StartCard::setTexts(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
}

QSize StartCard::sizeHint() const
{
    const int title = QFontMetrics(ui::font(TextStyle::Button)).horizontalAdvance(text());
    const int explanation = QFontMetrics(ui::font(TextStyle::Meta)).horizontalAdvance(m_explanation);
    return {kTextLeft + std::max(title, explanation) + kTextRight,
            lineHeight(TextStyle::Button) + lineHeight(TextStyle::Meta) + 28};
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isActive = isEnabled() && (underMouse() || isDown());
    paintRounded(painter, rect(), kRadius, color(isActive ? Token::BgSunken : Token::BgSurface));
    const Token edge = needsHardEdges() ? Token::TextPrimary : (isActive ? Token::BorderDefault : Token::BorderSubtle);
    paintEdge(painter, rect(), kRadius, color(edge));
    const auto placed = [&](QRect box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(painter, placed({kIconLeft, (height() - kIcon) / 2, kIcon, kIcon}), m_iconName,
              color(isEnabled() ? Token::Accent : Token::TextDisabled));

    const int width = this->width() - kTextLeft - kTextRight;
    const int titleHeight = lineHeight(TextStyle::Button);
    const int top = (height() - titleHeight - lineHeight(TextStyle::Meta)) / 2;
    const auto line = [&](int y, int lineHeight, TextStyle style, Token token, const QString &text) {
        painter.setFont(ui::font(style));
        painter.setPen(color(isEnabled() ? token : Token::TextDisabled));
        painter.drawText(placed({kTextLeft, y, width, lineHeight}), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    line(top, titleHeight, TextStyle::Button, Token::TextPrimary, text());
    line(top + titleHeight, lineHeight(TextStyle::Meta), TextStyle::Meta, Token::TextSecondary, m_explanation);
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
