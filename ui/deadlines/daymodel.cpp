// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/daymodel.h"

#include "core/query/datebounds.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kSoonMilliseconds = 120; ///< changes that come together are counted once

} // namespace

DayModel::DayModel(Edits &edits, int weeks, int columns, QObject *parent)
    : QAbstractTableModel(parent), m_edits(edits), m_columns(columns), m_days(qsizetype{7} * weeks)
{
    m_today = today();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &DayModel::askAgain);
    connect(&edits.store(), &core::Store::changed, this, &DayModel::askSoon);
    connect(&edits.store(), &core::Store::indexReady, this, &DayModel::ask);
    connect(&edits.store(), &core::Store::stateChanged, this, &DayModel::askSoon);
}

QDate DayModel::today() const
{
    return core::todayOf(m_edits.store().filterContext());
}

void DayModel::setTasks(core::Scope scope, const core::Filter &filter)
{
    m_scope = scope;
    m_filter = filter;
    m_isAsked = true;
    ask();
}

void DayModel::setResting(bool isResting)
{
    m_isResting = isResting;
    if (!isResting && m_isStale)
        ask();
}

void DayModel::setFirstDay(QDate day)
{
    if (day == m_firstDay)
        return;
    m_firstDay = day;
    m_days.fill({});
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    ask();
}

QDate DayModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_firstDay.addDays(qint64{index.row()} * m_columns + index.column()) : QDate();
}

QModelIndex DayModel::indexOf(QDate day) const
{
    const qint64 place = m_firstDay.daysTo(day);
    if (!day.isValid() || place < 0 || place >= m_days.size())
        return {};
    return index(int(place) / m_columns, int(place) % m_columns);
}

QModelIndex DayModel::todayOrFirst() const
{
    const QModelIndex today = indexOf(m_today);
    return today.isValid() ? today : index(0, 0);
}

core::TaskId DayModel::firstTask(QDate day) const
{
    const QModelIndex place = indexOf(day);
    return place.isValid() ? m_days.at(m_firstDay.daysTo(day)).first : core::TaskId();
}

void DayModel::followTime()
{
    if (std::exchange(m_today, today()) != m_today)
        retranslate();
    ask(); // what was due a minute ago is overdue now
}

void DayModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

// --- Counting

void DayModel::askSoon()
{
    m_isStale = true;
    if (!m_isResting && !m_soon.isActive())
        m_soon.start();
}

/// The same question waits for the answers to the one before: changes that never end would push them all away.
void DayModel::askAgain()
{
    if (m_awaited == 0)
        ask();
}

/// One question a day, for the index in memory alone: before it is there each would read through the file.
void DayModel::ask()
{
    m_isStale = true;
    if (!m_isAsked || m_isResting || !m_firstDay.isValid() || !m_edits.store().isIndexReady())
        return;
    m_isStale = false;
    m_soon.stop();
    ++m_epoch;
    m_awaited = 0;
    m_hasFailed = false;
    m_counting = QList<Day>(m_days.size());
    for (qsizetype place = 0; place < m_days.size(); ++place) {
        const core::Filter due = core::Filter::term(core::FilterField::Due, m_firstDay.addDays(place));
        askFor(place, due, false);
        if (m_firstDay.addDays(place) == m_today)
            askFor(place, core::Filter::all({due, core::Filter::term(core::FilterField::IsOverdue, true)}), true);
    }
}

void DayModel::askFor(qsizetype place, const core::Filter &due, bool isOverdue)
{
    ++m_awaited;
    const core::TaskQuery query{.filter = core::Filter::all({core::scopeFilter(m_scope), due, m_filter}),
                                .sort = {{core::SortKey::Due}, {core::SortKey::Priority, true}}};
    core::whenReady(m_edits.store().order(query), this,
                    [this, place, isOverdue, epoch = m_epoch](const core::Result<core::TaskOrder> &order) {
                        if (epoch != m_epoch)
                            return;
                        if (order)
                            take(place, *order, isOverdue);
                        else
                            m_hasFailed = true;
                        if (--m_awaited == 0)
                            show();
                    });
}

void DayModel::take(qsizetype place, const core::TaskOrder &order, bool isOverdue)
{
    Day &day = m_counting[place];
    const int count = int(order.ids.size());
    if (isOverdue) {
        day.overdue = count;
        return;
    }
    day.count = count;
    day.first = count > 0 ? core::TaskId(order.ids.front()) : core::TaskId();
    if (m_firstDay.addDays(place) < m_today)
        day.overdue = count;
}

void DayModel::show()
{
    if (m_isStale && !m_isResting)
        m_soon.start();
    if (m_hasFailed)
        return;
    for (qsizetype place = 0; place < m_days.size(); ++place) {
        if (m_days.at(place) == m_counting.at(place))
            continue;
        m_days[place] = m_counting.at(place);
        const QModelIndex changed = index(int(place) / m_columns, int(place) % m_columns);
        Q_EMIT dataChanged(changed, changed);
    }
    Q_EMIT counted();
}

// --- What it says

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size()) / m_columns;
}

int DayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString DayModel::sentenceOf(QDate date, const Day &day) const
{
    const QString name = longDayText(date, m_today, true);
    if (day.overdue > 0)
        //: Deadlines, a day as a screen reader tells it. %1: the day ("Tuesday, October 13"), %n: its tasks, %2: how
        //: many of them are overdue. RU: «%1, задач: %n, просрочено: %2»
        return tr("%1, %n tasks, overdue: %2", nullptr, day.count).arg(name, QLocale().toString(day.overdue));
    if (day.count > 0)
        //: Deadlines, a day as a screen reader tells it. %1: the day, %n: its tasks. RU: «%1, задач: %n»
        return tr("%1, %n tasks", nullptr, day.count).arg(name);
    //: Deadlines, a day as a screen reader tells it. %1: the day. RU: «%1, задач нет»
    return tr("%1, no tasks").arg(name);
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate date = dayAt(index);
    const Day &day = m_days.at(m_firstDay.daysTo(date));
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(date.day());
    case Qt::AccessibleTextRole:
        return sentenceOf(date, day);
    case Qt::ToolTipRole:
        return plainToolTip(sentenceOf(date, day));
    case DateRole:
        return date;
    case CountRole:
        return day.count;
    case OverdueRole:
        return day.overdue;
    case IsTodayRole:
        return date == m_today;
    default:
        return {};
    }
}

/// Heard, not seen: the heads are hidden where the days say it themselves.
QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_firstDay.isValid())
        return {};
    return QLocale().dayName(m_firstDay.addDays(section).dayOfWeek(), QLocale::LongFormat);
}

Qt::ItemFlags DayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_edits.store().isReadOnly() ? flags : flags | Qt::ItemIsDropEnabled;
}

} // namespace ui

#include "moc_daymodel.cpp"
