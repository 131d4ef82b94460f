// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/boardstate.h"

#include <array>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

struct SortKeyName
{
    LaneSort sort;
    QLatin1String key;
};
constexpr std::array<SortKeyName, 4> kSorts{{
    {LaneSort::Manual, QLatin1String("manual")},
    {LaneSort::Due, QLatin1String("due")},
    {LaneSort::Priority, QLatin1String("priority")},
    {LaneSort::Completed, QLatin1String("completed")},
}};

QString keyOf(LaneSort sort)
{
    for (const SortKeyName &known : kSorts) {
        if (known.sort == sort)
            return known.key;
    }
    return {};
}

LaneSort sortOf(const QString &key)
{
    for (const SortKeyName &known : kSorts) {
        if (known.key == key)
            return known.sort;
    }
    return LaneSort::Manual;
}

} // namespace

QByteArray BoardState::save() const
{
    QJsonObject saved;
    for (auto lane = lanes.cbegin(); lane != lanes.cend(); ++lane) {
        saved.insert(
            lane.key(),
            QJsonObject{{QStringLiteral("collapsed"), lane->isCollapsed}, {QStringLiteral("sort"), keyOf(lane->sort)}});
    }
    return QJsonDocument(saved).toJson(QJsonDocument::Compact);
}

BoardState BoardState::restore(const QByteArray &saved)
{
    BoardState state;
    const QJsonObject lanes = QJsonDocument::fromJson(saved).object();
    for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
        const QJsonObject object = lane.value().toObject();
        state.lanes.insert(lane.key(),
                           {object.value(QStringLiteral("collapsed")).toBool(),
                            sortOf(object.value(QStringLiteral("sort")).toString())});
    }
    return state;
}

} // namespace ui
