// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace {

/// Makes a file as a version of the program left it, with one task and one reminder that is planned.
void writeOldFile(const QString &path, int version)
{
    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    const auto run = [&](const char *sql) {
        INFO(sql);
        REQUIRE(sqlite3_exec(file, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    for (const core::Migration &step : core::migrations()) {
        if (step.version > version)
            break;
        for (const char *statement : step.statements)
            run(statement);
    }
    run("INSERT INTO setting VALUES ('file_uid', 'old-file')");
    run("INSERT INTO person (id, uid, name, name_key) VALUES (1, 'p', 'Ada', 'ada')");
    run("INSERT INTO task (id, uid, title, status_id, priority, type_id, assignee_id, rank, created_at_s,"
        " changed_at_s) VALUES (1, 't', 'Call Ivan', 1, 1, 1, 1, 1, 0, 0)");
    run("INSERT INTO task_text (task_id) VALUES (1)");
    run("INSERT INTO reminder (task_id, position, at_s) VALUES (1, 0, 1000)");
    run("INSERT INTO firing (task_id, person_id, at_s, planned_at_s, fires_at_s, state)"
        " VALUES (1, 1, 1000, 1000, 1000, 0)");
    run(QByteArray("PRAGMA application_id = " + QByteArray::number(core::kApplicationId)).constData());
    run(QByteArray("PRAGMA user_version = " + QByteArray::number(version)).constData());
    sqlite3_close(file);
}

} // namespace

TEST_CASE("each version is known by the fingerprint of its schema", "[storage]")
{
    const QTemporaryDir folder;
    for (const core::Migration &step : core::migrations()) {
        const QString path = folder.filePath(QString::number(step.version));
        writeOldFile(path, step.version);
        sqlite3 *file = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        CHECK(core::schemaFingerprint(file)->toStdString() == step.fingerprint);
        sqlite3_exec(file, "CREATE VIEW stranger AS SELECT 1", nullptr, nullptr, nullptr);
        CHECK(core::schemaFingerprint(file)->toStdString() != step.fingerprint);
        sqlite3_close(file);
    }
}

TEST_CASE("a file of an older version is brought up to date with all that it holds", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    writeOldFile(path, 1);
    auto database = core::Database::open(path, core::Database::Mode::ReadWrite);
    REQUIRE(database);
    CHECK((*database)->value(QStringLiteral("PRAGMA user_version"))->toInt() == core::currentSchemaVersion());
    CHECK((*database)->value(QStringLiteral("SELECT title FROM task"))->toString() == QStringLiteral("Call Ivan"));
    CHECK((*database)->value(QStringLiteral("SELECT kind FROM firing"))->toInt() == 0);
    CHECK((*database)->value(QStringLiteral("SELECT claimed_by FROM firing"))->isNull());
    database->reset();
    CHECK(core::Database::open(path, core::Database::Mode::ReadWrite)); // its schema is ours
}

TEST_CASE("a file from before there were saved filters has room for them", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    writeOldFile(path, 3);
    const auto database = core::Database::open(path, core::Database::Mode::ReadWrite);
    REQUIRE(database);
    CHECK((*database)->value(QStringLiteral("SELECT title FROM task"))->toString() == QStringLiteral("Call Ivan"));
    CHECK((*database)->value(QStringLiteral("SELECT count(*) FROM saved_filter"))->toInt() == 0);
    const QString add = QStringLiteral("INSERT INTO saved_filter (uid, name, query, owner_id, rank)"
                                       " VALUES (?, 'Late', 'is:overdue', ?, 1024)");
    CHECK((*database)->write(add, {QStringLiteral("f"), 1}));
    CHECK_FALSE((*database)->write(add, {QStringLiteral("f"), 1})); // a uid is there once
    CHECK_FALSE((*database)->write(add, {QStringLiteral("g"), 2})); // and an owner is a person
}

TEST_CASE("a file of an older version that cannot be written is refused and left as it is", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    writeOldFile(path, 1);
    const auto refused = core::Database::open(path, core::Database::Mode::ReadOnly);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::Error::Code::OlderVersion);
    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    sqlite3_stmt *version = nullptr;
    sqlite3_prepare_v2(file, "PRAGMA user_version", -1, &version, nullptr);
    CHECK(sqlite3_step(version) == SQLITE_ROW);
    CHECK(sqlite3_column_int(version, 0) == 1);
    sqlite3_finalize(version);
    sqlite3_close(file);
}

TEST_CASE("a file with a schema that an older version never had is damaged", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    writeOldFile(path, 1);
    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    REQUIRE(sqlite3_exec(file, "CREATE TRIGGER t AFTER UPDATE ON task BEGIN DELETE FROM task; END", nullptr, nullptr,
                         nullptr)
            == SQLITE_OK);
    sqlite3_close(file);
    const auto refused = core::Database::open(path, core::Database::Mode::ReadWrite);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::Error::Code::Damaged);
}
