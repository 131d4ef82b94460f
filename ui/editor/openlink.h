// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QString>
#include <QUrl>

namespace ui {

/// What may be done with a link that came from a description, a comment or a task's list of links.
struct LinkTarget
{
    enum class Kind {
        Open, ///< an address (http, https, mailto, tel) or a local file that cannot run
        ShowFolder, ///< a local file that might run something: its folder is shown instead
        Missing, ///< a local file that is not there
        Refused, ///< everything else
    };

    Kind kind = Kind::Refused;
    QUrl url{}; ///< what is handed to the desktop: always absolute, never a bare word that could be read as an option
    bool operator==(const LinkTarget &) const = default;
};

/// Looks at a link without opening it. Only what is known to be harmless is let through.
LinkTarget targetOf(const QString &link);

/// The one way from a link in a task to the desktop. Tells what was done; nothing is opened for Missing and Refused.
LinkTarget::Kind openLink(const QString &link);

/// Replaces the desktop's own opening, for tests; an empty function brings it back.
void setLinkOpener(std::function<bool(const QUrl &)> opener);

} // namespace ui
