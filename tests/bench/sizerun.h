// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bench {

/// All cases at one number of tasks.
struct SizeRun
{
    int tasks = 0;
    QString program{}; ///< the program that is measured
    QString folder{}; ///< where the data of earlier runs lies, and stays
};

class Figures;

/// Runs them in the run's folder, which becomes the current one, and tells on standard error what it has. False when
/// one could not be measured; the others before it stand.
bool measureSize(const SizeRun &run, Figures &figures);

} // namespace bench
