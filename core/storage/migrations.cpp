// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/statement.h"

#include <array>
#include <QCryptographicHash>
#include <QHash>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

namespace core {

namespace {

// Conventions. Instants are INTEGER seconds since 1970 UTC (…_at_s), all-day dates TEXT YYYY-MM-DD (…_day), and of two
// such columns at most one is set. name_key is the name as it is compared: case folded, blanks simplified. Enumerations
// are the numbers of their C++ enumerators.
constexpr std::array kInitial{
    // Facts about the file: file_uid, name.
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE person (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " name_key TEXT NOT NULL UNIQUE, email TEXT NOT NULL DEFAULT '', is_lead INTEGER NOT NULL DEFAULT 0,"
    " is_active INTEGER NOT NULL DEFAULT 1) STRICT",
    "CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,"
    " phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '') STRICT",
    // A deal may come without a client from other programs; client_id is 0 then.
    "CREATE TABLE deal (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL,"
    " name_key TEXT NOT NULL, UNIQUE (client_id, name_key)) STRICT",
    "CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE status (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '',"
    " category INTEGER NOT NULL, color TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL,"
    " soft_limit INTEGER NOT NULL DEFAULT 0) STRICT",
    "CREATE TABLE type (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '',"
    " position INTEGER NOT NULL) STRICT",
    // The hot part of a task; long texts lie in task_text. due_key_s orders instants and days together without a zone
    // (a
    // day at its last second in UTC): good for the first page, the exact order comes from the index in memory.
    // completed_at_s is set exactly while the status is in the closed category. checklist_*, comment_count and
    // open_reminders count rows of other tables, kept by the same transaction.
    "CREATE TABLE task (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, title TEXT NOT NULL,"
    " status_id INTEGER NOT NULL REFERENCES status (id), priority INTEGER NOT NULL,"
    " type_id INTEGER NOT NULL REFERENCES type (id), creator_id INTEGER REFERENCES person (id),"
    " assignee_id INTEGER REFERENCES person (id), client_id INTEGER REFERENCES client (id),"
    " deal_id INTEGER REFERENCES deal (id), start_day TEXT, start_at_s INTEGER, due_day TEXT, due_at_s INTEGER,"
    " due_key_s INTEGER, rank INTEGER NOT NULL, checklist_done INTEGER NOT NULL DEFAULT 0,"
    " checklist_total INTEGER NOT NULL DEFAULT 0, comment_count INTEGER NOT NULL DEFAULT 0,"
    " open_reminders INTEGER NOT NULL DEFAULT 0, due_moves INTEGER NOT NULL DEFAULT 0,"
    " due_moved_days INTEGER NOT NULL DEFAULT 0, first_due_day TEXT,"
    " estimate_minutes INTEGER NOT NULL DEFAULT 0, spent_minutes INTEGER NOT NULL DEFAULT 0,"
    " parent_id INTEGER REFERENCES task (id) ON DELETE SET NULL, created_at_s INTEGER NOT NULL,"
    " changed_at_s INTEGER NOT NULL, completed_at_s INTEGER, deleted_at_s INTEGER, version INTEGER NOT NULL DEFAULT 1,"
    " source TEXT NOT NULL DEFAULT '', external_id TEXT NOT NULL DEFAULT '') STRICT",
    "CREATE TABLE task_text (task_id INTEGER PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,"
    " description TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '') STRICT",
    "CREATE TABLE task_tag (task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tag (id),"
    " PRIMARY KEY (task_id, position)) STRICT, WITHOUT ROWID",
    // role: 0 participant, 1 observer.
    "CREATE TABLE task_person (task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,"
    " role INTEGER NOT NULL, position INTEGER NOT NULL, person_id INTEGER NOT NULL REFERENCES person (id),"
    " PRIMARY KEY (task_id, role, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE checklist_item (task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL, uid TEXT NOT NULL, text TEXT NOT NULL, is_done INTEGER NOT NULL,"
    " PRIMARY KEY (task_id, position)) STRICT, WITHOUT ROWID",
    "CREATE TABLE comment (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
    " task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE, author_id INTEGER REFERENCES person (id),"
    " at_s INTEGER NOT NULL, text TEXT NOT NULL) STRICT",
    "CREATE TABLE link (task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " name TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (task_id, position)) STRICT, WITHOUT ROWID",
    // What was asked for: one of before_minutes and at_s is set.
    "CREATE TABLE reminder (task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL, before_minutes INTEGER, at_s INTEGER,"
    " PRIMARY KEY (task_id, position)) STRICT, WITHOUT ROWID",
    // The ledger: one ring for one person. planned_at_s is where the reminder put it, fires_at_s where it rings next (a
    // snooze moves only that). A void firing remembers its state before, so that undo gives it back.
    "CREATE TABLE firing (id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,"
    " person_id INTEGER NOT NULL REFERENCES person (id), before_minutes INTEGER, at_s INTEGER,"
    " planned_at_s INTEGER NOT NULL, fires_at_s INTEGER NOT NULL, state INTEGER NOT NULL, state_before_void INTEGER,"
    " shown_at_s INTEGER, shown_where TEXT, acted_at_s INTEGER, acted_by INTEGER REFERENCES person (id)) STRICT",
    // from and to are texts that a program can read: keys, ISO dates, names.
    "CREATE TABLE history (id INTEGER PRIMARY KEY, task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,"
    " at_s INTEGER NOT NULL, person_id INTEGER, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL) STRICT",
    // What was touched, in order: another program on the file reads what lies behind the number it knows.
    // kind: 0 task, 1 task gone for good, 2 directory, 3 firings, 4 everything (an import).
    "CREATE TABLE change_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, at_s INTEGER NOT NULL, person_id INTEGER,"
    " session TEXT NOT NULL, kind INTEGER NOT NULL, row_id INTEGER NOT NULL) STRICT",
    // All texts of a task, folded (core/query/textfold.h); rowid is the task's id.
    "CREATE VIRTUAL TABLE task_search USING fts5 (body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3',"
    " columnsize = 0)",

    // A lane of the board by hand-made order: of everybody, of one assignee, of one creator.
    "CREATE INDEX task_lane ON task (status_id, rank, id) WHERE deleted_at_s IS NULL",
    "CREATE INDEX task_lane_of_assignee ON task (assignee_id, status_id, rank, id) WHERE deleted_at_s IS NULL",
    "CREATE INDEX task_lane_of_creator ON task (creator_id, status_id, rank, id) WHERE deleted_at_s IS NULL",
    // Open tasks by due date: the same three.
    "CREATE INDEX task_open_due ON task (due_key_s, id) WHERE deleted_at_s IS NULL AND completed_at_s IS NULL",
    "CREATE INDEX task_open_due_of_assignee ON task (assignee_id, due_key_s, id)"
    " WHERE deleted_at_s IS NULL AND completed_at_s IS NULL",
    "CREATE INDEX task_open_due_of_creator ON task (creator_id, due_key_s, id)"
    " WHERE deleted_at_s IS NULL AND completed_at_s IS NULL",
    "CREATE INDEX task_completed ON task (completed_at_s, id) WHERE completed_at_s IS NOT NULL",
    "CREATE INDEX task_deleted ON task (deleted_at_s) WHERE deleted_at_s IS NOT NULL",
    "CREATE INDEX task_client ON task (client_id) WHERE client_id IS NOT NULL",
    "CREATE INDEX task_deal ON task (deal_id) WHERE deal_id IS NOT NULL",
    "CREATE INDEX task_parent ON task (parent_id) WHERE parent_id IS NOT NULL",
    "CREATE INDEX task_external ON task (source, external_id) WHERE external_id <> ''",
    "CREATE INDEX task_tag_tag ON task_tag (tag_id, task_id)",
    "CREATE INDEX task_person_person ON task_person (person_id, task_id)",
    "CREATE INDEX comment_task ON comment (task_id, at_s)",
    "CREATE INDEX firing_task ON firing (task_id)",
    // The next ring: planned, due, shown and snoozed ones of a person.
    "CREATE INDEX firing_next ON firing (person_id, fires_at_s) WHERE state IN (0, 1, 2, 4)",
    "CREATE INDEX history_task ON history (task_id, id)",

    "INSERT INTO status (id, key, category, position) VALUES (1, 'new', 0, 1), (2, 'in_progress', 0, 2),"
    " (3, 'waiting', 1, 3), (4, 'done', 2, 4), (5, 'cancelled', 2, 5)",
    "INSERT INTO type (id, key, position) VALUES (1, 'call', 1), (2, 'meeting', 2), (3, 'email', 3), (4, 'offer', 4),"
    " (5, 'other', 5)",
};

// Who shows a ring, and what a person chose about being reminded. claimed_by is the program that shows a ring, or is
// about to (core/reminders/claimant.h); it says so again while it lives. kind: 0 a reminder of the task, 1 the notice
// of its creator that it is overdue. before_workdays stands beside before_minutes and at_s: one of the three is set.
constexpr std::array kLedger{
    "ALTER TABLE firing ADD COLUMN kind INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE firing ADD COLUMN before_workdays INTEGER",
    "ALTER TABLE firing ADD COLUMN claimed_by TEXT",
    "ALTER TABLE firing ADD COLUMN claimed_at_s INTEGER",
    "ALTER TABLE reminder ADD COLUMN before_workdays INTEGER",
    // hours, overdue_notice_hours, quiet_until_s (core/domain/personsettings.h).
    "CREATE TABLE person_setting (person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,"
    " key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (person_id, key)) STRICT, WITHOUT ROWID",
    // The recently dismissed of a person.
    "CREATE INDEX firing_acknowledged ON firing (person_id, acted_at_s) WHERE state = 3",
    // What was put before somebody's eyes and waits for an act.
    "CREATE INDEX firing_raised ON firing (person_id) WHERE state IN (1, 2)",
    "CREATE INDEX firing_claimed ON firing (claimed_by) WHERE claimed_by IS NOT NULL",
};

constexpr std::array kAllByDue{
    // Every task by due date, closed ones too: a page of such a list. Where two indexes serve alike SQLite takes the
    // younger one, which has to be that of the open tasks alone.
    "DROP INDEX task_open_due",
    "CREATE INDEX task_due ON task (due_key_s, id) WHERE deleted_at_s IS NULL",
    "CREATE INDEX task_open_due ON task (due_key_s, id) WHERE deleted_at_s IS NULL AND completed_at_s IS NULL",
};

constexpr std::array kSavedFilters{
    // Filters with names (core/domain/savedfilter.h): of one person, or shared while owner_id is NULL. A change to one
    // is a change of the directory in the log.
    "CREATE TABLE saved_filter (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " query TEXT NOT NULL, owner_id INTEGER REFERENCES person (id) ON DELETE CASCADE, rank INTEGER NOT NULL,"
    " is_pinned INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL DEFAULT 1) STRICT",
};

constexpr std::array kWorkTimers{
    // Who is at work on what, and since when: minutes go to task.spent_minutes when the timer is stopped. A change to
    // one is a change of the directory in the log.
    "CREATE TABLE work_timer (person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,"
    " task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE, since_s INTEGER NOT NULL) STRICT",
    "CREATE INDEX work_timer_task ON work_timer (task_id)",
};

constexpr std::array kMigrations{
    Migration{1, "tasks, people, clients, reminders, history and search", kInitial,
              "d713e84bd4ac46efd364f4c59cdd24f8efed62b7"},
    Migration{2, "who shows a reminder, reminders by working days, choices of a person", kLedger,
              "d4f6b70e6ca52aa973ba60746532046b65a183a1"},
    Migration{3, "all tasks by due date", kAllByDue, "06028fb8f573a1e690523bb6ba9c3440e529b02e"},
    Migration{4, "saved filters", kSavedFilters, "06e86573c63136343f52976ea5dab9443fc7f0b7"},
    Migration{5, "timers of work", kWorkTimers, "b5e48b951962960e13f1a1ba9e3639a93730b778"},
};

constexpr bool areInOrder(std::span<const Migration> steps)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(areInOrder(kMigrations), "versions count up from 1");

Result<> applyStep(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() >= step.version) // another program was faster
        return transaction->commit();
    for (const char *statement : step.statements) {
        if (const auto done = database.run(QString::fromUtf8(statement)); !done)
            return tl::unexpected(done.error());
    }
    if (step.version == 1) {
        const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto done = database.run(QStringLiteral("INSERT INTO setting VALUES ('file_uid', ?)"), {uid}); !done)
            return tl::unexpected(done.error());
        if (const auto done = database.run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version)); !done)
        return tl::unexpected(done.error());
    return transaction->commit();
}

