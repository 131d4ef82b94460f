// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/checklistmerge.h"

#include <algorithm>
#include <QHash>
#include <QUuid>
#include <utility>

namespace core {

namespace {

using Items = QList<ChecklistItem>;
using Places = QHash<QString, qsizetype>;

Places placesOf(const Items &items)
{
    Places places;
    for (qsizetype i = 0; i < items.size(); ++i)
        places.insert(items.at(i).uid, i);
    return places;
}

const ChecklistItem *find(const Items &items, const Places &places, const QString &uid)
{
    const auto it = places.constFind(uid);
    return it == places.constEnd() ? nullptr : &items.at(*it);
}

/// Whether items stand in another order than they had at their @p places.
bool isMoved(const Items &items, const Places &places)
{
    qsizetype last = -1;
    return std::ranges::any_of(items, [&](const ChecklistItem &item) {
        const auto it = places.constFind(item.uid);
        return it != places.constEnd() && std::exchange(last, it.value()) > it.value();
    });
}

/// The items of the first list in its order, and those that only the second one has, each behind its predecessor there.
QStringList interleaved(const Items &first, const Items &second)
{
    const Places known = placesOf(first);
    QHash<QString, QStringList> followers; // of an item of the first list; of none, at the beginning
    QString behind;
    for (const ChecklistItem &item : second) {
        if (known.contains(item.uid))
            behind = item.uid;
        else
            followers[behind].append(item.uid);
    }
    QStringList order = followers.value(QString());
    for (const ChecklistItem &item : first) {
        order.append(item.uid);
        order += followers.value(item.uid);
    }
    return order;
}

/// What becomes of an item that all three know.
Items together(const ChecklistItem &current, const ChecklistItem &expected, const ChecklistItem &wanted)
{
    ChecklistItem item = current;
    if (wanted.isDone != expected.isDone)
        item.isDone = wanted.isDone;
    if (wanted.text == expected.text || wanted.text == current.text)
        return {item};
    if (current.text == expected.text) {
        item.text = wanted.text;
        return {item};
    }
    ChecklistItem mine = wanted;
    mine.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {item, mine};
}

} // namespace

Items mergedChecklist(const Items &current, const Items &expected, const Items &wanted)
{
    if (current == expected)
        return wanted;
    const Places inCurrent = placesOf(current);
    const Places inExpected = placesOf(expected);
    const Places inWanted = placesOf(wanted);
    const QStringList order = isMoved(wanted, inExpected) ? interleaved(wanted, current) : interleaved(current, wanted);
    Items result;
    for (const QString &uid : order) {
        const ChecklistItem *theirs = find(current, inCurrent, uid);
        const ChecklistItem *before = find(expected, inExpected, uid);
        const ChecklistItem *mine = find(wanted, inWanted, uid);
        const ChecklistItem *only = theirs != nullptr ? theirs : mine;
        if (theirs != nullptr && mine != nullptr)
            result += together(*theirs, before != nullptr ? *before : *theirs, *mine);
        else if (before == nullptr || only->text != before->text)
            result.append(*only);
    }
    return result;
}

} // namespace core
