// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/boardview.h"

#include "core/commands/createtasks.h"
#include "core/commands/editdirectory.h"
#include "core/query/texthits.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/board/boardmessage.h"
#include "ui/board/lane.h"
#include "ui/board/laneview.h"
#include "ui/capture/newtask.h"
#include "ui/shell/edits.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVariantAnimation>

namespace ui {

namespace {

constexpr int kMinute = 60000;

} // namespace

BoardView::BoardView(Edits &edits, QWidget *parent)
    : TaskView(parent),
      m_edits(edits),
      m_scroll(new QScrollArea(this)),
      m_strip(new QWidget),
      m_message(new BoardMessage(this)),
      m_announcer(new QLabel(this)),
      m_edgeScroll(*m_scroll->horizontalScrollBar()),
      m_sliding(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("boardView"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_strip);
    m_scroll->viewport()->installEventFilter(this);
    for (QWidget *ground : {m_scroll->viewport(), m_strip})
        ground->setAutoFillBackground(false);
    m_announcer->setObjectName(QStringLiteral("boardAnnouncer"));
    m_announcer->setTextFormat(Qt::PlainText);
    m_announcer->setFixedSize(1, 1);
    m_sliding->setStartValue(0.0);
    m_sliding->setEndValue(1.0);
    m_sliding->setEasingCurve(QEasingCurve::OutCubic);
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        for (Lane *lane : std::as_const(m_lanes))
            lane->model().refreshTexts();
    });
    connect(m_message, &BoardMessage::actionPressed, this, &BoardView::filterResetRequested);
    connect(&edits.store(), &core::Store::changed, this, &BoardView::takeChanges);
    connect(&edits.store(), &core::Store::stateChanged, this, [this] {
        for (Lane *lane : std::as_const(m_lanes))
            lane->setReadOnly(m_edits.store().isReadOnly());
    });
    retranslate();
    buildLanes();
}

void BoardView::retranslate()
{
    //: Name of the board for screen readers. RU: «Доска»
    setAccessibleName(tr("Board"));
    showMessage();
}

void BoardView::buildLanes()
{
    m_move.reset();
    m_lanesAreOld = false;
    m_lastLane = nullptr;
    qDeleteAll(m_lanes);
    m_lanes.clear();
    const QList<core::Status> statuses = m_edits.store().directory().statuses;
    for (const core::Status &status : statuses)
        addLane(status);
    placeLanes();
}

void BoardView::addLane(const core::Status &status)
{
    auto *lane = new Lane(m_edits, status, m_strip);
    m_lanes.append(lane);
    lane->setReadOnly(m_edits.store().isReadOnly());
    lane->setState(stateOf(status));
    connect(lane, &Lane::stateChanged, this, [this, lane] {
        m_state.lanes.insert(lane->status().key, lane->state());
        if (lane->isCollapsed()) // nothing is selected that is not seen
            lane->view().clearChoice();
        animateLanes();
        Q_EMIT stateChanged();
    });
    connect(lane, &Lane::fieldMoved, this, &BoardView::keptFreeChanged);
    connect(lane, &Lane::titleEntered, this, [this, lane](const QString &title) { addTask(*lane, title); });
    connect(lane, &Lane::limitEntered, this, [this, lane](int limit) { setSoftLimit(*lane, limit); });
    connect(lane, &Lane::selectAllRequested, this, [this, lane] {
        clearOthers(lane);
        lane->view().selectAll();
        lane->view().setFocus(Qt::OtherFocusReason);
    });
    LaneModel &model = lane->model();
    connect(&model, &LaneModel::countsChanged, this, [this] {
        tellCount();
        showMessage();
    });
    connect(&model, &LaneModel::dropped, this, [this, lane](const QList<core::TaskId> &tasks) {
        m_move = Move{tasks, lane, Qt::MouseFocusReason};
    });
    connect(&model, &LaneModel::dropRefused, this, [this] { m_move.reset(); });
    connect(&model, &LaneModel::settled, this, [this, lane] {
        putDownCarried(*lane);
        finishMove();
        leaveEmptyLane();
        if (std::ranges::none_of(m_lanes, [](Lane *one) { return one->model().isLoading(); }))
            Q_EMIT settled();
    });
    connect(&model, &LaneModel::failed, this, [this](const core::Error &error) {
        m_failure = error;
        showMessage();
    });
    connect(&model, &LaneModel::aboutToPatch, this, [this, lane] { rememberChoice(*lane); });
    connect(&model, &LaneModel::patched, this, [this, lane] { carryGone(*lane); });
    connectView(*lane);
    lane->QWidget::show();
    if (m_isAsked)
        showTasks(*lane);
}

void BoardView::connectView(Lane &lane)
{
    LaneView &view = lane.view();
    connect(&view, &LaneView::panelRequested, this, &BoardView::panelRequested);
    connect(&view, &LaneView::windowRequested, this, &BoardView::windowRequested);
    connect(&view, &LaneView::menuRequested, this, &BoardView::menuRequested);
    connect(&view, &LaneView::tasksSelected, this, [this, &lane] {
        if (lane.view().hasFocus())
            m_lastLane = &lane;
        tellSelection();
    });
    connect(&view, &LaneView::choiceStarted, this, [this, &lane] {
        m_carried.clear();
        m_carriedFocus = {};
        clearOthers(&lane);
    });
    connect(&view, &LaneView::leaveRequested, this, [this, &lane](Qt::Key key) { goSideways(lane, key); });
    connect(&view, &LaneView::moveRequested, this, [this, &lane](Qt::Key key) { moveCards(lane, key); });
    connect(&view, &LaneView::dragRequested, this,
            [this, &lane](const QModelIndex &pressed, const QPoint &grip) { dragCards(lane, pressed, grip); });
    connect(&view, &LaneView::draggedTo, this, [this](const QPoint &position) {
        m_edgeScroll.dragAt(m_scroll->viewport()->mapFromGlobal(position).x(), m_scroll->viewport()->width());
    });
    connect(&view, &LaneView::dropTargetChanged, this, [this](bool isTarget) {
        if (!isTarget)
            m_edgeScroll.stop();
    });
}

