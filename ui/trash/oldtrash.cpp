// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/trash/oldtrash.h"

#include "core/commands/trashtasks.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

namespace ui {

void purgeOldTrash(core::Store &store)
{
    using core::Filter;
    if (store.isReadOnly())
        return;
    const Filter old = Filter::all({Filter::term(core::FilterField::IsDeleted, true),
                                    Filter::term(core::FilterField::Changed, core::DaysAgo{core::PurgeTrash::kKeptDays},
                                                 core::Comparison::LessOrEqual)});
    core::whenReady(store.order({.filter = old}), &store, [&store](const core::Result<core::TaskOrder> &order) {
        if (order && !order->ids.empty())
            store.run(std::make_shared<core::PurgeTrash>());
    });
}

} // namespace ui
