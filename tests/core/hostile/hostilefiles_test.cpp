// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/importtasks.h"
#include "tests/core/exchange/sources.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;
using support::csv;
using support::Imported;
using support::json;
using Reason = ImportProblem::Reason;

namespace {

/// Gives the same piece again and again, as a file of any length would.
class Endless final : public QIODevice
{
public:
    Endless(QByteArray head, QByteArray piece, qint64 length)
        : m_head(std::move(head)), m_piece(std::move(piece)), m_length(length)
    {
        open(ReadOnly);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_length; }
    qint64 read = 0; ///< the furthest place that was asked for

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_length - pos());
        for (qint64 i = 0; i < count; ++i) {
            const qint64 place = pos() + i;
            data[i] = place < m_head.size() ? m_head.at(place) : m_piece.at((place - m_head.size()) % m_piece.size());
        }
        read = std::max(read, pos() + count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_piece;
    qint64 m_length;
};

/// An import of one file of JSON into @p store.
ImportReport taken(support::TestStore &store, const QByteArray &bytes)
{
    const auto report = std::make_shared<ImportReport>();
    const auto open = [bytes]() -> std::unique_ptr<ImportSource> {
        struct Source final : ImportSource
        {
            explicit Source(QByteArray all) : bytes(std::move(all))
            {
                buffer.open(QIODevice::ReadOnly);
                import = std::make_unique<JsonImport>(buffer, QTimeZone::utc());
            }
            std::optional<ImportedRecord> next() override { return import->next(); }
            std::optional<ImportProblem> failure() const override { return import->failure(); }
            QList<ImportProblem> takeProblems() override { return import->takeProblems(); }
            QByteArray bytes;
            QBuffer buffer{&bytes};
            std::unique_ptr<JsonImport> import;
        };
        return std::make_unique<Source>(bytes);
    };
    store.run(std::make_shared<ImportTasks>(QList<ImportFile>{{.name = u"x"_s, .open = open}}, report));
    return *report;
}

} // namespace

TEST_CASE("a line without end is refused long before its end", "[hostile]")
{
    Endless device("title,description\nok,\"", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ", 1LL << 40);
    CsvImport import(device, support::moscow());
    const Imported imported = support::drained(import);
    REQUIRE(imported.failure);
    CHECK(imported.failure->reason == Reason::CellTooLong);
    CHECK(imported.failure->number == 2);
    CHECK(device.read < 100'000'000);
}

TEST_CASE("keys without end are refused before they fill the memory", "[hostile]")
{
    Endless device("{\"title\":\"a\"", ",\"k\":\"" + QByteArray(4000, 'v') + '"', 1LL << 40);
    JsonImport import(device, QTimeZone::utc());
    const Imported imported = support::drained(import);
    REQUIRE(imported.failure);
    CHECK(imported.failure->reason == Reason::RecordTooLong);
    CHECK(device.read < 100'000'000);
}

TEST_CASE("ragged rows go in and rows with too much are named", "[hostile]")
{
    const Imported imported = csv("title,client,due\nshort\nfull,C,2026-10-16\nlong,C,2026-10-16,more\nempty,C,,,,\n");
    CHECK(imported.tasks.size() == 3);
    CHECK(imported.hasProblem(Reason::TooManyCells, 4));
    CHECK_FALSE(imported.failure);
}

TEST_CASE("a row with a NUL is named and the rest goes in", "[hostile]")
{
    const Imported imported = csv(QByteArray("title\na\nb\0c\nd\n", 14));
    CHECK(imported.tasks.size() == 2);
    CHECK(imported.hasProblem(Reason::NulCharacter, 3));
}

TEST_CASE("names in a file lose what nobody sees", "[hostile]")
{
    support::TestStore store;
    CHECK(taken(store, R"([{"title":"x","assignee":"A\u202en\u0000na","client":"C\u0007 \u2066o","tags":["t\u0000"]}])")
              .added
          == 1);
    CHECK(store->directory().personNamed(u"Anna") != nullptr);
    const Task task = store.task(TaskId{1});
    CHECK(task.clientName == u"C o");
    CHECK(task.tags == QStringList{u"t"_s});
}

TEST_CASE("tasks that are each other's parents go in without the ring", "[hostile]")
{
    support::TestStore store;
    const ImportReport report = taken(
        store, R"([{"id":1,"title":"a","parent":3},{"id":2,"title":"b","parent":1},{"id":3,"title":"c","parent":2},
{"id":4,"title":"self","parent":4}])");
    CHECK(report.added == 4);
    int rings = 0;
    for (const ImportProblem &problem : report.problems)
        rings += problem.reason == Reason::ParentBelow ? 1 : 0;
    CHECK(rings == 2);
    CHECK(store.task(TaskId{2}).parent == TaskId{1});
    CHECK(store.task(TaskId{3}).parent == TaskId{2});
    CHECK_FALSE(store.task(TaskId{1}).parent.isValid());
    CHECK_FALSE(store.task(TaskId{4}).parent.isValid());
}
