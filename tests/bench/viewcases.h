// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace bench {

class Figures;
class Watchdog;
struct Program;

/// What a day with the window asks of it besides searching and dropping: scopes, layouts, sorts and groupings, words in
/// descriptions, counts after a change, changes of others.
void measureViews(Program &program, Watchdog &watchdog, int tasks, Figures &figures);

} // namespace bench
