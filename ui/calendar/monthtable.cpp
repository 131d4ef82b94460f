// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/calendar/monthtable.h"

#include "core/query/datebounds.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/board/taskmime.h"
#include "ui/calendar/monthcell.h"
#include "ui/calendar/monthdelegate.h"
#include "ui/deadlines/daymodel.h"
#include "ui/deadlines/duedragpixmap.h"
#include "ui/shell/announce.h"
#include "ui/shell/edits.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <utility>

namespace ui {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kDragDistance = 8;

core::TaskId idOf(const core::TaskRow &task)
{
    return task.id;
}

} // namespace

MonthTable::MonthTable(Edits &edits, DayModel &model, QWidget *parent)
    : QTableView(parent), m_edits(edits), m_model(model)
{
    setObjectName(QStringLiteral("calendarTable"));
    setModel(&model);
    setItemDelegate(new MonthDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    setAutoScroll(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
}

const core::Store &MonthTable::store() const
{
    return m_edits.store();
}

void MonthTable::setMonth(QDate first)
{
    m_month = first;
    m_model.setFirstDay(core::firstOfWeek(first, m_edits.store().filterContext().firstDayOfWeek));
    viewport()->update();
}

QString MonthTable::moreText(int count) const
{
    //: Calendar: the last line of a day that has more tasks than there is room for. RU: «Ещё %n»
    return tr("%n more", nullptr, count);
}

// --- Places

QList<core::TaskRow> MonthTable::shownOf(const QModelIndex &day) const
{
    const QList<core::TaskRow> tasks = m_model.tasksOf(m_model.dayAt(day));
    const MonthCell parts
        = MonthCell::within(visualRect(day), day.data(DayModel::CountRole).toInt(), static_cast<int>(tasks.size()));
    return tasks.first(parts.tasks.size());
}

MonthTable::Hit MonthTable::hitAt(const QPoint &position) const
{
    const QModelIndex day = indexAt(position);
    if (!day.isValid())
        return {};
    Hit hit{.day = day};
    const QList<core::TaskRow> tasks = m_model.tasksOf(m_model.dayAt(day));
    const MonthCell parts
        = MonthCell::within(visualRect(day), day.data(DayModel::CountRole).toInt(), static_cast<int>(tasks.size()));
    for (qsizetype place = 0; place < parts.tasks.size(); ++place) {
        if (parts.tasks.at(place).contains(position))
            hit.task = tasks.at(place);
    }
    hit.isMore = parts.more.contains(position);
    return hit;
}

QRect MonthTable::focusRect() const
{
    const QRect cell = visualRect(currentIndex());
    const QList<core::TaskRow> tasks = shownOf(currentIndex());
    const auto place = std::ranges::find(tasks, m_task, idOf) - tasks.begin();
    if (place >= tasks.size())
        return cell;
    return MonthCell::within(cell, currentIndex().data(DayModel::CountRole).toInt(),
                             static_cast<int>(m_model.tasksOf(currentDay()).size()))
        .tasks.at(place);
}

/// Where the choices of a field open.
QVariant MonthTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle || !currentIndex().isValid())
        return QTableView::inputMethodQuery(query);
    return focusRect().translated(viewport()->pos());
}

void MonthTable::placeCells()
{
    const QSize room = viewport()->size();
    const int columns = m_model.columnCount();
    const int rows = m_model.rowCount();
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, room.width() * (column + 1) / columns - room.width() * column / columns);
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, room.height() * (row + 1) / rows - room.height() * row / rows);
}

void MonthTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeCells();
}

// --- What is chosen

QDate MonthTable::currentDay() const
{
    return m_model.dayAt(currentIndex());
}

/// The month turns where the day is not in sight.
void MonthTable::goToDay(QDate day)
{
    if (!day.isValid())
        return;
    if (!m_model.indexOf(day).isValid())
        Q_EMIT monthsTurned((day.year() - m_month.year()) * 12 + day.month() - m_month.month());
    setCurrentIndex(m_model.indexOf(day));
    leaveTasks();
}

