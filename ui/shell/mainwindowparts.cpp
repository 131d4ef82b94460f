// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of MainWindow that connects its parts.
#include "ui/capture/intake.h"
#include "ui/capture/nextstep.h"
#include "ui/capture/quickadd.h"
#include "ui/editor/taskpanel.h"
#include "ui/search/filterproblemtext.h"
#include "ui/search/filtersource.h"
#include "ui/search/searchedit.h"
#include "ui/settings/emptystate.h"
#include "ui/shell/databasebutton.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/peoplefilter.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/taskview.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"
#include "ui/text/errortext.h"
#include "ui/text/steptext.h"

#include <QApplication>

namespace ui {

void MainWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::scopeChosen, this, &MainWindow::showScope);
    connect(m_sidebar, &Sidebar::taskRequested, m_workspace, &Workspace::openPanel);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_sidebar, &Sidebar::remindersRequested, this, &MainWindow::remindersRequested);
    const DatabaseButton &button = m_sidebar->databaseButton();
    connect(&button, &DatabaseButton::openRequested, this, &MainWindow::openDatabaseRequested);
    connect(&button, &DatabaseButton::createRequested, this, &MainWindow::createDatabaseRequested);
    connect(&button, &DatabaseButton::recentChosen, this, &MainWindow::databaseChosen);
    connect(&button, &DatabaseButton::importRequested, this, &MainWindow::importRequested);
    connect(&button, &DatabaseButton::backupRequested, this, &MainWindow::backupRequested);
    connect(&button, &DatabaseButton::trashRequested, this, &MainWindow::showTrash);
}

void MainWindow::connectTopBar()
{
    connect(m_topBar, &TopBar::layoutChosen, m_workspace, &Workspace::setLayoutChoice);
    connect(m_topBar, &TopBar::filterToggled, this, &MainWindow::toggleFilter);
    connect(m_topBar, &TopBar::newTaskRequested, this, &MainWindow::quickAdd);
    connect(&m_store, &core::Store::indexReady, &m_topBar->searchEdit(), &SearchEdit::searchAtOnce);
    connect(&m_topBar->searchEdit(), &SearchEdit::left, m_workspace, &Workspace::focusTasks);
    connectSearch();
}

void MainWindow::connectSearch()
{
    SearchEdit &field = m_topBar->searchEdit();
    new PieceCompleter(field, filterSource(m_store)); // the field owns it
    connect(&field, &SearchEdit::searched, m_workspace, &Workspace::search);
    connect(&field, &SearchEdit::entered, this, [this, &field] {
        if (const auto left = m_workspace->takeTerms()) {
            field.setSearched(*left);
            m_topBar->setFilterOpen(true);
            m_workspace->setFilterOpen(true);
        }
    });
    connect(m_workspace, &Workspace::searchUnderstood, &field, &SearchEdit::clearProblem);
    connect(m_workspace, &Workspace::searchRefused, &field,
            [&field](const core::FilterProblem &problem, const QString &text) {
                field.setProblem(problem.start, problem.length, problemText(problem, text));
            });
}

void MainWindow::connectWorkspace()
{
    connect(&m_topBar->peopleFilter(), &PeopleFilter::chosen, m_workspace, &Workspace::setAssignees);
    connect(m_workspace, &Workspace::conditionsChanged, m_topBar, &TopBar::setConditionCount);
    connect(m_workspace, &Workspace::conditionsChanged, this,
            [this] { m_topBar->peopleFilter().setChosen(m_workspace->assignees()); });
    connect(m_workspace, &Workspace::layoutChanged, this, [this](Layout layout) {
        m_topBar->setLayoutChoice(layout);
        m_topBar->setRuled(layout == Layout::List);
    });
    connect(m_workspace, &Workspace::searchResetRequested, m_topBar, &TopBar::clearSearch);
    connect(m_workspace, &Workspace::windowRequested, this, [this](core::TaskId task) { m_taskWindows.open(task); });
    connect(m_workspace, &Workspace::viewMade, m_taskActions,
            [this](TaskView &view) { m_taskActions->serveView(view); });
    connect(m_workspace, &Workspace::viewMade, this, [this](const TaskView &view) {
        connect(&view, &TaskView::settled, this, [this] {
            if (!std::exchange(m_hasTasks, true))
                loadIndex();
        });
    });
    connect(m_workspace, &Workspace::panelMade, this, [this](TaskPanel &panel) {
        m_taskActions->servePanel(panel);
        m_taskActions->serveEditor(panel);
    });
}

