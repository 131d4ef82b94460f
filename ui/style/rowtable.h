// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace ui {

/// Dresses a table as a list of rows in a dialog: whole rows, as high as text wants them, with heads but no grid.
void dressAsRows(QTableView &table);

} // namespace ui
