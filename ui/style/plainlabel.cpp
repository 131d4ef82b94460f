// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/plainlabel.h"

#include <algorithm>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

QString plainToolTip(const QString &text)
{
    // QToolTip guesses; a text that could be taken for markup is written as markup that shows it as it is.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

PlainLabel::PlainLabel(TextStyle style, Token token, QWidget *parent) : QLabel(parent), m_style(style), m_token(token)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
    takeFont();
}

PlainLabel::PlainLabel(const QString &text, TextStyle style, Token token, QWidget *parent)
    : PlainLabel(style, token, parent)
{
    setText(text);
}

void PlainLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    takeFont();
}

void PlainLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void PlainLabel::takeFont()
{
    const QFont wanted = ui::font(m_style);
    if (wanted != font())
        setFont(wanted);
    updateGeometry();
}

QSize PlainLabel::boxOf(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = std::max(width - margins.left() - margins.right(), 1);
    const int flags = wordWrap() ? Qt::TextWordWrap : 0;
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, inner, 10000), flags, this->text());
    const int lines = std::max(1, qRound(text.height() / qreal(fontMetrics().lineSpacing())));
    return {text.width() + margins.left() + margins.right(),
            lines * lineHeight(m_style) + margins.top() + margins.bottom()};
}

QSize PlainLabel::sizeHint() const
{
    constexpr int kWrappedWidth = 320;
    return boxOf(wordWrap() ? kWrappedWidth : 10000);
}

QSize PlainLabel::minimumSizeHint() const
{
    const int width = std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 3);
    return {width, lineHeight(m_style)};
}

int PlainLabel::heightForWidth(int width) const
{
    return wordWrap() ? boxOf(width).height() : -1;
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? m_token : Token::TextDisabled));
    const QRect box = contentsRect();
    if (!wordWrap()) {
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, box.width());
        painter.drawText(box, static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
        return;
    }
    // Lines as far apart as designed: fonts differ in what they would leave between them.
    const int gap = lineHeight(m_style) - fontMetrics().lineSpacing();
    painter.drawText(box.adjusted(0, gap / 2, 0, 0), static_cast<int>(alignment()) | Qt::TextWordWrap, text());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
}

bool PlainLabel::event(QEvent *event)
{
    const bool isElided = !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace ui
