// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "core/commands/createtasks.h"
#include "core/store/whenready.h"
#include "ui/capture/intake.h"
#include "ui/capture/newtask.h"
#include "ui/capture/quickadd.h"
#include "ui/filters/savedfilters.h"
#include "ui/settings/emptystate.h"
#include "ui/settings/preferences.h"
#include "ui/shell/databasebutton.h"
#include "ui/shell/filenotice.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/peoplefilter.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/taskview.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstrip.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"
#include "ui/text/tasktext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kLeast(960, 600);
constexpr QSize kUsual(1280, 800);
constexpr int kNarrow = 1200; // at the usual size of text; below it search is an icon
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
      m_sidebar(new Sidebar(m_edits, m_counter)),
      m_content(new QWidget),
      m_topBar(new TopBar),
      m_notice(new NoticeBar),
      m_fileNotice(new FileNotice(store, *m_notice)),
      m_workspace(new Workspace(m_edits, preferences)),
      m_workStrip(new WorkStrip),
      m_toast(new Toast(*m_content)),
      m_taskActions(new TaskActions(m_edits, *this)),
      m_taskWindows(m_edits, *m_taskActions, [this](Toast &toast) { serveToast(toast); }),
      m_intake(new Intake(
          m_edits, [this](const QString &type) { return m_preferences.defaultReminder(type); }, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_fileNotice->setParent(this);
    m_store.setFirstDayOfWeek(QLocale().firstDayOfWeek());
    setWindowIcon(appIcon());
    setMinimumSize(kLeast);
    place();
    connectSidebar();
    connectFilters();
    connectTopBar();
    connectWorkspace();
    connectEdits();
    connectActions();
    connectTaskActions();
    connectIntake();
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
    delete m_intake;
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

void MainWindow::restoreState()
{
    const QString file = m_store.directory().fileUid;
    resize(kUsual.boundedTo(screen()->availableSize()));
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
    leaveFilter();
    m_preferences.setOfDatabase(m_store.directory().fileUid, kScope, static_cast<int>(scope));
    m_intake->setScope(scope);
    m_workspace->showScope(scope);
    m_topBar->setTitle(scopeName(scope));
    followPeople();
    if (m_counter.counts())
        takeCounts(*m_counter.counts());
}

void MainWindow::takeCounts(const core::ScopeCounts &counts)
{
    const bool isFilter = !m_sidebar->filters().chosen().key.isEmpty();
    m_topBar->setCount(isFilter ? m_sidebar->filters().chosenCount() : countOf(counts, m_workspace->scope()));
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

void MainWindow::addFirstTask(const core::CaptureDraft &draft)
{
    const core::Task task = newTask(draft, m_store, m_workspace->scope(),
                                    [this](const QString &type) { return m_preferences.defaultReminder(type); });
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
    if (m_emptyState != nullptr)
        m_emptyState->setReadOnly(m_store.isReadOnly());
}

void MainWindow::tellOpenFailure(const QString &path, const core::Error &error)
{
    m_fileNotice->tellOpenFailure(path, error);
}

void MainWindow::tellNews(const QString &text, const QStringList &details)
{
    m_fileNotice->tellNews(text, details);
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
    m_sidebar->setRail(m_isRailWanted.value_or(width() < scaled(kRail)));
    m_topBar->setNarrow(width() < scaled(kNarrow));
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

void MainWindow::setRecentDatabases(const QStringList &paths)
{
    m_sidebar->databaseButton().setRecent(paths);
}

void MainWindow::tell(const QString &text)
{
    toast().say(text, Toast::Offer::Nothing);
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
        m_store.setFirstDayOfWeek(QLocale().firstDayOfWeek()); // before the views hear of it and ask anew
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