void MainWindow::connectEdits()
{
    connect(&m_edits, &Edits::ran, this, [this](const core::Intent &step, const core::Outcome &outcome) {
        if (!isOfEditor(step))
            tellStep(step, outcome);
    });
    connect(&m_edits, &Edits::turned, this, [this](const core::Intent &step, bool isUndo) {
        toast().say(turnedText(step, isUndo), Toast::Offer::Nothing);
    });
    connect(&m_edits, &Edits::failed, this, [this](const core::Error &error) { tell(errorText(error)); });
    serveToast(*m_toast);
    connect(m_toast, &Toast::focusReleased, m_workspace, &Workspace::focusTasks);
    const auto makeRoom = [this] {
        TaskView &view = m_workspace->view();
        const QRect kept = view.keptFree();
        m_toast->setRoomBelow(view.footHeight());
        m_toast->setKeptFree(kept.isEmpty() ? QRect() : QRect(view.mapTo(m_content, kept.topLeft()), kept.size()));
    };
    connect(m_workspace, &Workspace::viewMade, m_toast,
            [this, makeRoom](const TaskView &view) { connect(&view, &TaskView::keptFreeChanged, m_toast, makeRoom); });
    connect(m_workspace, &Workspace::selectionChanged, m_toast, makeRoom);
    connect(m_workspace, &Workspace::layoutChanged, m_toast, makeRoom);
    connect(m_workspace, &Workspace::panelMoved, m_toast,
            [this] { m_toast->setRoomBeside(m_workspace->panelWidth()); });
}

void MainWindow::tellStep(const core::Intent &step, const core::Outcome &outcome)
{
    core::Intent named = step;
    if (named.count == 1 && outcome.changes.tasks.size() == 1)
        named.title = outcome.changes.tasks.constFirst().title;
    if (named.kind == core::Intent::Kind::PurgeTasks)
        named.count = static_cast<int>(outcome.changes.removed.size());
    Toast &shown = toast();
    const int message
        = shown.say(stepText(named, m_store.directory()), outcome.undo ? Toast::Offer::Undo : Toast::Offer::Nothing);
    whenClientIsLeft(m_store, outcome.changes, &shown, [this, &shown, message](const core::TaskRow &task) {
        m_closedLast = task;
        shown.offerNextStep(message);
    });
}

/// That of the window in which somebody has just done something.
Toast &MainWindow::toast()
{
    Toast *ofTask = m_taskWindows.activeToast();
    return ofTask != nullptr ? *ofTask : *m_toast;
}

void MainWindow::serveToast(Toast &toast)
{
    connect(&toast, &Toast::nextStepRequested, this, [this] { addNextStep(m_closedLast); });
    connect(&toast, &Toast::undoRequested, &m_edits, &Edits::undo);
}

void MainWindow::addNextStep(const core::TaskRow &task)
{
    if (m_edits.mayEdit())
        quickAddDialog().openWith(m_workspace->scope(), nextStepLine(task));
}

QuickAdd &MainWindow::quickAddDialog()
{
    if (!m_quickAdd) {
        m_quickAdd = new QuickAdd(m_edits, m_preferences, this);
        connect(m_quickAdd, &QuickAdd::openRequested, this, &MainWindow::showTask);
        connect(m_quickAdd, &QuickAdd::draftRequested, m_workspace, &Workspace::beginTask);
        connect(m_quickAdd, &QuickAdd::linesPasted, m_intake, &Intake::takeText);
    }
    return *m_quickAdd;
}

/// An editor shows its own edits, and what is typed there may be saved after the keyboard has left it.
bool MainWindow::isOfEditor(const core::Intent &step) const
{
    if (step.kind != core::Intent::Kind::EditField || step.count != 1)
        return false;
    const bool isTyped = step.field == core::Field::Title || step.field == core::Field::Description
        || step.field == core::Field::Result;
    return isTyped || m_workspace->hasPanelFocus() || !isActiveWindow();
}

