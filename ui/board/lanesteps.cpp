// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanesteps.h"

#include <QHash>
#include <QSet>

namespace ui {

namespace {

/// Takes out what is not wanted, from the end, in runs.
void removeUnwanted(QList<core::TaskId> &rows, const QHash<core::TaskId, int> &places, QList<LaneStep> &steps)
{
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (places.contains(rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && !places.contains(rows.at(first - 1)))
            --first;
        rows.remove(first, last - first + 1);
        steps.append({LaneStep::Kind::Remove, first, last - first + 1, 0});
        last = first;
    }
}

/// How many wanted rows from @p row on are not there yet.
int newRowsFrom(int row, const QList<core::TaskId> &wanted, const QSet<core::TaskId> &present)
{
    int count = 0;
    while (row + count < wanted.size() && !present.contains(wanted.at(row + count)))
        ++count;
    return count;
}

} // namespace

QList<LaneStep> laneSteps(QList<core::TaskId> from, const QList<core::TaskId> &wanted)
{
    QList<LaneStep> steps;
    QHash<core::TaskId, int> places;
    places.reserve(wanted.size());
    for (int row = 0; row < wanted.size(); ++row)
        places.insert(wanted.at(row), row);
    removeUnwanted(from, places, steps);
    const QSet<core::TaskId> present(from.cbegin(), from.cend());
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < from.size() && from.at(row) == wanted.at(row))
            continue;
        if (const int count = newRowsFrom(row, wanted, present); count > 0) {
            for (int added = 0; added < count; ++added)
                from.insert(row + added, wanted.at(row + added));
            steps.append({LaneStep::Kind::Insert, row, count, 0});
            row += count - 1;
            continue;
        }
        // Either the row that stands here belongs further down, or the wanted one comes up from further down.
        const bool sinks = row + 1 < from.size() && from.at(row + 1) == wanted.at(row);
        const int source = sinks ? row : int(from.indexOf(wanted.at(row), row));
        const int target = sinks ? qMin(places.value(from.at(row)), int(from.size()) - 1) : row;
        from.move(source, target);
        steps.append({LaneStep::Kind::Move, source, 1, target});
    }
    return steps;
}

} // namespace ui
