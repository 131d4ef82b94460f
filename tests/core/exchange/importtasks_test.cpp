// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/importtasks.h"
#include "core/exchange/jsonimport.h"
#include "core/storage/repositories.h"
#include "core/storage/statement.h"
#include "core/storage/tasktext.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace core;

namespace {

/// Bytes as a file to import.
class Bytes final : public ImportSource
{
public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_import.emplace(m_buffer, QTimeZone::utc());
    }
    std::optional<ImportedRecord> next() override { return m_import->next(); }
    std::optional<ImportProblem> failure() const override { return m_import->failure(); }
    QList<ImportProblem> takeProblems() override { return m_import->takeProblems(); }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<JsonImport> m_import;
};

/// A database of its own, and imports into it.
class ImportBench
{
public:
    Result<Outcome> run(const Command &command)
    {
        auto transaction = Transaction::begin(*m_database);
        REQUIRE(transaction);
        const CommandContext context{
            .actor = PersonId{}, .now = QDateTime(QDate(2026, 10, 14), QTime(8, 0), Qt::UTC), .zone = QTimeZone::utc()};
        auto outcome = command.apply(repositories, context);
        if (outcome)
            REQUIRE(transaction->commit());
        return outcome;
    }
    Result<Outcome> take(const QByteArray &json, bool isRehearsal = false)
    {
        return run(ImportTasks({{.open = [json] { return std::make_unique<Bytes>(json); }}}, report, isRehearsal));
    }
    /// The statements that made the file's indexes.
    QStringList indexes()
    {
        QStringList made;
        REQUIRE(m_database->each(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''"
                                                " ORDER BY name"),
                                 {}, [&](const Statement &row) { made.append(row.value(0).toString()); }));
        return made;
    }
    Database &database() { return *m_database; }
    bool isSound() { return m_database->integrityProblems()->isEmpty(); }
    Task task(int id) { return repositories.tasks.find(TaskId{id}).value(); }
    qsizetype count() { return repositories.tasks.allIds(false)->size(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database
        = Database::open(m_folder.filePath(QStringLiteral("tasks.db")), Database::Mode::Create).value();

public:
    Repositories repositories{*m_database};
    std::shared_ptr<ImportReport> report = std::make_shared<ImportReport>();
};

} // namespace

TEST_CASE("an import is one step that goes back as one", "[exchange]")
{
    ImportBench bench;
    const auto first
        = bench.take(R"([{"uid":"a","title":"one"},{"uid":"b","title":"two","client":"К","assignee":"Ли"}])");
    REQUIRE(first);
    CHECK(bench.report->added == 2);
    CHECK(bench.task(2).clientName == QStringLiteral("К"));
    const auto second = bench.take(R"([{"uid":"a","title":"ONE"},{"uid":"c","title":"three"}])");
    REQUIRE(second);
    CHECK(bench.report->added == 1);
    CHECK(bench.report->updated == 1);
    REQUIRE(second->undo);
    REQUIRE(bench.run(*second->undo));
    CHECK(bench.task(1).title == QStringLiteral("one"));
    CHECK(bench.count() == 2);
    REQUIRE(first->undo);
    REQUIRE(bench.run(*first->undo));
    CHECK(bench.count() == 0);
}

TEST_CASE("a file that breaks in the middle leaves nothing of itself", "[exchange]")
{
    ImportBench bench;
    REQUIRE(bench.take(R"([{"uid":"a","title":"one"}])"));
    const auto broken = bench.take(R"([{"uid":"a","title":"changed"},{"uid":"b","title":"two"},{"title")");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == Error::Code::Malformed);
    REQUIRE(bench.report->problems.size() == 1);
    CHECK(bench.report->problems.constFirst().reason == ImportProblem::Reason::CutOff);
    CHECK(bench.report->added == 0);
    CHECK(bench.count() == 1);
    CHECK(bench.task(1).title == QStringLiteral("one"));
}

TEST_CASE("a rehearsal tells what would be done and leaves nothing", "[exchange]")
{
    ImportBench bench;
    const auto outcome = bench.take(R"([{"title":"one"},{"title":""},{"title":"two","status":"nonsense"}])", true);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Cancelled);
    CHECK(bench.report->added == 1);
    CHECK(bench.report->problemCount == 2);
    CHECK(bench.count() == 0);
}

