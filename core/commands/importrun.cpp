// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/importrun.h"
#include "core/commands/comments.h"
#include "core/storage/exchangequeries.h"
#include "core/storage/repositories.h"
#include "core/storage/tasktree.h"

#include <algorithm>

namespace core {

namespace {

bool sameItems(const QList<ChecklistItem> &a, const QList<ChecklistItem> &b)
{
    return std::ranges::equal(
        a, b, [](const ChecklistItem &x, const ChecklistItem &y) { return x.text == y.text && x.isDone == y.isDone; });
}

bool isSame(const Task &before, const Task &wanted, Field field)
{
    if (field == Field::Checklist)
        return sameItems(before.checklist, wanted.checklist);
    return valueOf(before, field) == valueOf(wanted, field);
}

/// Items of the file have no identity: those with the same words keep the one they have.
QList<ChecklistItem> withUids(QList<ChecklistItem> items, const QList<ChecklistItem> &known, UidSequence &uids)
{
    QStringList used;
    for (ChecklistItem &item : items) {
        const auto same = std::ranges::find_if(
            known, [&](const ChecklistItem &old) { return old.text == item.text && !used.contains(old.uid); });
        item.uid = same == known.end() ? uids.next() : same->uid;
        used.append(item.uid);
    }
    return items;
}

} // namespace

ImportRun::ImportRun(Repositories &repositories, const CommandContext &context, ImportReport &report)
    : m_repositories(repositories), m_context(context), m_report(report)
{ }

Result<> ImportRun::begin()
{
    return m_repositories.directory.readTeam().map([&](const Directory &directory) { m_directory = directory; });
}

void ImportRun::tell(ImportProblem problem)
{
    problem.file = m_fileName;
    ++m_report.problemCount;
    if (m_report.problems.size() < kMaxProblems)
        m_report.problems.append(problem);
}

void ImportRun::tell(const ImportedTask &record, ImportProblem::Reason reason, const QString &value)
{
    tell({.place = record.place, .number = record.number, .reason = reason, .value = shortened(value)});
}

Result<> ImportRun::take(ImportSource &source, const QString &fileName)
{
    m_fileName = fileName;
    m_ids.clear();
    while (const auto record = source.next()) {
        for (const ImportProblem &problem : source.takeProblems())
            tell(problem);
        if (const auto done = takeRecord(*record); !done)
            return done;
    }
    for (const ImportProblem &problem : source.takeProblems())
        tell(problem);
    if (const auto problem = source.failure()) {
        // What went in before the break is rolled back with the rest.
        m_report = {};
        tell(*problem);
        return failure(Error::Code::Malformed);
    }
    return settleParents();
}

Result<> ImportRun::takeRecord(const ImportedRecord &record)
{
    struct Taker
    {
        ImportRun &run;
        Result<> operator()(const ImportedTask &task) const { return run.takeTask(task); }
        Result<> operator()(const Person &person) const { return run.takePerson(person); }
        Result<> operator()(const Client &client) const { return run.takeClient(client); }
        Result<> operator()(const ImportedDeal &deal) const { return run.takeDeal(deal); }
        Result<> operator()(const Status &status) const { return run.takeStatus(status); }
    };
    return std::visit(Taker{*this}, record);
}

Result<> ImportRun::takePerson(const Person &person)
{
    const Person *known = m_directory.personNamed(person.name);
    Person row = known == nullptr ? person : *known;
    row.isLead = row.isLead || person.isLead;
    if (row.email.isEmpty())
        row.email = person.email;
    if (known != nullptr && row == *known)
        return {};
    const auto id = m_repositories.directory.put(row);
    return id ? begin() : Result<>(tl::unexpected(id.error()));
}

Result<> ImportRun::takeClient(const Client &client)
{
    return m_repositories.names.client(client.name).and_then([&](ClientId id) {
        return completeClient(m_repositories.database, id, client);
    });
}

Result<> ImportRun::takeDeal(const ImportedDeal &deal)
{
    return m_repositories.names.client(deal.client)
        .and_then([&](ClientId client) { return m_repositories.names.deal(client, deal.name); })
        .map([](DealId) {});
}

Result<> ImportRun::takeStatus(const Status &status)
{
    const Status *known = m_directory.statusWithKey(status.key);
    Status row = status;
    if (known != nullptr) {
        // What this team has made of a status is not overwritten by another's.
        const bool isUntouched = known->name.isEmpty() && known->color.isEmpty() && known->softLimit == 0;
        row.id = known->id;
        row.category = known->category;
        if (!isUntouched || row == *known)
            return {};
    }
    const auto id = m_repositories.directory.put(row);
    return id ? begin() : Result<>(tl::unexpected(id.error()));
}

Result<PersonId> ImportRun::person(const QString &name)
{
    if (name.isEmpty())
        return PersonId{};
    if (const auto known = m_people.constFind(name); known != m_people.cend())
        return *known;
    return m_repositories.directory.findOrAddPerson(name).map([&](PersonId id) {
        m_people.insert(name, id);
        return id;
    });
}

Result<QList<PersonId>> ImportRun::people(const QStringList &names)
{
    QList<PersonId> ids;
    for (const QString &name : names) {
        const auto id = person(name);
        if (!id)
            return tl::unexpected(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

std::optional<StatusId> ImportRun::status(const QString &name) const
{
    if (name.isEmpty())
        return statuses::kNew;
    for (const Status &status : m_directory.statuses) {
        if (name.compare(status.key, Qt::CaseInsensitive) == 0 || name.compare(status.name, Qt::CaseInsensitive) == 0)
            return status.id;
    }
    return std::nullopt;
}

Result<TypeId> ImportRun::type(const QString &key)
{
    if (key.isEmpty())
        return types::kOther;
    if (const auto known = m_types.constFind(key); known != m_types.cend())
        return *known;
    return m_repositories.directory.findOrAddType(key).map([&](TypeId id) {
        m_types.insert(key, id);
        return id;
    });
}

Result<qint64> ImportRun::nextRank(StatusId status)
{
    if (!m_ranks.contains(status)) {
        const auto last = m_repositories.tasks.lastRank(status);
        if (!last)
            return last;
        m_ranks.insert(status, *last);
    }
    return m_ranks[status] += kRankStep;
}

Result<TaskId> ImportRun::known(const ImportedTask &record) const
{
    if (!record.task.uid.isEmpty()) {
        const auto id = m_repositories.tasks.findByUid(record.task.uid);
        if (!id || id->isValid())
            return id;
    }
    if (record.task.externalId.isEmpty())
        return TaskId{};
    return m_repositories.tasks.findByExternalId(record.task.source, record.task.externalId);
}

Result<std::optional<Task>> ImportRun::resolved(const ImportedTask &record)
{
    Task task = record.task;
    const auto status = this->status(record.status);
    if (!status) {
        tell(record, ImportProblem::Reason::UnknownStatus, record.status);
        return std::optional<Task>();
    }
    task.status = *status;
    const auto type = this->type(record.type);
    const auto creator = person(record.creator);
    const auto assignee = person(record.assignee);
    const auto participants = people(record.participants);
    const auto observers = people(record.observers);
    if (!type || !creator || !assignee)
        return tl::unexpected(!type ? type.error() : !creator ? creator.error() : assignee.error());
    if (!participants || !observers)
        return tl::unexpected(!participants ? participants.error() : observers.error());
    task.type = *type;
    task.creator = record.fields.contains(Field::Creator) ? *creator : m_context.actor;
    task.assignee = *assignee;
    task.participants = *participants;
    task.observers = *observers;
    task.parent = m_ids.value(record.parentInFile);
    return std::optional(task);
}

Result<> ImportRun::takeTask(const ImportedTask &record)
{
    const auto known = this->known(record);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isValid() && record.idInFile > 0)
        m_ids.insert(record.idInFile, *known);
    if (known->isValid()) {
        const auto isDeleted = m_repositories.tasks.isDeleted(*known);
        if (!isDeleted)
            return tl::unexpected(isDeleted.error());
        if (*isDeleted && !record.task.isDeleted)
            tell(record, ImportProblem::Reason::InTrash, QString::number(known->value()));
        if (*isDeleted || record.isKnownByContent) {
            ++m_report.skipped;
            return {};
        }
    }
    auto task = resolved(record);
    if (!task)
        return tl::unexpected(task.error());
    if (!*task)
        return {};
    return known->isValid() ? update(record, **task, *known) : add(record, **std::move(task));
}

Result<> ImportRun::add(const ImportedTask &record, Task task)
{
    const bool isClosed = m_directory.isClosed(task.status);
    const auto rank = nextRank(task.status);
    if (!rank)
        return tl::unexpected(rank.error());
    task.rank = *rank;
    if (task.uid.isEmpty())
        task.uid = m_uids.next();
    if (!task.created.isValid())
        task.created = m_context.now;
    if (!task.changed.isValid())
        task.changed = m_context.now;
    if (isClosed && !task.completed.isValid())
        task.completed = m_context.now;
    else if (!isClosed)
        task.completed = {};
    if (!task.due.isNone())
        task.firstDueDay = task.due.localDay(m_context.zone);
    task.checklist = withUids(task.checklist, {}, m_uids);
    auto comments = newComments(record, {});
    if (!comments)
        return tl::unexpected(comments.error());
    task.comments = *std::move(comments);
    const auto id = m_repositories.tasks.insert(task);
    if (!id)
        return tl::unexpected(id.error());
    task.id = *id;
    m_created.append(*id);
    ++m_report.added;
    if (record.idInFile > 0)
        m_ids.insert(record.idInFile, *id);
    if (record.parentInFile > 0 && !task.parent.isValid())
        m_orphans.append({*id, {.place = record.place, .number = record.number}, record.parentInFile});
    const HistoryEntry entry{
        .at = m_context.now, .person = m_context.actor, .field = QStringLiteral("created"), .to = task.title};
    auto done = m_repositories.log.addHistory(*id, entry);
    if (done)
        done = addComments(*id, task.comments);
    const auto rings = plannedRings(task, m_directory, m_context.zone);
    if (done && !rings.isEmpty())
        done = m_repositories.firings.plan(*id, rings).map([](const FiringRepository::Planned &) {});
    if (done && (!rings.isEmpty() || !task.comments.isEmpty()))
        done = m_repositories.tasks.refreshCounts(*id);
    return done;
}

Result<QList<Comment>> ImportRun::newComments(const ImportedTask &record, const QList<Comment> &known)
{
    QList<Comment> comments;
    for (const ImportedComment &imported : record.comments) {
        const auto author = person(imported.author);
        if (!author)
            return tl::unexpected(author.error());
        const Comment comment{.uid = m_uids.next(),
                              .author = *author,
                              .at = imported.at.isValid() ? imported.at : m_context.now,
                              .text = imported.text};
        const bool isThere = std::ranges::any_of(known, [&](const Comment &old) {
            return old.author == comment.author && old.text == comment.text
                && (old.at == comment.at || !imported.at.isValid());
        });
        if (!isThere)
            comments.append(comment);
    }
    return comments;
}

Result<> ImportRun::addComments(TaskId id, const QList<Comment> &comments)
{
    for (const Comment &comment : comments) {
        if (const auto done = m_repositories.comments.add(id, comment); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> ImportRun::update(const ImportedTask &record, const Task &wanted, TaskId known)
{
    const auto before = m_repositories.tasks.find(known);
    if (!before)
        return tl::unexpected(before.error());
    QList<FieldEdit> edits;
    for (const Field field : record.fields) {
        if (field == Field::Completed || isSame(*before, wanted, field))
            continue;
        const FieldValue value = field == Field::Checklist
            ? FieldValue(withUids(wanted.checklist, before->checklist, m_uids))
            : valueOf(wanted, field);
        edits.append({.task = known, .field = field, .value = value});
    }
    if (!edits.isEmpty()) {
        const auto outcome = EditTasks(edits).apply(m_repositories, m_context);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->undo)
            m_updatesBack.prepend(outcome->undo);
    }
    const auto comments = newComments(record, before->comments);
    if (!comments)
        return tl::unexpected(comments.error());
    const bool isChanged = !edits.isEmpty() || !comments->isEmpty();
    ++(isChanged ? m_report.updated : m_report.skipped);
    for (const Comment &comment : *comments) {
        const auto outcome = ReturnComment(known, comment).apply(m_repositories, m_context);
        if (!outcome)
            return tl::unexpected(outcome.error());
        m_updatesBack.prepend(outcome->undo);
    }
    return {};
}

Result<> ImportRun::settleParents()
{
    for (const Orphan &orphan : std::as_const(m_orphans)) {
        const TaskId parent = m_ids.value(orphan.parent);
        if (!parent.isValid()) {
            ImportProblem problem = orphan.place;
            problem.reason = ImportProblem::Reason::NoSuchParent;
            problem.value = QString::number(orphan.parent);
            tell(problem);
            continue;
        }
        const auto isLoop = isWithin(m_repositories.database, parent, orphan.task);
        if (!isLoop)
            return tl::unexpected(isLoop.error());
        if (*isLoop) {
            ImportProblem problem = orphan.place;
            problem.reason = ImportProblem::Reason::ParentBelow;
            problem.value = QString::number(orphan.parent);
            tell(problem);
            continue;
        }
        const auto before = m_repositories.tasks.find(orphan.task);
        if (!before)
            return tl::unexpected(before.error());
        Task after = *before;
        after.parent = parent;
        if (const auto done = m_repositories.tasks.update(*before, after); !done)
            return done;
    }
    m_orphans.clear();
    return {};
}

} // namespace core
