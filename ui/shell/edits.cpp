// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/edits.h"

#include "core/store/store.h"

#include <QUndoCommand>

namespace ui {

/// One step on the undo stack. QUndoStack moves at once, the file follows: a step that the file refuses marks itself
/// obsolete, and the stack drops it.
class EditStep final : public QUndoCommand
{
public:
    EditStep(Edits &edits, core::CommandPtr back) : m_edits(edits), m_next(std::move(back)) { }

    void undo() override { turn(); }

    void redo() override
    {
        // The first redo is push() itself: the command was committed before.
        if (!std::exchange(m_isPushed, true))
            return;
        turn();
    }

private:
    /// Runs the command that leads to the other side, and keeps the one that leads back from there.
    void turn()
    {
        if (!m_next) { // the turn before has not come back yet, or was refused
            setObsolete(true);
            return;
        }
        const core::CommandPtr command = std::exchange(m_next, nullptr);
        m_edits.m_store.run(command).then(&m_edits,
                                          [this, alive = std::weak_ptr<bool>(m_alive), &edits = m_edits,
                                           command](const core::Result<core::Outcome> &outcome) {
                                              if (!outcome)
                                                  Q_EMIT edits.failed(outcome.error(), command->intent());
                                              else
                                                  Q_EMIT edits.committed(command->intent(), *outcome);
                                              if (alive.expired())
                                                  return;
                                              m_next = outcome ? outcome->undo : nullptr;
                                              setObsolete(!m_next);
                                          });
    }

    Edits &m_edits;
    core::CommandPtr m_next;
    bool m_isPushed = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // the stack may drop the step while it is under way
};

Edits::Edits(core::Store &store, QObject *parent) : QObject(parent), m_store(store) { }

QFuture<core::Result<core::Outcome>> Edits::run(core::CommandPtr command)
{
    return m_store.run(command).then(this, [this, command](core::Result<core::Outcome> outcome) {
        if (!outcome) {
            Q_EMIT failed(outcome.error(), command->intent());
            return outcome;
        }
        if (outcome->undo)
            m_stack.push(new EditStep(*this, outcome->undo));
        Q_EMIT committed(command->intent(), *outcome);
        return outcome;
    });
}

} // namespace ui
