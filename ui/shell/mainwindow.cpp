// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "core/commands/createtasks.h"
#include "core/store/whenready.h"
#include "ui/editor/taskpanel.h"
#include "ui/settings/emptystate.h"
#include "ui/settings/preferences.h"
#include "ui/shell/databasebutton.h"
#include "ui/shell/filenotice.h"
#include "ui/shell/newtask.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/peoplefilter.h"
#include "ui/shell/quickadd.h"
#include "ui/shell/searchedit.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/taskview.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstrip.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/steptext.h"
#include "ui/text/tasktext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kLeast(960, 600);
constexpr QSize kUsual(1280, 800);
constexpr int kNarrow = 1200; // below it search is an icon
constexpr int kRail = 1040; // below it the sidebar is a rail

const QString kGeometry = QStringLiteral("geometry");
const QString kScope = QStringLiteral("scope");
const QString kIsRail = QStringLiteral("rail");

} // namespace

MainWindow::MainWindow(core::Store &store, Preferences &preferences)
    : m_store(store),
      m_preferences(preferences),
      m_edits(store),
      m_counter(store),
      m_actions(*this),
      m_sidebar(new Sidebar(store, m_counter)),
      m_content(new QWidget),
      m_topBar(new TopBar),
      m_notice(new NoticeBar),
      m_fileNotice(new FileNotice(store, *m_notice)),
      m_workspace(new Workspace(m_edits, preferences)),
      m_workStrip(new WorkStrip),
      m_toast(new Toast(*m_content)),
      m_taskActions(new TaskActions(m_edits, *this)),
      m_taskWindows(m_edits, *m_taskActions)
{
    setObjectName(QStringLiteral("mainWindow"));
    m_fileNotice->setParent(this);
    setWindowIcon(appIcon());
    setMinimumSize(kLeast);
    place();
    connectSidebar();
    connectTopBar();
    connectWorkspace();
    connectEdits();
    connectActions();
    connectTaskActions();
    connectPanes();
    connect(&m_counter, &ScopeCounter::changed, this, &MainWindow::takeCounts);
    connect(&m_store, &core::Store::stateChanged, this, &MainWindow::followState);
    connect(m_fileNotice, &FileNotice::openDatabaseRequested, this, &MainWindow::openDatabaseRequested);
    connect(&m_store, &core::Store::changed, this, [this](const core::Changes &changes) {
        if (!changes.directory && !changes.everything)
            return;
        retranslate();
        followPeople();
    });
    restoreState();
    retranslate();
    followState();
}

MainWindow::~MainWindow()
{
    // Whatever works with the edits goes before them.
    m_taskWindows.closeAll();
    delete m_quickAdd;
    delete takeCentralWidget();
}

void MainWindow::place()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_notice);
    column->addWidget(m_workspace, 1);
    column->addWidget(m_workStrip);
    setCentralWidget(page);
    m_geometryPause.setSingleShot(true);
    m_geometryPause.setInterval(400);
    connect(&m_geometryPause, &QTimer::timeout, this, &MainWindow::rememberGeometry);
}

void MainWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::scopeChosen, this, &MainWindow::showScope);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::settingsRequested);
    const DatabaseButton &button = m_sidebar->databaseButton();
    connect(&button, &DatabaseButton::openRequested, this, &MainWindow::openDatabaseRequested);
    connect(&button, &DatabaseButton::createRequested, this, &MainWindow::createDatabaseRequested);
    connect(&button, &DatabaseButton::recentChosen, this, &MainWindow::databaseChosen);
    connect(&button, &DatabaseButton::importRequested, this, &MainWindow::importRequested);
    connect(&button, &DatabaseButton::backupRequested, this, &MainWindow::backupRequested);
}

