// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of MainWindow that finds its places: the command palette, the trash, the tasks of a person or client.
#include "core/query/filtertext.h"
#include "core/store/store.h"
#include "ui/filters/savedfilters.h"
#include "ui/filters/scopedfilter.h"
#include "ui/palette/palette.h"
#include "ui/search/filtersource.h"
#include "ui/search/searchedit.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopemodel.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"
#include "ui/text/tasktext.h"
#include "ui/trash/trashdialog.h"

namespace ui {

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_store, paletteEntries(), this);
    connect(palette, &CommandPalette::taskChosen, this, &MainWindow::showTask);
    connect(palette, &CommandPalette::clientChosen, this,
            [this](const QString &name) { showAllOf(core::Filter::term(core::FilterField::Client, name)); });
    palette->open();
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const core::Scope scope : {core::Scope::Today, core::Scope::Mine, core::Scope::Delegated, core::Scope::All}) {
        //: Kind of a row in the list of Ctrl+K: a scope of the sidebar. RU: «Раздел»
        entries.append(
            {.title = scopeName(scope), .hint = tr("Section"), .iconName = scopeIcon(scope), .act = [this, scope] {
                 m_sidebar->setScope(scope);
             }});
    }
    QList<QAction *> actions = m_actions.all();
    if (!m_workspace->targets().isEmpty())
        actions += m_taskActions->actions();
    for (QAction *action : std::as_const(actions)) {
        if (action->isEnabled() && action->isVisible())
            entries.append({.title = shortcutName(*action), .hint = shortcutKeys(*action), .act = [action] {
                                action->trigger();
                            }});
    }
    const auto offer = [&entries](const QString &title, const QString &iconName, const std::function<void()> &act) {
        entries.append({.title = title, .iconName = iconName, .act = act});
    };
    //: Row of the list of Ctrl+K. RU: «Загрузить задачи из файла»
    offer(tr("Import tasks from a file"), QStringLiteral("upload"), [this] { Q_EMIT importRequested(); });
    //: Row of the list of Ctrl+K. RU: «Сохранить копию базы»
    offer(tr("Back up the database"), QStringLiteral("download"), [this] { Q_EMIT backupRequested(); });
    //: Row of the list of Ctrl+K. RU: «Открыть другую базу»
    offer(tr("Open another database"), QStringLiteral("folder"), [this] { Q_EMIT openDatabaseRequested(); });
    for (const core::Person &person : m_store.directory().people) {
        if (!person.isActive)
            continue;
        //: Kind of a row in the list of Ctrl+K: shows the tasks of a person. RU: «Задачи человека»
        entries.append(
            {.title = person.name,
             .hint = tr("Tasks of a person"),
             .iconName = QStringLiteral("user"),
             .act = [this, id = person.id] { showAllOf(core::Filter::term(core::FilterField::Assignee, id)); }});
    }
    return entries;
}

/// All tasks that a condition leaves, whoever does them.
void MainWindow::showAllOf(const core::Filter &condition)
{
    m_workspace->resetFilter();
    m_sidebar->setScope(core::Scope::All);
    m_workspace->applyConditions(condition);
    m_topBar->setFilterOpen(true); // what leaves so few is seen, and can be taken away
    m_workspace->setFilterOpen(true);
}

void MainWindow::connectFilters()
{
    SavedFilters &filters = m_sidebar->filters();
    connect(&filters, &SavedFilters::filterChosen, this, &MainWindow::showFilter);
    connect(&filters, &SavedFilters::newRequested, this, [this] { saveFilter(true); });
    connect(&filters, &SavedFilters::chosenCounted, m_topBar, &TopBar::setCount);
    connect(m_workspace, &Workspace::saveFilterRequested, this, [this] { saveFilter(false); });
    connect(m_workspace, &Workspace::filterTextRequested, this, &MainWindow::writeFilterAsText);
}

/// A filter is shown over all tasks: whose they are is one of its conditions.
void MainWindow::showFilter(const FilterPlace &place)
{
    m_sidebar->clearScope();
    m_workspace->resetFilter();
    m_workspace->showScope(core::Scope::All);
    SearchEdit &field = m_topBar->searchEdit();
    if (place.isBroken) { // the mistake is shown at its place
        m_topBar->startSearch();
        field.setText(place.saved.query);
    } else if (place.isSaved()) {
        m_workspace->search(place.saved.query);
        field.setSearched(m_workspace->takeTerms().value_or(place.saved.query));
    } else {
        m_workspace->applyConditions(place.filter);
    }
    m_topBar->setTitle(place.name);
    m_topBar->setCount(m_sidebar->filters().chosenCount());
    followPeople();
}

void MainWindow::saveFilter(bool asNew)
{
    const core::Directory &directory = m_store.directory();
    const core::Filter shown = savedForm(m_workspace->scope(), m_workspace->shownFilter());
    core::SavedFilter filter = asNew ? core::SavedFilter() : m_sidebar->filters().chosen().saved;
    filter.query = core::filterText(shown, directory, filterLanguage());
    m_sidebar->filters().askFor(filter);
}

void MainWindow::writeFilterAsText()
{
    const QString text = core::filterText(m_workspace->shownFilter(), m_store.directory(), filterLanguage());
    m_topBar->startSearch();
    m_workspace->applyConditions({});
    m_topBar->searchEdit().setText(text);
}

/// Back to the scopes: what the filter asked for was its own.
void MainWindow::leaveFilter()
{
    if (m_sidebar->filters().chosen().key.isEmpty())
        return;
    m_sidebar->filters().clearChoice();
    m_workspace->resetFilter();
}

void MainWindow::showTrash()
{
    (new TrashDialog(m_edits, this))->open();
}

} // namespace ui
