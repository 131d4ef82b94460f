// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace ui {

/// A small form that floats over a window until it is left: rounded, with an edge; Escape closes it.
class FloatingBox : public QFrame
{
    Q_OBJECT

public:
    explicit FloatingBox(QWidget *parent);

    /// Opens below @p anchor, a widget of the window, or above it where there is no room.
    void openBeside(const QWidget &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
