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
        m_left = m_places;
        if (!m_isAsking)
            askNext();
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

void FilterCounter::askNext()
{
    m_isAsking = !m_left.isEmpty();
    if (m_left.isEmpty())
        return;
    const FilterPlace place = m_left.takeFirst();
    if (place.isBroken)
        return askNext();
    core::whenReady(m_store.order({.filter = shownTasks(core::Scope::All, place.filter)}), this,
                    [this, key = place.key](const core::Result<core::TaskOrder> &order) {
                        if (order && order->isComplete)
                            Q_EMIT counted(key, static_cast<int>(order->ids.size()));
                        askNext();
                    });
}

} // namespace ui

#include "moc_filtercounter.cpp"
