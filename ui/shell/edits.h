// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "ui/shell/unsavededits.h"

#include <deque>
#include <functional>
#include <optional>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QUndoStack>

namespace core {
class Store;
}

namespace ui {

class EditStep;

/// Runs commands for the views and keeps them on the window's one undo stack. A step is kept after its commit; one that
/// fails is dropped and its error told. Owned by the main window; every view gets it through its constructor.
class Edits : public QObject
{
    Q_OBJECT

public:
    explicit Edits(core::Store &store, QObject *parent = nullptr);

    /// Runs a command; what can be taken back becomes one undo step, together with edits of the same field right
    /// before.
    QFuture<core::Result<core::Outcome>> run(core::CommandPtr command);
    /// Whether the file takes edits; where it does not, that is told as a failure.
    bool mayEdit();
    /// Takes the last step back, or does it again. Pressed faster than the file answers, the presses are served in
    /// their order, each after the answer to the one before: none is lost.
    void undo();
    void redo();
    /// What can be taken back and done again, for buttons and texts; it is moved by undo() and redo() alone.
    const QUndoStack &stack() const { return m_stack; }
    /// The step that undo() or redo() would turn, for their texts; none when there is none.
    std::optional<core::Intent> undoable() const;
    std::optional<core::Intent> redoable() const;
    core::Store &store() { return m_store; }
    UnsavedEdits &unsaved() { return m_unsaved; }

Q_SIGNALS:
    /// Something given to run() was committed: the toast shows it and offers the way back.
    void ran(const core::Intent &intent, const core::Outcome &outcome);
    /// A step was committed, also an undo or redo.
    void committed(const core::Intent &intent, const core::Outcome &outcome);
    /// A step was taken back (@p isUndo) or done again; told after committed().
    void turned(const core::Intent &step, bool isUndo);
    /// A command, an undo or a redo was refused; nothing was changed.
    void failed(const core::Error &error, const core::Intent &intent);

private:
    friend class EditStep;
    using Answer = core::Result<core::Outcome>;
    using Deed = std::function<void()>;

    void push(const core::CommandPtr &back, const core::Intent &intent, const QDateTime &at);
    void whenFree(Deed deed);
    void serveNext();
    void start(const core::CommandPtr &command, const std::function<void(const Answer &)> &finish);
    void tell(const core::CommandPtr &command, const Answer &outcome);
    void turn(EditStep &step, bool isUndo);
    void discard(bool isUndo);
    std::optional<core::Intent> intentAt(int index) const;

    core::Store &m_store;
    QUndoStack m_stack;
    QDateTime m_editedAt{}; // when the last step was asked for, UTC; invalid after an undo or redo
    std::deque<Deed> m_waiting; // deeds that follow a press of undo or redo
    int m_running = 0;
    UnsavedEdits m_unsaved{*this};
};

} // namespace ui
