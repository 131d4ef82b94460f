// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/tasksaving.h"

#include "core/domain/taskcheck.h"
#include "core/storage/repositories.h"
#include "core/storage/tasktree.h"

#include <algorithm>

namespace core {

namespace {

/// Fields whose change is told by another line of the history, or by none.
bool isSilent(Field field)
{
    return field == Field::Rank || field == Field::Completed;
}

/// What a task's rings follow from. No other edit touches them, so that one brought back by hand stays.
bool movesReminders(Field field)
{
    return field == Field::Due || field == Field::Status || field == Field::Assignee || field == Field::Creator
        || field == Field::Reminders;
}

QString dueTextOf(const Due &due)
{
    if (due.isNone())
        return {};
    return due.isAllDay() ? due.day().toString(Qt::ISODate) : due.instant().toString(Qt::ISODate);
}

QString personText(PersonId id, const Directory &directory)
{
    const Person *person = directory.person(id);
    return person != nullptr ? person->name : QString();
}

QString peopleText(const QList<PersonId> &ids, const Directory &directory)
{
    QStringList names;
    for (const PersonId id : ids)
        names << personText(id, directory);
    return names.join(QStringLiteral(", "));
}

QString reminderText(const QList<ReminderSpec> &reminders)
{
    QStringList texts;
    for (const ReminderSpec &spec : reminders)
        texts << specText(spec);
    return texts.join(QStringLiteral(", "));
}

QString checklistText(const QList<ChecklistItem> &items)
{
    QStringList texts;
    for (const ChecklistItem &item : items)
        texts << (item.isDone ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + item.text;
    return texts.join(QStringLiteral(", "));
}

QString linksText(const QList<Link> &links)
{
    QStringList texts;
    for (const Link &link : links)
        texts << (link.name.isEmpty() ? link.url : link.name);
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString historyText(const Task &task, Field field, const Directory &directory)
{
    switch (field) {
    case Field::Status: {
        const Status *status = directory.status(task.status);
        return status != nullptr ? status->key : QString();
    }
    case Field::Type: {
        const TaskType *type = directory.type(task.type);
        return type != nullptr ? type->key : QString();
    }
    case Field::Priority:
        return keyOf(task.priority);
    case Field::Creator:
        return personText(task.creator, directory);
    case Field::Assignee:
        return personText(task.assignee, directory);
    case Field::Participants:
        return peopleText(task.participants, directory);
    case Field::Observers:
        return peopleText(task.observers, directory);
    case Field::Tags:
        return task.tags.join(QStringLiteral(", "));
    case Field::Start:
        return dueTextOf(task.start);
    case Field::Due:
        return dueTextOf(task.due);
    case Field::Reminders:
        return reminderText(task.reminders);
    case Field::Checklist:
        return checklistText(task.checklist);
    case Field::Links:
        return linksText(task.links);
    case Field::EstimateMinutes:
        return QString::number(task.estimateMinutes);
    case Field::SpentMinutes:
        return QString::number(task.spentMinutes);
    case Field::Parent:
        return task.parent.isValid() ? QString::number(task.parent.value()) : QString();
    default: {
        const FieldValue value = valueOf(task, field);
        const auto *text = std::get_if<QString>(&value);
        return text != nullptr ? *text : QString();
    }
    }
}

TaskSaver::TaskSaver(Repositories &repositories, const CommandContext &context)
    : m_repositories(repositories), m_context(context)
{ }

Result<TaskId> TaskSaver::create(const Task &task)
{
    if (const auto fine = checkTask(task); !fine)
        return tl::unexpected(fine.error());
    auto id = m_repositories.tasks.insert(task);
    if (!id)
        return id;
    Task added = task;
    added.id = *id;
    for (const Comment &comment : task.comments) {
        if (const auto done = m_repositories.comments.add(*id, comment); !done)
            return tl::unexpected(done.error());
    }
    const auto done = plan(added)
                          .and_then([&] { return m_repositories.tasks.refreshCounts(*id); })
                          .and_then([&] { return touch(*id, QStringLiteral("created"), {}, task.title); })
                          .and_then([&] { return touchParents(added, added); });
    return done.map([&] { return *id; });
}

Result<> TaskSaver::update(const Task &before, Task after)
{
    const auto directory = this->directory();
    if (!directory)
        return tl::unexpected(directory.error());
    if (after.completed.isValid() && !before.completed.isValid()) {
        if (const auto done = endTimers(after); !done)
            return done;
    }
    QList<Field> changed;
    for (const Field field : allFields()) {
        if (valueOf(before, field) != valueOf(after, field))
            changed << field;
    }
    if (changed.isEmpty())
        return {};
    // Only what is changed: a file of an earlier version may hold what would be refused today.
    for (const Field field : std::as_const(changed)) {
        if (const auto fine = checkValue(field, valueOf(after, field)); !fine)
            return fine;
    }
    if (changed.contains(Field::Parent) && after.parent.isValid()) {
        if (const auto fine = checkParent(after.id, after.parent); !fine)
            return fine;
    }
    if (!std::ranges::all_of(changed, [](Field field) { return field == Field::Rank; }))
        after.changed = m_context.now;
    auto done = m_repositories.tasks.update(before, after);
    if (done && std::ranges::any_of(changed, movesReminders))
        done = plan(after);
    for (const Field field : changed) {
        if (done && !isSilent(field))
            done = note(after.id, keyOf(field), historyText(before, field, **directory),
                        historyText(after, field, **directory));
    }
    if (done && (changed.contains(Field::Completed) || changed.contains(Field::Parent)))
        done = touchParents(before, after);
    return done.and_then([&] { return touch(after.id); });
}

/// What is above shows how far its parts are.
Result<> TaskSaver::touchParents(const Task &before, const Task &after)
{
    for (const TaskId parent : {before.parent, after.parent}) {
        if (!parent.isValid())
            continue;
        if (const auto done = touch(parent); !done)
            return done;
    }
    return {};
}

/// Nobody goes on working on a task that is closed; what has run is time spent, also where the closing is taken back.
Result<> TaskSaver::endTimers(Task &closed)
{
    const auto running = m_repositories.timers.on(closed.id);
    if (!running)
        return tl::unexpected(running.error());
    for (const WorkTimer &timer : *running) {
        closed.spentMinutes += minutesRun(timer, m_context.now);
        if (const auto done = m_repositories.timers.remove(timer.person); !done)
            return done;
        m_hasTimers = true;
    }
    return {};
}

/// A parent is another task that is there and is not below this one.
Result<> TaskSaver::checkParent(TaskId task, TaskId parent)
{
    const auto rows = m_repositories.tasks.rows({parent});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Code::NotFound, QString::number(parent.value()));
    const auto isBelow = isWithin(m_repositories.database, parent, task);
    if (!isBelow)
        return tl::unexpected(isBelow.error());
    return *isBelow ? failure(Error::Code::InvalidValue, keyOf(Field::Parent)) : Result<>{};
}

Result<> TaskSaver::setDeleted(const Task &task, bool isDeleted)
{
    Task after = task;
    after.isDeleted = isDeleted;
    return m_repositories.tasks.setDeleted(task.id, isDeleted, m_context.now)
        .and_then([&] { return plan(after); })
        .and_then([&] {
            return touch(task.id, isDeleted ? QStringLiteral("deleted") : QStringLiteral("restored"), {}, task.title);
        })
        .and_then([&] { return touchParents(task, task); });
}

Result<> TaskSaver::touch(TaskId task, const QString &what, const QString &from, const QString &to)
{
    if (!what.isEmpty()) {
        if (const auto done = note(task, what, from, to); !done)
            return done;
    }
    if (m_isTouched.contains(task))
        return {};
    m_isTouched.insert(task);
    m_touched << task;
    return m_repositories.log.add(ChangeLog::Kind::Task, task.value(), m_context);
}

Result<> TaskSaver::note(TaskId task, const QString &what, const QString &from, const QString &to)
{
    return m_repositories.log.addHistory(task, {m_context.now, m_context.actor, what, from, to});
}

Result<> TaskSaver::noteFiring(TaskId task, FiringState from, FiringState to, const QString &detail)
{
    if (from == FiringState::Planned && to == FiringState::Void)
        return {};
    if (from == FiringState::Void && to == FiringState::Planned)
        return {};
    const QString after = detail.isEmpty() ? keyOf(to) : keyOf(to) + u' ' + detail;
    return note(task, QStringLiteral("reminder"), keyOf(from), after);
}

Result<> TaskSaver::replan(const Task &task)
{
    return plan(task, FiringRepository::Moved::Keep).and_then([&] { return touch(task.id); });
}

Result<const Directory *> TaskSaver::directory()
{
    if (!m_directory) {
        auto read = m_repositories.directory.readTeam();
        if (!read)
            return tl::unexpected(read.error());
        m_directory = *std::move(read);
    }
    return &*m_directory;
}

Result<Changes> TaskSaver::changes()
{
    if (m_hasReminders) {
        if (const auto done = m_repositories.log.add(ChangeLog::Kind::Firings, 0, m_context); !done)
            return tl::unexpected(done.error());
    }
    if (m_hasTimers) {
        if (const auto done = m_repositories.log.add(ChangeLog::Kind::Directory, 0, m_context); !done)
            return tl::unexpected(done.error());
    }
    const auto sequence = m_repositories.log.lastSequence();
    if (!sequence)
        return tl::unexpected(sequence.error());
    return m_repositories.tasks.rows(m_touched).map([&](const QList<TaskRow> &rows) {
        return Changes{.sequence = *sequence, .tasks = rows, .directory = m_hasTimers, .reminders = m_hasReminders};
    });
}

Result<> TaskSaver::plan(const Task &task, FiringRepository::Moved moved)
{
    const auto directory = this->directory();
    if (!directory)
        return tl::unexpected(directory.error());
    const auto rings = plannedRings(task, **directory, m_context.zone);
    const auto planned = m_repositories.firings.plan(task.id, rings, moved);
    if (!planned)
        return tl::unexpected(planned.error());
    if (!planned->hasChanged)
        return {};
    m_hasReminders = true;
    // Only planned ones come and go with every edit: the history tells of those that somebody has seen.
    for (const FiringState state : planned->voided) {
        if (const auto done = noteFiring(task.id, state, FiringState::Void); !done)
            return done;
    }
    for (const FiringState state : planned->revived) {
        if (const auto done = noteFiring(task.id, FiringState::Void, state); !done)
            return done;
    }
    return m_repositories.tasks.refreshCounts(task.id);
}

PutBack::PutBack(QList<Item> items, Intent intent) : m_items(std::move(items)), m_intent(std::move(intent)) { }

Result<Outcome> PutBack::apply(Repositories &repositories, const CommandContext &context) const
{
    TaskSaver saver(repositories, context);
    QList<Item> back;
    for (const Item &item : m_items) {
        const auto current = repositories.tasks.find(item.from.id);
        if (!current)
            return tl::unexpected(current.error());
        Task after = *current;
        for (const Field field : item.fields) {
            if (field != Field::Rank && valueOf(*current, field) != valueOf(item.from, field))
                return failure(Error::Code::Conflict, keyOf(field));
            setValue(after, field, valueOf(item.to, field));
        }
        if (item.fields.contains(Field::Due)) {
            after.dueMoves = item.to.dueMoves;
            after.dueMovedDays = item.to.dueMovedDays;
            after.firstDueDay = item.to.firstDueDay;
        }
        if (const auto done = saver.update(*current, after); !done)
            return tl::unexpected(done.error());
        back << Item{item.fields, item.to, item.from};
    }
    return saver.changes().map([&](const Changes &changes) {
        return Outcome{.changes = changes, .undo = std::make_shared<PutBack>(back, m_intent)};
    });
}

std::optional<CommandPtr> PutBack::followedBy(const Command &next) const
{
    const auto *other = dynamic_cast<const PutBack *>(&next);
    if (other == nullptr || m_items.size() != 1 || other->m_items.size() != 1)
        return std::nullopt;
    const Item &first = m_items.constFirst();
    const Item &second = other->m_items.constFirst();
    if (first.from.id != second.from.id)
        return std::nullopt;
    Item both{.fields = {}, .from = first.from, .to = second.to};
    for (const Field field : allFields()) {
        const bool isInFirst = first.fields.contains(field);
        const bool isInSecond = second.fields.contains(field);
        if (isInFirst && isInSecond && valueOf(first.to, field) != valueOf(second.from, field))
            return std::nullopt; // somebody else changed it in between
        if (!isInFirst)
            setValue(both.from, field, valueOf(second.from, field));
        if (!isInSecond)
            setValue(both.to, field, valueOf(first.to, field));
        if ((isInFirst || isInSecond) && valueOf(both.from, field) != valueOf(both.to, field))
            both.fields << field;
    }
    return both.fields.isEmpty() ? CommandPtr() : std::make_shared<PutBack>(QList<Item>{both}, other->m_intent);
}

} // namespace core
