// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

namespace app {

/// Whether the program starts with the desktop session, in the background: an entry in the user's autostart folder.
class Autostart
{
public:
    static bool isEnabled();
    /// Writes or removes the entry. The program that runs now is the one that will be started.
    [[nodiscard]] static core::Result<> setEnabled(bool isEnabled);
};

} // namespace app
