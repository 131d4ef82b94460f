// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/tasktable.h"

#include "ui/list/listheader.h"
#include "ui/list/taskrowdelegate.h"
#include "ui/list/tasktablemodel.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

// How the table is used; how it is painted is in tasktablepaint.cpp.
namespace ui {

namespace {

constexpr int kTitle = static_cast<int>(ListColumn::Title);
constexpr int kTextPadding = 16; // of a row, above and below its line together

} // namespace

TaskTable::TaskTable(TaskTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new ListHeader(this)), m_delegate(new TaskRowDelegate(*this))
{
    setObjectName(QStringLiteral("taskTable"));
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->resetColumns();
    useMetrics();
    connect(m_delegate, &TaskRowDelegate::titleEdited, this, &TaskTable::titleEdited);
    connect(m_header, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &TaskTableModel::taskCountChanged, this, &TaskTable::selectRest);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_awaitsRest = false; });
}

int TaskTable::rowHeightOfText() const
{
    return std::max(kListRow, lineHeight(TextStyle::Body) + kTextPadding);
}

void TaskTable::useMetrics()
{
    verticalHeader()->setMinimumSectionSize(rowHeightOfText());
    verticalHeader()->setDefaultSectionSize(rowHeightOfText());
    verticalScrollBar()->setSingleStep(rowHeightOfText());
    m_delegate->forgetTexts();
}

/// Selected rows from top to bottom as first and last, none of them twice.
QList<std::pair<int, int>> TaskTable::selectedRows() const
{
    QList<std::pair<int, int>> spans;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        spans.append({range.top(), range.bottom()});
    std::sort(spans.begin(), spans.end());
    int next = 0;
    for (auto &[first, last] : spans) {
        first = std::max(first, next);
        next = std::max(next, last + 1);
    }
    spans.removeIf([](const std::pair<int, int> &span) { return span.first > span.second; });
    return spans;
}

QList<core::TaskId> TaskTable::selection() const
{
    QList<core::TaskId> tasks;
    const QList<std::pair<int, int>> spans = selectedRows();
    for (const auto &[first, last] : spans) {
        tasks.reserve(tasks.size() + last - first + 1);
        for (int row = first; row <= last; ++row) {
            if (const core::TaskId task = m_model.taskAt(row); task.isValid())
                tasks.append(task);
        }
    }
    return tasks;
}

int TaskTable::selectedCount() const
{
    int count = 0;
    const QList<std::pair<int, int>> spans = selectedRows();
    for (const auto &[first, last] : spans) {
        for (int row = first; row <= last; ++row)
            count += m_model.isHeading(row) ? 0 : 1;
    }
    return count;
}

core::TaskId TaskTable::current() const
{
    return m_model.taskAt(currentIndex().row());
}

/// The rows of tasks, as few ranges as can be: they may be all that a file has.
QItemSelection TaskTable::rangesOf(const QSet<core::TaskId> &tasks) const
{
    QItemSelection ranges;
    int first = -1;
    for (int row = 0; row <= m_model.rowCount() && !tasks.isEmpty(); ++row) {
        const bool isWanted = tasks.contains(m_model.taskAt(row));
        if (isWanted && first < 0)
            first = row;
        if (isWanted || first < 0)
            continue;
        ranges.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(row - 1, kListColumnCount - 1)));
        first = -1;
    }
    return ranges;
}

bool TaskTable::select(const QList<core::TaskId> &tasks, core::TaskId focused)
{
    QModelIndex first = m_model.index(m_model.rowOf(focused), kTitle);
    if (!first.isValid()) {
        const auto shown = std::ranges::find_if(tasks, [this](core::TaskId task) { return m_model.rowOf(task) >= 0; });
        if (shown == tasks.cend())
            return false;
        first = m_model.index(m_model.rowOf(*shown), kTitle);
    }
    const QItemSelection ranges = rangesOf({tasks.cbegin(), tasks.cend()});
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    return true;
}

void TaskTable::selectAll()
{
    m_model.openAll(); // nothing is selected that cannot be seen
    QTableView::selectAll();
    m_awaitsRest = m_model.taskCount() < 0;
}

void TaskTable::selectRest()
{
    if (m_awaitsRest && m_model.taskCount() >= 0)
        selectAll();
}

bool TaskTable::editTitle()
{
    if (!current().isValid() || m_isReadOnly)
        return false;
    const QModelIndex title = m_model.index(currentIndex().row(), kTitle);
    scrollTo(title);
    edit(title);
    return true;
}

