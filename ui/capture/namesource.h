// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/piececompleter.h"

namespace core {
class Store;
}

namespace ui {

/// A piece of a line of quick add that begins with a sign and ends at the cursor.
struct SignedPiece
{
    QChar sign{}; ///< ! @ + # № = or / (a deal behind its client); null: there is none
    qsizetype start = 0; ///< of the name, behind the sign
    QString typed{};
    QString client{}; ///< of a deal
};
SignedPiece signedPieceAt(const QString &line, qsizetype cursor);

/// The names that may follow a sign of quick add: people of the team, tags, clients and deals of @p store, priorities.
PieceCompleter::Source nameSource(core::Store &store);

} // namespace ui
