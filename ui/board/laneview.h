// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "ui/board/edgescroll.h"

#include <optional>
#include <QListView>
#include <QSet>
#include <QTimer>
#include <QVariantAnimation>

namespace ui {

class BesideView;
class LaneFooter;
class LaneModel;
class TaskCardDelegate;

/// The list of cards of one lane, with the row to add a task under the last one. Scrolls, selects, drags and takes
/// drops; what is chosen it tells. Owned by its Lane.
class LaneView : public QListView
{
    Q_OBJECT

public:
    LaneView(LaneModel &model, QWidget *parent = nullptr);

    TaskCardDelegate &cards() { return *m_cards; }
    /// Shown under the last card and scrolled with it; owned by the lane, like the view.
    void setFooter(LaneFooter *footer);
    /// In the order of the lane. Of a lane that was selected whole also those behind "Show more".
    QList<core::TaskId> selectedTasks() const;
    QList<core::TaskId> selectedCards() const; ///< those of them that are shown
    /// Selects every task of the lane, shown or not.
    void selectAll() override;
    /// Selects nothing, neither shown nor hidden.
    void clearChoice();
    void dropHidden(); ///< selects only what is shown
    core::TaskId currentTask() const;
    void selectTasks(const QList<core::TaskId> &tasks, QItemSelectionModel::SelectionFlags how);
    /// The card whose middle is nearest to @p y of the view; -1 in an empty lane.
    int rowNear(int y) const;
    int middleOf(int row) const;
    /// Before which row a drop at @p y of the viewport goes.
    int dropRowAt(int y) const;
    void scrollToFooter();
    void showRow(int row);
    /// A dropped card goes the last bit from where it was let go (its corner on the screen) to its place.
    void settle(core::TaskId task, const QPoint &corner);

    /// A drag over the lane, in coordinates of the viewport: also from the header above it.
    void dragOver(QDropEvent &event, const QPoint &position);
    void dragAway();
    void dropAt(QDropEvent &event, const QPoint &position);

    void keyboardSearch(const QString &) override { } // letters are shortcuts

Q_SIGNALS:
    void panelRequested(core::TaskId task);
    void windowRequested(core::TaskId task);
    void menuRequested(const QPoint &globalPosition);
    /// A choice begins that other lanes are no part of.
    void choiceStarted();
    void tasksSelected();
    /// Left or right was pressed: the focus goes to a neighbouring lane.
    void leaveRequested(Qt::Key key);
    /// Alt and an arrow: the selected cards move.
    void moveRequested(Qt::Key key);
    /// The pressed card was dragged far enough, held at @p grip from its corner; all that is selected goes along.
    void dragRequested(const QModelIndex &pressed, const QPoint &grip);
    /// A drag is over the lane (or no longer), and would be taken.
    void dropTargetChanged(bool isTarget);
    void draggedTo(const QPoint &globalPosition);
    /// The footer stands elsewhere, or is as high as it was not before.
    void footerMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    static constexpr int kSkeletonCards = 3;
    static constexpr int kSkeletonHeight = 92;

    struct Anchor
    {
        core::TaskId task{};
        int top = 0; ///< of its row in the viewport
    };

    void beginChoice();
    void chooseHidden();
    void keepHidden();
    void setHiddenChosen(const QSet<core::TaskId> &tasks);
    void rememberPlace();
    void restorePlace();
    void takeFocusPolicy();
    void placeFooter();
    int contentHeight() const;
    void paintInsertionLine();
    bool showsSkeleton() const;
    void paintSkeleton();
    void setKeyboardRing(bool shown);

    LaneModel &m_model;
    TaskCardDelegate *m_cards;
    LaneFooter *m_footer = nullptr;
    BesideView *m_beside; ///< holds the footer
    QScrollBar *m_overlayBar; ///< over the side margin, so that cards keep their width
    EdgeScroll m_edgeScroll;
    QVariantAnimation m_settling;
    QTimer m_slowLoad; ///< the skeleton is shown after it
    QSet<core::TaskId> m_hiddenChosen{}; ///< selected with the whole lane, and not among the rows
    bool m_awaitsHidden = false; ///< the whole lane was selected before all of it was known
    bool m_isPatching = false;
    std::optional<Anchor> m_anchor{};
    std::optional<QPoint> m_pressedAt{};
    QPersistentModelIndex m_pressed{}; ///< another program may move or take away what is under the mouse
    QPoint m_grip{}; ///< from the corner of the pressed card
    QPoint m_lastDrag{};
    int m_dropRow = -1; ///< the insertion line stands before it; -1: none
    bool m_ringShown = false; ///< the focus came by keyboard
};

} // namespace ui
