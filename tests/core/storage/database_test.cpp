// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include "core/storage/migrations.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <unistd.h>

using core::Database;
using core::Error;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QString freshFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("team.db"));
    REQUIRE(Database::open(path, Database::Mode::Create));
    return path;
}

/// Why the file is refused; it must be byte for byte what it was.
Error::Code refusalOf(const QString &path)
{
    const QByteArray before = contentOf(path);
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    REQUIRE_FALSE(database.has_value());
    CHECK(contentOf(path) == before);
    return database.error().code;
}

void change(const QString &path, const QString &statement)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    REQUIRE(database.has_value());
    REQUIRE((*database)->run(statement));
}

} // namespace

TEST_CASE("a new file is ours and of the current version", "[database]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(freshFile(folder), Database::Mode::ReadWrite);
    REQUIRE(database.has_value());
    CHECK((*database)->value(QStringLiteral("PRAGMA application_id"))->toInt() == core::kApplicationId);
    CHECK((*database)->value(QStringLiteral("PRAGMA user_version"))->toInt() == core::currentSchemaVersion());
    CHECK((*database)->integrityProblems()->isEmpty());
}

TEST_CASE("each connection syncs fully and keeps a truncated journal", "[database]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(freshFile(folder), Database::Mode::ReadWrite);
    CHECK((*database)->value(QStringLiteral("PRAGMA journal_mode"))->toString() == QStringLiteral("truncate"));
    CHECK((*database)->value(QStringLiteral("PRAGMA synchronous"))->toInt() == 2);
    CHECK((*database)->value(QStringLiteral("PRAGMA foreign_keys"))->toInt() == 1);
}

TEST_CASE("a file that is no database is refused and left alone", "[database]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    write(path, QByteArray("Dear Ada, ").repeated(1000));
    CHECK(refusalOf(path) == Error::Code::NotADatabase);
    write(path, {});
    CHECK(refusalOf(path) == Error::Code::NotADatabase);
}

TEST_CASE("the database of another program is refused and left alone", "[database]")
{
    const QTemporaryDir folder;
    const QString path = freshFile(folder);
    change(path, QStringLiteral("PRAGMA application_id = 7"));
    CHECK(refusalOf(path) == Error::Code::OtherProgramsDatabase);
}

TEST_CASE("a file of a newer version is refused and left alone", "[database]")
{
    const QTemporaryDir folder;
    const QString path = freshFile(folder);
    change(path, QStringLiteral("PRAGMA user_version = 1000"));
    CHECK(refusalOf(path) == Error::Code::NewerVersion);
}

TEST_CASE("a trigger or view of a stranger is refused", "[database]")
{
    const QTemporaryDir folder;
    const QString path = freshFile(folder);
    change(path, QStringLiteral("CREATE TRIGGER surprise AFTER INSERT ON task BEGIN DELETE FROM task; END"));
    CHECK(refusalOf(path) == Error::Code::Damaged);
}

TEST_CASE("a file cut short is refused as damaged", "[database]")
{
    const QTemporaryDir folder;
    const QString path = freshFile(folder);
    write(path, contentOf(path).first(4096 * 3));
    CHECK(refusalOf(path) == Error::Code::Damaged);
}

TEST_CASE("a missing file and a missing folder have their own reasons", "[database]")
{
    const QTemporaryDir folder;
    const auto open = [](const QString &path, Database::Mode mode) { return Database::open(path, mode).error().code; };
    CHECK(open(folder.filePath(QStringLiteral("none.db")), Database::Mode::ReadWrite) == Error::Code::FileNotFound);
    CHECK(open(folder.filePath(QStringLiteral("no/none.db")), Database::Mode::Create) == Error::Code::FolderNotFound);
    CHECK(open(folder.path(), Database::Mode::ReadWrite) == Error::Code::IsFolder);
}

TEST_CASE("a file that cannot be written opens for reading", "[database]")
{
    if (::geteuid() == 0) // root writes everywhere; the same code runs with the mode below
        SUCCEED("skipped for root");
    const QTemporaryDir folder;
    const QString path = freshFile(folder);
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    REQUIRE(database.has_value());
    CHECK((*database)->isReadOnly());
    const auto written = (*database)->run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')"));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == Error::Code::ReadOnly);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[database]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(freshFile(folder), Database::Mode::ReadWrite);
    {
        auto transaction = core::Transaction::begin(**database);
        REQUIRE(transaction.has_value());
        REQUIRE((*database)->run(QStringLiteral("INSERT INTO setting VALUES ('name', 'Sales')")));
    }
    CHECK_FALSE((*database)->value(QStringLiteral("SELECT value FROM setting WHERE key = 'name'"))->isValid());
}

