// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;

namespace ui {

/// Turns a scroll bar while something is dragged near one of the two edges it moves between; the nearer, the faster.
class EdgeScroll : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMargin = 32;

    explicit EdgeScroll(QScrollBar &bar, QObject *parent = nullptr);

    /// The drag stands @p position pixels into a view of @p extent.
    void dragAt(int position, int extent);
    void stop();
    /// Pixels of one turn, with the sign of the direction; 0 away from the edges.
    static int stepAt(int position, int extent);

Q_SIGNALS:
    void scrolled();

private:
    void turn();

    QScrollBar &m_bar;
    QTimer m_timer;
    int m_step = 0;
};

} // namespace ui
