// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/tasksession.h"

#include "core/commands/comments.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/domain/taskcheck.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"

#include <algorithm>

namespace ui {

namespace {

using core::Error;
using core::Field;
using core::FieldValue;

const QList<Field> &shownFields()
{
    return core::allFields();
}

} // namespace

std::optional<Error> problemWith(Field field, const FieldValue &value)
{
    const auto fine = core::checkValue(field, value);
    return fine ? std::nullopt : std::optional(fine.error());
}

TaskSession::TaskSession(Edits &edits, QObject *parent) : QObject(parent), m_edits(edits)
{
    connect(&store(), &core::Store::changed, this, &TaskSession::onChanged);
    connect(&store(), &core::Store::stateChanged, this, [this] {
        if (isOpen() && !isReadOnly())
            retry();
    });
}

core::Store &TaskSession::store() const
{
    return m_edits.store();
}

bool TaskSession::isReadOnly() const
{
    return store().isReadOnly() || m_task.isDeleted;
}

void TaskSession::open(core::TaskId id)
{
    close();
    m_task.id = id;
    m_isOpen = true;
    reload();
}

void TaskSession::begin(const core::Task &draft)
{
    close();
    m_task = draft;
    m_task.id = {};
    m_isOpen = true;
    Q_EMIT opened();
}

void TaskSession::close()
{
    ++m_generation;
    m_task = {};
    m_history.clear();
    m_pending.clear();
    m_troubles.clear();
    m_isOpen = m_isLoading = m_loadAgain = m_isCreating = false;
}

void TaskSession::reload()
{
    if (m_isLoading) {
        m_loadAgain = true;
        return;
    }
    m_isLoading = true;
    const int generation = m_generation;
    core::whenReady(store().task(id()), this, [this, generation](const core::Result<core::Task> &task) {
        if (generation != m_generation)
            return;
        m_isLoading = false;
        if (task)
            take(*task);
        else if (task.error().code == Error::Code::NotFound)
            Q_EMIT vanished();
        if (generation == m_generation)
            tellConflicts();
        if (generation == m_generation && std::exchange(m_loadAgain, false))
            reload();
    });
    core::whenReady(store().history(id()), this,
                    [this, generation](const core::Result<QList<core::HistoryEntry>> &history) {
                        if (generation != m_generation || !history || *history == m_history)
                            return;
                        m_history = *history;
                        Q_EMIT activityChanged();
                    });
}

/// Takes in what the file has, but for fields whose own value is still on its way there.
void TaskSession::take(const core::Task &task)
{
    const core::Task before = std::exchange(m_task, task);
    const bool isFirst = before.uid.isEmpty();
    for (const auto &[field, writes] : m_pending) {
        if (writes > 0)
            core::setValue(m_task, field, core::valueOf(before, field));
    }
    if (isFirst) {
        Q_EMIT opened();
        return;
    }
    for (const Field field : shownFields()) {
        if (core::valueOf(before, field) != core::valueOf(m_task, field))
            Q_EMIT fieldChanged(field);
    }
    if (before.isDeleted != m_task.isDeleted)
        Q_EMIT opened();
    else if (before != m_task)
        Q_EMIT activityChanged();
}

void TaskSession::onChanged(const core::Changes &changes)
{
    if (!m_isOpen || isDraft())
        return;
    if (changes.removed.contains(id())) {
        Q_EMIT vanished();
        return;
    }
    const auto isMine = [this](const core::TaskRow &row) { return row.id == id(); };
    if (changes.everything || std::any_of(changes.tasks.begin(), changes.tasks.end(), isMine))
        reload();
}

void TaskSession::commit(Field field, const FieldValue &value)
{
    commit(field, value, core::valueOf(m_task, field));
}

void TaskSession::commit(Field field, const FieldValue &value, const FieldValue &expected)
{
    if (!m_isOpen || isReadOnly())
        return;
    const FieldValue wanted = core::cleanedValue(field, value);
    if (wanted == expected) {
        clearTrouble(field);
        return;
    }
    if (const auto problem = problemWith(field, wanted)) {
        setTrouble(field, {FieldState::Failed, wanted, *problem});
        return;
    }
    if (isDraft()) {
        core::setValue(m_task, field, wanted);
        clearTrouble(field);
        Q_EMIT fieldChanged(field);
        create();
        return;
    }
    save(field, wanted, expected);
    retry();
}

void TaskSession::setDone(bool isDone)
{
    const core::StatusId status = isDone ? core::statuses::kDone : core::statuses::kInProgress;
    if (isReadOnly() || status == m_task.status)
        return;
    if (isDraft())
        commit(Field::Status, status);
    else
        save(Field::Status, status, m_task.status,
             isDone ? core::Intent::Kind::CompleteTasks : core::Intent::Kind::ReopenTasks);
}

void TaskSession::save(Field field, const FieldValue &value, const FieldValue &expected, core::Intent::Kind kind)
{
    const auto command = std::make_shared<core::EditTasks>(
        QList<core::FieldEdit>{{.task = id(), .field = field, .value = value, .expected = expected}}, kind);
    ++m_pending[field];
    clearTrouble(field);
    core::setValue(m_task, field, value);
    Q_EMIT fieldChanged(field);
    const int generation = m_generation;
    core::whenReady(m_edits.run(command), this,
                    [this, generation, field, value, expected](const core::Result<core::Outcome> &outcome) {
                        if (generation == m_generation)
                            saved(field, value, expected, outcome);
                    });
}

void TaskSession::saved(Field field, const FieldValue &value, const FieldValue &expected,
                        const core::Result<core::Outcome> &outcome)
{
    const bool isLast = --m_pending[field] == 0;
    if (!outcome) {
        const bool isConflict = outcome.error().code == Error::Code::Conflict;
        // What is shown as the file's own is what was there before, until it is read again.
        if (isLast)
            core::setValue(m_task, field, expected);
        const Trouble trouble{isConflict ? FieldState::Conflict : FieldState::Failed, value, outcome.error()};
        if (isConflict && isLast)
            m_troubles[field] = trouble; // told when their value has been read
        else
            setTrouble(field, trouble);
    }
    if (isLast)
        reload();
}

/// Puts a new task into the file as soon as it has a title.
void TaskSession::create()
{
    if (m_isCreating || m_task.title.isEmpty())
        return;
    m_isCreating = true;
    const int generation = m_generation;
    const core::Task sent = m_task;
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{sent})), this,
                    [this, generation, sent](const core::Result<core::Outcome> &outcome) {
                        if (generation != m_generation)
                            return;
                        m_isCreating = false;
                        if (!outcome || outcome->created.isEmpty()) {
                            const Error error = outcome ? Error{} : outcome.error();
                            setTrouble(Field::Title, {FieldState::Failed, sent.title, error});
                            return;
                        }
                        m_task.id = outcome->created.first();
                        // What was entered while the file answered follows as edits.
                        for (const Field field : shownFields()) {
                            const FieldValue now = core::valueOf(m_task, field);
                            if (now != core::valueOf(sent, field))
                                save(field, now, core::valueOf(sent, field));
                        }
                        reload();
                    });
}

