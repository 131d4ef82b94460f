// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarview.h"

#include "core/query/datebounds.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/calendar/monthtable.h"
#include "ui/deadlines/daymodel.h"
#include "ui/deadlines/duemoves.h"
#include "ui/shell/edits.h"
#include "ui/style/iconbutton.h"
#include "ui/style/menutext.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"

#include <chrono>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWeeks = 6; // enough for any month
constexpr int kDaysOfWeek = 7;
constexpr int kTasksOfDay = 12; // that are read
constexpr size_t kMostInMenu = 60;
constexpr int kMargin = 24;

QString monthText(QDate month)
{
    return monthName(month.month()) + u' ' + QString::number(month.year());
}

} // namespace

CalendarView::CalendarView(Edits &edits, QWidget *parent)
    : TaskView(parent),
      m_edits(edits),
      m_model(new DayModel(edits, kWeeks, kDaysOfWeek, kTasksOfDay, this)),
      m_moves(new DueMoves(edits, this)),
      m_table(new MonthTable(edits, *m_model, this)),
      m_month(new PlainLabel(TextStyle::PanelTitle, Token::TextPrimary, this)),
      m_earlier(new IconButton(QStringLiteral("chevron-left"), this)),
      m_today(new IconButton(QStringLiteral("today"), this)),
      m_later(new IconButton(QStringLiteral("chevron-right"), this))
{
    setObjectName(QStringLiteral("calendarView"));
    build();
    connect(m_earlier, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QAbstractButton::clicked, this,
            [this] { showMonth(core::todayOf(m_edits.store().filterContext())); });
    connect(m_table, &MonthTable::monthsTurned, this, &CalendarView::turn);
    connect(m_table, &MonthTable::selectionMoved, this, &TaskView::selectionChanged);
    connect(m_table, &MonthTable::taskOpened, this, &TaskView::panelRequested);
    connect(m_table, &MonthTable::windowRequested, this, &TaskView::windowRequested);
    connect(m_table, &MonthTable::menuRequested, this, &TaskView::menuRequested);
    connect(m_table, &MonthTable::moreRequested, this, &CalendarView::showAll);
    connect(m_table, &MonthTable::tasksDropped, this, &CalendarView::moveToDay);
    connect(m_model, &DayModel::counted, this, &CalendarView::finishCount);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &CalendarView::followTime);
    showMonth(core::todayOf(m_edits.store().filterContext()));
    retranslate();
}

void CalendarView::build()
{
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    m_earlier->setObjectName(QStringLiteral("calendarEarlierButton"));
    m_today->setObjectName(QStringLiteral("calendarTodayButton"));
    m_later->setObjectName(QStringLiteral("calendarLaterButton"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 8, kMargin, 8);
    head->setSpacing(4);
    head->addWidget(m_month);
    head->addSpacing(8);
    for (IconButton *button : {m_earlier, m_today, m_later})
        head->addWidget(button);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void CalendarView::retranslate()
{
    //: Name of the calendar layout for screen readers. RU: «Календарь»
    setAccessibleName(tr("Calendar"));
    //: Calendar: the table of days, for screen readers. RU: «Дни месяца»
    m_table->setAccessibleName(tr("Days of the month"));
    //: Calendar: button. RU: «Прошлый месяц»
    m_earlier->setName(tr("Previous month"), Qt::Key_PageUp);
    //: Calendar: button, goes to the month of today. RU: «К сегодняшнему дню»
    m_today->setName(tr("Go to today"));
    //: Calendar: button. RU: «Следующий месяц»
    m_later->setName(tr("Next month"), Qt::Key_PageDown);
    m_month->setText(monthText(m_table->month()));
}

void CalendarView::show(core::Scope scope, const core::Filter &filter)
{
    m_scope = scope;
    m_filter = filter;
    m_model->setTasks(scope, filter);
}

QList<core::TaskId> CalendarView::selection() const
{
    return m_table->selectedTasks();
}

core::TaskId CalendarView::current() const
{
    return m_table->task();
}

void CalendarView::select(const QList<core::TaskId> &tasks, core::TaskId current)
{
    m_wanted = Wanted{tasks, current};
    goToTask(current);
}

void CalendarView::focusTasks()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

// --- Months

void CalendarView::turn(int months)
{
    showMonth(m_table->month().addMonths(months));
}

void CalendarView::showMonth(QDate day)
{
    m_table->setMonth(QDate(day.year(), day.month(), 1));
    m_month->setText(monthText(m_table->month()));
}

void CalendarView::followTime()
{
    m_model->followTime();
    m_table->viewport()->update();
}

void CalendarView::showEvent(QShowEvent *event)
{
    TaskView::showEvent(event);
    m_model->setResting(false);
    m_minute.start();
    followTime();
}

void CalendarView::hideEvent(QHideEvent *event)
{
    TaskView::hideEvent(event);
    m_minute.stop();
    m_model->setResting(true);
}

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_table->setMonth(m_table->month()); // the week may begin on another day
        m_model->retranslate();
        retranslate();
    }
    TaskView::changeEvent(event);
}

// --- Tasks

void CalendarView::finishCount()
{
    if (m_wanted) {
        const Wanted wanted = *std::exchange(m_wanted, {});
        m_table->selectTasks(wanted.tasks, wanted.current);
    } else {
        m_table->followTasks();
    }
    Q_EMIT settled();
}

/// To the month of its due date; without one it is nowhere here.
void CalendarView::goToTask(core::TaskId task)
{
    core::whenReady(m_edits.store().rows({task}), this, [this](const core::Result<QList<core::TaskRow>> &rows) {
        if (!rows || rows->isEmpty() || rows->constFirst().due.isNone())
            return;
        const QDate day = rows->constFirst().due.localDay(m_edits.store().filterContext().zone);
        if (!m_model->indexOf(day).isValid())
            showMonth(day);
        else if (m_wanted)
            finishCount();
    });
}

void CalendarView::moveToDay(const QList<core::TaskId> &tasks, QDate day)
{
    m_moves->toDay(tasks, day);
    if (!m_model->indexOf(day).isValid())
        showMonth(day);
}

/// All tasks of a day as a menu, each opened by choosing it.
void CalendarView::showAll(QDate day, const QPoint &globalPosition)
{
    const core::TaskQuery query{
        .filter
        = core::Filter::all({core::scopeFilter(m_scope), core::Filter::term(core::FilterField::Due, day), m_filter}),
        .sort = {{core::SortKey::Due}, {core::SortKey::Priority, true}}};
    core::whenReady(m_edits.store().order(query), this,
                    [this, globalPosition](const core::Result<core::TaskOrder> &order) {
                        QList<core::TaskId> ids;
                        for (size_t i = 0; order && i < std::min(order->ids.size(), kMostInMenu); ++i)
                            ids.append(core::TaskId(order->ids.at(i)));
                        core::whenReady(m_edits.store().rows(ids), this,
                                        [this, globalPosition](const core::Result<QList<core::TaskRow>> &rows) {
                                            if (!rows || rows->isEmpty())
                                                return;
                                            auto *menu = new QMenu(this);
                                            menu->setObjectName(QStringLiteral("dayTasksMenu"));
                                            menu->setAttribute(Qt::WA_DeleteOnClose);
                                            for (const core::TaskRow &task : *rows)
                                                menu->addAction(asMenuText(task.title), this,
                                                                [this, id = task.id] { Q_EMIT panelRequested(id); });
                                            menu->popup(globalPosition);
                                        });
                    });
}

} // namespace ui

#include "moc_calendarview.cpp"
