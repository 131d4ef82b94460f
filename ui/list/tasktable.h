// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"
#include "ui/list/listgeometry.h"

#include <QTableView>

namespace ui {

class ListHeader;
class TaskRowDelegate;
class TaskTableModel;

/// The rows of the list: rows of one height, so that a million of them scroll as ten do. Lays the ground of whole rows
/// and the headings of groups; its delegate paints the cells. Says what was asked for and changes nothing itself.
class TaskTable : public QTableView
{
    Q_OBJECT

public:
    explicit TaskTable(TaskTableModel &model, QWidget *parent = nullptr);

    ListHeader &header() const { return *m_header; }
    QList<core::TaskId> selection() const;
    int selectedCount() const;
    core::TaskId current() const;
    /// Selects tasks that are shown; @p focused becomes the current one, or the first of them where it is not shown.
    /// False when none of them is.
    bool select(const QList<core::TaskId> &tasks, core::TaskId focused = {});
    /// Selects every task of the answer: opens collapsed groups for it, and takes in what is not known yet.
    void selectAll() override;
    bool editTitle();

    int rowHeightOfText() const;
    /// The colour below a row.
    QColor groundOf(int row) const;
    bool showsActions(int row) const;
    /// Whether nothing but the right margin follows a column.
    bool isLast(int column) const;
    std::optional<RowAction> hoveredAction() const { return m_hoveredAction; }
    /// Rows of blocks while the first rows are awaited.
    void setSkeleton(bool isShown);
    bool isSkeleton() const { return m_isSkeleton; }
    void setReadOnly(bool isReadOnly);
    /// The folded words of the search, underlaid in the rows.
    void setSought(const QStringList &sought);

Q_SIGNALS:
    void tasksSelected();
    void currentTaskChanged();
    void opened(core::TaskId task);
    void openedInWindow(core::TaskId task);
    void menuWanted(const QPoint &globalPosition);
    void choicesWanted(core::Field field, const QRect &globalAnchor);
    void doneWanted(core::TaskId task);
    void titleEdited(core::TaskId task, const QString &was, const QString &now);
    /// Alt and an arrow: the selected tasks shall go to the due bucket before (-1) or after (1).
    void bucketStepWanted(int step);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyboardSearch(const QString &search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QList<std::pair<int, int>> selectedRows() const;
    QItemSelection rangesOf(const QSet<core::TaskId> &tasks) const;
    QRect rowRect(int row) const;
    QRect cellRect(int row, int column) const;
    void paintGround(QPainter &painter, int row) const;
    void paintHeading(QPainter &painter, int row) const;
    void paintHeadingIcon(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintSkeleton(QPainter &painter) const;
    bool headingHasIcon(const QModelIndex &index) const;
    void hover(const QPoint &position);
    std::optional<RowAction> actionAt(const QPoint &position) const;
    bool press(const QPoint &position);
    void pressAction(RowAction action, int row);
    void selectForAction(int row);
    bool stepIntoGroups(int key);
    bool stepWithAlt(const QKeyEvent &event);
    void selectRest();
    void useMetrics();

    TaskTableModel &m_model;
    ListHeader *m_header;
    TaskRowDelegate *m_delegate;
    int m_hoveredRow = -1;
    std::optional<RowAction> m_hoveredAction{};
    bool m_isKeyboardUsed = false; ///< the ring is for those who cannot see a pointer on the row
    bool m_isSkeleton = false;
    bool m_isReadOnly = false;
    bool m_awaitsRest = false; ///< all was selected before all was known
    bool m_isPressTaken = false; ///< by a glyph, an action or a heading: no opening on release
};

} // namespace ui
