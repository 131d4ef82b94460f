// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/listcolumns.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/style/plainlabel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <utility>

// What the mouse does on the rows.
namespace ui {

void TaskTable::mousePressEvent(QMouseEvent *event)
{
    m_isKeyboardUsed = false;
    m_isPressTaken = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && press(event->position().toPoint());
    if (m_isPressTaken) {
        event->accept();
    } else {
        QTableView::mousePressEvent(event);
        // The focus is on the title wherever the row was pressed: it tells a screen reader the whole row.
        selectionModel()->setCurrentIndex(m_model.index(currentIndex().row(), kTitleColumn),
                                          QItemSelectionModel::NoUpdate);
    }
    viewport()->update();
}

/// What a press on a heading, an action, a glyph or a due date does; false elsewhere.
bool TaskTable::press(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    const int row = rowAt(position.y());
    if (m_model.isHeading(row)) {
        setFocus(Qt::MouseFocusReason);
        m_model.setCollapsed(row, !m_model.index(row, 0).data(TaskTableModel::IsCollapsedRole).toBool());
        selectionModel()->setCurrentIndex(m_model.index(row, kTitleColumn), QItemSelectionModel::NoUpdate);
        return true;
    }
    if (!index.isValid() || m_isReadOnly)
        return false;
    if (const auto action = actionAt(position)) {
        pressAction(*action, row);
        return true;
    }
    const auto column = static_cast<ListColumn>(index.column());
    const QRect cell = cellRect(row, index.column());
    const QRect glyph = column == ListColumn::Due ? cell : glyphWithin(cell).adjusted(-4, -4, 4, 4);
    if (!glyph.contains(position)
        || (column != ListColumn::Status && column != ListColumn::Priority && column != ListColumn::Due))
        return false;
    selectForAction(row);
    const core::Field field = column == ListColumn::Status ? core::Field::Status
        : column == ListColumn::Priority                   ? core::Field::Priority
                                                           : core::Field::Due;
    Q_EMIT choicesWanted(field, QRect(viewport()->mapToGlobal(glyph.topLeft()), glyph.size()));
    return true;
}

void TaskTable::pressAction(RowAction action, int row)
{
    const QRect cell = cellRect(row, kTitleColumn);
    const QRect box = QStyle::visualRect(layoutDirection(), cell,
                                         TitleCell::within(cell, true).actions.at(static_cast<size_t>(action)));
    const QRect anchor(viewport()->mapToGlobal(box.topLeft()), box.size());
    if (action == RowAction::Done) {
        Q_EMIT doneWanted(m_model.taskAt(row));
        return;
    }
    selectForAction(row);
    if (action == RowAction::More)
        Q_EMIT menuWanted(anchor.bottomLeft());
    else
        Q_EMIT choicesWanted(action == RowAction::Due ? core::Field::Due : core::Field::Reminders, anchor);
}

/// An action works on the selection: a row outside of it becomes the selection.
void TaskTable::selectForAction(int row)
{
    setFocus(Qt::MouseFocusReason);
    const QModelIndex index = m_model.index(row, kTitleColumn);
    if (!selectionModel()->isRowSelected(row, {}))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void TaskTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPressTaken) {
        m_isPressTaken = false;
        event->accept();
        return;
    }
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (isClick && index.isValid() && index.row() == currentIndex().row() && current().isValid())
        Q_EMIT opened(current());
}

void TaskTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isTitle = index.isValid() && index.column() == kTitleColumn && !m_model.isHeading(index.row());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier
        || actionAt(event->position().toPoint()) || !isTitle) {
        mousePressEvent(event); // two fast clicks on a glyph or a heading are two clicks
        return;
    }
    m_isPressTaken = true; // the release that follows opens nothing
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    editTitle();
}

void TaskTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(event->position().toPoint());
}

void TaskTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover({-1, -1});
}

void TaskTable::hover(const QPoint &position)
{
    const int row = viewport()->rect().contains(position) ? rowAt(position.y()) : -1;
    const int before = std::exchange(m_hoveredRow, row);
    const auto action = actionAt(position);
    const bool isOther = std::exchange(m_hoveredAction, action) != action || before != row;
    if (!isOther)
        return;
    if (row >= 0)
        m_model.markSeen(m_model.taskAt(row));
    viewport()->update(rowRect(before));
    viewport()->update(rowRect(row));
}

std::optional<RowAction> TaskTable::actionAt(const QPoint &position) const
{
    const int row = rowAt(position.y());
    if (!showsActions(row))
        return std::nullopt;
    const QRect cell = cellRect(row, kTitleColumn);
    const QPoint unmirrored
        = isRightToLeft() ? QPoint(cell.left() + cell.right() - position.x(), position.y()) : position;
    return TitleCell::within(cell, true).actionAt(unmirrored);
}

void TaskTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int row = rowAt(event->pos().y());
        if (!m_model.taskAt(row).isValid())
            return;
        selectForAction(row);
    } else {
        place = viewport()->mapToGlobal(cellRect(currentIndex().row(), kTitleColumn).bottomLeft());
    }
    if (!selection().isEmpty())
        Q_EMIT menuWanted(place);
}

bool TaskTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const auto action = actionAt(help->pos()))
        text = nameOf(*action);
    else if (const QModelIndex index = indexAt(help->pos()); m_model.taskAt(index.row()).isValid())
        text = plainToolTip(index.data(Qt::DisplayRole).toString());
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace ui
