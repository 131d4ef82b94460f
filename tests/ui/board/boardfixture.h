// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/task.h"
#include "core/store/store.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/edits.h"

#include <functional>
#include <memory>
#include <QAbstractItemModel>
#include <QTemporaryDir>

/// A store on a file of its own, with the index loaded, and what the tests of the board do with it.
class BoardFixture
{
public:
    BoardFixture();

    core::Store &store() { return *m_store; }
    ui::Edits &edits() { return *m_edits; }
    support::FakeClock &clock() { return m_clock; }
    QString path() const;

    /// Runs a command to its end, outside the undo stack.
    core::Outcome run(const core::CommandPtr &command);
    core::TaskId add(const core::Task &task);
    core::TaskId add(const QString &title, core::StatusId status = core::statuses::kNew);
    /// Several of one lane, the first on top.
    QList<core::TaskId> addAll(const QStringList &titles, core::StatusId status = core::statuses::kNew);
    core::Task read(core::TaskId task);

private:
    support::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<ui::Edits> m_edits;
};

/// A draft of mine.
core::Task aTask(const QString &title, core::StatusId status = core::statuses::kNew);
/// Turns the event loop until @p condition holds; false when it does not come.
bool eventually(const std::function<bool()> &condition);
QStringList titlesOf(const QAbstractItemModel &model);
