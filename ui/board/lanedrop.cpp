// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of LaneView that drags, takes drops and paints.
#include "ui/board/lanemodel.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/style/painters.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QDropEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kSettleMilliseconds = 100;

} // namespace

void LaneView::startDrag(Qt::DropActions)
{
    m_pressedAt.reset();
    if (m_pressed.isValid())
        Q_EMIT dragRequested(m_pressed, m_grip);
}

void LaneView::settle(core::TaskId task, const QPoint &corner)
{
    const int duration = Theme::duration(kSettleMilliseconds);
    const int row = m_model.rowOf(task);
    if (duration == 0 || row < 0)
        return;
    const QPoint place = TaskCardDelegate::cardRect(visualRect(m_model.index(row))).topLeft();
    m_settling.stop();
    m_settling.disconnect(this);
    connect(&m_settling, &QVariantAnimation::valueChanged, this, [this, task](const QVariant &shift) {
        m_cards->setShift(task, shift.toPoint());
        viewport()->update();
    });
    m_settling.setStartValue(viewport()->mapFromGlobal(corner) - place);
    m_settling.setEndValue(QPoint());
    m_settling.setEasingCurve(QEasingCurve::OutCubic);
    m_settling.setDuration(duration);
    m_settling.start();
}

void LaneView::dragOver(QDropEvent &event, const QPoint &position)
{
    const bool takes = event.possibleActions().testFlag(Qt::MoveAction)
        && m_model.canDropMimeData(event.mimeData(), Qt::MoveAction, -1, -1, {});
    m_lastDrag = position;
    m_dropRow = takes && m_model.hasPlaces() ? dropRowAt(position.y()) : -1;
    viewport()->update();
    Q_EMIT dropTargetChanged(takes);
    Q_EMIT draggedTo(viewport()->mapToGlobal(position));
    if (!takes) {
        event.ignore(); // the no-drop cursor
        return;
    }
    m_edgeScroll.dragAt(position.y(), viewport()->height());
    event.setDropAction(Qt::MoveAction);
    event.accept();
}

void LaneView::dragAway()
{
    m_edgeScroll.stop();
    m_dropRow = -1;
    viewport()->update();
    Q_EMIT dropTargetChanged(false);
}

void LaneView::dropAt(QDropEvent &event, const QPoint &position)
{
    dragOver(event, position);
    const int row = m_dropRow;
    dragAway();
    if (event.isAccepted())
        m_model.dropMimeData(event.mimeData(), Qt::MoveAction, row, 0, {});
}

void LaneView::dragEnterEvent(QDragEnterEvent *event)
{
    dragOver(*event, event->position().toPoint());
}

void LaneView::dragMoveEvent(QDragMoveEvent *event)
{
    dragOver(*event, event->position().toPoint());
}

void LaneView::dragLeaveEvent(QDragLeaveEvent *)
{
    dragAway();
}

void LaneView::dropEvent(QDropEvent *event)
{
    dropAt(*event, event->position().toPoint());
}

void LaneView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_KeyboardFocusChange, m_ringShown);
}

void LaneView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (showsSkeleton())
        paintSkeleton();
    if (m_dropRow >= 0)
        paintInsertionLine();
}

bool LaneView::showsSkeleton() const
{
    return m_model.isLoading() && !m_slowLoad.isActive() && m_model.rowCount() == 0;
}

void LaneView::paintSkeleton()
{
    QPainter painter(viewport());
    QRect row(0, 0, viewport()->width(), kSkeletonHeight + kCardGap);
    for (int card = 0; card < kSkeletonCards; ++card) {
        TaskCardDelegate::paintSkeleton(painter, TaskCardDelegate::cardRect(row));
        row.translate(0, row.height());
    }
}

void LaneView::paintInsertionLine()
{
    QPainter painter(viewport());
    const int count = m_model.rowCount();
    int y = kCardGap / 2;
    if (m_dropRow < count)
        y = visualRect(m_model.index(m_dropRow)).top();
    else if (count > 0)
        y = visualRect(m_model.index(count - 1)).bottom() + 1;
    y = std::clamp(y, 1, viewport()->height() - 1);
    painter.fillRect(kCardSideMargin, y - 1, viewport()->width() - 2 * kCardSideMargin, 2, color(Token::Accent));
}

} // namespace ui
