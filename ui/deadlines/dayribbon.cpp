// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/dayribbon.h"

#include "core/query/datebounds.h"
#include "core/store/store.h"
#include "ui/board/boardgeometry.h"
#include "ui/deadlines/daymodel.h"
#include "ui/deadlines/daystrip.h"
#include "ui/shell/edits.h"
#include "ui/style/iconbutton.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/duetext.h"

#include <algorithm>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kWeeks = 3;
constexpr int kDaysOfWeek = 7;
constexpr int kButton = 28;
constexpr int kLabel = 16; ///< the names of the months
constexpr int kDay = 48;
constexpr int kRingRoom = 4; ///< above and below the days
constexpr int kBottom = 12;

QString monthText(QDate day, QDate today)
{
    const QString month = monthName(day.month());
    return day.year() == today.year() ? month : month + u' ' + QString::number(day.year());
}

} // namespace

DayRibbon::DayRibbon(Edits &edits, QWidget *parent)
    : QWidget(parent),
      m_edits(edits),
      m_model(new DayModel(edits, kWeeks, kWeeks * kDaysOfWeek, 0, this)),
      m_earlier(new IconButton(QStringLiteral("chevron-left"), this)),
      m_strip(new DayStrip(edits, *m_model, this)),
      m_later(new IconButton(QStringLiteral("chevron-right"), this)),
      m_week(thisWeek())
{
    m_earlier->setObjectName(QStringLiteral("ribbonEarlierButton"));
    m_later->setObjectName(QStringLiteral("ribbonLaterButton"));
    m_model->setFirstDay(m_week);
    connect(m_earlier, &IconButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &IconButton::clicked, this, [this] { turn(1); });
    connect(m_strip, &DayStrip::weeksTurned, this, &DayRibbon::turn);
    connect(m_strip, &DayStrip::dayChosen, this, &DayRibbon::dayChosen);
    connect(m_strip, &DayStrip::tasksDropped, this, &DayRibbon::tasksDropped);
    connect(m_strip, &DayStrip::draggedOver, this, &DayRibbon::draggedOver);
    retranslate();
}

QDate DayRibbon::thisWeek() const
{
    const core::FilterContext now = m_edits.store().filterContext();
    return core::firstOfWeek(core::todayOf(now), now.firstDayOfWeek);
}

void DayRibbon::setTasks(core::Scope scope, const core::Filter &filter)
{
    m_model->setTasks(scope, filter);
}

void DayRibbon::setResting(bool isResting)
{
    m_model->setResting(isResting);
}

void DayRibbon::followTime()
{
    const QDate before = std::exchange(m_week, thisWeek());
    if (m_model->firstDay() == before)
        m_model->setFirstDay(m_week);
    m_model->followTime();
    update();
}

void DayRibbon::turn(int weeks)
{
    m_model->setFirstDay(m_model->firstDay().addDays(qint64{kDaysOfWeek} * weeks));
    update();
}

int DayRibbon::labelHeight() const
{
    return std::max(kLabel, lineHeight(TextStyle::Caption));
}

QSize DayRibbon::sizeHint() const
{
    return {kWeeks * kDaysOfWeek * kButton, labelHeight() + scaled(kDay) + kBottom};
}

void DayRibbon::resizeEvent(QResizeEvent *)
{
    const QRect days(kLanesMargin + kButton, labelHeight() - kRingRoom, width() - 2 * (kLanesMargin + kButton),
                     scaled(kDay) + 2 * kRingRoom);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    m_strip->setGeometry(placed(days));
    const int y = days.center().y() - kButton / 2;
    m_earlier->setGeometry(placed({kLanesMargin, y, kButton, kButton}));
    m_later->setGeometry(placed({days.right() + 1, y, kButton, kButton}));
}

/// The month stands above its first day, and above the first day there is.
void DayRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    const QDate today = core::todayOf(m_edits.store().filterContext());
    QRect last;
    for (int column = kWeeks * kDaysOfWeek - 1; column >= 0; --column) {
        const QDate day = m_model->firstDay().addDays(column);
        if (column > 0 && day.day() != 1)
            continue;
        const QString name = monthText(day, today);
        const QRect cell = m_strip->cellOf(column).translated(m_strip->pos());
        const int width = painter.fontMetrics().horizontalAdvance(name);
        QRect label(0, 0, width, labelHeight());
        label.moveCenter({cell.center().x(), labelHeight() / 2 - 2});
        // Never over the edge, and never over the name of the month after it.
        label.moveRight(std::min(label.right(), this->width() - kLanesMargin));
        label.moveLeft(std::max(label.left(), 0));
        if (last.isValid() && label.adjusted(-4, 0, 4, 0).intersects(last))
            continue;
        painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, name);
        last = label;
    }
}

void DayRibbon::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followTime(); // the week may begin on another day
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void DayRibbon::retranslate()
{
    //: Deadlines: the row of days, for screen readers. RU: «Дни»
    m_strip->setAccessibleName(tr("Days"));
    //: Deadlines: button before the row of days. RU: «На неделю раньше»
    m_earlier->setName(tr("A week earlier"));
    //: Deadlines: button behind the row of days. RU: «На неделю позже»
    m_later->setName(tr("A week later"));
}

} // namespace ui

#include "moc_dayribbon.cpp"
