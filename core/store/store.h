// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/propernames.h"
#include "core/commands/command.h"
#include "core/domain/history.h"
#include "core/domain/person.h"
#include "core/store/changes.h"
#include "core/store/directory.h"
#include "core/store/queries.h"

#include <memory>
#include <QFuture>
#include <QObject>

namespace core {

class Clock;

/// Which values are offered while typing.
enum class Vocabulary { Clients, Deals, Tags };

/// The open database as the user interface sees it: what it asks, what it tells to do, and one signal for all that
/// changed. Lives on the GUI thread and never waits for the disk: every answer is a future, continued with whenReady()
/// (core/store/whenready.h) so that it ends with its receiver. Writes run on the storage thread in the order they were
/// given, reads on a second thread with a connection of its own.
class Store : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,
        ReadOnly, ///< the file or its folder cannot be written
        Unreachable, ///< the file is gone for now; what was read stays shown, writes are refused
    };

    struct Options
    {
        QString path{};
        QString personName{}; ///< whose area this is; made in the file when missing (unless read-only)
        bool createIfMissing = false; ///< otherwise a missing file is an error
    };

    /// Opens the file, or says why not; nothing is touched then. Runs on the calling thread.
    static Result<std::unique_ptr<Store>> open(const Options &options, const Clock &clock);
    ~Store() override;

    QString path() const;
    State state() const;
    /// Whether edits are refused, for whichever reason.
    bool isReadOnly() const { return state() != State::Open; }
    PersonId me() const;
    const Directory &directory() const;
    const Clock &clock() const;
    /// What relative parts of filters mean right now, to this person, on this computer.
    FilterContext filterContext() const;
    /// Sets the first day of the week that `this week` and the due buckets use (Monday unless told).
    void setFirstDayOfWeek(Qt::DayOfWeek day);

    /// Runs a command; its changes are announced before the future is finished. Undo texts come from Command::intent().
    QFuture<Result<Outcome>> run(const CommandPtr &command);
    /// Writes that were given and not finished.
    int pendingWrites() const;
    /// When the last own write was committed, UTC; invalid before the first one.
    QDateTime savedAt() const;

    /// The ordered ids of a query: complete as soon as the index in memory is there, before that the first page.
    QFuture<Result<TaskOrder>> order(const TaskQuery &query);
    /// The rows of @p ids, in their order; ids that are gone are left out.
    QFuture<Result<QList<TaskRow>>> rows(const QList<TaskId> &ids);
    QFuture<Result<Task>> task(TaskId id);
    QFuture<Result<QList<HistoryEntry>>> history(TaskId id); ///< newest first
    /// The parts of a task outside the trash, in their order by hand.
    QFuture<Result<QList<TaskRow>>> subtasks(TaskId id);
    QFuture<Result<ScopeCounts>> counts();
    /// How many tasks each of @p filters takes, for the index in memory: before it is there nothing is counted, and the
    /// answer is empty.
    QFuture<Result<QList<int>>> count(const QList<Filter> &filters);
    /// What is mine to do next, with up to @p limit tasks; cheap before the index is loaded too.
    QFuture<Result<Agenda>> agenda(int limit);
    /// Up to @p limit names that begin with or contain @p prefix, the most used first; deals of @p client alone if it
    /// is not empty.
    QFuture<Result<QStringList>> suggestions(Vocabulary vocabulary, const QString &prefix, const QString &client = {},
                                             int limit = 20);
    /// A client that the file knows by one of @p names.
    QFuture<Result<ClientHint>> clientHint(const QList<ProperName> &names);
    /// My firings that ring up to @p until and wait for an act, earliest first.
    QFuture<Result<QList<Firing>>> firingsUntil(const QDateTime &until);
    /// When my next firing behind @p moment rings; an invalid moment when there is none.
    QFuture<Result<QDateTime>> nextFiringAfter(const QDateTime &moment);
    /// My snoozed firings, by the moment they come back.
    QFuture<Result<QList<Firing>>> snoozedFirings();
    /// My firings that were dealt with since @p since, latest first.
    QFuture<Result<QList<Firing>>> acknowledgedFirings(const QDateTime &since);
    /// All my firings that are not over, earliest first; at most @p limit.
    QFuture<Result<QList<Firing>>> openFirings(int limit);

    /// Whether the index in memory is loaded, so that orders are complete and counts are known.
    bool isIndexReady() const;
    /// Begins to load the index; call it after the first frame. Called again it does nothing.
    void loadIndex();
    /// Looks for others' changes now; done by itself once a second.
    void refresh();

Q_SIGNALS:
    /// After each commit, own or of others. Models patch themselves from it.
    void changed(const core::Changes &changes);
    void indexReady();
    void stateChanged(core::Store::State state);
    void pendingWritesChanged(int count);
    /// A command failed and was rolled back; its future has the same error.
    void commandFailed(const core::Error &error, const core::Intent &intent);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace core