void MainWindow::connectTopBar()
{
    connect(m_topBar, &TopBar::layoutChosen, m_workspace, &Workspace::setLayoutChoice);
    connect(m_topBar, &TopBar::filterToggled, this, &MainWindow::toggleFilter);
    connect(m_topBar, &TopBar::newTaskRequested, this, &MainWindow::quickAdd);
    connect(&m_topBar->searchEdit(), &SearchEdit::searched, m_workspace, &Workspace::search);
    connect(&m_store, &core::Store::indexReady, &m_topBar->searchEdit(), &SearchEdit::searchAtOnce);
    connect(&m_topBar->searchEdit(), &SearchEdit::left, m_workspace, &Workspace::focusTasks);
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
        const bool isTyping = step.kind == core::Intent::Kind::EditField && step.count == 1;
        if (!isTyping) // an editor shows its own edits
            m_toast->say(stepText(step, m_store.directory()),
                         outcome.undo ? Toast::Offer::Undo : Toast::Offer::Nothing);
    });
    connect(&m_edits, &Edits::turned, this, [this](const core::Intent &step, bool isUndo) {
        m_toast->say(turnedText(step, isUndo), Toast::Offer::Nothing);
    });
    connect(&m_edits, &Edits::failed, this, [this](const core::Error &error) { tell(errorText(error)); });
    connect(m_toast, &Toast::undoRequested, &m_edits, &Edits::undo);
    connect(m_toast, &Toast::focusReleased, m_workspace, &Workspace::focusTasks);
    const auto makeRoom = [this] { m_toast->setRoomBelow(m_workspace->view().footHeight()); };
    connect(m_workspace, &Workspace::selectionChanged, m_toast, makeRoom);
    connect(m_workspace, &Workspace::layoutChanged, m_toast, makeRoom);
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
    on(Deed::Sidebar, this, &MainWindow::toggleSidebar);
    on(Deed::Undo, &m_edits, &Edits::undo);
    on(Deed::Redo, &m_edits, &Edits::redo);
    on(Deed::Settings, this, &MainWindow::settingsRequested);
    on(Deed::Shortcuts, this, &MainWindow::showShortcuts);
    on(Deed::Refresh, &m_store, &core::Store::refresh);
    on(Deed::NextPane, this, [this] { m_panes.go(1); });
    on(Deed::PreviousPane, this, [this] { m_panes.go(-1); });
    on(Deed::Toast, m_toast, &Toast::takeFocus);
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
    connect(m_taskActions, &TaskActions::told, this, &MainWindow::tell);
}

void MainWindow::restoreState()
{
    const QString file = m_store.directory().fileUid;
    resize(kUsual);
    restoreGeometry(m_preferences.ofDatabase(file, kGeometry).toByteArray());
    if (const QVariant rail = m_preferences.ofDatabase(file, kIsRail); rail.isValid())
        m_isRailWanted = rail.toBool();
    const int scope = m_preferences.ofDatabase(file, kScope, static_cast<int>(core::Scope::Mine)).toInt();
    m_sidebar->setScope(static_cast<core::Scope>(qBound(0, scope, static_cast<int>(core::Scope::All))));
    fitWidth();
}

void MainWindow::rememberGeometry()
{
    m_preferences.setOfDatabase(m_store.directory().fileUid, kGeometry, saveGeometry());
}

void MainWindow::showScope(core::Scope scope)
{
    m_preferences.setOfDatabase(m_store.directory().fileUid, kScope, static_cast<int>(scope));
    m_workspace->showScope(scope);
    m_topBar->setTitle(scopeName(scope));
    followPeople();
    if (m_counter.counts())
        takeCounts(*m_counter.counts());
}

void MainWindow::takeCounts(const core::ScopeCounts &counts)
{
    m_topBar->setCount(countOf(counts, m_workspace->scope()));
    const bool isEmpty = counts.total == 0 && !m_workspace->hasDraft();
    if (isEmpty && m_emptyState == nullptr)
        connectEmptyState();
    m_topBar->setBare(isEmpty);
    if (m_workspace->isCovered() == isEmpty)
        return;
    m_workspace->setCover(isEmpty ? m_emptyState : nullptr);
    if (isEmpty)
        m_emptyState->focusField();
    else
        m_workspace->focusTasks();
}

void MainWindow::connectEmptyState()
{
    m_emptyState = new EmptyState;
    m_emptyState->setReadOnly(m_store.isReadOnly());
    connect(m_emptyState, &EmptyState::quickAddEntered, this, &MainWindow::addFirstTask);
    connect(m_emptyState, &EmptyState::importRequested, this, &MainWindow::importRequested);
    connect(m_emptyState, &EmptyState::openRequested, this, &MainWindow::openDatabaseRequested);
    connect(m_emptyState, &EmptyState::sampleRequested, this, &MainWindow::sampleRequested);
}

