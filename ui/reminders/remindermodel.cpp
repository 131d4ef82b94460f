// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/remindermodel.h"

#include "core/reminders/clock.h"
#include "ui/reminders/remindertext.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace ui {

namespace {

enum Group { ClientsWaiting, DeadlinesPassed, LaterToday, Others };

/// Where a reminder stands among the others.
struct Rank
{
    int group = 0; ///< 0 where nothing is grouped
    int part = 0; ///< upcoming, without due date, overdue
    qint64 moment = 0;
    qint64 firing = 0;
    int from = 0; ///< its index in the list as given
    auto key() const { return std::tuple(group, part, moment, firing); }
};

Group groupOf(const core::TaskRow &task, bool isOverdue, QDate today, const QTimeZone &zone)
{
    if (isOverdue)
        return task.clientName.isEmpty() ? DeadlinesPassed : ClientsWaiting;
    return task.due.localDay(zone) == today ? LaterToday : Others;
}

Rank rankOf(const core::DueReminder &reminder, bool isGrouped, const QDateTime &now, const QTimeZone &zone)
{
    const core::TaskRow &task = reminder.task;
    const bool isOverdue = core::isOverdue(task.due, now, zone);
    Rank rank{.firing = reminder.firing.id.value()};
    if (isGrouped)
        rank.group = groupOf(task, isOverdue, now.toTimeZone(zone).date(), zone);
    rank.part = task.due.isNone() ? 1 : isOverdue ? 2 : 0;
    rank.moment = task.due.isNone() ? reminder.firing.firesAt.toSecsSinceEpoch() : core::dueSortKey(task.due, zone);
    if (isOverdue) // the oldest last
        rank.moment = -rank.moment;
    return rank;
}

bool haveSameIds(const QList<core::DueReminder> &left, const QList<core::DueReminder> &right)
{
    return std::ranges::equal(
        left, right, {}, [](const core::DueReminder &r) { return r.firing.id; },
        [](const core::DueReminder &r) { return r.firing.id; });
}

} // namespace

ReminderModel::ReminderModel(const core::Clock &clock, const core::Directory &directory, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock), m_directory(directory)
{ }

void ReminderModel::show(Kind kind, QList<core::DueReminder> reminders)
{
    QList<core::DueReminder> ordered;
    QList<int> groups;
    if (kind == Kind::Waiting || kind == Kind::Away) {
        const QDateTime now = m_clock.now();
        const QTimeZone zone = m_clock.zone();
        std::vector<Rank> ranks;
        ranks.reserve(static_cast<size_t>(reminders.size()));
        for (int i = 0; i < reminders.size(); ++i) {
            ranks.push_back(rankOf(reminders[i], kind == Kind::Away, now, zone));
            ranks.back().from = i;
        }
        std::ranges::sort(ranks, {}, &Rank::key);
        ordered.reserve(reminders.size());
        for (const Rank &rank : ranks) {
            ordered << std::move(reminders[rank.from]);
            groups << rank.group;
        }
    } else {
        ordered = std::move(reminders);
    }
    if (kind == m_kind && groups == m_groups && haveSameIds(ordered, m_reminders)) {
        m_reminders = ordered;
        if (!m_reminders.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_kind = kind;
    m_reminders = ordered;
    m_groups = groups;
    endResetModel();
}

void ReminderModel::refresh()
{
    show(m_kind, m_reminders);
}

int ReminderModel::rowOf(core::FiringId firing) const
{
    const auto found = std::ranges::find(m_reminders, firing, [](const core::DueReminder &r) { return r.firing.id; });
    return found == m_reminders.end() ? -1 : static_cast<int>(found - m_reminders.begin());
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reminders.size());
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::DueReminder &reminder = m_reminders[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return reminder.task.title;
    case WhenRole:
        return whenText(reminder);
    case StateRole:
        return static_cast<int>(dueStateOf(reminder.task.due, false, m_clock.now(), m_clock.zone()));
    case DetailRole:
        return reminderDetailText(reminder, m_directory, m_clock.now(), m_clock.zone());
    case PriorityRole:
        return static_cast<int>(reminder.task.priority);
    case HeadingRole:
        return headingOf(index.row());
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    default:
        return {};
    }
}

QString ReminderModel::whenText(const core::DueReminder &reminder) const
{
    const QDateTime now = m_clock.now();
    const QTimeZone zone = m_clock.zone();
    if (m_kind == Kind::Snoozed)
        //: At the end of a snoozed reminder: when it rings again; %1: a moment. RU: «вернётся %1»
        return tr("back %1").arg(momentText(reminder.firing.firesAt, now, zone, Place::Inside));
    if (m_kind == Kind::Dismissed)
        //: At the end of a dismissed reminder: when it rang; %1: a moment. RU: «было %1»
        return tr("was %1").arg(momentText(reminder.firing.firesAt, now, zone, Place::Inside));
    return reminderWhenText(reminder.task.due, now, zone);
}

QString ReminderModel::spokenText(int row) const
{
    const core::DueReminder &reminder = m_reminders[row];
    QStringList parts{headingOf(row), reminder.task.title, whenText(reminder)};
    if (reminder.task.priority != core::Priority::Normal)
        parts << priorityName(reminder.task.priority);
    parts << reminderDetailText(reminder, m_directory, m_clock.now(), m_clock.zone());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString ReminderModel::headingOf(int row) const
{
    if (m_kind != Kind::Away || (row > 0 && m_groups[row - 1] == m_groups[row]))
        return {};
    switch (m_groups[row]) {
    case ClientsWaiting:
        //: Over the reminders that came while nobody looked: their due date has passed, and they are for a client.
        //: RU: «Клиенты ждут»
        return tr("Clients are waiting");
    case DeadlinesPassed:
        //: Over the reminders that came while nobody looked: the due date has passed. RU: «Сроки прошли»
        return tr("Deadlines passed");
    case LaterToday:
        //: Over the reminders that came while nobody looked: due later today. RU: «Позже сегодня»
        return tr("Later today");
    default:
        //: Over the reminders that came while nobody looked: due later than today, or without a due date.
        //: RU: «Позже и без срока»
        return tr("Later and without a due date");
    }
}

} // namespace ui
