// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/shortcutlist.h"

#include "ui/style/dim.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(560, 600);
constexpr int kKeysWidth = 200;

} // namespace

QString shortcutName(const QAction &action)
{
    return action.text().section(u'\t', 0, 0).remove(u'&');
}

QString shortcutKeys(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    if (const QString told = action.text().section(u'\t', 1); !told.isEmpty())
        keys.append(told);
    return keys.join(QStringLiteral(" · "));
}

ShortcutList::ShortcutList(const QList<ShortcutGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutList"));
    setAttribute(Qt::WA_DeleteOnClose);
    dimBehind(*this);
    //: RU: «Сочетания клавиш». Title of the list that F1 opens.
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcutTree"));
    tree->setAccessibleName(windowTitle());
    //: RU: «Действие». Column of the list of shortcuts.
    //: RU: «Клавиши». Column of the list of shortcuts.
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->resizeSection(1, scaled(kKeysWidth));
    for (const ShortcutGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(tree, {group.title});
        heading->setFont(0, ui::font(TextStyle::Section));
        heading->setFirstColumnSpanned(true);
        for (const QAction *action : group.actions) {
            if (const QString keys = shortcutKeys(*action); !keys.isEmpty())
                new QTreeWidgetItem(heading, {shortcutName(*action), keys});
        }
    }
    tree->expandAll();
    auto *buttons = new QDialogButtonBox(this);
    //: RU: «Закрыть». Button under the list of shortcuts.
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    resize(scaled(kSize.width()), scaled(kSize.height()));
}

} // namespace ui