void BoardView::takeChanges(const core::Changes &changes)
{
    if (!changes.directory)
        return;
    const QList<core::Status> &statuses = m_edits.store().directory().statuses;
    const bool sameLanes = std::ranges::equal(
        m_lanes, statuses, {}, [](const Lane *lane) { return lane->status().id; },
        [](const core::Status &status) { return status.id; });
    if (!sameLanes && m_isDragging) { // the lane that is dragged from is still at work
        m_lanesAreOld = true;
        return;
    }
    if (!sameLanes) {
        buildLanes();
        return;
    }
    for (qsizetype place = 0; place < m_lanes.size(); ++place)
        m_lanes.at(place)->setStatus(statuses.at(place));
}

LaneState BoardView::stateOf(const core::Status &status) const
{
    const bool isCancelled = status.id == core::statuses::kCancelled;
    return m_state.lanes.value(status.key, LaneState{.isCollapsed = isCancelled});
}

BoardState BoardView::state() const
{
    return m_state;
}

void BoardView::setState(const BoardState &state)
{
    m_state = state;
    for (Lane *lane : std::as_const(m_lanes))
        lane->setState(stateOf(lane->status()));
    placeLanes();
}

void BoardView::show(core::Scope scope, const core::Filter &filter)
{
    const QList<core::TaskId> selected = selection(); // it stays with the tasks that are still shown
    m_carried = QSet<core::TaskId>(selected.cbegin(), selected.cend());
    m_carriedFocus = current();
    m_showsCarried = false;
    m_scope = scope;
    m_filter = filter;
    m_failure.reset();
    m_isAsked = true;
    for (Lane *lane : std::as_const(m_lanes))
        showTasks(*lane);
}

void BoardView::showTasks(Lane &lane)
{
    // Today and My tasks are one person's.
    lane.setAvatarsShown(core::isTeamScope(m_scope));
    lane.setSought(core::soughtIn(m_filter));
    lane.setTasks(m_scope, m_filter);
}

void BoardView::tellCount()
{
    int count = 0;
    for (Lane *lane : std::as_const(m_lanes)) {
        if (lane->isClosed())
            continue;
        const int total = lane->model().totalCount();
        count = total < 0 || count < 0 ? -1 : count + total;
    }
    Q_EMIT shownCountChanged(count);
}

void BoardView::showMessage()
{
    const bool isEmpty = !m_lanes.isEmpty()
        && std::ranges::all_of(m_lanes, [](Lane *lane) { return lane->model().totalCount() == 0; });
    const bool isFiltered = m_filter.kind != core::Filter::Kind::Everything;
    const bool lacksAnswer = std::ranges::any_of(m_lanes, [](Lane *lane) { return lane->model().isLoading(); });
    m_scroll->setVisible(!(isEmpty && isFiltered));
    if (lacksAnswer && m_failure) {
        m_message->say(errorText(*m_failure));
    } else if (!isEmpty) {
        m_message->say({});
    } else if (isFiltered) {
        //: Board: no task meets the conditions of the filter. RU: «Ничего не нашлось»
        //: Button below it that takes the conditions away. RU: «Сбросить условия»
        m_message->say(tr("Nothing found"), tr("Reset the conditions"));
    } else if (m_scope == core::Scope::Today) {
        //: Board: the section Today has no tasks left. RU: «На сегодня всё сделано»
        m_message->say(tr("Nothing left for today"));
    } else {
        //: Board: the section has no tasks at all. RU: «Здесь пока нет задач»
        m_message->say(tr("No tasks here yet"));
    }
    m_message->raise();
}

void BoardView::showEvent(QShowEvent *event)
{
    TaskView::showEvent(event);
    m_minute.start();
    for (Lane *lane : std::as_const(m_lanes)) {
        lane->model().setResting(false);
        lane->model().refreshTexts();
    }
}

void BoardView::hideEvent(QHideEvent *event)
{
    TaskView::hideEvent(event);
    for (Lane *lane : std::as_const(m_lanes))
        lane->model().setResting(true);
    m_minute.stop();
}

void BoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeLanes();
    TaskView::changeEvent(event);
}

// --- Edits

void BoardView::addTask(Lane &lane, const QString &title)
{
    const core::Store &store = m_edits.store();
    const core::CaptureDraft draft = readLine(title, store).draft;
    core::Task task = newTask(draft, store, m_scope, m_usualReminder);
    if (task.title.isEmpty()) // signs alone are no task: they were meant as its title
        task.title = core::cleanedTitle(title);
    task.status = lane.status().id;
    if (m_scope == core::Scope::Delegated && draft.assignee.isEmpty()) // for somebody else, who is still to be named
        task.assignee = {};
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{task})), this,
                    [this](const core::Result<core::Outcome> &outcome) {
                        if (outcome && !outcome->created.isEmpty())
                            select(outcome->created.constFirst());
                    });
}

void BoardView::setSoftLimit(Lane &lane, int limit)
{
    core::Status status = lane.status();
    if (std::exchange(status.softLimit, limit) != limit)
        m_edits.run(std::make_shared<core::PutStatus>(status));
}

} // namespace ui
