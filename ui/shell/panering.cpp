// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/panering.h"

#include <algorithm>

namespace ui {

void PaneRing::go(int step) const
{
    const auto current = std::ranges::find_if(m_panes, [](const Pane &pane) { return pane.hasFocus(); });
    const qsizetype count = m_panes.size();
    const qsizetype from = current == m_panes.cend() ? 0 : current - m_panes.cbegin();
    for (qsizetype i = 1; i <= count; ++i) {
        if (m_panes.at((from + i * step + i * count) % count).takeFocus())
            return;
    }
}

} // namespace ui