void MonthTable::leaveTasks()
{
    const bool hadSome = m_task.isValid() || !m_selected.isEmpty();
    m_task = {};
    m_selected.clear();
    viewport()->update();
    if (hadSome)
        Q_EMIT selectionMoved();
}

void MonthTable::goToTask(core::TaskId task, bool keepsOthers)
{
    m_task = task;
    if (!keepsOthers)
        m_selected = {task};
    else if (!m_selected.removeOne(task))
        m_selected.append(task);
    viewport()->update();
    const QList<core::TaskRow> tasks = shownOf(currentIndex());
    if (const auto row = std::ranges::find(tasks, task, idOf); hasFocus() && row != tasks.end())
        announce(*this, taskSentence(*row, store().directory(), store().clock().now(), store().filterContext().zone));
    Q_EMIT selectionMoved();
}

void MonthTable::selectTasks(const QList<core::TaskId> &tasks, core::TaskId current)
{
    m_selected.clear();
    m_task = {};
    for (int place = 0; place < m_model.rowCount() * m_model.columnCount(); ++place) {
        const QModelIndex day = m_model.index(place / m_model.columnCount(), place % m_model.columnCount());
        for (const core::TaskRow &task : shownOf(day)) {
            if (tasks.contains(task.id))
                m_selected.append(task.id);
            if (task.id != current)
                continue;
            m_task = current;
            setCurrentIndex(day);
        }
    }
    viewport()->update();
    Q_EMIT selectionMoved();
}

void MonthTable::followTasks()
{
    if (m_task.isValid() || !m_selected.isEmpty())
        selectTasks(std::exchange(m_selected, {}), m_task);
    viewport()->update();
}

/// From task to task of the day; before the first one it is left.
bool MonthTable::goInside(int step)
{
    const QList<core::TaskRow> tasks = shownOf(currentIndex());
    if (tasks.isEmpty())
        return false;
    const auto at = std::ranges::find(tasks, m_task, idOf) - tasks.begin();
    const qsizetype place = at < tasks.size() ? at + step : 0;
    if (place < 0)
        leaveTasks();
    else
        goToTask(tasks.at(std::min(place, tasks.size() - 1)).id, false);
    return true;
}

bool MonthTable::moveTasks(int days)
{
    if (m_selected.isEmpty() || !m_edits.mayEdit())
        return !m_selected.isEmpty();
    Q_EMIT tasksDropped(m_selected, currentDay().addDays(days));
    return true;
}

// --- Keys and mouse

void MonthTable::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isInside = m_task.isValid();
    if (modifiers == Qt::AltModifier) {
        const int days = event->key() == Qt::Key_Left ? -forward
            : event->key() == Qt::Key_Right           ? forward
            : event->key() == Qt::Key_Up              ? -kDaysOfWeek
            : event->key() == Qt::Key_Down            ? kDaysOfWeek
                                                      : 0;
        if (days != 0 && moveTasks(days))
            return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && isEnter && isInside) {
        Q_EMIT windowRequested(m_task);
        return;
    }
    if (modifiers != Qt::NoModifier) {
        event->ignore(); // of the window
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return goToDay(currentDay().addDays(-forward));
    case Qt::Key_Right:
        return goToDay(currentDay().addDays(forward));
    case Qt::Key_Up:
        return isInside ? static_cast<void>(goInside(-1)) : goToDay(currentDay().addDays(-kDaysOfWeek));
    case Qt::Key_Down:
        return isInside ? static_cast<void>(goInside(1)) : goToDay(currentDay().addDays(kDaysOfWeek));
    case Qt::Key_PageUp:
        return goToDay(currentDay().addMonths(-1));
    case Qt::Key_PageDown:
        return goToDay(currentDay().addMonths(1));
    case Qt::Key_Home:
        return goToDay(m_model.dayAt(currentIndex().siblingAtColumn(0)));
    case Qt::Key_End:
        return goToDay(m_model.dayAt(currentIndex().siblingAtColumn(kDaysOfWeek - 1)));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isInside)
            Q_EMIT taskOpened(m_task);
        else if (!goInside(0) && currentIndex().data(DayModel::CountRole).toInt() > 0)
            Q_EMIT moreRequested(currentDay(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    case Qt::Key_Escape:
        if (isInside)
            return leaveTasks();
        break;
    default:
        break;
    }
    event->ignore();
}

void MonthTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.todayOrFirst());
    QTableView::focusInEvent(event);
}

void MonthTable::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (!hit.day.isValid())
        return;
    m_pressedAt = event->position().toPoint();
    m_isTaskPressed = hit.task.has_value() && event->button() == Qt::LeftButton;
    setCurrentIndex(hit.day);
    const bool isOneOfMany = hit.task && isSelected(hit.task->id) && event->modifiers() == Qt::NoModifier;
    if (!hit.task)
        leaveTasks();
    else if (!isOneOfMany) // a drag of several begins on one of them
        goToTask(hit.task->id, event->modifiers().testFlag(Qt::ControlModifier));
}

void MonthTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->position().toPoint() - m_pressedAt).manhattanLength() >= kDragDistance;
    if (m_isTaskPressed && isFar && event->buttons().testFlag(Qt::LeftButton)) {
        m_isTaskPressed = false;
        dragTasks();
    }
}

void MonthTable::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_isTaskPressed, false) && hit.task && event->modifiers() == Qt::NoModifier) {
        goToTask(hit.task->id, false);
        Q_EMIT taskOpened(hit.task->id);
    } else if (hit.isMore) {
        Q_EMIT moreRequested(m_model.dayAt(hit.day), event->globalPosition().toPoint());
    }
}

void MonthTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_task.isValid())
        return;
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuRequested(isByMouse ? event->globalPos() : viewport()->mapToGlobal(focusRect().bottomLeft()));
}

void MonthTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // nothing of it is out of sight
}

// --- Drags

void MonthTable::dragTasks()
{
    const QList<core::TaskRow> tasks = shownOf(currentIndex());
    const auto held = std::ranges::find(tasks, m_task, idOf);
    if (held == tasks.end() || m_edits.store().isReadOnly())
        return;
    QStringList titles;
    for (int place = 0; place < m_model.rowCount() * m_model.columnCount(); ++place) {
        for (const core::TaskRow &task : m_model.tasksOf(m_model.firstDay().addDays(place))) {
            if (isSelected(task.id))
                titles.append(task.title);
        }
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOfTasks(m_selected, titles, store().directory().fileUid));
    drag->setPixmap(dueDragPixmap(*held, {}, static_cast<int>(m_selected.size()), store(), devicePixelRatioF()));
    drag->setHotSpot(QPoint(-kDragOffset, kDragOffset));
    drag->exec(Qt::MoveAction);
    setDropIndex({});
}

void MonthTable::setDropIndex(const QModelIndex &index)
{
    if (std::exchange(m_dropIndex, index) != index)
        viewport()->update();
}

void MonthTable::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void MonthTable::dragMoveEvent(QDragMoveEvent *event)
{
    const bool takes = !store().isReadOnly() && !tasksOfMime(*event->mimeData(), store().directory().fileUid).isEmpty();
    setDropIndex(takes ? indexAt(event->position().toPoint()) : QModelIndex());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_dropIndex.isValid());
}

void MonthTable::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropIndex({});
}

void MonthTable::dropEvent(QDropEvent *event)
{
    const QModelIndex day = indexAt(event->position().toPoint());
    setDropIndex({});
    const QList<core::TaskId> tasks = tasksOfMime(*event->mimeData(), store().directory().fileUid);
    if (store().isReadOnly() || tasks.isEmpty() || !day.isValid()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT tasksDropped(tasks, m_model.dayAt(day));
}

} // namespace ui

#include "moc_monthtable.cpp"
