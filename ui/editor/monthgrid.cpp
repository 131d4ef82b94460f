// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/monthgrid.h"

#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>

namespace ui {

namespace {

constexpr int kDay = 28; // the disc of a day

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QCalendarWidget(parent)
{
    setNavigationBarVisible(false);
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setGridVisible(false);
    setFont(ui::font(TextStyle::Meta));
    setFixedHeight(scaled(7 * 30));
    if (auto *view = findChild<QTableView *>()) {
        view->setFrameStyle(QFrame::NoFrame);
        view->viewport()->setAutoFillBackground(false);
    }
    restyle();
}

void MonthGrid::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

void MonthGrid::restyle()
{
    setLocale(QLocale());
    QTextCharFormat names;
    names.setForeground(color(Token::TextMuted));
    names.setBackground(color(Token::BgSurface));
    setHeaderTextFormat(names);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), names);
    updateCells();
}

void MonthGrid::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = std::min({scaled(kDay), rect.width(), rect.height()});
    QRect disc(0, 0, side, side);
    disc.moveCenter(rect.center());
    const bool isChosen = date == selectedDate();
    const bool isOther = date.month() != monthShown();
    painter->fillRect(rect, color(Token::BgSurface));
    if (isChosen)
        paintRounded(*painter, disc, side / 2.0, color(Token::Accent));
    else if (date == m_today)
        paintEdge(*painter, disc, side / 2.0, color(Token::Accent));
    const Token ink = isChosen ? Token::TextOnAccent : (isOther ? Token::TextDisabled : Token::TextPrimary);
    painter->setFont(ui::font(date == m_today ? TextStyle::Chip : TextStyle::Meta));
    painter->setPen(color(ink));
    painter->drawText(disc, Qt::AlignCenter, locale().toString(date.day()));
    painter->restore();
}

} // namespace ui

#include "moc_monthgrid.cpp"