void MainWindow::connectActions()
{
    using Deed = WindowActions::Deed;
    const auto on = [this](Deed deed, auto *receiver, auto handler) {
        connect(&m_actions[deed], &QAction::triggered, receiver, handler);
    };
    on(Deed::NewTask, this, &MainWindow::quickAdd);
    on(Deed::Search, m_topBar, &TopBar::startSearch);
    on(Deed::Filter, this, [this] {
        m_topBar->setFilterOpen(!m_topBar->isFilterOpen());
        toggleFilter();
    });
    on(Deed::Board, this, [this] { m_workspace->setLayoutChoice(Layout::Board); });
    on(Deed::List, this, [this] { m_workspace->setLayoutChoice(Layout::List); });
    on(Deed::Deadlines, this, [this] { m_workspace->setLayoutChoice(Layout::Deadlines); });
    on(Deed::Calendar, this, [this] { m_workspace->setLayoutChoice(Layout::Calendar); });
    on(Deed::Sidebar, this, &MainWindow::toggleSidebar);
    on(Deed::Undo, &m_edits, &Edits::undo);
    on(Deed::Redo, &m_edits, &Edits::redo);
    on(Deed::Settings, this, &MainWindow::settingsRequested);
    on(Deed::Shortcuts, this, &MainWindow::showShortcuts);
    on(Deed::Palette, this, &MainWindow::showPalette);
    on(Deed::Trash, this, &MainWindow::showTrash);
    on(Deed::Refresh, &m_store, &core::Store::refresh);
    on(Deed::NextPane, this, [this] { m_panes.go(1); });
    on(Deed::PreviousPane, this, [this] { m_panes.go(-1); });
    on(Deed::Toast, m_toast, &Toast::takeFocus);
    on(Deed::Reminders, this, &MainWindow::remindersRequested);
    on(Deed::CloseWindow, this, &MainWindow::close);
    on(Deed::Quit, this, &MainWindow::quitRequested);
}

void MainWindow::connectTaskActions()
{
    m_taskActions->setTarget([this] { return m_workspace->targets(); });
    connect(m_workspace, &Workspace::menuRequested, m_taskActions, &TaskActions::showMenu);
    connect(m_workspace, &Workspace::choicesRequested, m_taskActions, &TaskActions::showChoices);
    connect(m_taskActions, &TaskActions::openRequested, m_workspace, &Workspace::openPanel);
    connect(m_taskActions, &TaskActions::windowRequested, this,
            [this](core::TaskId task) { m_taskWindows.open(task); });
    connect(m_taskActions, &TaskActions::renameRequested, m_workspace, &Workspace::rename);
    connect(m_taskActions, &TaskActions::commentRequested, m_workspace, &Workspace::comment);
    connect(m_taskActions, &TaskActions::nextStepRequested, this, &MainWindow::addNextStep);
    connect(m_taskActions, &TaskActions::told, this, &MainWindow::tell);
}

/// What is pasted and dropped among the tasks.
void MainWindow::connectIntake()
{
    m_intake->serve(*m_workspace);
    m_intake->setScope(m_workspace->scope());
    connect(m_taskActions, &TaskActions::pasteRequested, m_intake, &Intake::paste);
    connect(m_intake, &Intake::lineOffered, this,
            [this](const QString &line) { quickAddDialog().openWith(m_workspace->scope(), line); });
    connect(m_intake, &Intake::taskMade, m_workspace, &Workspace::openPanel);
}

void MainWindow::connectEmptyState()
{
    m_emptyState = new EmptyState(m_store);
    m_emptyState->setReadOnly(m_store.isReadOnly());
    connect(m_emptyState, &EmptyState::quickAddEntered, this, &MainWindow::addFirstTask);
    connect(m_emptyState, &EmptyState::importRequested, this, &MainWindow::importRequested);
    connect(m_emptyState, &EmptyState::openRequested, this, &MainWindow::openDatabaseRequested);
    connect(m_emptyState, &EmptyState::sampleRequested, this, &MainWindow::sampleRequested);
}

void MainWindow::quickAdd()
{
    if (!m_edits.mayEdit())
        return;
    quickAddDialog().openFor(m_workspace->scope());
}

void MainWindow::showShortcuts()
{
    //: RU: «Везде». Heading in the list of shortcuts.
    const ShortcutGroup everywhere{tr("Everywhere"), m_actions.all(), {}};
    //: RU: «Задачи». Heading in the list of shortcuts.
    const ShortcutGroup tasks{tr("Tasks"), m_taskActions->actions(), {}};
    (new ShortcutList(QList{everywhere, tasks} + viewShortcuts(), this))->open();
}

void MainWindow::setWaitingReminders(int count)
{
    m_sidebar->setWaitingReminders(count);
}

void MainWindow::connectPanes()
{
    const auto holdsFocus = [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    m_panes.add({[=, this] { return holdsFocus(m_sidebar); }, [this] { return m_sidebar->focusScopes(); }});
    m_panes.add({[=, this] { return holdsFocus(m_topBar); }, [this] { return m_topBar->takeFocus(); }});
    m_panes.add({[=, this] { return holdsFocus(m_workspace) && !m_workspace->hasPanelFocus(); },
                 [this] { return m_workspace->focusTasks(); }});
    m_panes.add({[this] { return m_workspace->hasPanelFocus(); }, [this] { return m_workspace->focusPanel(); }});
}

} // namespace ui
