// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/createtasks.h"
#include "core/index/taskindex.h"
#include "tests/guards/allocations.h"
#include "tests/support/teststore.h"

#include <QFileInfo>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTasks = 3000;

/// A believable task: two tags, a client for every fifth, a description for every third.
Task taskOf(int number)
{
    return support::aTask("Clarify delivery dates with the warehouse")
        .client(qPrintable(u"Northwind %1"_s.arg(number / 5)))
        .tags({u"again"_s, u"urgent"_s})
        .due(Due::onDay(QDate(2026, 10, 1).addDays(number % 60)))
        .described(number % 3 == 0 ? "They asked for the figures by the end of the week." : "");
}

qint64 textOf(const Task &task)
{
    return (task.title + task.description).toUtf8().size();
}

} // namespace

TEST_CASE("a task takes less than a kilobyte of the file beyond its own text", "[guards]")
{
    support::TestStore store;
    const qint64 empty = QFileInfo(store.path()).size();
    QList<Task> tasks;
    qint64 text = 0;
    for (int i = 0; i < kTasks; ++i) {
        tasks.append(taskOf(i));
        text += textOf(tasks.constLast());
    }
    store.run(std::make_shared<CreateTasks>(tasks));
    const qint64 perTask = (QFileInfo(store.path()).size() - empty - text) / kTasks;
    CAPTURE(perTask);
    CHECK(perTask <= 800);
}

#ifdef GUARD_COUNTS_ALLOCATIONS

TEST_CASE("a task takes few bytes of the index in memory", "[guards]")
{
    constexpr int kMany = 100'000;
    const std::string title = "clarify delivery dates with the warehouse"; // 41 bytes
    const guard::Allocations before = guard::Allocations::now();
    TaskIndex index;
    index.reserve(kMany);
    for (int client = 1; client <= kMany / 5; ++client)
        index.nameClient(ClientId{client}, u"Northwind %1"_s.arg(client));
    for (int id = 1; id <= kMany; ++id) {
        index.put(IndexEntry{.id = id,
                             .title = title,
                             .status = 1 + id % 5,
                             .type = 1,
                             .creator = 1 + id % 12,
                             .assignee = 1 + id % 7,
                             .client = 1 + id / 5,
                             .dueSeconds = 1'790'000'000 + id,
                             .rank = id * 1000LL,
                             .createdSeconds = 1'780'000'000,
                             .changedSeconds = 1'780'000'000});
    }
    const qint64 perTask = (guard::Allocations::now().bytes - before.bytes) / kMany;
    CAPTURE(perTask);
    CHECK(perTask <= 190);
}

#endif
