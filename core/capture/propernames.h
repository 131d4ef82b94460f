// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace core {

/// A word of a title that looks like somebody's name.
struct ProperName
{
    QString word{}; ///< as typed
    QString stem{}; ///< folded, without the ending that a Russian case may have given it
    bool operator==(const ProperName &) const = default;
};

/// The words of a title that begin with a capital letter, but for the first one, which does so anyway; at most five.
QList<ProperName> properNamesIn(const QString &title);

} // namespace core
