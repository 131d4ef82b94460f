// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/demo/demotext.h"
#include "core/domain/task.h"

#include <QList>
#include <random>

namespace core {

/// A comment that somebody wrote at a moment.
struct DemoComment
{
    int who = 0;
    QDateTime at{};
    QString text{};
};

/// One task of the sample team and what happened to it. People are numbers in the team.
struct DemoTask
{
    Task draft{}; ///< as it is written down first; people and status come from the rest
    int creator = 0;
    int assignee = 0;
    QList<int> observers{};
    QDateTime created{};
    StatusId status = statuses::kNew;
    QDateTime started{}; ///< when it was taken in hand
    Due movedTo{}; ///< the due date it got later
    QDateTime moved{};
    QDateTime closed{};
    QString result{};
    QList<DemoComment> comments{};
};

/// All tasks of the sample team, the ones that the first screens show first.
class DemoPlan
{
public:
    DemoPlan(const DemoText &text, const DemoCalendar &calendar);
    const QList<DemoTask> &tasks() const { return m_tasks; }

private:
    enum Bucket { Overdue, Today, Week, Later, None, BucketCount };

    void takeNamed();
    DemoTask named(const QJsonObject &object);
    void countNamed(const DemoTask &task, const QJsonObject &object);
    void addOpen();
    void addClosed();
    DemoTask made(int assignee);
    Due dueIn(Bucket bucket);
    StatusId nextOpenStatus();
    int nextCreator(int assignee);
    void addDetails(DemoTask &task, const QDateTime &until);
    DemoTask closedTask(int assignee, int daysAgo, StatusId status);
    int random(int below);
    bool chance(int percent) { return random(100) < percent; }
    QString oneOf(const QStringList &list) { return list.at(random(static_cast<int>(list.size()))); }
    QTime workTime();

    const DemoText &m_text;
    const DemoCalendar &m_calendar;
    std::mt19937 m_random{20261014}; // any constant: the same team every day
    QList<DemoTask> m_tasks{};
    QStringList m_used{}; ///< title and client of each task, so that no two are alike
    QList<QList<int>> m_open; ///< what is left to add, by person and bucket
    QList<int> m_openStatuses; ///< what is left to add: new, in progress, waiting
    QList<int> m_doneThisWeek; ///< what is left to add, by person
    int m_delegatedByLead = 18;
    int m_delegatedByFirst = 4;
};

} // namespace core
