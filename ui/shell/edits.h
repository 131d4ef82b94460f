// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

#include <QFuture>
#include <QObject>
#include <QUndoStack>

namespace core {
class Store;
}

namespace ui {

/// Runs commands for the views and keeps them on the window's one undo stack. A step is kept after its commit; one that
/// fails is dropped and its error told. Owned by the main window; every view gets it through its constructor.
class Edits : public QObject
{
    Q_OBJECT

public:
    explicit Edits(core::Store &store, QObject *parent = nullptr);

    /// Runs a command; what can be taken back becomes one undo step.
    QFuture<core::Result<core::Outcome>> run(core::CommandPtr command);
    QUndoStack &stack() { return m_stack; }
    core::Store &store() { return m_store; }

Q_SIGNALS:
    /// A step was committed (also an undo or redo): the toast shows it.
    void committed(const core::Intent &intent, const core::Outcome &outcome);
    /// A command, an undo or a redo was refused; nothing was changed.
    void failed(const core::Error &error, const core::Intent &intent);

private:
    friend class EditStep;

    core::Store &m_store;
    QUndoStack m_stack;
};

} // namespace ui
