// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>
#include <QString>

namespace ui {

/// What a view does at a key by itself.
struct ViewKey
{
    QString name{};
    QString keys{};
};

/// Actions, and keys of views, under one heading.
struct ShortcutGroup
{
    QString title{};
    QList<QAction *> actions{};
    QList<ViewKey> viewKeys{};
};

/// The keys that belong to no action: those that choose and move tasks, those of quick add.
QList<ShortcutGroup> viewShortcuts();

/// What an action is called and the keys it has, as the list shows them. The keys are those of the action, or what its
/// text says after a tab, where a view handles them itself.
QString shortcutName(const QAction &action);
QString shortcutKeys(const QAction &action);

/// F1: every shortcut, made from the actions themselves.
class ShortcutList final : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QList<ShortcutGroup> &groups, QWidget *parent);
};

} // namespace ui