void TaskTable::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    viewport()->update();
}

void TaskTable::setSought(const QStringList &sought)
{
    m_delegate->setSought(sought);
    viewport()->update();
}

void TaskTable::setSkeleton(bool isShown)
{
    m_isSkeleton = isShown;
    viewport()->update();
}

void TaskTable::keyPressEvent(QKeyEvent *event)
{
    m_isKeyboardUsed = true;
    if (state() == EditingState) // what the field of a title leaves over is not meant for the rows
        return;
    const int row = currentIndex().row();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if ((isPlain && stepIntoGroups(event->key())) || stepWithAlt(*event))
        return;
    if (m_model.isHeading(row) && isPlain && (isEnter || event->key() == Qt::Key_Space)) {
        m_model.setCollapsed(row, !m_model.index(row, 0).data(TaskTableModel::IsCollapsedRole).toBool());
        return;
    }
    if (isEnter && current().isValid() && isPlain)
        Q_EMIT opened(current());
    else if (isEnter && current().isValid() && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT openedInWindow(current());
    else if (event->key() == Qt::Key_F2 && isPlain)
        editTitle();
    else if (isEnter || event->key() == Qt::Key_Escape)
        event->ignore(); // the window closes its panel with it
    else
        QTableView::keyPressEvent(event);
}

bool TaskTable::stepIntoGroups(int key)
{
    const bool isBack = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool isForth = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (!isBack && !isForth)
        return false;
    const int row = currentIndex().row();
    if (m_model.isHeading(row)) {
        m_model.setCollapsed(row, isBack);
    } else if (const int heading = m_model.headingRowOf(row); isBack && heading >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(heading, kTitle), QItemSelectionModel::ClearAndSelect);
        scrollTo(currentIndex());
    }
    return true;
}

/// Moves the selected tasks instead of the focus; there is no order of one's own in a sorted list.
bool TaskTable::stepWithAlt(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return false;
    const int forth = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        Q_EMIT bucketStepWanted(event.key() == forth ? 1 : -1);
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Up
        || event.key() == Qt::Key_Down;
}

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
        selectionModel()->setCurrentIndex(m_model.index(currentIndex().row(), kTitle), QItemSelectionModel::NoUpdate);
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
        selectionModel()->setCurrentIndex(m_model.index(row, kTitle), QItemSelectionModel::NoUpdate);
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
    const QRect cell = cellRect(row, kTitle);
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
    const QModelIndex index = m_model.index(row, kTitle);
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
    const bool isTitle = index.isValid() && index.column() == kTitle && !m_model.isHeading(index.row());
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
    const QRect cell = cellRect(row, kTitle);
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
        place = viewport()->mapToGlobal(cellRect(currentIndex().row(), kTitle).bottomLeft());
    }
    if (!selection().isEmpty())
        Q_EMIT menuWanted(place);
}

void TaskTable::focusInEvent(QFocusEvent *event)
{
    m_isKeyboardUsed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    if (m_isKeyboardUsed && !currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, kTitle), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void TaskTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        useMetrics();
    else if (event->type() == QEvent::LanguageChange)
        m_header->viewport()->update();
}

void TaskTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_header->fit(viewport()->width());
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

void TaskTable::keyboardSearch(const QString &search)
{
    Q_UNUSED(search) // letters are the shortcuts of the task menu
}

/// A row is one thing: Home and End go to the first and the last, and the focus stays on the title, which tells a
/// screen reader the whole row.
QModelIndex TaskTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, kTitle);
    return QTableView::moveCursor(action, modifiers).siblingAtColumn(kTitle);
}

void TaskTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(rowRect(current.row()));
    viewport()->update(rowRect(previous.row()));
    if (current.row() != previous.row())
        Q_EMIT currentTaskChanged();
}

void TaskTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_awaitsRest = m_awaitsRest && deselected.isEmpty(); // the person has chosen otherwise since
    viewport()->update(); // the ground of a row reaches beyond its cells
    Q_EMIT tasksSelected();
}

QRect TaskTable::rowRect(int row) const
{
    return row < 0 ? QRect() : QRect(0, rowViewportPosition(row), viewport()->width(), rowHeightOfText());
}

QRect TaskTable::cellRect(int row, int column) const
{
    return visualRect(m_model.index(row, column)).adjusted(0, 0, 0, -1);
}

} // namespace ui

#include "moc_tasktable.cpp"
