// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace ui {

/// Two panes: what fills the window, and one at its right that comes and goes and can be dragged wider. Where both do
/// not fit, the right one narrows, and then lies over the other.
class PaneSplit final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneSplit(QWidget *parent = nullptr);

    void setMain(QWidget &main);
    void setSide(QWidget &side);
    bool isSideShown() const { return m_isSideShown; }
    void setSideShown(bool isShown);
    int sideWidth() const { return m_sideWidth; }
    /// How much of the width the right pane takes at the moment.
    int shownSideWidth() const { return m_shownWidth; }
    void setSideWidth(int width);

Q_SIGNALS:
    /// The user has dragged the border between the panes.
    void sideWidthChanged(int width);
    /// The panes have other places.
    void placed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Handle;

    void place();
    void followWidth();
    bool isOverlay() const;
    /// The width asked for, or less where the main pane needs the room.
    int fittingSideWidth() const;
    void slide(int from, int to);
    void finishSlide();

    QWidget *m_main = nullptr;
    QWidget *m_side = nullptr;
    Handle *m_handle;
    QVariantAnimation *m_motion;
    int m_sideWidth;
    int m_shownWidth = 0; ///< how much of the side is in sight; less than its width while it moves
    bool m_isSideShown = false;
};

} // namespace ui
