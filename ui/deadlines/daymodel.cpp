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

DayModel::DayModel(Edits &edits, int weeks, int columns, int tasks, QObject *parent)
    : QAbstractTableModel(parent), m_edits(edits), m_columns(columns), m_tasks(tasks), m_days(qsizetype{7} * weeks)
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

QList<core::TaskRow> DayModel::tasksOf(QDate day) const
{
    return indexOf(day).isValid() ? m_days.at(m_firstDay.daysTo(day)).tasks : QList<core::TaskRow>();
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

/// Of the index in memory alone: before it is there the question would read through the file.
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
    using core::Filter;
    const core::TaskQuery query{
        .filter
        = Filter::all({core::scopeFilter(m_scope),
                       Filter::term(core::FilterField::Due, m_firstDay, core::Comparison::GreaterOrEqual),
                       Filter::term(core::FilterField::Due, lastDay(), core::Comparison::LessOrEqual), m_filter}),
        .sort = {{core::SortKey::Due}, {core::SortKey::Priority, true}},
        .grouping = core::Grouping::Day};
    await(m_edits.store().order(query), [this](const core::TaskOrder &order) { take(order); });
    askOverdue();
}

/// What of today is overdue already; of the days before it all is.
void DayModel::askOverdue()
{
    const QModelIndex place = indexOf(m_today);
    if (!place.isValid())
        return;
    const core::Filter overdue
        = core::Filter::all({core::scopeFilter(m_scope), core::Filter::term(core::FilterField::Due, m_today),
                             core::Filter::term(core::FilterField::IsOverdue, true), m_filter});
    await(m_edits.store().count({overdue}), [this](const QList<int> &counts) {
        if (!counts.isEmpty())
            m_counting[m_firstDay.daysTo(m_today)].overdue = counts.constFirst();
    });
}

/// What is shown is told when the last answer to a question is there; answers to older questions are dropped.
template <typename Answer, typename Take>
void DayModel::await(const QFuture<Answer> &answer, Take take)
{
    ++m_awaited;
    core::whenReady(answer, this, [this, take, epoch = m_epoch](const Answer &result) {
        if (epoch != m_epoch)
            return;
        if (result)
            take(*result);
        else
            m_hasFailed = true;
        if (--m_awaited == 0)
            show();
    });
}

void DayModel::take(const core::TaskOrder &order)
{
    for (const core::TaskGroup &group : order.groups) {
        const QDate date = QDate::fromJulianDay(group.key);
        const QModelIndex place = indexOf(date);
        if (!place.isValid())
            continue;
        Day &day = m_counting[m_firstDay.daysTo(date)];
        day.count = group.count;
        day.first = core::TaskId(order.ids.at(static_cast<size_t>(group.first)));
        if (date < m_today)
            day.overdue = group.count;
    }
    if (m_tasks > 0)
        askRows(order);
}

void DayModel::askRows(const core::TaskOrder &order)
{
    QList<core::TaskId> ids;
    for (const core::TaskGroup &group : order.groups) {
        for (int i = 0; i < std::min(group.count, m_tasks); ++i)
            ids.append(core::TaskId(order.ids.at(static_cast<size_t>(group.first + i))));
    }
    await(m_edits.store().rows(ids), [this](const QList<core::TaskRow> &rows) {
        const QTimeZone zone = m_edits.store().filterContext().zone;
        for (const core::TaskRow &row : rows) {
            const QDate date = row.due.localDay(zone);
            if (indexOf(date).isValid())
                m_counting[m_firstDay.daysTo(date)].tasks.append(row);
        }
    });
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
    case TasksRole:
        return QVariant::fromValue(day.tasks);
    default:
        return {};
    }
}

/// Heard, not seen: the heads are hidden where the days say it themselves.
QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_firstDay.isValid())
        return {};
    const QString name = QLocale().standaloneDayName(m_firstDay.addDays(section).dayOfWeek(), QLocale::LongFormat);
    return name.left(1).toUpper() + name.mid(1);
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
