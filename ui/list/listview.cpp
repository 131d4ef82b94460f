// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/listview.h"

#include "core/commands/edittasks.h"
#include "core/commands/trashtasks.h"
#include "core/query/texthits.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/filters/scopedfilter.h"
#include "ui/list/bulkbar.h"
#include "ui/list/duesteps.h"
#include "ui/list/filterbar.h"
#include "ui/list/listheader.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/shell/edits.h"
#include "ui/shell/taskedits.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

// What the list does; how it is put together is in listviewparts.cpp.
namespace ui {

namespace {

constexpr int kSkeletonAfter = 200; // ms
constexpr int kMinute = 60; // s

} // namespace

TaskListView::TaskListView(Edits &edits, QWidget *parent)
    : TaskView(parent),
      m_edits(edits),
      m_model(new TaskTableModel(edits.store(), this)),
      m_table(new TaskTable(*m_model, this)),
      m_filterBar(new FilterBar(edits.store(), this)),
      m_bulkBar(new BulkBar(this))
{
    setObjectName(QStringLiteral("listView"));
    build();
    connectTable();
    connect(m_filterBar, &FilterBar::filterEdited, this, &TaskListView::filterEdited);
    m_skeletonTimer.setSingleShot(true);
    m_skeletonTimer.setInterval(kSkeletonAfter);
    connect(&m_skeletonTimer, &QTimer::timeout, this, [this] { showPage(Page::Skeleton); });
    m_minuteTimer.setSingleShot(true);
    connect(&m_minuteTimer, &QTimer::timeout, this, [this] {
        m_model->followTime();
        waitForMinute();
    });
    connect(&m_edits.store(), &core::Store::stateChanged, this, &TaskListView::followStoreState);
    followStoreState();
    useState();
}

TaskListView::~TaskListView()
{
    // A title under edit is saved when it loses the focus, and that takes the whole of this view.
    if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && m_table->isAncestorOf(focus))
        focus->clearFocus();
}

void TaskListView::connectTable()
{
    connect(m_model, &TaskTableModel::loadingChanged, this, &TaskListView::followLoading);
    connect(m_model, &TaskTableModel::taskCountChanged, this, &TaskListView::followCount);
    connect(m_model, &TaskTableModel::failed, this, &TaskListView::followFailure);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = m_table->selection();
        m_keptCurrent = m_table->current();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TaskListView::restoreSelection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TaskListView::selectAwaited);
    connect(m_model, &TaskTableModel::loadingChanged, this, &TaskListView::selectAwaited);
    connect(m_table, &TaskTable::tasksSelected, this, &TaskListView::followSelection);
    connect(m_table, &TaskTable::currentTaskChanged, this, &TaskListView::selectionChanged);
    connect(m_table, &TaskTable::opened, this, &TaskListView::panelRequested);
    connect(m_table, &TaskTable::openedInWindow, this, &TaskListView::windowRequested);
    connect(m_table, &TaskTable::menuWanted, this, &TaskListView::menuRequested);
    connect(m_table, &TaskTable::choicesWanted, this, &TaskListView::choicesRequested);
    connect(m_table, &TaskTable::doneWanted, this, &TaskListView::toggleDone);
    connect(m_table, &TaskTable::titleEdited, this, &TaskListView::setTitle);
    connect(m_table, &TaskTable::bucketStepWanted, this, &TaskListView::stepBucket);
    connect(&m_table->header(), &ListHeader::sortRequested, this,
            [this](ListColumn column, bool isAdded) { sortBy(*specOf(column).sortKey, isAdded); });
    connect(&m_table->header(), &ListHeader::columnsEdited, this, &TaskListView::keepColumns);
    connect(m_bulkBar, &BulkBar::choicesWanted, this, &TaskListView::choicesRequested);
    connect(m_bulkBar, &BulkBar::allWanted, m_table, &TaskTable::selectAll);
    connect(m_bulkBar, &BulkBar::deleteWanted, this, &TaskListView::trashSelection);
    connect(m_bulkBar, &BulkBar::clearWanted, this, [this] {
        m_table->clearSelection();
        focusTasks();
    });
}

void TaskListView::show(core::Scope scope, const core::Filter &filter)
{
    const bool isOtherScope = std::exchange(m_scope, scope) != scope;
    m_filter = filter;
    m_table->setSought(core::soughtIn(filter));
    if (isOtherScope)
        useState();
    query();
}

void TaskListView::query()
{
    m_model->setQuery({.filter = shownTasks(m_scope, m_filter),
                       .sort = state().sort,
                       .grouping = state().grouping,
                       .isNested = true});
}

