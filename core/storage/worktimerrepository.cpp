// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/worktimerrepository.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace core {

namespace {

const auto kAll = QStringLiteral("SELECT person_id, task_id, since_s FROM work_timer ORDER BY person_id");
const auto kOfPerson = QStringLiteral("SELECT person_id, task_id, since_s FROM work_timer WHERE person_id = ?");
const auto kOnTask = QStringLiteral("SELECT person_id, task_id, since_s FROM work_timer WHERE task_id = ?"
                                    " ORDER BY person_id");
const auto kPut = QStringLiteral("INSERT INTO work_timer (person_id, task_id, since_s) VALUES (?, ?, ?)"
                                 " ON CONFLICT (person_id) DO UPDATE SET task_id = excluded.task_id,"
                                 " since_s = excluded.since_s");
const auto kRemove = QStringLiteral("DELETE FROM work_timer WHERE person_id = ?");

} // namespace

Result<QList<WorkTimer>> WorkTimerRepository::read(const QString &sql, const QVariantList &values) const
{
    QList<WorkTimer> timers;
    const auto done = m_database.each(sql, values, [&](const Statement &row) {
        timers.append({.person = PersonId{row.number(0)},
                       .task = TaskId{row.number(1)},
                       .since = QDateTime::fromSecsSinceEpoch(row.number(2), Qt::UTC)});
    });
    return done.map([&] { return timers; });
}

Result<QList<WorkTimer>> WorkTimerRepository::all() const
{
    return read(kAll);
}

Result<std::optional<WorkTimer>> WorkTimerRepository::of(PersonId person) const
{
    return read(kOfPerson, {person.value()}).map([](const QList<WorkTimer> &timers) {
        return timers.isEmpty() ? std::nullopt : std::optional(timers.constFirst());
    });
}

Result<QList<WorkTimer>> WorkTimerRepository::on(TaskId task) const
{
    return read(kOnTask, {task.value()});
}

Result<> WorkTimerRepository::put(const WorkTimer &timer)
{
    return m_database.write(kPut, {timer.person.value(), timer.task.value(), timer.since.toSecsSinceEpoch()})
        .map([](const Database::Written &) {});
}

Result<> WorkTimerRepository::remove(PersonId person)
{
    return m_database.write(kRemove, {person.value()}).map([](const Database::Written &) {});
}

} // namespace core