TEST_CASE("a backup is a whole database and replaces the one before", "[database]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(freshFile(folder), Database::Mode::ReadWrite);
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    REQUIRE((*database)->backupTo(copy));
    REQUIRE((*database)->run(QStringLiteral("INSERT INTO setting VALUES ('name', 'Sales')")));
    REQUIRE((*database)->backupTo(copy));
    const auto opened = Database::open(copy, Database::Mode::ReadOnly);
    REQUIRE(opened.has_value());
    CHECK((*opened)->value(QStringLiteral("SELECT value FROM setting WHERE key = 'name'"))->toString()
          == QStringLiteral("Sales"));
    CHECK((*database)->backupTo((*database)->path()).error().code == Error::Code::CannotWrite);
    CHECK((*database)->backupTo(folder.filePath(QStringLiteral("no/copy.db"))).error().code
          == Error::Code::FolderNotFound);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.part-*")}).isEmpty());
}

TEST_CASE("the pages of lanes and lists are backed by indexes", "[database]")
{
    const QTemporaryDir folder;
    const auto database = Database::open(freshFile(folder), Database::Mode::ReadWrite);
    const auto planOf = [&](const QString &sql) {
        auto rows = (*database)->run(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        QString plan;
        while (rows->next())
            plan += rows->value(3).toString() + QLatin1Char('\n');
        return plan;
    };
    const QString lane = planOf(QStringLiteral("SELECT id FROM task WHERE deleted_at_s IS NULL AND assignee_id = 1"
                                               " AND status_id = 1 ORDER BY rank, id LIMIT 200"));
    CHECK(lane.contains(QStringLiteral("task_lane_of_assignee")));
    CHECK_FALSE(lane.contains(QStringLiteral("TEMP B-TREE")));
    const QString due
        = planOf(QStringLiteral("SELECT id FROM task WHERE deleted_at_s IS NULL AND completed_at_s IS NULL"
                                " AND assignee_id = 1 ORDER BY due_key_s, id LIMIT 200"));
    CHECK(due.contains(QStringLiteral("task_open_due_of_assignee")));
    CHECK_FALSE(due.contains(QStringLiteral("TEMP B-TREE")));
    const QString all = planOf(QStringLiteral("SELECT id FROM task WHERE deleted_at_s IS NULL"
                                              " ORDER BY due_key_s NULLS LAST, id LIMIT 25"));
    CHECK(all.contains(QStringLiteral("task_due")));
    CHECK_FALSE(all.contains(QStringLiteral("TEMP B-TREE")));
    const QString next = planOf(QStringLiteral("SELECT fires_at_s FROM firing WHERE person_id = 1"
                                               " AND state IN (0, 1, 2, 4) ORDER BY fires_at_s LIMIT 1"));
    CHECK(next.contains(QStringLiteral("firing_next")));
}

TEST_CASE("whoever only reads takes back what a killed writer left half done", "[database]")
{
    const QTemporaryDir folder;
    const QString path = freshFile(folder);
    change(path, QStringLiteral("INSERT INTO setting VALUES ('name', 'before')"));
    const QString left = folder.filePath(QStringLiteral("left.db"));
    {
        // A copy of file and journal in the middle of a write is what a killed program leaves.
        const auto writer = Database::open(path, Database::Mode::ReadWrite);
        REQUIRE(writer.has_value());
        REQUIRE((*writer)->run(QStringLiteral("PRAGMA cache_size = 1")));
        REQUIRE((*writer)->run(QStringLiteral("BEGIN IMMEDIATE")));
        REQUIRE((*writer)->run(QStringLiteral("UPDATE setting SET value = 'after' WHERE key = 'name'")));
        for (int i = 0; i < 200; ++i)
            REQUIRE((*writer)->run(QStringLiteral("INSERT INTO setting VALUES ('k%1', '%2')")
                                       .arg(QString::number(i), QString(1000, u'x'))));
        // Through another process: reading the file in this one would drop the locks of its connection.
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {path, left}) == 0);
        REQUIRE(QProcess::execute(QStringLiteral("cp"),
                                  {path + QStringLiteral("-journal"), left + QStringLiteral("-journal")})
                == 0);
    }
    const auto reader = Database::open(left, Database::Mode::ReadOnly);
    REQUIRE(reader.has_value());
    CHECK((*reader)->value(QStringLiteral("SELECT value FROM setting WHERE key = 'name'"))->toString()
          == QStringLiteral("before"));
    CHECK((*reader)->value(QStringLiteral("SELECT count(*) FROM setting"))->toInt() == 2);
    CHECK((*reader)->run(QStringLiteral("DELETE FROM setting")).error().code == Error::Code::ReadOnly);
}
