// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/threadart.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QLineF>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidth = 344;
constexpr int kMargin = 32;
constexpr int kMark = 32;
constexpr qreal kDot = 8;
constexpr qreal kCurrent = 12;
constexpr qreal kFuture = 9;
constexpr qreal kGap = 4;

/// The part of a line between two dots that keeps clear of both.
QLineF between(const QPointF &from, qreal fromRadius, const QPointF &to, qreal toRadius)
{
    QLineF line(from, to);
    const qreal length = line.length();
    return {line.pointAt((fromRadius + kGap) / length), line.pointAt(1 - (toRadius + kGap) / length)};
}

QStringList stepNames()
{
    return {
        //: A step of a sale, in a picture. RU: «Заявка с сайта»
        ArtPanel::tr("Web request"),
        //: A step of a sale, in a picture. RU: «Первый звонок»
        ArtPanel::tr("First call"),
        //: A step of a sale, in a picture. RU: «Предложение»
        ArtPanel::tr("Proposal"),
        //: A step of a sale, in a picture. RU: «Встреча»
        ArtPanel::tr("Meeting"),
    };
}

} // namespace

void paintLargeThread(QPainter &painter, const QList<QPointF> &steps, const ThreadColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qsizetype current = steps.size() - 2;
    for (qsizetype i = 0; i < current; ++i) {
        painter.setPen(QPen(colors.done, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(between(steps[i], kDot, steps[i + 1], i + 1 == current ? kCurrent : kDot));
    }
    QPen ahead(colors.futureLine, 2, Qt::SolidLine, colors.isDotted ? Qt::RoundCap : Qt::FlatCap);
    ahead.setDashPattern(colors.isDotted ? QList<qreal>{0.01, 4} : QList<qreal>{2, 2});
    painter.setPen(ahead);
    painter.drawLine(between(steps[current], kCurrent, steps.last(), kFuture));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.done);
    for (qsizetype i = 0; i < current; ++i)
        painter.drawEllipse(steps[i], kDot, kDot);
    painter.setBrush(colors.current);
    painter.drawEllipse(steps[current], 4.5, 4.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.current, 2.5));
    painter.drawEllipse(steps[current], kCurrent - 1.25, kCurrent - 1.25);
    painter.setPen(QPen(colors.future, 2));
    painter.drawEllipse(steps.last(), kFuture - 1, kFuture - 1);
    painter.restore();
}

ArtPanel::ArtPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("artPanel"));
    setFixedWidth(kWidth);
}

void ArtPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::ArtBg));
    painter.drawPixmap(kMargin, kMargin, appMark(kMark, color(Token::ArtMark), devicePixelRatioF()));
    painter.setFont(ui::font(TextStyle::PageTitle));
    painter.setPen(color(Token::ArtText));
    painter.drawText(QRect(kMargin + kMark + 12, kMargin, kWidth, kMark), Qt::AlignVCenter, QStringLiteral("Followup"));

    const qreal top = height() / 2.0 - 322; // the drawing keeps its place about the middle
    const QList<QPointF> steps{{54, top + 425}, {108, top + 363}, {162, top + 309}, {216, top + 249}, {258, top + 193}};
    paintLargeThread(
        painter, steps,
        {color(Token::ArtThread), color(Token::ArtText), color(Token::ArtFuture), color(Token::ArtFuture)});
    const QStringList names = stepNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isCurrent = i + 1 == names.size();
        painter.setFont(ui::font(isCurrent ? TextStyle::Section : TextStyle::Body));
        painter.setPen(color(isCurrent ? Token::ArtText : Token::ArtTextMuted));
        const int left = qRound(steps[i].x()) + (isCurrent ? 24 : 20);
        const QRect box(left, qRound(steps[i].y()) - 20, kWidth - left - 4, 40);
        painter.drawText(box, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(names[i], Qt::ElideRight, box.width()));
    }
    painter.setFont(ui::font(TextStyle::TaskTitle));
    painter.setPen(color(Token::ArtText));
    //: The principle of the program, in a picture; two lines. RU: «У каждого клиента — следующий шаг»
    const QString principle = tr("Every client has\na next step");
    painter.drawText(rect().adjusted(kMargin, 0, -kMargin, -kMargin), Qt::AlignBottom | Qt::TextWordWrap, principle);
}

void ArtPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace ui
