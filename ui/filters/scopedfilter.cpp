// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/scopedfilter.h"

#include <algorithm>
#include <array>

namespace ui {

core::Filter savedForm(core::Scope scope, const core::Filter &conditions)
{
    const core::Filter whose = core::scopeOwnership(scope);
    QList<core::Filter> parts = whose.kind == core::Filter::Kind::And ? whose.parts : QList{whose};
    parts.removeIf([](const core::Filter &part) {
        return part.kind == core::Filter::Kind::Term && part.field == core::FilterField::IsDeleted;
    });
    parts += conditions.kind == core::Filter::Kind::And ? conditions.parts : QList{conditions};
    return core::Filter::all(parts);
}

core::Filter shownTasks(core::Scope scope, const core::Filter &filter)
{
    constexpr std::array kAboutTheEnd{core::FilterField::Status, core::FilterField::Category,
                                      core::FilterField::Completed};
    const bool saysItself = std::ranges::any_of(
        kAboutTheEnd, [&filter](core::FilterField field) { return core::mentions(filter, field); });
    return core::Filter::all({saysItself ? core::scopeOwnership(scope) : core::scopeFilter(scope), filter});
}

} // namespace ui
