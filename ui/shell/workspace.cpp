// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/workspace.h"

#include "core/store/store.h"
#include "ui/board/boardview.h"
#include "ui/calendar/calendarview.h"
#include "ui/deadlines/deadlinesview.h"
#include "ui/editor/taskform.h"
#include "ui/editor/taskpanel.h"
#include "ui/list/conditions.h"
#include "ui/list/filterbar.h"
#include "ui/list/listview.h"
#include "ui/search/searchinstead.h"
#include "ui/settings/preferences.h"
#include "ui/shell/edits.h"
#include "ui/shell/panesplit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString kPanelWidth = QStringLiteral("panelWidth");
const QString kBoard = QStringLiteral("board");
const QString kList = QStringLiteral("list");

/// The layout that was remembered as a number; another one where the number means none.
Layout layoutOf(int number, Layout otherwise)
{
    const bool isKnown = number >= static_cast<int>(Layout::Board) && number <= static_cast<int>(Layout::Calendar);
    return isKnown ? static_cast<Layout>(number) : otherwise;
}

bool holdsFocus(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return widget != nullptr && focus != nullptr && (widget == focus || widget->isAncestorOf(focus));
}

} // namespace

Workspace::Workspace(Edits &edits, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_edits(edits),
      m_preferences(preferences),
      m_split(new PaneSplit(this)),
      m_tasks(new QWidget(m_split)),
      m_instead(new SearchInstead(edits.store(), m_tasks))
{
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_split);
    auto *column = new QVBoxLayout(m_tasks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_instead);
    connect(m_instead, &SearchInstead::found, this, &Workspace::showTasks);
    m_views = new QStackedLayout;
    column->addLayout(m_views, 1);
    m_split->setMain(*m_tasks);
    m_split->setSideWidth(remembered(kPanelWidth, m_split->sideWidth()).toInt());
    connect(m_split, &PaneSplit::sideWidthChanged, this, [this](int width) { remember(kPanelWidth, width); });
    connect(m_split, &PaneSplit::placed, this, &Workspace::panelMoved);
}

Workspace::~Workspace() = default;

void Workspace::showScope(core::Scope scope)
{
    m_scope = scope;
    m_instead->forget();
    const Layout usual = scope == core::Scope::Today ? Layout::List : Layout::Board;
    m_layout = layoutOf(remembered(layoutKey(), static_cast<int>(usual)).toInt(), Layout::Board);
    showLayout();
}

void Workspace::setLayoutChoice(Layout layout)
{
    if (m_layout == layout)
        return;
    const QList<core::TaskId> selected = view().selection();
    core::TaskId current = view().current();
    if (!current.isValid() && !selected.isEmpty()) // the keyboard was on the heading of a group
        current = selected.constFirst();
    const bool hadFocus = holdsFocus(&view());
    m_layout = layout;
    remember(layoutKey(), static_cast<int>(layout));
    showLayout();
    if (current.isValid())
        view().select(selected, current);
    if (hadFocus) // it went with the layout that is hidden now
        view().focusTasks();
}

void Workspace::showLayout()
{
    if (m_layout == Layout::List && m_list == nullptr)
        makeList();
    if (m_layout == Layout::Board && m_board == nullptr)
        makeBoard();
    if (m_layout == Layout::Deadlines && m_deadlines == nullptr)
        makeDeadlines();
    if (m_layout == Layout::Calendar && m_calendar == nullptr)
        makeCalendar();
    m_views->setCurrentWidget(&view());
    setFilterOpen(m_isFilterOpen);
    showTasks();
    Q_EMIT layoutChanged(m_layout);
}

void Workspace::showTasks()
{
    if (m_list != nullptr && m_layout == Layout::List)
        m_list->filterBar().setFilter(m_conditions);
    if (m_filterBar != nullptr)
        m_filterBar->setFilter(m_conditions);
    view().show(m_scope, filter());
}

void Workspace::makeBoard()
{
    m_board = new BoardView(m_edits, m_tasks);
    m_board->setUsualReminder([this](const QString &type) { return m_preferences.defaultReminder(type); });
    m_board->setState(BoardState::restore(remembered(kBoard).toByteArray()));
    connect(m_board, &BoardView::stateChanged, this, [this] { remember(kBoard, m_board->state().save()); });
    connectView(*m_board);
}