QList<core::TaskId> TaskListView::selection() const
{
    return m_table->selection();
}

core::TaskId TaskListView::current() const
{
    return m_table->current();
}

void TaskListView::select(const QList<core::TaskId> &tasks, core::TaskId current)
{
    m_awaited = tasks;
    m_awaitedCurrent = current;
    m_table->selectionModel()->clear();
    m_kept.clear();
    m_keptCurrent = {};
    selectAwaited();
}

void TaskListView::selectAwaited()
{
    if (!m_awaitedCurrent.isValid() || m_model->isLoading())
        return;
    if (m_model->rowOf(m_awaitedCurrent) < 0) {
        // Opening its group inserts rows, and those call this again.
        m_model->reveal(m_awaitedCurrent);
        return;
    }
    m_table->select(std::exchange(m_awaited, {}), std::exchange(m_awaitedCurrent, {}));
    m_table->scrollTo(m_table->currentIndex());
}

void TaskListView::focusTasks()
{
    if (m_pages->currentWidget() == m_message)
        (m_messageButton->isVisible() ? static_cast<QWidget *>(m_messageButton) : m_filterBar)->setFocus();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

int TaskListView::footHeight() const
{
    return m_bulkBar->isVisible() ? m_bulkBar->sizeHint().height() : 0;
}

bool TaskListView::editTitle()
{
    return m_table->editTitle();
}

ListState &TaskListView::state()
{
    const auto it = m_states.find(m_scope);
    return it != m_states.end() ? *it : *m_states.insert(m_scope, ListState::usual(m_scope));
}

QVariantMap TaskListView::saveState() const
{
    QVariantMap saved;
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        saved.insert(QString::number(static_cast<int>(it.key())), it->saved());
    return saved;
}

void TaskListView::restoreState(const QVariantMap &saved)
{
    m_states.clear();
    for (const core::Scope scope : {core::Scope::Today, core::Scope::Mine, core::Scope::Delegated, core::Scope::All}) {
        const QVariant kept = saved.value(QString::number(static_cast<int>(scope)));
        if (kept.isValid())
            m_states.insert(scope, ListState::restored(kept.toMap(), scope));
    }
    useState();
    if (m_isAsked)
        query();
}

/// Puts columns, sort and grouping of the scope into the header and the buttons.
void TaskListView::useState()
{
    const QScopedValueRollback guard(m_isUsingState, true);
    const ListState &now = state();
    ListHeader &header = m_table->header();
    header.resetColumns();
    header.setOrder(now.order);
    for (const ListColumn column : allListColumns()) {
        header.setShown(column, now.shown.contains(column));
        if (const auto width = now.widths.constFind(column); width != now.widths.cend())
            header.setWidthOf(column, scaled(*width));
    }
    if (!now.widths.contains(ListColumn::Due))
        header.fitDue(m_table->isLast(static_cast<int>(ListColumn::Due)));
    header.fit(m_table->viewport()->width());
    header.setSort(now.sort);
    retranslate();
}

void TaskListView::keepColumns()
{
    if (m_isUsingState)
        return;
    const ListHeader &header = m_table->header();
    ListState &now = state();
    now.order = header.order();
    now.shown.clear();
    now.widths.clear();
    for (const ListColumn column : allListColumns()) {
        if (!header.isShown(column))
            continue;
        now.shown.append(column);
        const ListColumnSpec &spec = specOf(column);
        const int width = qRound(header.wantedWidthOf(column) / textScale());
        if (!spec.isFixed && column != ListColumn::Title && width != spec.width)
            now.widths.insert(column, width);
    }
    Q_EMIT stateEdited();
}

void TaskListView::group(core::Grouping grouping)
{
    state().grouping = grouping;
    retranslate();
    query();
    Q_EMIT stateEdited();
}

void TaskListView::sortBy(core::SortKey key, bool isAdded)
{
    state().sort = sortAfterClick(state().sort, key, isAdded);
    m_table->header().setSort(state().sort);
    query();
    Q_EMIT stateEdited();
}

void TaskListView::followLoading()
{
    m_isAsked = true;
    if (m_model->isLoading()) {
        m_skeletonTimer.start();
        return;
    }
    m_skeletonTimer.stop();
    selectAwaited();
    Q_EMIT settled();
}

void TaskListView::followCount()
{
    const int count = m_model->taskCount();
    if (m_model->rowCount() > 0 || count < 0)
        showPage(Page::Tasks);
    else
        showPage(m_filter.kind == core::Filter::Kind::Everything ? Page::ScopeEmpty : Page::NothingFound);
    selectAwaited();
    Q_EMIT shownCountChanged(count);
}

void TaskListView::followFailure()
{
    m_skeletonTimer.stop();
    if (m_model->rowCount() == 0)
        showPage(Page::Failed); // what is shown stays: the window's banner says why it is old
}

void TaskListView::followStoreState()
{
    const bool isReadOnly = m_edits.store().isReadOnly();
    m_table->setReadOnly(isReadOnly);
    m_bulkBar->setEnabled(!isReadOnly);
}

void TaskListView::followSelection()
{
    const int count = m_table->selectedCount();
    if (count > 0 && !m_model->isLoading())
        m_awaited = {}; // the person has gone on
    m_bulkBar->setCount(count, m_model->taskCount());
    m_bulkBar->setVisible(count > 1);
    Q_EMIT selectionChanged();
}

void TaskListView::restoreSelection()
{
    const QList<core::TaskId> kept = std::exchange(m_kept, {});
    const bool isThere = m_table->select(kept, m_keptCurrent);
    if (isThere)
        m_table->scrollTo(m_table->currentIndex());
    else
        m_table->scrollToTop();
    if (m_table->hasFocus() && !m_table->currentIndex().isValid()) // it had the focus before it had rows
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, static_cast<int>(ListColumn::Title)),
                                                   QItemSelectionModel::NoUpdate);
    if (isThere || !kept.isEmpty())
        followSelection();
}

