// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>

namespace ui {

/// The panes of the window in the order F6 goes around them.
class PaneRing
{
public:
    struct Pane
    {
        std::function<bool()> hasFocus{};
        std::function<bool()> takeFocus{}; ///< false: it is not there, go on
    };

    void add(Pane pane) { m_panes.append(std::move(pane)); }
    /// Moves the keyboard to the next pane that takes it (@p step 1), or to the one before (-1).
    void go(int step) const;

private:
    QList<Pane> m_panes;
};

} // namespace ui
