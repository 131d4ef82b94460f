// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/store/store.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

#include <chrono>
#include <functional>
#include <initializer_list>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

namespace support {

/// Builds a task for a test: what is not said does not matter to it.
class TaskBuilder
{
public:
    explicit TaskBuilder(const char *title) { m_task.title = QString::fromUtf8(title); }
    TaskBuilder &in(core::StatusId status) { return set(m_task.status, status); }
    TaskBuilder &priority(core::Priority priority) { return set(m_task.priority, priority); }
    TaskBuilder &of(core::PersonId assignee) { return set(m_task.assignee, assignee); }
    TaskBuilder &by(core::PersonId creator) { return set(m_task.creator, creator); }
    TaskBuilder &client(const char *name) { return set(m_task.clientName, QString::fromUtf8(name)); }
    TaskBuilder &deal(const char *name) { return set(m_task.dealName, QString::fromUtf8(name)); }
    TaskBuilder &tags(const QStringList &tags) { return set(m_task.tags, tags); }
    TaskBuilder &due(const core::Due &due) { return set(m_task.due, due); }
    TaskBuilder &remindBefore(int minutes)
    {
        return set(m_task.reminders, {core::ReminderSpec{.beforeMinutes = minutes}});
    }
    TaskBuilder &described(const char *text) { return set(m_task.description, QString::fromUtf8(text)); }
    operator core::Task() const { return m_task; } // NOLINT(google-explicit-constructor): reads as the task it builds

private:
    template <typename T>
    TaskBuilder &set(T &field, const std::type_identity_t<T> &value)
    {
        field = value;
        return *this;
    }

    core::Task m_task{};
};

inline TaskBuilder aTask(const char *title)
{
    return TaskBuilder(title);
}

/// A store on a file in a folder of its own, for a person called Ada, with a clock that stands still. Tasks without an
/// assignee or creator are hers unless told otherwise.
class TestStore
{
public:
    explicit TestStore(std::initializer_list<core::Task> tasks = {}, const QString &person = QStringLiteral("Ada"));
    ~TestStore();

    core::Store &store() { return *m_store; }
    core::Store *operator->() { return m_store.get(); }
    operator core::Store &() { return *m_store; } // NOLINT(google-explicit-constructor): stands in for the store
    FakeClock &clock() { return m_clock; }
    QString path() const;
    core::PersonId me() const { return m_store->me(); }

    /// The tasks of the constructor and of add(), in order.
    const QList<core::TaskId> &ids() const { return m_ids; }
    core::TaskId add(core::Task task);
    /// Adds a person to the file.
    core::PersonId addPerson(const char *name);
    /// Runs a command and waits for it; the test fails when it fails.
    core::Outcome run(const core::CommandPtr &command);
    /// Runs a command that is refused and gives its error; the test fails when it is not refused.
    core::Error refused(const core::CommandPtr &command);
    core::Task task(core::TaskId id);
    /// The answer of a future; turns the event loop until it is there.
    template <typename T>
    T answer(QFuture<core::Result<T>> future)
    {
        finish(future);
        return future.result().value();
    }
    /// Turns the event loop until the answer is there, and not a moment longer: there are thousands of these.
    template <typename T>
    static void finish(const QFuture<T> &future)
    {
        if (future.isFinished())
            return;
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
        loop.exec();
        REQUIRE(future.isFinished());
    }
    /// Loads the index in memory and waits for it.
    void loadIndex();
    /// Closes the file and opens it again, as a restart does.
    void reopen();
    /// Opens the same file a second time, as another program would.
    std::unique_ptr<core::Store> secondStore(const QString &person);

    /// Turns the event loop until @p condition holds; the test fails when it does not within five seconds.
    static void waitFor(const std::function<bool()> &condition);

private:
    QTemporaryDir m_folder{};
    FakeClock m_clock{};
    QString m_person;
    std::unique_ptr<core::Store> m_store{};
    QList<core::TaskId> m_ids{};
};

} // namespace support
