// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/changelog.h"

#include "core/commands/command.h"
#include "core/storage/database.h"

#include <QSqlQuery>

namespace core {

namespace {

const auto kAdd
    = QStringLiteral("INSERT INTO change_log (at_s, person_id, session, kind, row_id) VALUES (?, ?, ?, ?, ?)");
const auto kLast = QStringLiteral("SELECT coalesce(max(seq), 0) FROM change_log");
const auto kForeign
    = QStringLiteral("SELECT seq, kind, row_id FROM change_log WHERE seq > ? AND session <> ? ORDER BY seq");
const auto kAddHistory = QStringLiteral("INSERT INTO history (task_id, at_s, person_id, field, before, after)"
                                        " VALUES (?, ?, ?, ?, ?, ?)");
const auto kHistory = QStringLiteral("SELECT at_s, person_id, field, before, after FROM history WHERE task_id = ?"
                                     " ORDER BY id DESC");

QVariant personOrNull(PersonId person)
{
    return person.isValid() ? QVariant(person.value()) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

Result<> ChangeLog::add(Kind kind, qint64 row, const CommandContext &context)
{
    return m_database
        .write(kAdd,
               {context.now.toSecsSinceEpoch(), personOrNull(context.actor), m_database.session(),
                static_cast<int>(kind), row})
        .map([](const Database::Written &) {});
}

Result<qint64> ChangeLog::lastSequence() const
{
    return m_database.value(kLast).map([](const QVariant &sequence) { return sequence.toLongLong(); });
}

Result<QList<ChangeLog::Entry>> ChangeLog::foreignSince(qint64 sequence, const QString &session) const
{
    auto rows = m_database.run(kForeign, {sequence, session});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Entry> entries;
    while (rows->next())
        entries.append({rows->value(0).toLongLong(), static_cast<Kind>(qBound(0, rows->value(1).toInt(), 4)),
                        rows->value(2).toLongLong()});
    return entries;
}

Result<> ChangeLog::addHistory(TaskId task, const HistoryEntry &entry)
{
    return m_database
        .write(
            kAddHistory,
            {task.value(), entry.at.toSecsSinceEpoch(), personOrNull(entry.person), entry.field, entry.from, entry.to})
        .map([](const Database::Written &) {});
}

Result<QList<HistoryEntry>> ChangeLog::history(TaskId task) const
{
    auto rows = m_database.run(kHistory, {task.value()});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<HistoryEntry> entries;
    while (rows->next()) {
        entries.append({QDateTime::fromSecsSinceEpoch(rows->value(0).toLongLong(), Qt::UTC),
                        PersonId{rows->value(1).toLongLong()}, rows->value(2).toString(), rows->value(3).toString(),
                        rows->value(4).toString()});
    }
    return entries;
}

} // namespace core
