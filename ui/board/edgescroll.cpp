// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/edgescroll.h"

#include <QScrollBar>

namespace ui {

namespace {

constexpr int kTurnMilliseconds = 16;
constexpr int kFastest = 16; ///< pixels a turn, at the very edge

} // namespace

EdgeScroll::EdgeScroll(QScrollBar &bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    m_timer.setInterval(kTurnMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroll::turn);
}

int EdgeScroll::stepAt(int position, int extent)
{
    const auto speed
        = [](int distance) { return 1 + (kFastest - 1) * (kMargin - qBound(0, distance, kMargin)) / kMargin; };
    if (position < kMargin)
        return -speed(position);
    if (position > extent - kMargin)
        return speed(extent - position);
    return 0;
}

void EdgeScroll::dragAt(int position, int extent)
{
    m_step = stepAt(position, extent);
    if (m_step == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroll::stop()
{
    m_timer.stop();
}

void EdgeScroll::turn()
{
    const int before = m_bar.value();
    m_bar.setValue(before + m_step);
    if (m_bar.value() == before)
        m_timer.stop();
    else
        Q_EMIT scrolled();
}

} // namespace ui
