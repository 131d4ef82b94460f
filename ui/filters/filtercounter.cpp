// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/filtercounter.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/filters/scopedfilter.h"

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds kPause{200};

} // namespace

FilterCounter::FilterCounter(core::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isAsking)
            m_pause.start();
        else
            ask();
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &FilterCounter::askSoon);
    m_minute.start();
    connect(&store, &core::Store::changed, this, &FilterCounter::askSoon);
    connect(&store, &core::Store::indexReady, this, &FilterCounter::askSoon);
}

void FilterCounter::setPlaces(const QList<FilterPlace> &places)
{
    m_places = places;
    askSoon();
}

void FilterCounter::askSoon()
{
    // Nothing is counted before the first frame; and a stream of changes must not put it off for ever.
    if (m_store.isIndexReady() && !m_pause.isActive())
        m_pause.start();
}

void FilterCounter::ask()
{
    QStringList keys;
    QList<core::Filter> filters;
    for (const FilterPlace &place : std::as_const(m_places)) {
        if (place.isBroken)
            continue;
        keys.append(place.key);
        filters.append(shownTasks(core::Scope::All, place.filter));
    }
    m_isAsking = true;
    core::whenReady(m_store.count(filters), this, [this, keys](const core::Result<QList<int>> &counts) {
        m_isAsking = false;
        if (!counts || counts->size() != keys.size())
            return;
        for (qsizetype i = 0; i < keys.size(); ++i)
            Q_EMIT counted(keys.at(i), counts->at(i));
    });
}

} // namespace ui

#include "moc_filtercounter.cpp"
