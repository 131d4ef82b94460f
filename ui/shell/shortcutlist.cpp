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

QList<ShortcutGroup> viewShortcuts()
{
    const auto keys = [](const QList<QKeySequence> &sequences) {
        QStringList texts;
        for (const QKeySequence &sequence : sequences)
            texts.append(sequence.toString(QKeySequence::NativeText));
        return texts.join(QStringLiteral(" · "));
    };
    //: RU: «Выбор и перемещение». Heading in the list of shortcuts.
    const ShortcutGroup moving{
        ShortcutList::tr("Choosing and moving"),
        {},
        {
            //: RU: «Выбрать все». In the list of shortcuts: all tasks of the lane or list.
            {ShortcutList::tr("Select all"), keys({Qt::CTRL | Qt::Key_A})},
            //: RU: «Выбрать ещё одну». In the list of shortcuts: one task more.
            {ShortcutList::tr("Select one more"), keys({Qt::CTRL | Qt::Key_Space})},
            //: RU: «В соседний столбец или группу». In the list of shortcuts: moves the task
            //: to another lane of the board or another group of the list.
            {ShortcutList::tr("Move to the column or group beside"),
             keys({Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right})},
            //: RU: «Выше или ниже в столбце». In the list of shortcuts: moves the task.
            {ShortcutList::tr("Move up or down in the column"), keys({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down})},
        }};
    //: RU: «Быстрое добавление». Heading in the list of shortcuts: the line that becomes a task.
    const ShortcutGroup adding{ShortcutList::tr("Quick add"),
                               {},
                               {
                                   //: RU: «Создать». In the list of shortcuts, under “Quick add”.
                                   {ShortcutList::tr("Create"), keys({Qt::Key_Enter})},
                                   //: RU: «Создать и открыть». In the list of shortcuts, under “Quick add”.
                                   {ShortcutList::tr("Create and open"), keys({Qt::CTRL | Qt::Key_Enter})},
                                   //: RU: «Создать и написать ещё». In the list of shortcuts, under “Quick add”.
                                   {ShortcutList::tr("Create and write one more"), keys({Qt::SHIFT | Qt::Key_Enter})},
                                   //: RU: «Закрыть». In the list of shortcuts, under “Quick add”.
                                   {ShortcutList::tr("Close"), keys({Qt::Key_Escape})},
                               }};
    return {moving, adding};
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
        for (const ViewKey &key : group.viewKeys)
            new QTreeWidgetItem(heading, {key.name, key.keys});
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