void Workspace::makeList()
{
    m_list = new TaskListView(m_edits, m_tasks);
    m_list->restoreState(remembered(kList).toMap());
    connect(m_list, &TaskListView::stateEdited, this, [this] { remember(kList, m_list->saveState()); });
    connectFilterBar(m_list->filterBar());
    connectView(*m_list);
}

void Workspace::makeDeadlines()
{
    m_deadlines = new DeadlinesView(m_edits, m_tasks);
    connectView(*m_deadlines);
}

void Workspace::makeCalendar()
{
    m_calendar = new CalendarView(m_edits, m_tasks);
    connectView(*m_calendar);
}

void Workspace::connectView(TaskView &view)
{
    m_views->addWidget(&view);
    connect(&view, &TaskView::panelRequested, this, &Workspace::openPanel);
    connect(&view, &TaskView::windowRequested, this, &Workspace::windowRequested);
    connect(&view, &TaskView::menuRequested, this, &Workspace::menuRequested);
    connect(&view, &TaskView::choicesRequested, this, &Workspace::choicesRequested);
    connect(&view, &TaskView::filterResetRequested, this, &Workspace::resetFilter);
    connect(&view, &TaskView::selectionChanged, this, &Workspace::followSelection);
    connect(&view, &TaskView::shownCountChanged, this, &Workspace::followShown);
    Q_EMIT viewMade(view);
}

void Workspace::search(const QString &text)
{
    const auto search = core::parseFilter(text, m_edits.store().directory());
    if (!search) {
        Q_EMIT searchRefused(search.error(), text);
        return;
    }
    m_search = *search;
    m_instead->forget();
    showTasks();
    Q_EMIT searchUnderstood();
}

std::optional<QString> Workspace::takeTerms()
{
    QStringList words;
    QList<core::Filter> terms = conditions::partsOf(m_conditions);
    const QList<core::Filter> parts = m_search.kind == core::Filter::Kind::And ? m_search.parts : QList{m_search};
    for (const core::Filter &part : parts) {
        if (part.kind == core::Filter::Kind::Words)
            words.append(part.isPhrase ? u'"' + part.words + u'"' : part.words);
        else if (part.kind != core::Filter::Kind::Everything)
            terms.append(part);
    }
    if (terms.size() == conditions::partsOf(m_conditions).size())
        return std::nullopt;
    const QString left = words.join(u' ');
    search(left);
    setConditions(conditions::joined(terms));
    return left;
}

void Workspace::followShown(int shown)
{
    if (shown == 0)
        m_instead->look(m_scope, m_conditions, m_search);
}

void Workspace::setFilterOpen(bool isOpen)
{
    m_isFilterOpen = isOpen;
    const bool isShown = isOpen && m_layout != Layout::List; // the list has a bar of its own
    if (isShown && m_filterBar == nullptr) {
        m_filterBar = new FilterBar(m_edits.store(), m_tasks);
        m_filterBar->setContentsMargins(24, 12, 24, 12);
        m_filterBar->setFilter(m_conditions);
        static_cast<QVBoxLayout *>(m_tasks->layout())->insertWidget(0, m_filterBar);
        connectFilterBar(*m_filterBar);
    }
    if (m_filterBar != nullptr)
        m_filterBar->setVisible(isShown);
}

void Workspace::connectFilterBar(const FilterBar &bar)
{
    connect(&bar, &FilterBar::filterEdited, this, &Workspace::setConditions);
    connect(&bar, &FilterBar::saveRequested, this, &Workspace::saveFilterRequested);
    connect(&bar, &FilterBar::textRequested, this, &Workspace::filterTextRequested);
}

void Workspace::addCondition()
{
    if (m_layout == Layout::List)
        m_list->filterBar().addCondition();
    else if (m_filterBar != nullptr)
        m_filterBar->addCondition();
}

void Workspace::resetFilter()
{
    search({});
    Q_EMIT searchResetRequested();
    setConditions({});
    showTasks();
}

void Workspace::setConditions(const core::Filter &conditions)
{
    if (m_conditions == conditions)
        return;
    m_conditions = conditions;
    m_instead->forget();
    showTasks();
    Q_EMIT conditionsChanged(static_cast<int>(conditions::partsOf(conditions).size()));
}

QList<core::PersonId> Workspace::assignees() const
{
    return conditions::assigneesOf(m_conditions, m_edits.store().me());
}