TEST_CASE("a parent that comes later in the file is found", "[exchange]")
{
    ImportBench bench;
    REQUIRE(bench.take(
        R"([{"id":7,"title":"child","parent":9},{"id":9,"title":"parent"},{"id":3,"title":"lost","parent":99}])"));
    CHECK(bench.task(1).parent == TaskId{2});
    CHECK_FALSE(bench.task(3).parent.isValid());
    REQUIRE(bench.report->problems.size() == 1);
    CHECK(bench.report->problems.constFirst().reason == ImportProblem::Reason::NoSuchParent);
}

TEST_CASE("a task that was deleted stays in the trash and is named", "[exchange]")
{
    ImportBench bench;
    const QByteArray file = R"([{"uid":"a","title":"one"},{"title":"two"},{"uid":"c","title":"gone","deleted":true}])";
    const auto first = bench.take(file);
    REQUIRE(first);
    REQUIRE(bench.run(*first->undo));
    REQUIRE(bench.take(file));
    CHECK(bench.report->added == 0);
    CHECK(bench.report->updated == 0);
    CHECK(bench.report->skipped == 3);
    REQUIRE(bench.report->problems.size() == 2);
    for (const int i : {0, 1}) {
        CHECK(bench.report->problems.at(i).reason == ImportProblem::Reason::InTrash);
        CHECK(bench.report->problems.at(i).number == i + 1);
    }
    CHECK(bench.count() == 0);
}

TEST_CASE("comments of a task that is known are added once", "[exchange]")
{
    ImportBench bench;
    const QByteArray json
        = R"([{"uid":"a","title":"one","comments":[{"author":"Ли","at":"2026-10-13T14:48:00Z","text":"да"}]}])";
    REQUIRE(bench.take(json));
    REQUIRE(bench.take(json));
    CHECK(bench.report->skipped == 1);
    CHECK(bench.task(1).comments.size() == 1);
    CHECK(bench.task(1).commentCount == 1);
}

TEST_CASE("comments that an import brought to a known task go back with it", "[exchange]")
{
    ImportBench bench;
    REQUIRE(bench.take(R"([{"uid":"a","title":"one"}])"));
    const auto second = bench.take(
        R"([{"uid":"a","title":"one","comments":[{"author":"Ли","at":"2026-10-13T14:48:00Z","text":"да"}]}])");
    REQUIRE(second);
    CHECK(second->changes.everything);
    CHECK(bench.task(1).commentCount == 1);
    REQUIRE(second->undo);
    REQUIRE(bench.run(*second->undo));
    CHECK(bench.task(1).comments.isEmpty());
}

TEST_CASE("an import of clients alone is told to other programs and one that changes nothing is not", "[exchange]")
{
    ImportBench bench;
    const QByteArray json
        = R"({"clients":[{"name":"Ромашка"}],"deals":[{"client":"Ромашка","name":"Пробный период"}]})";
    const auto first = bench.take(json);
    REQUIRE(first);
    CHECK(first->changes.directory);
    CHECK(bench.repositories.log.lastSequence() == 1);
    const auto again = bench.take(json);
    REQUIRE(again);
    CHECK_FALSE(again->changes.directory);
    CHECK(bench.repositories.log.lastSequence() == 1);
}

TEST_CASE("an import leaves every index of the file as it was", "[exchange]")
{
    ImportBench bench;
    const QStringList before = bench.indexes();
    REQUIRE(before.size() > 10);
    CHECK_FALSE(bench.take(R"([{"title":"one"},)")); // cut off
    CHECK(bench.indexes() == before);
    CHECK_FALSE(bench.take(R"([{"title":"one"}])", true));
    CHECK(bench.indexes() == before);
    REQUIRE(bench.take(R"([{"title":"one","tags":["a"],"client":"K","due":"2026-10-15"}])"));
    CHECK(bench.indexes() == before);
    REQUIRE(bench.take(R"([{"title":"two","tags":["a"],"client":"K","due":"2026-10-15"}])"));
    CHECK(bench.indexes() == before);
    CHECK(bench.isSound());
}

TEST_CASE("comments of an imported task are found and counted at once", "[exchange]")
{
    ImportBench bench;
    REQUIRE(bench.take(R"([{"title":"one","comments":[{"author":"Ли","text":"про скидку"}]}])"));
    CHECK(bench.task(1).commentCount == 1);
    CHECK(searchTasks(bench.database(), Filter::text(QStringLiteral("скидку"))) == std::vector<qint32>{1});
}
