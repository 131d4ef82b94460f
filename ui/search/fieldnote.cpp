// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/fieldnote.h"

#include "ui/shell/announce.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidth = 340;
constexpr int kIcon = 16;
constexpr int kPadding = 10;
constexpr int kRadius = 6;
constexpr int kGap = 4;

} // namespace

FieldNote::FieldNote(QWidget &field)
    : QFrame(field.window()), m_field(field), m_text(new PlainLabel(TextStyle::Meta, Token::Danger, this))
{
    setObjectName(QStringLiteral("fieldNote"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kPadding + kIcon + 8, kPadding, kPadding, kPadding);
    line->addWidget(m_text);
    field.installEventFilter(this);
    hide();
}

void FieldNote::tell(const QString &sentence)
{
    const bool isNew = sentence != m_text->text() || !isVisible();
    m_text->setText(sentence);
    if (sentence.isEmpty()) {
        hide();
    } else if (isNew) {
        if (parentWidget() != m_field.window())
            setParent(m_field.window());
        place();
        show();
        raise();
        announce(*this, sentence);
    }
}

bool FieldNote::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (isVisible() && (type == QEvent::Move || type == QEvent::Resize))
        place();
    else if (type == QEvent::Hide || type == QEvent::FocusOut)
        hide();
    return QFrame::eventFilter(watched, event);
}

void FieldNote::place()
{
    const int width = qMin(scaled(kWidth), parentWidget()->width());
    m_text->setFixedWidth(width - layout()->contentsMargins().left() - layout()->contentsMargins().right());
    const QSize size(width, m_text->heightForWidth(m_text->width()) + 2 * kPadding);
    QPoint at = m_field.mapTo(parentWidget(), QPoint(m_field.width() - width, m_field.height() + kGap));
    at.setX(qBound(0, at.x(), parentWidget()->width() - width));
    setGeometry(QRect(at, size));
}

void FieldNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(Token::BgSurface));
    paintEdge(painter, rect(), kRadius, color(Token::Danger));
    paintIcon(painter, {kPadding, kPadding, kIcon, kIcon}, QStringLiteral("warning"), color(Token::Danger));
}

} // namespace ui

#include "moc_fieldnote.cpp"
