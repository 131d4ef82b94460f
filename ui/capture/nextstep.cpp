// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/nextstep.h"

#include "core/store/store.h"
#include "core/store/whenready.h"

namespace ui {

namespace {

/// In quotation marks that the name itself does not have, so that quick add reads it whole.
QString quoted(const QString &name)
{
    if (!name.contains(u'"'))
        return u'"' + name + u'"';
    return u'«' + name + u'»';
}

} // namespace

QString nextStepLine(const core::TaskRow &task)
{
    if (task.clientName.isEmpty())
        return {};
    const QString client = QStringLiteral(" =") + quoted(task.clientName);
    return task.dealName.isEmpty() ? client : client + u'/' + quoted(task.dealName);
}

void whenClientIsLeft(core::Store &store, const core::Changes &changes, QObject *receiver,
                      const std::function<void(const core::TaskRow &)> &deed)
{
    using core::Filter;
    if (changes.tasks.size() != 1)
        return;
    const core::TaskRow task = changes.tasks.constFirst();
    if (!task.client.isValid() || !store.directory().isClosed(task.status))
        return;
    const Filter others
        = Filter::all({Filter::term(core::FilterField::Client, task.client),
                       Filter::negation(Filter::term(core::FilterField::Category, core::StatusCategory::Closed))});
    core::whenReady(store.order({.filter = others}), receiver, [task, deed](const core::Result<core::TaskOrder> &open) {
        if (open && open->ids.empty())
            deed(task);
    });
}

} // namespace ui
