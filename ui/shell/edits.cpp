// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/edits.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <QPromise>
#include <QUndoCommand>

namespace ui {

namespace {

constexpr qint64 kBurstMilliseconds = 2000;

} // namespace

/// One step on the undo stack. QUndoStack moves at once, the file follows: a step that the file refuses is obsolete,
/// and leaves the stack when that becomes known.
class EditStep final : public QUndoCommand
{
public:
    /// @p isBurst: follows so soon upon the step before that both may be one.
    EditStep(Edits &edits, core::CommandPtr back, core::Intent intent, bool isBurst)
        : m_edits(edits), m_next(std::move(back)), m_intent(std::move(intent)), m_isBurst(isBurst)
    { }

    int id() const override
    {
        const bool isOneField = m_intent.kind == core::Intent::Kind::EditField && m_intent.count == 1;
        return isOneField ? static_cast<int>(m_intent.field) : -1; // steps with the same one are offered to mergeWith()
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &later = static_cast<const EditStep &>(*other);
        const auto both = later.m_isBurst && m_next ? later.m_next->followedBy(*m_next) : std::nullopt;
        if (!both)
            return false;
        setNext(*both); // a change that ends where it began is dropped
        return true;
    }

    void undo() override { turn(true); }

    void redo() override
    {
        // The first redo is push() itself: the command was committed before.
        if (std::exchange(m_isPushed, true))
            turn(false);
    }

    const core::CommandPtr &next() const { return m_next; }
    const core::Intent &intent() const { return m_intent; }

    /// Keeps the command that leads back from where the file is now; none makes the step obsolete.
    void setNext(core::CommandPtr next)
    {
        m_next = std::move(next);
        setObsolete(!m_next);
    }

private:
    void turn(bool isUndo)
    {
        if (m_next) // otherwise the stack is only getting rid of it
            m_edits.turn(*this, isUndo);
    }

    Edits &m_edits;
    core::CommandPtr m_next;
    core::Intent m_intent;
    bool m_isBurst;
    bool m_isPushed = false;
};

Edits::Edits(core::Store &store, QObject *parent) : QObject(parent), m_store(store) { }

QFuture<core::Result<core::Outcome>> Edits::run(core::CommandPtr command)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto go = [this, command, promise, at = m_store.clock().now()] {
        start(command, [this, command, promise, at](const Answer &outcome) {
            if (outcome && outcome->undo)
                push(outcome->undo, command->intent(), at);
            promise->addResult(outcome);
            promise->finish();
            tell(command, outcome);
            if (outcome)
                Q_EMIT ran(command->intent(), *outcome);
        });
    };
    // Commands follow each other into the file without waiting; only behind a press of undo they wait for their turn.
    if (m_waiting.empty())
        go();
    else
        m_waiting.emplace_back(go);
    return promise->future();
}

bool Edits::mayEdit()
{
    if (!m_store.isReadOnly())
        return true;
    const bool isGone = m_store.state() == core::Store::State::Unreachable;
    Q_EMIT failed({isGone ? core::Error::Code::Unreachable : core::Error::Code::ReadOnly, {}}, {});
    return false;
}

/// A field that is edited again within two seconds is one step with the edit before.
void Edits::push(const core::CommandPtr &back, const core::Intent &intent, const QDateTime &at)
{
    const bool isBurst = m_editedAt.isValid() && m_editedAt <= at && m_editedAt.msecsTo(at) <= kBurstMilliseconds;
    m_editedAt = at;
    m_stack.push(new EditStep(*this, back, intent, isBurst));
}

std::optional<core::Intent> Edits::undoable() const
{
    return intentAt(m_stack.index() - 1);
}

std::optional<core::Intent> Edits::redoable() const
{
    return intentAt(m_stack.index());
}

std::optional<core::Intent> Edits::intentAt(int index) const
{
    const auto *step = static_cast<const EditStep *>(m_stack.command(index)); // no other kind is pushed
    return step == nullptr ? std::nullopt : std::optional(step->intent());
}

void Edits::undo()
{
    whenFree([this] { m_stack.undo(); });
}

void Edits::redo()
{
    whenFree([this] { m_stack.redo(); });
}

void Edits::whenFree(Deed deed)
{
    m_waiting.push_back(std::move(deed));
    serveNext();
}

void Edits::serveNext()
{
    while (m_running == 0 && !m_waiting.empty()) {
        const Deed deed = std::move(m_waiting.front());
        m_waiting.pop_front();
        deed();
    }
}

void Edits::start(const core::CommandPtr &command, const std::function<void(const Answer &)> &finish)
{
    ++m_running;
    core::whenReady(m_store.run(command), this, [this, command, finish](const Answer &outcome) {
        --m_running;
        finish(outcome);
        serveNext();
    });
}

void Edits::tell(const core::CommandPtr &command, const Answer &outcome)
{
    if (outcome)
        Q_EMIT committed(command->intent(), *outcome);
    else
        Q_EMIT failed(outcome.error(), command->intent());
}

void Edits::turn(EditStep &step, bool isUndo)
{
    m_editedAt = {}; // what is edited now begins anew
    // No other step is pushed or turned until the answer is here, so the stack keeps this one alive.
    start(step.next(), [this, command = step.next(), &step, isUndo](const Answer &outcome) {
        const core::Intent intent = step.intent();
        step.setNext(outcome ? outcome->undo : nullptr);
        if (step.isObsolete())
            discard(isUndo);
        tell(command, outcome);
        if (outcome)
            Q_EMIT turned(intent, isUndo);
    });
}

/// Drops the obsolete step that the stack has just moved over: moving back over it deletes it.
void Edits::discard(bool isUndo)
{
    if (isUndo)
        m_stack.redo();
    else
        m_stack.undo();
}

} // namespace ui
