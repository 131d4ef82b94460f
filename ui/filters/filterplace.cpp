// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/filterplace.h"

#include "core/query/filterparser.h"

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FilterPlace)
};

constexpr int kLongWait = 3; // days

QList<FilterPlace> standardPlaces()
{
    using core::Filter;
    using core::FilterField;
    const Filter mine = Filter::term(FilterField::Assignee, core::Me{});
    const Filter waitsLong
        = Filter::all({mine, Filter::term(FilterField::Category, core::StatusCategory::Waiting),
                       Filter::term(FilterField::Changed, core::DaysAgo{kLongWait}, core::Comparison::LessOrEqual)});
    return {
        //: A filter in the sidebar. RU: «Просроченные»
        {.key = QStringLiteral("overdue"),
         .name = Words::tr("Overdue"),
         .filter = Filter::all({mine, Filter::term(FilterField::IsOverdue, true)}),
         .isAlarming = true},
        //: A filter in the sidebar: tasks in Waiting that nobody touched for three days. RU: «Ждём дольше 3 дней»
        {.key = QStringLiteral("waiting"), .name = Words::tr("Waiting for over 3 days"), .filter = waitsLong},
    };
}

FilterPlace placeOf(const core::SavedFilter &saved, const core::Directory &directory)
{
    const auto filter = core::parseFilter(saved.query, directory);
    return {.key = saved.uid,
            .name = saved.name,
            .filter = filter.value_or(core::Filter{}),
            .saved = saved,
            .isBroken = !filter};
}

} // namespace

QList<FilterPlace> filterPlaces(const core::Directory &directory, core::PersonId me)
{
    QList<FilterPlace> pinned;
    QList<FilterPlace> others;
    for (const core::SavedFilter &saved : directory.savedFilters) {
        if (core::isFor(saved, me))
            (saved.isPinned ? pinned : others).append(placeOf(saved, directory));
    }
    return pinned + standardPlaces() + others;
}

} // namespace ui