void TaskSession::addComment(const QString &text)
{
    if (isReadOnly() || isDraft())
        return;
    const int generation = m_generation;
    core::whenReady(m_edits.run(std::make_shared<core::AddComment>(id(), text)), this,
                    [this, generation, text](const core::Result<core::Outcome> &outcome) {
                        if (generation == m_generation && !outcome)
                            Q_EMIT commentFailed(text, outcome.error());
                    });
}

void TaskSession::editComment(core::CommentId comment, const QString &text)
{
    const int generation = m_generation;
    core::whenReady(m_edits.run(std::make_shared<core::EditComment>(id(), comment, text)), this,
                    [this, generation, text](const core::Result<core::Outcome> &outcome) {
                        if (generation == m_generation && !outcome)
                            Q_EMIT commentFailed(text, outcome.error());
                    });
}

TaskSession::FieldState TaskSession::state(Field field) const
{
    const auto it = m_troubles.find(field);
    return it == m_troubles.end() ? FieldState::Clean : it->second.state;
}

Error TaskSession::error(Field field) const
{
    const auto it = m_troubles.find(field);
    return it == m_troubles.end() ? Error{} : it->second.error;
}

FieldValue TaskSession::mine(Field field) const
{
    const auto it = m_troubles.find(field);
    return it == m_troubles.end() ? core::valueOf(m_task, field) : it->second.mine;
}

void TaskSession::resolve(Field field, bool takeMine)
{
    if (state(field) != FieldState::Conflict)
        return;
    const FieldValue own = mine(field);
    const FieldValue others = theirs(field);
    if (takeMine) {
        save(field, own, others);
        return;
    }
    clearTrouble(field);
    // Written and taken back in one transaction: the history keeps what was not chosen.
    QList<core::FieldEdit> edits{{.task = id(), .field = field, .value = own, .expected = others},
                                 {.task = id(), .field = field, .value = others, .expected = own}};
    m_edits.run(std::make_shared<core::EditTasks>(std::move(edits)));
    Q_EMIT fieldChanged(field);
}

void TaskSession::discard(Field field)
{
    clearTrouble(field);
    Q_EMIT fieldChanged(field);
}

void TaskSession::retry()
{
    const auto troubles = m_troubles;
    for (const auto &[field, trouble] : troubles) {
        const bool canRetry = trouble.state == FieldState::Failed && !problemWith(field, trouble.mine)
            && trouble.error.code != Error::Code::InvalidValue;
        if (canRetry)
            save(field, trouble.mine, core::valueOf(m_task, field));
    }
}

/// A conflict is told with the other value at hand, not before.
void TaskSession::tellConflicts()
{
    const auto troubles = m_troubles;
    for (const auto &[field, trouble] : troubles) {
        if (trouble.state == FieldState::Conflict)
            Q_EMIT fieldStateChanged(field);
    }
}

void TaskSession::setTrouble(Field field, const Trouble &trouble)
{
    m_troubles[field] = trouble;
    Q_EMIT fieldStateChanged(field);
}

void TaskSession::clearTrouble(Field field)
{
    if (m_troubles.erase(field) > 0)
        Q_EMIT fieldStateChanged(field);
}

} // namespace ui

#include "moc_tasksession.cpp"
