// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/queries.h"

#include <functional>

class QObject;

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

/// What quick add begins with for the next step of a task: the signs of its client and deal, a title to be put before.
QString nextStepLine(const core::TaskRow &task);

/// Calls @p deed with the one task that @p changes closed, if its client has no other open task now.
void whenClientIsLeft(core::Store &store, const core::Changes &changes, QObject *receiver,
                      const std::function<void(const core::TaskRow &)> &deed);

} // namespace ui
