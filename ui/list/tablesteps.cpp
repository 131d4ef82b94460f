// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/tablesteps.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMaxSteps = 64; // beyond it a new layout is cheaper than the signals
constexpr qsizetype kMaxSearched = 65536; // rows between the differences in which untold ones are looked for
constexpr qint64 kMaxWalked = 4'000'000; // rows walked to find places, all steps together

using Keys = std::vector<qint32>;

/// The part of two lists between their common beginning and end.
struct Span
{
    std::ptrdiff_t first = 0;
    std::ptrdiff_t fromEnd = 0;
    std::ptrdiff_t toEnd = 0;
};

Span differenceOf(const Keys &from, const Keys &to)
{
    const auto start = std::mismatch(from.cbegin(), from.cend(), to.cbegin(), to.cend());
    Span span;
    span.first = start.first - from.cbegin();
    const auto fromRest = std::make_reverse_iterator(start.first);
    const auto toRest = std::make_reverse_iterator(start.second);
    const auto end = std::mismatch(from.crbegin(), fromRest, to.crbegin(), toRest);
    span.fromEnd = end.first.base() - from.cbegin();
    span.toEnd = end.second.base() - to.cbegin();
    return span;
}

QSet<qint32> keysOf(const Keys &keys, std::ptrdiff_t first, std::ptrdiff_t end)
{
    return {keys.cbegin() + first, keys.cbegin() + end};
}

/// Whether both lists are the same once the touched keys are left out of them.
bool agreeWithout(const QSet<qint32> &touched, const Keys &from, const Keys &to, const Span &span)
{
    std::ptrdiff_t i = span.first;
    std::ptrdiff_t j = span.first;
    while (true) {
        while (i < span.fromEnd && touched.contains(from[static_cast<size_t>(i)]))
            ++i;
        while (j < span.toEnd && touched.contains(to[static_cast<size_t>(j)]))
            ++j;
        if (i == span.fromEnd || j == span.toEnd)
            return i == span.fromEnd && j == span.toEnd;
        if (from[static_cast<size_t>(i)] != to[static_cast<size_t>(j)])
            return false;
        ++i;
        ++j;
    }
}

/// Removes runs of touched keys that are not wanted any more, the last run first.
QList<TableStep> removals(Keys &rows, const Span &span, const QSet<qint32> &touched, const QSet<qint32> &wanted)
{
    QList<TableStep> steps;
    const auto goes = [&](std::ptrdiff_t row) {
        const qint32 key = rows[static_cast<size_t>(row)];
        return touched.contains(key) && !wanted.contains(key);
    };
    for (std::ptrdiff_t end = span.fromEnd; end > span.first;) {
        if (!goes(end - 1)) {
            --end;
            continue;
        }
        std::ptrdiff_t first = end - 1;
        while (first > span.first && goes(first - 1))
            --first;
        steps.append({TableStep::Kind::Remove, static_cast<int>(first), static_cast<int>(end - first), 0, {}});
        take(rows, steps.constLast());
        end = first;
    }
    return steps;
}

int rowOf(const Keys &rows, qint32 key)
{
    const auto it = std::find(rows.cbegin(), rows.cend(), key);
    return it == rows.cend() ? -1 : static_cast<int>(it - rows.cbegin());
}

/// Puts one key right before @p place; inserts it when it is not there yet, joined to an insertion right before it.
void put(Keys &rows, qint32 key, int place, QList<TableStep> &steps)
{
    const int row = rowOf(rows, key);
    if (row == place)
        return;
    if (row >= 0) {
        steps.append({TableStep::Kind::Move, row, 1, place, {}});
        take(rows, steps.constLast());
        return;
    }
    const bool joins = !steps.isEmpty() && steps.constLast().kind == TableStep::Kind::Insert
        && steps.constLast().row + steps.constLast().count == place;
    take(rows, {TableStep::Kind::Insert, place, 1, 0, {key}});
    if (!joins) {
        steps.append({TableStep::Kind::Insert, place, 1, 0, {key}});
        return;
    }
    ++steps.last().count;
    steps.last().keys.push_back(key);
}

} // namespace

std::optional<QList<TableStep>> tableStepsBetween(Keys from, const Keys &to, const QSet<qint32> &touched)
{
    const Span span = differenceOf(from, to);
    QSet<qint32> moving = touched;
    if (span.fromEnd + span.toEnd - 2 * span.first <= kMaxSearched) {
        const QSet<qint32> before = keysOf(from, span.first, span.fromEnd);
        const QSet<qint32> after = keysOf(to, span.first, span.toEnd);
        moving += (before - after) + (after - before);
    }
    if (!agreeWithout(moving, from, to, span))
        return std::nullopt;

    QSet<qint32> arriving;
    for (std::ptrdiff_t row = span.first; row < span.toEnd; ++row) {
        if (moving.contains(to[static_cast<size_t>(row)]))
            arriving.insert(to[static_cast<size_t>(row)]);
    }
    QList<TableStep> steps = removals(from, span, moving, arriving);
    const auto walked = static_cast<qint64>(arriving.size()) * static_cast<qint64>(to.size());
    const bool isOneRun = arriving.size() == span.toEnd - span.first
        && std::ptrdiff_t(from.size()) == span.first + (std::ptrdiff_t(to.size()) - span.toEnd);
    if (isOneRun && !arriving.isEmpty()) { // nothing stays between: one insertion, however long
        TableStep step{TableStep::Kind::Insert, static_cast<int>(span.first), static_cast<int>(arriving.size()), 0,
                       Keys(to.cbegin() + span.first, to.cbegin() + span.toEnd)};
        steps.append(step);
        return steps;
    }
    if (steps.size() + arriving.size() > kMaxSteps || walked > kMaxWalked)
        return std::nullopt;
    for (std::ptrdiff_t row = span.first; row < span.toEnd; ++row) {
        const qint32 key = to[static_cast<size_t>(row)];
        if (arriving.contains(key))
            put(from, key, row == 0 ? 0 : rowOf(from, to[static_cast<size_t>(row - 1)]) + 1, steps);
    }
    Q_ASSERT(from == to);
    return steps;
}

void take(Keys &rows, const TableStep &step)
{
    const auto at = [&](int row) { return rows.begin() + row; };
    switch (step.kind) {
    case TableStep::Kind::Remove:
        rows.erase(at(step.row), at(step.row + step.count));
        break;
    case TableStep::Kind::Insert:
        rows.insert(at(step.row), step.keys.cbegin(), step.keys.cend());
        break;
    case TableStep::Kind::Move:
        if (step.target < step.row)
            std::rotate(at(step.target), at(step.row), at(step.row + step.count));
        else
            std::rotate(at(step.row), at(step.row + step.count), at(step.target));
        break;
    }
}

} // namespace ui
