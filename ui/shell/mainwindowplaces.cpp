// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of MainWindow that finds its places: the command palette, the trash, the tasks of a person or client.
#include "core/store/store.h"
#include "ui/palette/palette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scopemodel.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/sidebar.h"
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
}

void MainWindow::showTrash()
{
    (new TrashDialog(m_edits, this))->open();
}

} // namespace ui
