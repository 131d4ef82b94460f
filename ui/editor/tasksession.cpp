// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/tasksession.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"

#include <algorithm>

namespace ui {

namespace {

using core::Error;
using core::Field;
using core::FieldValue;

} // namespace

TaskSession::TaskSession(Edits &edits, QObject *parent) : QObject(parent), m_edits(edits)
{
    connect(&store(), &core::Store::changed, this, &TaskSession::onChanged);
    connect(&store(), &core::Store::stateChanged, this, &TaskSession::retry);
    connect(&m_edits.unsaved(), &UnsavedEdits::kept, this, &TaskSession::adopt);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryPause);
    connect(&m_retry, &QTimer::timeout, this, &TaskSession::retry);
}

TaskSession::~TaskSession()
{
    leave();
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
    m_troubles = m_edits.unsaved().take(id);
    Q_EMIT switched();
    reload();
}

void TaskSession::begin(const core::Task &draft)
{
    close();
    m_task = draft;
    m_task.id = {};
    m_isOpen = true;
    Q_EMIT switched();
    Q_EMIT opened();
}

void TaskSession::close()
{
    leave();
    ++m_generation;
    m_task = {};
    m_history.clear();
    m_pending.clear();
    m_troubles.clear();
    m_creation.reset();
    m_retry.stop();
    m_isOpen = m_isLoading = m_loadAgain = false;
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
        retry();
        return;
    }
    for (const Field field : core::allFields()) {
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

TaskSession::FieldState TaskSession::state(Field field) const
{
    const auto it = m_troubles.find(field);
    return it == m_troubles.end() ? FieldState::Clean
                                  : (it->second.isConflict ? FieldState::Conflict : FieldState::Failed);
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

/// A conflict is told with the other value at hand, not before.
void TaskSession::tellConflicts()
{
    const auto troubles = m_troubles;
    for (const auto &[field, trouble] : troubles) {
        if (trouble.isConflict)
            Q_EMIT fieldStateChanged(field);
    }
}

} // namespace ui

#include "moc_tasksession.cpp"