void MainWindow::addFirstTask(const QString &line)
{
    const core::Task task
        = newTask(readLine(line, m_store).draft, m_store, m_workspace->scope(), m_preferences.defaultReminder());
    if (task.title.isEmpty())
        return;
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(QList<core::Task>{task})), this,
                    [this](const core::Result<core::Outcome> &outcome) {
                        if (outcome)
                            m_emptyState->clear();
                    });
}

void MainWindow::followPeople()
{
    QList<core::Person> people = m_store.directory().people;
    people.removeIf([](const core::Person &person) { return !person.isActive; });
    m_topBar->peopleFilter().setPeople(people);
    m_topBar->setTeamScope(people.size() > 1 && core::isTeamScope(m_workspace->scope()));
}

void MainWindow::followState()
{
    m_topBar->setCanEdit(!m_store.isReadOnly());
    m_actions[WindowActions::Deed::NewTask].setEnabled(!m_store.isReadOnly());
    if (m_emptyState != nullptr)
        m_emptyState->setReadOnly(m_store.isReadOnly());
}

void MainWindow::tellOpenFailure(const QString &path, const core::Error &error)
{
    m_fileNotice->tellOpenFailure(path, error);
}

void MainWindow::tellNews(const QString &text)
{
    m_fileNotice->tellNews(text);
}

void MainWindow::finishEditing()
{
    m_workspace->finishEditing();
    m_taskWindows.finishEditing();
}

QList<QAction *> MainWindow::allActions() const
{
    return m_actions.all() + m_taskActions->actions();
}

void MainWindow::fitWidth()
{
    m_sidebar->setRail(m_isRailWanted.value_or(width() < kRail));
    m_topBar->setNarrow(width() < kNarrow);
}

void MainWindow::toggleSidebar()
{
    m_isRailWanted = !m_sidebar->isRail();
    m_preferences.setOfDatabase(m_store.directory().fileUid, kIsRail, *m_isRailWanted);
    fitWidth();
}

void MainWindow::toggleFilter()
{
    m_workspace->setFilterOpen(m_topBar->isFilterOpen());
    if (m_topBar->isFilterOpen() && !m_workspace->hasConditions())
        m_workspace->addCondition();
}

void MainWindow::showTask(core::TaskId task)
{
    m_workspace->openPanel(task);
    m_workspace->view().select(task);
}

void MainWindow::showDue()
{
    m_sidebar->setScope(core::Scope::Today);
    m_workspace->focusTasks();
}

void MainWindow::quickAdd()
{
    if (m_store.isReadOnly())
        return;
    if (!m_quickAdd) {
        m_quickAdd = new QuickAdd(m_edits, m_preferences, this);
        connect(m_quickAdd, &QuickAdd::openRequested, this, &MainWindow::showTask);
        connect(m_quickAdd, &QuickAdd::draftRequested, m_workspace, &Workspace::beginTask);
    }
    m_quickAdd->openFor(m_workspace->scope());
}

void MainWindow::setRecentDatabases(const QStringList &paths)
{
    m_sidebar->databaseButton().setRecent(paths);
}

void MainWindow::tell(const QString &text)
{
    m_toast->say(text, Toast::Offer::Nothing);
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

void MainWindow::showShortcuts()
{
    //: RU: «Везде». Heading in the list of shortcuts.
    //: RU: «Задачи». Heading in the list of shortcuts.
    (new ShortcutList({{tr("Everywhere"), m_actions.all()}, {tr("Tasks"), m_taskActions->actions()}}, this))->open();
}

void MainWindow::retranslate()
{
    //: RU: «%1 — Followup». Title of the window; %1 is the name of the database.
    setWindowTitle(tr("%1 — Followup").arg(databaseName(m_store.directory(), m_store.path())));
    m_topBar->setTitle(scopeName(m_workspace->scope()));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        m_taskActions->retranslate();
        m_fileNotice->tellState();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_geometryPause.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitWidth();
    m_geometryPause.start();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    m_workspace->focusTasks();
    loadIndex();
}

/// The index is read once the window and its first tasks are painted: it would only keep them waiting.
void MainWindow::loadIndex()
{
    if (m_isPainted && m_hasTasks)
        QTimer::singleShot(0, &m_store, &core::Store::loadIndex);
}

} // namespace ui

#include "moc_mainwindow.cpp"
