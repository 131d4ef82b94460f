// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/unsavededits.h"

#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/domain/taskcheck.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"

#include <algorithm>

namespace ui {

using core::Error;
using Answer = core::Result<core::Outcome>;

bool UnsavedEdit::canRetry(core::Field field) const
{
    return !isConflict && error.code != Error::Code::InvalidValue && error.code != Error::Code::NotFound
        && core::checkValue(field, mine).has_value();
}

UnsavedEdit UnsavedEdit::refusedWith(const Error &reason) const
{
    UnsavedEdit refused = *this;
    refused.isConflict = reason.code == Error::Code::Conflict;
    refused.error = reason;
    return refused;
}

UnsavedEdits::UnsavedEdits(Edits &edits) : m_edits(edits)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRetryPause);
    connect(&m_pause, &QTimer::timeout, this, &UnsavedEdits::retry);
    connect(&edits.store(), &core::Store::stateChanged, this, &UnsavedEdits::retry);
}

void UnsavedEdits::keep(core::TaskId task, const Fields &fields)
{
    for (const auto &[field, edit] : fields)
        m_fields[task][field] = edit;
    if (!fields.empty())
        Q_EMIT kept(task);
    wait();
}

UnsavedEdits::Fields UnsavedEdits::take(core::TaskId task)
{
    return m_fields.take(task);
}

void UnsavedEdits::keepComment(core::TaskId task, const QString &text)
{
    if (text.isEmpty())
        m_comments.remove(task);
    else
        m_comments.insert(task, text);
}

void UnsavedEdits::keepDraft(const core::Task &draft)
{
    m_drafts.append(draft);
    wait();
}

void UnsavedEdits::follow(core::TaskId task, const core::Task &sent, const core::Task &latest)
{
    for (const core::Field field : core::allFields()) {
        const UnsavedEdit edit{.mine = core::valueOf(latest, field), .base = core::valueOf(sent, field)};
        if (edit.mine == edit.base)
            continue;
        m_fields[task][field] = edit;
        retryField(task, field, edit);
    }
}

void UnsavedEdits::wait()
{
    const bool isWaiting
        = !m_drafts.isEmpty() || std::any_of(m_fields.cbegin(), m_fields.cend(), [](const auto &edits) {
              return std::any_of(edits.begin(), edits.end(),
                                 [](const auto &edit) { return edit.second.canRetry(edit.first); });
          });
    if (isWaiting && !m_pause.isActive())
        m_pause.start();
}

void UnsavedEdits::retry()
{
    if (m_edits.store().isReadOnly()) {
        wait();
        return;
    }
    const auto fields = m_fields;
    for (auto task = fields.cbegin(); task != fields.cend(); ++task) {
        for (const auto &[field, edit] : *task) {
            if (edit.canRetry(field))
                retryField(task.key(), field, edit);
        }
    }
    const QList<core::Task> drafts = std::exchange(m_drafts, {});
    for (const core::Task &draft : drafts)
        retryDraft(draft);
}

/// The edit stays here until the answer, for an editor that opens the task meanwhile; written twice it is the same.
void UnsavedEdits::retryField(core::TaskId task, core::Field field, const UnsavedEdit &edit)
{
    const auto command = std::make_shared<core::EditTasks>(
        QList<core::FieldEdit>{{.task = task, .field = field, .value = edit.mine, .expected = edit.base}});
    core::whenReady(m_edits.run(command), this, [this, task, field, edit](const Answer &outcome) {
        const auto kept = m_fields.find(task);
        if (kept == m_fields.end() || kept->count(field) == 0)
            return;
        if (outcome) {
            kept->erase(field);
            return;
        }
        kept->at(field) = edit.refusedWith(outcome.error());
        wait();
    });
}

void UnsavedEdits::retryDraft(const core::Task &draft)
{
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{draft})), this,
                    [this, draft](const Answer &outcome) {
                        if (!outcome)
                            keepDraft(draft);
                    });
}

} // namespace ui

#include "moc_unsavededits.cpp"
