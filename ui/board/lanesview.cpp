// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanesview.h"

#include "core/query/texthits.h"
#include "core/store/store.h"
#include "ui/board/boardmessage.h"
#include "ui/board/lanecolumn.h"
#include "ui/board/laneview.h"
#include "ui/shell/edits.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

// How the lanes are made known to the view, filled and shown; what is chosen is in laneschoice.cpp, what is moved in
// lanesmoves.cpp.
namespace ui {

namespace {

constexpr int kMinute = 60000;

} // namespace

LanesView::LanesView(Edits &edits, QWidget *parent)
    : TaskView(parent),
      m_edits(edits),
      m_scroll(new QScrollArea(this)),
      m_strip(new QWidget),
      m_message(new BoardMessage(this)),
      m_announcer(new QLabel(this)),
      m_edgeScroll(*m_scroll->horizontalScrollBar())
{
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
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, [this] { followTime(); });
    connect(m_message, &BoardMessage::actionPressed, this, &LanesView::filterResetRequested);
    connect(&edits.store(), &core::Store::stateChanged, this, [this] {
        for (LaneColumn *lane : std::as_const(m_lanes))
            lane->setReadOnly(m_edits.store().isReadOnly());
    });
}

void LanesView::addLane(LaneColumn &lane)
{
    m_lanes.append(&lane);
    lane.setReadOnly(m_edits.store().isReadOnly());
    connectModel(lane);
    connectView(lane);
    lane.QWidget::show();
    if (m_isAsked)
        showTasks(lane);
}

void LanesView::clearLanes()
{
    m_move.reset();
    m_lastLane = nullptr;
    qDeleteAll(m_lanes);
    m_lanes.clear();
}

void LanesView::connectModel(LaneColumn &lane)
{
    LaneModel &model = lane.model();
    connect(&model, &LaneModel::countsChanged, this, [this] {
        tellCount();
        showMessage();
    });
    connect(&model, &LaneModel::dropped, this,
            [this, &lane](const QList<core::TaskId> &tasks) { expectMove(lane, tasks, Qt::MouseFocusReason); });
    connect(&model, &LaneModel::dropRefused, this, [this] { m_move.reset(); });
    connect(&model, &LaneModel::settled, this, [this, &lane] {
        putDownCarried(lane);
        finishMove();
        leaveEmptyLane();
        if (std::ranges::none_of(m_lanes, [](LaneColumn *one) { return one->model().isLoading(); }))
            Q_EMIT settled();
    });
    connect(&model, &LaneModel::failed, this, [this](const core::Error &error) {
        m_failure = error;
        showMessage();
    });
    connect(&model, &LaneModel::aboutToPatch, this, [this, &lane] { rememberChoice(lane); });
    connect(&model, &LaneModel::patched, this, [this, &lane] { carryGone(lane); });
}

void LanesView::connectView(LaneColumn &lane)
{
    LaneView &view = lane.view();
    connect(&view, &LaneView::panelRequested, this, &LanesView::panelRequested);
    connect(&view, &LaneView::windowRequested, this, &LanesView::windowRequested);
    connect(&view, &LaneView::menuRequested, this, &LanesView::menuRequested);
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

void LanesView::show(core::Scope scope, const core::Filter &filter)
{
    const QList<core::TaskId> selected = selection(); // it stays with the tasks that are still shown
    m_carried = QSet<core::TaskId>(selected.cbegin(), selected.cend());
    m_carriedFocus = current();
    m_showsCarried = false;
    m_scope = scope;
    m_filter = filter;
    m_failure.reset();
    m_isAsked = true;
    for (LaneColumn *lane : std::as_const(m_lanes))
        showTasks(*lane);
}

void LanesView::showTasks(LaneColumn &lane)
{
    // Today and My tasks are one person's.
    lane.setAvatarsShown(core::isTeamScope(m_scope));
    lane.setSought(core::soughtIn(m_filter));
    lane.setTasks(m_scope, m_filter);
}

void LanesView::tellCount()
{
    int count = 0;
    for (LaneColumn *lane : std::as_const(m_lanes)) {
        if (lane->model().isClosed())
            continue;
        const int total = lane->model().totalCount();
        count = total < 0 || count < 0 ? -1 : count + total;
    }
    Q_EMIT shownCountChanged(count);
}

void LanesView::showMessage()
{
    const bool isEmpty = !m_lanes.isEmpty()
        && std::ranges::all_of(m_lanes, [](LaneColumn *lane) { return lane->model().totalCount() == 0; });
    const bool isFiltered = m_filter.kind != core::Filter::Kind::Everything;
    const bool lacksAnswer = std::ranges::any_of(m_lanes, [](LaneColumn *lane) { return lane->model().isLoading(); });
    m_scroll->setVisible(!(isEmpty && isFiltered));
    if (lacksAnswer && m_failure) {
        m_message->say(errorText(*m_failure));
    } else if (!isEmpty) {
        m_message->say({});
    } else if (isFiltered) {
        //: Lanes of cards: no task meets the conditions of the filter. RU: «Ничего не нашлось»
        //: Button below it that takes the conditions away. RU: «Сбросить условия»
        m_message->say(tr("Nothing found"), tr("Reset the conditions"));
    } else if (m_scope == core::Scope::Today) {
        //: Lanes of cards: the section Today has no tasks left. RU: «На сегодня всё сделано»
        m_message->say(tr("Nothing left for today"));
    } else {
        //: Lanes of cards: the section has no tasks at all. RU: «Здесь пока нет задач»
        m_message->say(tr("No tasks here yet"));
    }
    m_message->raise();
}

void LanesView::followTime()
{
    for (LaneColumn *lane : std::as_const(m_lanes))
        lane->model().refreshTexts();
}

void LanesView::retranslate()
{
    showMessage();
}

void LanesView::showEvent(QShowEvent *event)
{
    TaskView::showEvent(event);
    m_minute.start();
    for (LaneColumn *lane : std::as_const(m_lanes))
        lane->model().setResting(false);
    followTime();
}

void LanesView::hideEvent(QHideEvent *event)
{
    TaskView::hideEvent(event);
    for (LaneColumn *lane : std::as_const(m_lanes))
        lane->model().setResting(true);
    m_minute.stop();
}

void LanesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeLanes();
    TaskView::changeEvent(event);
}

bool LanesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeLanes();
    return TaskView::eventFilter(watched, event);
}

void LanesView::resizeEvent(QResizeEvent *)
{
    m_scroll->setGeometry(lanesRect());
    m_message->setGeometry(lanesRect());
}

} // namespace ui
