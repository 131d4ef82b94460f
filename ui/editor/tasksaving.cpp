// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// How what is typed into a task reaches the file; how the task is read is in tasksession.cpp.
#include "core/commands/comments.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/commands/together.h"
#include "core/domain/taskcheck.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/editor/tasksession.h"
#include "ui/shell/edits.h"

namespace ui {

using core::Error;
using core::Field;
using core::FieldValue;

/// What was entered while the file answers is in @c latest, also when the task was left.
struct TaskSession::Creation
{
    core::Task sent{};
    core::Task latest{};
};

void TaskSession::commit(Field field, const FieldValue &value)
{
    commit(field, value, core::valueOf(m_task, field));
}

void TaskSession::commit(Field field, const FieldValue &value, const FieldValue &expected)
{
    if (!m_isOpen || isReadOnly())
        return;
    const FieldValue wanted = core::cleanedValue(field, value);
    // What follows upon something unsaved still goes on from where that began.
    const auto unsaved = m_troubles.find(field);
    const FieldValue base = unsaved == m_troubles.end() ? expected : unsaved->second.base;
    if (wanted == base) {
        discard(field);
        return;
    }
    if (const auto isFine = core::checkValue(field, wanted); !isFine) {
        setTrouble(field, {.mine = wanted, .base = base, .error = isFine.error()});
        return;
    }
    if (isDraft()) {
        core::setValue(m_task, field, wanted);
        clearTrouble(field);
        Q_EMIT fieldChanged(field);
        create();
        return;
    }
    save(field, wanted, base);
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

void TaskSession::save(Field field, const FieldValue &value, const FieldValue &base, core::Intent::Kind kind)
{
    const auto command = std::make_shared<core::EditTasks>(
        QList<core::FieldEdit>{{.task = id(), .field = field, .value = value, .expected = base}}, kind);
    ++m_pending[field];
    clearTrouble(field);
    core::setValue(m_task, field, value);
    Q_EMIT fieldChanged(field);
    const UnsavedEdit edit{.mine = value, .base = base};
    whenAnswered(m_edits.run(command),
                 [field, edit](TaskSession *session, UnsavedEdits &unsaved, core::TaskId task, const Answer &outcome) {
                     if (session != nullptr)
                         session->saved(field, edit, outcome);
                     else if (!outcome)
                         unsaved.keep(task, {{field, edit.refusedWith(outcome.error())}});
                 });
}

/// Tells an answer to this session while it shows the same task, and to none when that was left meanwhile: what was
/// typed must not go with the panel.
void TaskSession::whenAnswered(const QFuture<Answer> &future, Answered deed)
{
    UnsavedEdits &unsaved = m_edits.unsaved();
    core::whenReady(future, &unsaved,
                    [session = QPointer(this), generation = m_generation, task = id(), &unsaved,
                     deed = std::move(deed)](const Answer &outcome) {
                        const bool isHere = session && session->m_generation == generation;
                        deed(isHere ? session.data() : nullptr, unsaved, task, outcome);
                    });
}

void TaskSession::saved(Field field, const UnsavedEdit &edit, const Answer &outcome)
{
    const bool isLast = --m_pending[field] == 0;
    if (!outcome) {
        UnsavedEdit trouble = edit.refusedWith(outcome.error());
        // Typed upon a value that did not reach the file either: nobody else's is in the way.
        const auto before = m_troubles.find(field);
        if (before != m_troubles.end() && !before->second.isConflict && before->second.mine == edit.base)
            trouble = {.mine = edit.mine, .base = before->second.base, .error = before->second.error};
        // What is shown as the file's own is what was there before, until it is read again.
        if (isLast)
            core::setValue(m_task, field, trouble.base);
        if (trouble.isConflict && isLast)
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
    if (m_creation || m_task.title.isEmpty())
        return;
    m_creation = std::make_shared<Creation>(Creation{m_task, m_task});
    whenAnswered(
        m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{m_task})),
        [creation = m_creation](TaskSession *session, UnsavedEdits &unsaved, core::TaskId, const Answer &outcome) {
            if (session != nullptr)
                session->created(outcome);
            else if (!outcome)
                unsaved.keepDraft(creation->latest);
            else
                unsaved.follow(outcome->created.value(0), creation->sent, creation->latest);
        });
}

void TaskSession::created(const Answer &outcome)
{
    const core::Task sent = std::exchange(m_creation, nullptr)->sent;
    if (!outcome || outcome->created.isEmpty()) {
        setTrouble(Field::Title, {.mine = sent.title, .base = QString(), .error = outcome ? Error{} : outcome.error()});
        return;
    }
    m_task.id = outcome->created.first();
    // What was entered while the file answered follows as edits.
    for (const Field field : core::allFields()) {
        const FieldValue now = core::valueOf(m_task, field);
        if (now != core::valueOf(sent, field))
            save(field, now, core::valueOf(sent, field));
    }
    reload();
}

/// Hands over what the file does not have yet: the task is not shown any more.
void TaskSession::leave()
{
    if (!m_isOpen)
        return;
    const bool isNew = isDraft();
    m_isOpen = false;
    if (m_creation)
        m_creation->latest = m_task; // its answer is still to come
    else if (!isNew)
        m_edits.unsaved().keep(id(), m_troubles);
    else if (state(Field::Title) == FieldState::Failed && !m_task.title.isEmpty())
        m_edits.unsaved().keepDraft(m_task);
}

/// An edit was refused only now that was made when the task was shown before, or in another editor.
void TaskSession::adopt(core::TaskId task)
{
    if (!m_isOpen || isDraft() || task != id())
        return;
    m_troubles.merge(m_edits.unsaved().take(task));
    if (m_task.uid.isEmpty())
        return; // still being read
    Q_EMIT opened();
    retry();
}

void TaskSession::addComment(const QString &text)
{
    if (isReadOnly() || isDraft())
        return;
    keepsComment(m_edits.run(std::make_shared<core::AddComment>(id(), text)), text);
}

void TaskSession::editComment(core::CommentId comment, const QString &text)
{
    keepsComment(m_edits.run(std::make_shared<core::EditComment>(id(), comment, text)), text);
}

void TaskSession::keepsComment(const QFuture<Answer> &future, const QString &text)
{
    whenAnswered(future, [text](TaskSession *session, UnsavedEdits &unsaved, core::TaskId task, const Answer &outcome) {
        if (outcome)
            return;
        if (session != nullptr)
            Q_EMIT session->commentFailed(text, outcome.error());
        else if (unsaved.comment(task).isEmpty())
            unsaved.keepComment(task, text);
    });
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
    const auto write = [this, field](const FieldValue &value, const FieldValue &base) -> core::CommandPtr {
        return std::make_shared<core::EditTasks>(
            QList<core::FieldEdit>{{.task = id(), .field = field, .value = value, .expected = base}});
    };
    // Not an edit that could be taken back: the file has the same value before and after.
    store().run(std::make_shared<core::Together>(QList<core::CommandPtr>{write(own, others), write(others, own)},
                                                 core::Intent{.kind = core::Intent::Kind::EditField, .field = field}));
    Q_EMIT fieldChanged(field);
}

void TaskSession::discard(Field field)
{
    if (m_troubles.erase(field) == 0)
        return;
    Q_EMIT fieldStateChanged(field);
    Q_EMIT fieldChanged(field);
}

void TaskSession::retry()
{
    if (!m_isOpen || isReadOnly())
        return;
    if (isDraft()) {
        if (m_troubles.count(Field::Title) > 0 && m_troubles.at(Field::Title).canRetry(Field::Title)) {
            clearTrouble(Field::Title);
            create();
        }
        return;
    }
    const auto troubles = m_troubles;
    for (const auto &[field, trouble] : troubles) {
        if (trouble.canRetry(field))
            save(field, trouble.mine, trouble.base);
    }
}

void TaskSession::setTrouble(Field field, const UnsavedEdit &trouble)
{
    m_troubles[field] = trouble;
    if (trouble.canRetry(field) && !m_retry.isActive())
        m_retry.start();
    Q_EMIT fieldStateChanged(field);
}

void TaskSession::clearTrouble(Field field)
{
    if (m_troubles.erase(field) > 0)
        Q_EMIT fieldStateChanged(field);
}

} // namespace ui
