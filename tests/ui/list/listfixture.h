// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/createtasks.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/edits.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of the list share: a file of their own, and drafts of tasks around a Tuesday.
namespace listtests {

inline constexpr int kPatience = 10'000; // ms before a condition that does not come true fails

template <typename Condition>
bool comesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

/// The size of text that the pictures of the design have.
class DesignFont
{
public:
    DesignFont()
    {
        QFont font = m_before;
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    ~DesignFont() { QApplication::setFont(m_before); }
    DesignFont(const DesignFont &) = delete;
    DesignFont &operator=(const DesignFont &) = delete;

private:
    QFont m_before = QApplication::font();
};

/// An open file with what it needs around it.
struct File
{
    explicit File(const QList<core::Task> &drafts = {})
    {
        REQUIRE(folder.isValid());
        store = opened();
        edits = std::make_unique<ui::Edits>(*store);
        store->loadIndex();
        REQUIRE(comesTrue([&] { return store->isIndexReady(); }));
        if (!drafts.isEmpty())
            add(drafts);
    }

    /// The same file once more: another program on it.
    std::unique_ptr<core::Store> opened() const
    {
        auto result = core::Store::open({.path = folder.filePath(QStringLiteral("team.db")),
                                         .personName = QStringLiteral("Anna Below"),
                                         .createIfMissing = true},
                                        clock);
        REQUIRE(result);
        return std::move(*result);
    }

    QList<core::TaskId> add(const QList<core::Task> &drafts) const
    {
        auto future = store->run(std::make_shared<core::CreateTasks>(drafts));
        REQUIRE(comesTrue([&] { return future.isFinished(); }));
        REQUIRE(future.result());
        return future.result()->created;
    }

    core::Result<core::Outcome> run(const core::CommandPtr &command) const
    {
        auto future = edits->run(command);
        REQUIRE(comesTrue([&] { return future.isFinished(); }));
        return future.result();
    }

    core::Task task(core::TaskId id) const
    {
        auto future = store->task(id);
        REQUIRE(comesTrue([&] { return future.isFinished(); }));
        REQUIRE(future.result());
        return *future.result();
    }

    /// A task of mine, due so many days from today at noon; open.
    core::Task draft(const QString &title, std::optional<int> days = {}) const
    {
        core::Task task;
        task.title = title;
        task.assignee = store ? store->me() : core::PersonId{1};
        if (days)
            task.due = core::Due::at(clock.now().addDays(*days).addSecs(3600));
        return task;
    }

    QTemporaryDir folder;
    support::FakeClock clock{QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC)}; ///< Tuesday noon in Moscow
    std::unique_ptr<core::Store> store;
    std::unique_ptr<ui::Edits> edits;
};

} // namespace listtests
