// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/teststore.h"

#include "core/commands/createtasks.h"
#include "core/commands/editdirectory.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

namespace support {

namespace {

std::unique_ptr<core::Store> opened(const QString &path, const QString &person, const core::Clock &clock)
{
    auto store = core::Store::open({.path = path, .personName = person, .createIfMissing = true}, clock);
    REQUIRE(store.has_value());
    return *std::move(store);
}

} // namespace

TestStore::TestStore(std::initializer_list<core::Task> tasks, const QString &person)
    : m_person(person), m_store(opened(path(), person, m_clock))
{
    for (const core::Task &task : tasks)
        add(task);
}

TestStore::~TestStore() = default;

QString TestStore::path() const
{
    return m_folder.filePath(QStringLiteral("team.db"));
}

core::TaskId TestStore::add(core::Task task)
{
    if (!task.assignee.isValid())
        task.assignee = me();
    if (!task.creator.isValid())
        task.creator = me();
    const core::Outcome outcome = run(std::make_shared<core::CreateTasks>(QList<core::Task>{task}));
    m_ids.append(outcome.created.constFirst());
    return m_ids.constLast();
}

core::PersonId TestStore::addPerson(const char *name)
{
    core::Person person;
    person.name = QString::fromUtf8(name);
    run(std::make_shared<core::PutPerson>(person));
    return m_store->directory().personNamed(person.name)->id;
}

core::Outcome TestStore::run(const core::CommandPtr &command)
{
    const auto future = m_store->run(command);
    finish(future);
    const auto outcome = future.result();
    INFO((outcome ? std::string() : outcome.error().detail.toStdString()));
    REQUIRE(outcome.has_value());
    return *outcome;
}

core::Error TestStore::refused(const core::CommandPtr &command)
{
    const auto future = m_store->run(command);
    finish(future);
    const auto outcome = future.result();
    REQUIRE_FALSE(outcome.has_value());
    return outcome.error();
}

core::Task TestStore::task(core::TaskId id)
{
    return answer(m_store->task(id));
}

void TestStore::loadIndex()
{
    m_store->loadIndex();
    waitFor([this] { return m_store->isIndexReady(); });
}

void TestStore::reopen()
{
    m_store.reset();
    m_store = opened(path(), m_person, m_clock);
}

std::unique_ptr<core::Store> TestStore::secondStore(const QString &person)
{
    return opened(path(), person, m_clock);
}

void TestStore::waitFor(const std::function<bool()> &condition)
{
    REQUIRE(QTest::qWaitFor(condition));
}

} // namespace support