void TaskListView::setTitle(core::TaskId task, const QString &was, const QString &now)
{
    m_edits.run(std::make_shared<core::EditTasks>(
        QList<core::FieldEdit>{{.task = task, .field = core::Field::Title, .value = now, .expected = was}}));
}

void TaskListView::toggleDone(core::TaskId task)
{
    const core::TaskRow *row = m_model->loaded(task);
    if (!row)
        return;
    if (const auto command = taskedits::completeOrReopen({*row}, m_edits.store().directory()))
        m_edits.run(command);
}

void TaskListView::trashSelection()
{
    if (const QList<core::TaskId> tasks = selection(); !tasks.isEmpty())
        m_edits.run(std::make_shared<core::TrashTasks>(tasks, core::TrashTasks::Direction::Delete));
}

/// Moves the selected tasks to the due bucket beside the one of the current task, as one step.
void TaskListView::stepBucket(int step)
{
    if (!m_edits.mayEdit())
        return;
    core::whenReady(m_edits.store().rows(selection()), this,
                    [this, step, focused = current()](const core::Result<QList<core::TaskRow>> &rows) {
                        const core::FilterContext now = m_edits.store().filterContext();
                        const QList<core::TaskRow> tasks = rows.value_or(QList<core::TaskRow>{});
                        const auto first = std::find_if(tasks.cbegin(), tasks.cend(),
                                                        [&](const core::TaskRow &task) { return task.id == focused; });
                        if (first == tasks.cend())
                            return;
                        const auto from = core::bucketOf(first->due, now.now, now.zone, now.firstDayOfWeek);
                        const auto to = bucketBeside(from, step, now);
                        QList<core::FieldEdit> edits;
                        for (const core::TaskRow &task : tasks) {
                            const auto due = to ? dueInBucket(task.due, *to, now) : std::nullopt;
                            if (due && *due != task.due)
                                edits.append(
                                    {.task = task.id, .field = core::Field::Due, .value = *due, .expected = task.due});
                        }
                        if (!edits.isEmpty())
                            m_edits.run(std::make_shared<core::EditTasks>(edits));
                    });
}

void TaskListView::waitForMinute()
{
    const QTime now = m_edits.store().clock().now().time();
    m_minuteTimer.start((kMinute - now.second()) * 1000);
}

void TaskListView::showEvent(QShowEvent *event)
{
    TaskView::showEvent(event);
    m_model->setResting(false);
    if (m_isAsked)
        m_model->followTime(); // time passed while it was hidden
    waitForMinute();
}

void TaskListView::hideEvent(QHideEvent *event)
{
    TaskView::hideEvent(event);
    m_model->setResting(true);
    m_minuteTimer.stop();
}

void TaskListView::changeEvent(QEvent *event)
{
    TaskView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_isAsked)
            m_model->followTime(); // headings sorted by name, the first day of the week
    } else if (event->type() == QEvent::FontChange) {
        useState();
    }
}

void TaskListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_table->selectedCount() > 1)
        m_table->select({current()});
    else
        TaskView::keyPressEvent(event);
}

} // namespace ui

#include "moc_listview.cpp"
