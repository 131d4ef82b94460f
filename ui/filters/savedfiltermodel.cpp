// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/savedfiltermodel.h"

#include "ui/shell/scopemodel.h"

#include <algorithm>
#include <QMimeData>

namespace ui {

namespace {

const QString kMime = QStringLiteral("application/x-followup-filter");

} // namespace

int SavedFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant SavedFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterPlace &place = m_places.at(index.row());
    const auto count = countOf(place.key);
    switch (role) {
    case Qt::DisplayRole:
        return place.name;
    case Qt::AccessibleTextRole:
        //: Spoken row of the sidebar; %1: a filter, %n: how many tasks it has. RU: «%1, задач: %n»
        return count ? tr("%1, %n tasks", nullptr, *count).arg(place.name) : place.name;
    case Qt::ToolTipRole:
        if (place.isBroken) //: Tool tip of a saved filter; %1: its text. RU: «Фильтр больше не читается: %1»
            return tr("The filter cannot be read any more: %1").arg(place.saved.query.toHtmlEscaped());
        return place.saved.query.toHtmlEscaped();
    case ScopeModel::IconRole:
        return place.isBroken ? QStringLiteral("warning") : QStringLiteral("bookmark");
    case ScopeModel::CountRole:
        return count ? QVariant(*count) : QVariant();
    case ScopeModel::AlarmRole:
        return place.isAlarming && count.value_or(0) > 0;
    default:
        return {};
    }
}

Qt::ItemFlags SavedFilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_places.at(index.row()).isSaved() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList SavedFilterModel::mimeTypes() const
{
    return {kMime};
}

QMimeData *SavedFilterModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMime, QByteArray::number(m_places.at(indexes.constFirst().row()).saved.id.value()));
    return data;
}

bool SavedFilterModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &)
{
    const core::SavedFilterId filter(data->data(kMime).toLongLong());
    if (!filter.isValid())
        return false;
    core::SavedFilterId before{};
    for (int next = row < 0 ? rowCount() : row; next < rowCount() && !before.isValid(); ++next)
        before = m_places.at(next).saved.id;
    if (before != filter)
        Q_EMIT moveRequested(filter, before);
    return false; // the file decides; nothing is taken out here
}

void SavedFilterModel::setPlaces(const QList<FilterPlace> &places)
{
    if (places == m_places)
        return;
    beginResetModel();
    m_places = places;
    endResetModel();
}

void SavedFilterModel::setCount(const QString &key, int count)
{
    if (countOf(key) == count)
        return;
    m_counts.insert(key, count);
    if (const QModelIndex changed = indexOf(key); changed.isValid())
        Q_EMIT dataChanged(changed, changed, {ScopeModel::CountRole, ScopeModel::AlarmRole, Qt::AccessibleTextRole});
}

QModelIndex SavedFilterModel::indexOf(const QString &key) const
{
    const auto place = std::ranges::find(m_places, key, &FilterPlace::key);
    return place == m_places.end() ? QModelIndex() : index(static_cast<int>(place - m_places.begin()));
}

std::optional<int> SavedFilterModel::countOf(const QString &key) const
{
    const auto count = m_counts.constFind(key);
    return count == m_counts.cend() ? std::nullopt : std::optional(*count);
}

} // namespace ui

#include "moc_savedfiltermodel.cpp"
