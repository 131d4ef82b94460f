// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/tasktable.h"

#include "ui/list/listheader.h"
#include "ui/list/taskrowdelegate.h"
#include "ui/list/tasktablemodel.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QKeyEvent>
#include <QScrollBar>

// What the table is and how keys work it; the mouse is in tasktablemouse.cpp, the selection in tasktableselection.cpp
// and the painting in tasktablepaint.cpp.
namespace ui {

namespace {

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

bool TaskTable::editTitle()
{
    if (!current().isValid() || m_isReadOnly)
        return false;
    const QModelIndex title = m_model.index(currentIndex().row(), kTitleColumn);
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
        selectionModel()->setCurrentIndex(m_model.index(heading, kTitleColumn), QItemSelectionModel::ClearAndSelect);
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

void TaskTable::focusInEvent(QFocusEvent *event)
{
    m_isKeyboardUsed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    if (m_isKeyboardUsed && !currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, kTitleColumn), QItemSelectionModel::NoUpdate);
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

void TaskTable::keyboardSearch(const QString &search)
{
    Q_UNUSED(search) // letters are the shortcuts of the task menu
}

/// A row is one thing: Home and End go to the first and the last, and the focus stays on the title, which tells a
/// screen reader the whole row.
QModelIndex TaskTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, kTitleColumn);
    return QTableView::moveCursor(action, modifiers).siblingAtColumn(kTitleColumn);
}

void TaskTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(rowRect(current.row()));
    viewport()->update(rowRect(previous.row()));
    if (current.row() != previous.row())
        Q_EMIT currentTaskChanged();
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
