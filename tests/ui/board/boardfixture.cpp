// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/board/boardfixture.h"

#include "core/commands/createtasks.h"
#include "tests/support/catch.h"

#include <QTest>

BoardFixture::BoardFixture()
{
    REQUIRE(m_folder.isValid());
    auto opened = core::Store::open(
        {.path = path(), .personName = QStringLiteral("Anna Belova"), .createIfMissing = true}, m_clock);
    REQUIRE(opened.has_value());
    m_store = std::move(*opened);
    m_store->loadIndex();
    REQUIRE(eventually([this] { return m_store->isIndexReady(); }));
    m_edits = std::make_unique<ui::Edits>(*m_store);
}

QString BoardFixture::path() const
{
    return m_folder.filePath(QStringLiteral("board.db"));
}

core::Outcome BoardFixture::run(const core::CommandPtr &command)
{
    const auto future = m_store->run(command);
    REQUIRE(eventually([&future] { return future.isFinished(); }));
    const core::Result<core::Outcome> outcome = future.result();
    REQUIRE(outcome.has_value());
    return *outcome;
}

core::TaskId BoardFixture::add(const core::Task &task)
{
    core::Task draft = task;
    draft.creator = m_store->me();
    if (!draft.assignee.isValid())
        draft.assignee = m_store->me();
    return run(std::make_shared<core::CreateTasks>(QList<core::Task>{draft})).created.constFirst();
}

core::TaskId BoardFixture::add(const QString &title, core::StatusId status)
{
    return add(aTask(title, status));
}

QList<core::TaskId> BoardFixture::addAll(const QStringList &titles, core::StatusId status)
{
    QList<core::Task> drafts;
    for (const QString &title : titles) {
        core::Task draft = aTask(title, status);
        draft.creator = m_store->me();
        draft.assignee = m_store->me();
        drafts.append(draft);
    }
    return run(std::make_shared<core::CreateTasks>(drafts)).created;
}

core::Task BoardFixture::read(core::TaskId task)
{
    const auto future = m_store->task(task);
    REQUIRE(eventually([&future] { return future.isFinished(); }));
    const core::Result<core::Task> found = future.result();
    REQUIRE(found.has_value());
    return *found;
}

core::Task aTask(const QString &title, core::StatusId status)
{
    core::Task task;
    task.title = title;
    task.status = status;
    return task;
}

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}
