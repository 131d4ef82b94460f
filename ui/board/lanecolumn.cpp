// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanecolumn.h"

#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/style/painters.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <utility>

namespace ui {

namespace {

constexpr qreal kRadius = 10;
constexpr qreal kDropEdge = 1.5;

} // namespace

LaneColumn::LaneColumn(Edits &edits, std::unique_ptr<LaneRule> rule, QWidget *parent)
    : QWidget(parent), m_model(new LaneModel(edits, std::move(rule), this))
{
    setAcceptDrops(true);
}

void LaneColumn::makeView()
{
    m_view = new LaneView(*m_model, this);
    connect(m_view, &LaneView::dropTargetChanged, this, &LaneColumn::setDropTarget);
}

void LaneColumn::setTasks(core::Scope scope, const core::Filter &filter)
{
    m_model->setQuery({.scope = scope, .filter = filter, .sort = m_model->query().sort});
}

void LaneColumn::showCard(int row)
{
    m_view->showRow(row);
}

void LaneColumn::setAvatarsShown(bool shown)
{
    m_view->cards().setAvatarsShown(shown);
}

void LaneColumn::setSought(const QStringList &sought)
{
    m_view->cards().setSought(sought);
    m_view->viewport()->update();
}

void LaneColumn::placeCards(int head)
{
    // Half a gap belongs to the first row, so that its focus ring is not cut off.
    m_view->setGeometry(0, head - kCardGap / 2, width(), height() - head + kCardGap / 2 - 1);
}

void LaneColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void LaneColumn::setDropTarget(bool isTarget)
{
    if (std::exchange(m_isDropTarget, isTarget) != isTarget)
        update();
}

void LaneColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(m_isDropTarget ? Token::BgLaneDrop : Token::BgLane));
    if (m_isDropTarget)
        paintEdge(painter, rect(), kRadius, color(Token::Accent), kDropEdge);
    else if (needsHardEdges())
        paintEdge(painter, rect(), kRadius, color(Token::TextPrimary));
}

// A drag over the head goes to the top of the lane, one over the rail into it.

bool LaneColumn::takesOnRail(const QDropEvent &event) const
{
    return event.possibleActions().testFlag(Qt::MoveAction)
        && m_model->canDropMimeData(event.mimeData(), Qt::MoveAction, 0, 0, {});
}

void LaneColumn::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void LaneColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (!isCollapsed()) {
        m_view->dragOver(*event, m_view->viewport()->mapFrom(this, event->position().toPoint()));
        return;
    }
    setDropTarget(takesOnRail(*event));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_isDropTarget);
}

void LaneColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    m_view->dragAway();
    setDropTarget(false);
}

void LaneColumn::dropEvent(QDropEvent *event)
{
    if (!isCollapsed()) {
        m_view->dropAt(*event, m_view->viewport()->mapFrom(this, event->position().toPoint()));
        return;
    }
    setDropTarget(false);
    if (!takesOnRail(*event)) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    m_model->dropMimeData(event->mimeData(), Qt::MoveAction, 0, 0, {});
}

} // namespace ui