void Workspace::setAssignees(const QList<core::PersonId> &people)
{
    setConditions(conditions::withAssignees(m_conditions, people));
}

core::Filter Workspace::filter() const
{
    return core::Filter::all({m_conditions, m_instead->inPlaceOf(m_search)});
}

TaskView &Workspace::view()
{
    if (m_layout == Layout::List)
        return *m_list;
    if (m_layout == Layout::Deadlines)
        return *m_deadlines;
    if (m_layout == Layout::Calendar)
        return *m_calendar;
    return *m_board;
}

QList<core::TaskId> Workspace::targets()
{
    if (hasPanelFocus())
        return {m_panel->task()};
    const QList<core::TaskId> selected = view().selection();
    if (selected.isEmpty() && view().current().isValid())
        return {view().current()};
    return selected;
}

bool Workspace::isPanelOpen() const
{
    return m_split->isSideShown();
}

int Workspace::panelWidth() const
{
    return m_cover == nullptr ? m_split->shownSideWidth() : 0;
}

void Workspace::openPanel(core::TaskId task)
{
    if (m_panel == nullptr)
        makePanel();
    m_panel->open(task);
    m_split->setSideShown(true);
}

void Workspace::beginTask(const core::Task &draft)
{
    setCover(nullptr);
    if (m_panel == nullptr)
        makePanel();
    m_split->setSideShown(true);
    m_panel->begin(draft);
}

bool Workspace::hasDraft() const
{
    return isPanelOpen() && !m_panel->task().isValid();
}

void Workspace::makePanel()
{
    m_panel = new TaskPanel(m_edits, m_split);
    m_split->setSide(*m_panel);
    connect(m_panel, &TaskPanel::closeRequested, this, &Workspace::closePanel);
    connect(m_panel, &TaskPanel::openWindowRequested, this, &Workspace::windowRequested);
    connect(&m_panel->form(), &TaskForm::titleEntered, this,
            &Workspace::focusTasks); // the keys after F2 are the tasks'
    Q_EMIT panelMade(*m_panel);
}

void Workspace::closePanel()
{
    if (!isPanelOpen())
        return;
    const bool hadFocus = holdsFocus(m_panel);
    m_panel->clear();
    m_split->setSideShown(false);
    if (hadFocus)
        focusTasks();
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isPanelOpen())
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

void Workspace::followSelection()
{
    // The panel shows what is selected; with several it keeps the last one.
    if (isPanelOpen() && !holdsFocus(m_panel)) {
        const QList<core::TaskId> selected = view().selection();
        if (selected.size() == 1 && selected.constFirst() != m_panel->task())
            m_panel->open(selected.constFirst());
    }
    Q_EMIT selectionChanged();
}

bool Workspace::focusTasks()
{
    if (m_cover != nullptr)
        m_cover->setFocus();
    else
        view().focusTasks();
    return true;
}

bool Workspace::focusPanel()
{
    if (!isPanelOpen())
        return false;
    m_panel->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool Workspace::hasPanelFocus() const
{
    return isPanelOpen() && holdsFocus(m_panel);
}

void Workspace::rename()
{
    const core::TaskId task = view().current();
    if (!task.isValid() || view().editTitle())
        return;
    openPanel(task);
    m_panel->form().focusTitle();
}

void Workspace::comment(core::TaskId task)
{
    openPanel(task);
    m_panel->form().focusComment();
}

void Workspace::finishEditing()
{
    if (isPanelOpen())
        m_panel->form().flush();
}

void Workspace::setCover(QWidget *cover)
{
    m_cover = cover;
    if (cover != nullptr && m_pages->indexOf(cover) < 0)
        m_pages->addWidget(cover);
    m_pages->setCurrentWidget(cover != nullptr ? cover : m_split);
}

QVariant Workspace::remembered(const QString &key, const QVariant &otherwise) const
{
    return m_preferences.ofDatabase(m_edits.store().directory().fileUid, key, otherwise);
}

void Workspace::remember(const QString &key, const QVariant &value)
{
    m_preferences.setOfDatabase(m_edits.store().directory().fileUid, key, value);
}

QString Workspace::layoutKey() const
{
    return QStringLiteral("layout/%1").arg(static_cast<int>(m_scope));
}

} // namespace ui

#include "moc_workspace.cpp"
