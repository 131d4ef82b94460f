// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/deadlinesview.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/boardgeometry.h"
#include "ui/board/laneview.h"
#include "ui/deadlines/bucketlane.h"
#include "ui/deadlines/daymodel.h"
#include "ui/deadlines/dayribbon.h"
#include "ui/deadlines/duedragpixmap.h"
#include "ui/deadlines/duemoves.h"
#include "ui/shell/edits.h"
#include "ui/shell/taskedits.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <array>
#include <QDrag>
#include <QEvent>
#include <QScrollArea>
#include <QStyle>

namespace ui {

namespace {

constexpr LaneWidths kWidths{.least = 176, .most = 4096, .gap = 8};
constexpr std::array kBuckets{core::DueBucket::Overdue, core::DueBucket::Today, core::DueBucket::Tomorrow,
                              core::DueBucket::Week,    core::DueBucket::Later, core::DueBucket::None};

} // namespace

DeadlinesView::DeadlinesView(Edits &edits, QWidget *parent)
    : LanesView(edits, parent), m_moves(new DueMoves(edits, this)), m_ribbon(new DayRibbon(edits, this))
{
    setObjectName(QStringLiteral("deadlinesView"));
    m_ribbon->lower(); // Tab comes to it before the lanes
    for (const core::DueBucket bucket : kBuckets) {
        auto *lane = new BucketLane(edits, *m_moves, bucket, &strip());
        m_columns.append(lane);
        connect(lane, &BucketLane::moveAllRequested, this, &DeadlinesView::moveAllToToday);
        addLane(*lane);
    }
    connect(m_ribbon, &DayRibbon::dayChosen, this, &DeadlinesView::goTo);
    connect(m_ribbon, &DayRibbon::tasksDropped, this, &DeadlinesView::moveToDay);
    connect(m_ribbon, &DayRibbon::draggedOver, this, &DeadlinesView::showTarget);
    retranslate();
    placeLanes();
}

void DeadlinesView::retranslate()
{
    //: Name of the deadlines layout for screen readers. RU: «Сроки»
    setAccessibleName(tr("Deadlines"));
    LanesView::retranslate();
}

void DeadlinesView::show(core::Scope scope, const core::Filter &filter)
{
    m_ribbon->setTasks(scope, filter);
    LanesView::show(scope, filter);
}

void DeadlinesView::followTime()
{
    for (BucketLane *lane : std::as_const(m_columns))
        lane->followTime();
    m_ribbon->followTime();
}

void DeadlinesView::showEvent(QShowEvent *event)
{
    m_ribbon->setResting(false);
    LanesView::showEvent(event);
}

void DeadlinesView::hideEvent(QHideEvent *event)
{
    LanesView::hideEvent(event);
    m_ribbon->setResting(true);
}

void DeadlinesView::changeEvent(QEvent *event)
{
    LanesView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        resizeEvent(nullptr);
}

// --- Places

QRect DeadlinesView::lanesRect() const
{
    return rect().adjusted(0, std::min(height(), m_ribbon->sizeHint().height()), 0, 0);
}

void DeadlinesView::resizeEvent(QResizeEvent *event)
{
    m_ribbon->setGeometry(0, 0, width(), m_ribbon->sizeHint().height());
    LanesView::resizeEvent(event);
}

void DeadlinesView::placeLanes()
{
    const QSize room = scrollArea().viewport()->size();
    const QList<bool> collapsed(m_columns.size(), false);
    const BoardGeometry geometry = BoardGeometry::within(roomForLanes(room), collapsed, textScale(), kWidths);
    strip().resize(std::max(room.width(), geometry.width + 2 * kLanesMargin), room.height());
    for (qsizetype place = 0; place < m_columns.size(); ++place)
        m_columns.at(place)->setGeometry(
            QStyle::visualRect(layoutDirection(), strip().rect(), geometry.lanes.at(place)));
}

// --- Days

BucketLane &DeadlinesView::laneOfDay(QDate day) const
{
    const core::FilterContext now = edits().store().filterContext();
    const core::DueBucket bucket = core::bucketOf(core::Due::onDay(day), now.now, now.zone, now.firstDayOfWeek);
    return *m_columns.at(std::ranges::find(kBuckets, bucket) - kBuckets.begin());
}

/// To the first card of a day, or at least to the lane where it would stand.
void DeadlinesView::goTo(QDate day)
{
    BucketLane *lane = &laneOfDay(day);
    const core::TaskId first = m_ribbon->model().firstTask(day);
    auto *holder = static_cast<BucketLane *>(laneOf(first));
    if (holder != nullptr && lane->rowOfDay(day) < 0) // all of today's are overdue
        lane = holder;
    if (const int row = lane->rowOfDay(day); row >= 0) {
        choose(*lane, row);
        lane->view().setFocus(Qt::OtherFocusReason);
        return;
    }
    scrollArea().ensureWidgetVisible(lane, 0, 0);
    if (first.isValid()) // behind "Show more"
        select(first);
}

void DeadlinesView::moveToDay(const QList<core::TaskId> &tasks, QDate day)
{
    expectMove(laneOfDay(day), tasks, Qt::MouseFocusReason);
    core::whenReady(m_moves->toDay(tasks, day), this, [this](const DueMoves::Answer &answer) {
        if (answer)
            finishMove();
        else
            forgetMove();
    });
}

void DeadlinesView::moveAllToToday()
{
    if (edits().mayEdit())
        m_moves->toBucket(m_columns.constFirst()->model().allTasks(), core::DueBucket::Today);
}

/// All that is selected goes to the bucket beside that of the card with the focus.
QList<core::TaskId> DeadlinesView::movedFrom(LaneColumn &lane) const
{
    const QList<core::TaskId> all = selection();
    const QList<core::TaskId> here = LanesView::movedFrom(lane);
    const bool isPart = std::ranges::all_of(here, [&all](core::TaskId task) { return all.contains(task); });
    return isPart ? all : here;
}

// --- Drags

DragPixmap DeadlinesView::pixmapOf(LaneColumn &lane, const QModelIndex &pressed, const QList<core::TaskId> &tasks)
{
    m_dragged = {lane.model().rowAt(pressed.row()), int(tasks.size())};
    return {.pixmap = dueDragPixmap(m_dragged.task, {}, m_dragged.count, edits().store(), devicePixelRatioF()),
            .hotSpot = QPoint(-kDragOffset, kDragOffset)};
}

/// Where the platform can show another picture during a drag, it tells the date that the task would get.
void DeadlinesView::showTarget(QDate day)
{
    auto *drag = findChild<QDrag *>();
    if (drag == nullptr || m_dragged.count == 0)
        return;
    const core::Due due = day.isValid()
        ? taskedits::onOtherDay(m_dragged.task.due, day, edits().store().filterContext().zone)
        : core::Due();
    drag->setPixmap(dueDragPixmap(m_dragged.task, due, m_dragged.count, edits().store(), devicePixelRatioF()));
}

void DeadlinesView::endDrag()
{
    m_dragged = {};
    LanesView::endDrag();
}

} // namespace ui

#include "moc_deadlinesview.cpp"