/// The schema that the steps up to a version leave behind, by name: made in memory, because later steps alter what
/// earlier ones made.
QHash<QString, QString> schemaAt(int version)
{
    sqlite3 *memory = nullptr;
    QHash<QString, QString> schema;
    if (sqlite3_open(":memory:", &memory) == SQLITE_OK) {
        for (const Migration &step : kMigrations) {
            if (step.version > version)
                break;
            for (const char *statement : step.statements)
                sqlite3_exec(memory, statement, nullptr, nullptr, nullptr);
        }
        const auto take = [](void *into, int, char **values, char **) {
            static_cast<QHash<QString, QString> *>(into)->insert(QString::fromUtf8(values[0]),
                                                                 QString::fromUtf8(values[1]));
            return 0;
        };
        sqlite3_exec(memory, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL", take, &schema, nullptr);
    }
    sqlite3_close(memory);
    return schema;
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int currentSchemaVersion()
{
    return kMigrations.back().version;
}

Result<> migrate(Database &database, int version)
{
    for (const Migration &step : kMigrations) {
        if (step.version <= version)
            continue;
        if (const auto done = applyStep(database, step); !done)
            return done;
    }
    return {};
}

Result<QByteArray> schemaFingerprint(sqlite3 *file)
{
    Statement rows(file,
                   "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_'"
                   " ORDER BY name");
    QCryptographicHash hash(QCryptographicHash::Sha1);
    while (rows.next()) {
        for (const int column : {0, 1}) {
            hash.addData(QByteArrayView(rows.text(column)));
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    return rows.ended().map([&] { return hash.result().toHex(); });
}

Result<> verifySchema(const Database &database, int version)
{
    // Playing the steps again takes longer than all else of opening: only where something is wrong, to name it.
    if (version >= 1 && version <= currentSchemaVersion()) {
        const auto fingerprint = schemaFingerprint(database.handle());
        if (fingerprint && *fingerprint == kMigrations[static_cast<size_t>(version) - 1].fingerprint)
            return {};
    }
    const QHash<QString, QString> expected = schemaAt(version);
    auto rows = database.run(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"));
    if (!rows)
        return tl::unexpected(rows.error());
    qsizetype found = 0;
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const auto known = expected.constFind(name);
        if (known != expected.cend() && *known == rows->value(1).toString())
            ++found;
        else if (!name.startsWith(QLatin1StringView("sqlite_")))
            return failure(Error::Code::Damaged, name);
    }
    if (rows->lastError().isValid())
        return tl::unexpected(errorOfSqlite(rows->lastError().nativeErrorCode().toInt(), rows->lastError().text()));
    return found == expected.size() ? Result<>{} : failure(Error::Code::Damaged, QStringLiteral("sqlite_schema"));
}

} // namespace core
