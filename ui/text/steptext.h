// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/store/directory.h"

#include <QString>

namespace ui {

/// What a step did, for the toast: "Task moved to “Waiting”", "4 tasks moved to the trash".
QString stepText(const core::Intent &step, const core::Directory &directory);
/// What a step is called, after "Undo:" and "Redo:": "move of a task", "change of “Due”".
QString stepName(const core::Intent &step);
/// What taking a step back or doing it again did, for the toast.
QString turnedText(const core::Intent &step, bool isUndo);

} // namespace ui
