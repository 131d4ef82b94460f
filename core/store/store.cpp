// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/store.h"

#include "core/reminders/clock.h"
#include "core/store/reader.h"
#include "core/store/storagethread.h"
#include "core/store/writer.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <QSysInfo>

namespace core {

namespace {

constexpr std::chrono::milliseconds kForeignPoll(1000);

} // namespace

struct Store::Private
{
    explicit Private(const Clock &ownClock) : clock(ownClock) { }

    CommandContext context() const
    {
        // Instants are kept to the second: a finer one would not be what an undo finds in the file.
        const QDateTime now = QDateTime::fromSecsSinceEpoch(clock.now().toSecsSinceEpoch(), Qt::UTC);
        return {.actor = me, .now = now, .zone = clock.zone(), .seat = QSysInfo::machineHostName()};
    }
    /// Runs @p work on the reading thread.
    template <typename Work>
    auto read(Work work)
    {
        return reading->run([reader = reader, work = std::move(work)] { return work(*reader); });
    }
    void announce(Store &store, const Changes &changes, const std::optional<Directory> &newDirectory);
    void setState(Store &store, State next);
    void loadIndex(Store &store);
    std::function<void()> lookForOthers(Store &store);

    const Clock &clock;
    QString path{};
    QString session{};
    State state = State::Open;
    bool isReadOnlyFile = false;
    PersonId me{};
    Directory directory{};
    Qt::DayOfWeek firstDay = Qt::Monday;
    int pending = 0;
    QDateTime savedAt{};
    bool isIndexWanted = false;
    bool isIndexReady = false;
    std::atomic<bool> isUnreachable = false; ///< as state says; read on the reading thread
    // The threads end before what they work on.
    std::shared_ptr<Writer> writer = std::make_shared<Writer>();
    std::shared_ptr<Reader> reader{};
    std::unique_ptr<StorageThread> writing = std::make_unique<StorageThread>(QStringLiteral("storage"));
    std::unique_ptr<StorageThread> reading = std::make_unique<StorageThread>(QStringLiteral("reading"));
};

Result<std::unique_ptr<Store>> Store::open(const Options &options, const Clock &clock)
{
    auto d = std::make_unique<Private>(clock);
    const CommandContext context = d->context();
    auto opened = d->writing
                      ->run([options, context] {
                          return openWriter(options.path, options.personName, options.createIfMissing, context);
                      })
                      .result();
    if (!opened)
        return tl::unexpected(opened.error());
    const Database &writing = *(*opened)->database;
    d->path = writing.path();
    d->session = writing.session();
    d->isReadOnlyFile = writing.isReadOnly();
    d->writer->fileUid = (*opened)->directory.fileUid;
    d->writer->use(std::move((*opened)->database));
    d->state = d->isReadOnlyFile ? State::ReadOnly : State::Open;
    d->me = (*opened)->me;
    d->directory = (*opened)->directory;
    auto reader = d->reading
                      ->run([path = d->path]() -> Result<std::shared_ptr<Reader>> {
                          auto database = Database::open(path, Database::Mode::ReadOnly);
                          if (!database)
                              return tl::unexpected(database.error());
                          return std::make_shared<Reader>(*std::move(database));
                      })
                      .result();
    if (!reader)
        return tl::unexpected(reader.error());
    d->reader = *std::move(reader);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Store(std::unique_ptr<Private> own) : d(std::move(own))
{
    qRegisterMetaType<Changes>();
    d->reading->every(kForeignPoll, d->lookForOthers(*this));
}

Store::~Store()
{
    // Connections are closed by the thread that opened them, after all that was given.
    d->writing->post([writer = std::move(d->writer)]() mutable { writer.reset(); });
    d->reading->post([reader = std::move(d->reader)]() mutable { reader.reset(); });
    d->writing.reset();
    d->reading.reset();
}

QString Store::path() const
{
    return d->path;
}

Store::State Store::state() const
{
    return d->state;
}

PersonId Store::me() const
{
    return d->me;
}

const Directory &Store::directory() const
{
    return d->directory;
}

const Clock &Store::clock() const
{
    return d->clock;
}

FilterContext Store::filterContext() const
{
    return {.me = d->me, .now = d->clock.now(), .zone = d->clock.zone(), .firstDayOfWeek = d->firstDay};
}

void Store::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    d->firstDay = day;
}

QFuture<Result<Outcome>> Store::run(const CommandPtr &command)
{
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    const auto finish = [this, promise, command](const Result<Outcome> &outcome) {
        if (!outcome)
            Q_EMIT commandFailed(outcome.error(), command->intent());
        promise->addResult(outcome);
        promise->finish();
    };
    if (isReadOnly()) {
        const auto code = d->state == State::ReadOnly ? Error::Code::ReadOnly : Error::Code::Unreachable;
        QMetaObject::invokeMethod(
            this, [finish, error = Error{code, d->path}] { finish(tl::unexpected(error)); }, Qt::QueuedConnection);
        return promise->future();
    }
    Q_EMIT pendingWritesChanged(++d->pending);
    d->writing->post([this, writer = d->writer, command, context = d->context(), finish] {
        const auto outcome = writer->run(*command, context);
        std::optional<Directory> directory;
        if (outcome && (outcome->changes.directory || outcome->changes.everything)) {
            if (auto read = writer->repositories->directory.read())
                directory = *std::move(read);
        }
        // The destructor waits for this thread: the store is still there, and drops what comes too late.
        QMetaObject::invokeMethod(
            this,
            [this, outcome, directory, finish, session = writer->database->session()] {
                --d->pending;
                d->session = session;
                if (outcome) {
                    d->savedAt = d->clock.now();
                    d->announce(*this, outcome->changes, directory);
                }
                Q_EMIT pendingWritesChanged(d->pending);
                finish(outcome);
            },
            Qt::QueuedConnection);
    });
    return promise->future();
}

void Store::Private::announce(Store &store, const Changes &changes, const std::optional<Directory> &newDirectory)
{
    if (newDirectory)
        directory = *newDirectory;
    if (changes.origin == Changes::Origin::Own)
        reading->post([own = reader, changes] { own->take(changes); });
    if (changes.everything && isIndexWanted)
        loadIndex(store);
    Q_EMIT store.changed(changes);
}

int Store::pendingWrites() const
{
    return d->pending;
}

QDateTime Store::savedAt() const
{
    return d->savedAt;
}

QFuture<Result<TaskOrder>> Store::order(const TaskQuery &query)
{
    return d->read([query, context = filterContext(), directory = d->directory](Reader &reader) {
        return reader.order(query, context, directory);
    });
}

QFuture<Result<QList<TaskRow>>> Store::rows(const QList<TaskId> &ids)
{
    return d->read([ids](Reader &reader) { return reader.repositories().tasks.rows(ids); });
}

QFuture<Result<Task>> Store::task(TaskId id)
{
    return d->read([id](Reader &reader) { return reader.repositories().tasks.find(id); });
}

QFuture<Result<QList<HistoryEntry>>> Store::history(TaskId id)
{
    return d->read([id](Reader &reader) { return reader.repositories().log.history(id); });
}

QFuture<Result<QList<TaskRow>>> Store::subtasks(TaskId id)
{
    return d->read([id](Reader &reader) {
        const TaskRepository &tasks = reader.repositories().tasks;
        return tasks.partsOf(id).and_then([&](const QList<TaskId> &parts) { return tasks.rows(parts); });
    });
}

QFuture<Result<ScopeCounts>> Store::counts()
{
    return d->read([context = filterContext(), directory = d->directory](Reader &reader) {
        return reader.counts(context, directory);
    });
}

QFuture<Result<QList<int>>> Store::count(const QList<Filter> &filters)
{
    return d->read([filters, context = filterContext(), directory = d->directory](Reader &reader) {
        return reader.count(filters, context, directory);
    });
}

QFuture<Result<Agenda>> Store::agenda(int limit)
{
    return d->read([limit, context = filterContext(), directory = d->directory](Reader &reader) {
        return reader.agenda(limit, context, directory);
    });
}

QFuture<Result<QStringList>> Store::suggestions(Vocabulary vocabulary, const QString &prefix, const QString &client,
                                                int limit)
{
    return d->read([=](Reader &reader) -> Result<QStringList> {
        const NameRepository &names = reader.repositories().names;
        switch (vocabulary) {
        case Vocabulary::Clients:
            return names.clientsLike(prefix, limit);
        case Vocabulary::Deals:
            return names.dealsLike(prefix, client, limit);
        case Vocabulary::Tags:
            break;
        }
        return names.tagsLike(prefix, limit);
    });
}

QFuture<Result<ClientHint>> Store::clientHint(const QList<ProperName> &names)
{
    return d->read([names](Reader &reader) { return reader.clientHint(names); });
}

QFuture<Result<QList<Firing>>> Store::firingsUntil(const QDateTime &until)
{
    return d->read(
        [me = d->me, until](Reader &reader) { return reader.repositories().firings.waitingUntil(me, until); });
}

QFuture<Result<QDateTime>> Store::nextFiringAfter(const QDateTime &moment)
{
    return d->read(
        [me = d->me, moment](Reader &reader) { return reader.repositories().firings.nextAfter(me, moment); });
}

QFuture<Result<QList<Firing>>> Store::snoozedFirings()
{
    return d->read([me = d->me](Reader &reader) { return reader.repositories().firings.snoozed(me); });
}

QFuture<Result<QList<Firing>>> Store::acknowledgedFirings(const QDateTime &since)
{
    return d->read(
        [me = d->me, since](Reader &reader) { return reader.repositories().firings.acknowledgedSince(me, since); });
}

QFuture<Result<QList<Firing>>> Store::openFirings(int limit)
{
    return d->read([me = d->me, limit](Reader &reader) { return reader.repositories().firings.open(me, limit); });
}

bool Store::isIndexReady() const
{
    return d->isIndexReady;
}

void Store::loadIndex()
{
    if (!d->isIndexWanted)
        d->loadIndex(*this);
}

void Store::Private::loadIndex(Store &store)
{
    isIndexWanted = true;
    isIndexReady = false;
    // Part by part, so that questions get their turn in between.
    struct Loader
    {
        void step() const
        {
            const auto more = reader->loadIndexPart();
            if (more && *more)
                thread->post([*this] { step(); });
            else
                QMetaObject::invokeMethod(owner, ready, Qt::QueuedConnection);
        }
        std::shared_ptr<Reader> reader;
        StorageThread *thread;
        Store *owner;
        std::function<void()> ready;
    };
    const Loader loader{reader, reading.get(), &store, [this, &store] {
                            isIndexReady = true;
                            Q_EMIT store.indexReady();
                        }};
    reading->post([loader] {
        loader.reader->beginIndex();
        loader.step();
    });
}

void Store::refresh()
{
    d->reading->post(d->lookForOthers(*this));
}

/// Runs on the reading thread; the GUI thread is woken only when there is something to tell.
std::function<void()> Store::Private::lookForOthers(Store &store)
{
    return [this, &store, own = reader, ownSession = session, fileUid = directory.fileUid, me = me] {
        const auto changes = own->foreignChanges(ownSession, fileUid, me);
        const bool hasNews = changes && *changes;
        const bool isGone = !changes && changes.error().code != Error::Code::Busy;
        if (!hasNews && isGone == isUnreachable)
            return;
        std::optional<Directory> newDirectory;
        if (hasNews && ((*changes)->directory || (*changes)->everything)) {
            if (auto read = own->repositories().directory.read())
                newDirectory = *std::move(read);
        }
        QMetaObject::invokeMethod(
            &store,
            [this, &store, changes, newDirectory, isGone] {
                const State whole = isReadOnlyFile ? State::ReadOnly : State::Open;
                setState(store, isGone ? State::Unreachable : whole);
                if (changes && *changes)
                    announce(store, **changes, newDirectory);
            },
            Qt::QueuedConnection);
    };
}

void Store::Private::setState(Store &store, State next)
{
    isUnreachable = next == State::Unreachable;
    if (std::exchange(state, next) != next)
        Q_EMIT store.stateChanged(next);
}

} // namespace core
