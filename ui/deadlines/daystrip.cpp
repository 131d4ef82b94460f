// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/daystrip.h"

#include "core/store/store.h"
#include "ui/board/taskmime.h"
#include "ui/deadlines/daydelegate.h"
#include "ui/deadlines/daymodel.h"
#include "ui/shell/edits.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <utility>

namespace ui {

namespace {

constexpr int kDaysOfWeek = 7;

} // namespace

DayStrip::DayStrip(Edits &edits, DayModel &model, QWidget *parent) : QTableView(parent), m_edits(edits), m_model(model)
{
    setObjectName(QStringLiteral("dayRibbon"));
    setModel(&model);
    setItemDelegate(new DayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    setAutoScroll(false);
    setCornerButtonEnabled(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->hide();
        header->setMinimumSectionSize(1);
    }
    viewport()->setCursor(Qt::PointingHandCursor);
}

QRect DayStrip::cellOf(int column) const
{
    return DayDelegate::dayRect(visualRect(m_model.index(0, column)), column, layoutDirection());
}

QDate DayStrip::dropDay() const
{
    return m_dropColumn < 0 ? QDate() : m_model.dayAt(m_model.index(0, m_dropColumn));
}

/// All days are equally wide; the first of a week has the gap before it, too.
void DayStrip::placeColumns()
{
    const int count = m_model.columnCount();
    const int room = viewport()->width() - (count / kDaysOfWeek - 1) * kWeekGap;
    for (int column = 0; column < count; ++column) {
        const int gap = column > 0 && column % kDaysOfWeek == 0 ? kWeekGap : 0;
        setColumnWidth(column, room * (column + 1) / count - room * column / count + gap);
    }
    setRowHeight(0, viewport()->height());
}

void DayStrip::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void DayStrip::setKeyboardRing(bool shown)
{
    if (std::exchange(m_ringShown, shown) != shown)
        viewport()->update();
}

void DayStrip::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_KeyboardFocusChange, m_ringShown);
}

void DayStrip::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        setKeyboardRing(true);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.todayOrFirst());
    QTableView::focusInEvent(event);
}

/// The day so many days on; the ribbon turns where it ends.
bool DayStrip::goOn(int days)
{
    const QDate day = m_model.dayAt(currentIndex()).addDays(days);
    if (!day.isValid())
        return false;
    if (const int weeks = day < m_model.firstDay() ? -1 : (day > m_model.lastDay() ? 1 : 0); weeks != 0)
        Q_EMIT weeksTurned(weeks);
    setCurrentIndex(m_model.indexOf(day));
    return true;
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore(); // of the window
        return;
    }
    setKeyboardRing(true);
    switch (event->key()) {
    case Qt::Key_Left:
        goOn(-forward);
        break;
    case Qt::Key_Right:
        goOn(forward);
        break;
    case Qt::Key_PageUp:
        goOn(-kDaysOfWeek);
        break;
    case Qt::Key_PageDown:
        goOn(kDaysOfWeek);
        break;
    case Qt::Key_Home:
        setCurrentIndex(m_model.index(0, 0));
        break;
    case Qt::Key_End:
        setCurrentIndex(m_model.index(0, m_model.columnCount() - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT dayChosen(m_model.dayAt(currentIndex()));
        break;
    default:
        event->ignore();
    }
}

void DayStrip::mouseReleaseEvent(QMouseEvent *event)
{
    setKeyboardRing(false);
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT dayChosen(m_model.dayAt(index));
}

void DayStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // nothing of it is out of sight
}

// --- Drags

void DayStrip::setDropColumn(int column)
{
    if (std::exchange(m_dropColumn, column) == column)
        return;
    static_cast<DayDelegate *>(itemDelegate())->setDropColumn(column);
    viewport()->update();
    Q_EMIT draggedOver(dropDay());
}

void DayStrip::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void DayStrip::dragMoveEvent(QDragMoveEvent *event)
{
    const bool takes = !m_edits.store().isReadOnly() && event->possibleActions().testFlag(Qt::MoveAction)
        && !tasksOfMime(*event->mimeData(), m_edits.store().directory().fileUid).isEmpty();
    setDropColumn(takes ? indexAt(event->position().toPoint()).column() : -1);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_dropColumn >= 0);
}

void DayStrip::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropColumn(-1);
}

void DayStrip::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setDropColumn(-1);
    const QList<core::TaskId> tasks = tasksOfMime(*event->mimeData(), m_edits.store().directory().fileUid);
    if (m_edits.store().isReadOnly() || tasks.isEmpty() || !index.isValid()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT tasksDropped(tasks, m_model.dayAt(index));
}

} // namespace ui

#include "moc_daystrip.cpp"
