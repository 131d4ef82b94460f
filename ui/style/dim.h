// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

class QDialog;

namespace ui {

/// Takes back what lies under a modal dialog: its parent's window is dimmed while the dialog is open.
void dimBehind(QDialog &dialog);

} // namespace ui
