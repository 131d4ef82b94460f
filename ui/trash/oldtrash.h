// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace core {
class Store;
}

namespace ui {

/// Deletes for good what has lain in the trash for its 30 days; writes nothing when there is no such task.
void purgeOldTrash(core::Store &store);

} // namespace ui
