// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/edittasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/taskform.h"
#include "ui/editor/taskpanel.h"
#include "ui/shell/edits.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

/// What the tests of the editor share: a task of Anna's in a file of its own, and a panel that shows it.
namespace editortests {

struct Desk
{
    explicit Desk(const core::Task &task = support::aTask("Call Ada").described("before"))
    {
        id = store.add(task);
        panel.resize(432, 900);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        panel.open(id);
        support::TestStore::waitFor(
            [this] { return find<ui::FlatTextEdit>(QStringLiteral("titleEdit"))->text() == stored().title; });
    }

    core::Task stored() { return store.task(id); }

    /// Waits until the file has what a test expects.
    template <typename Predicate>
    bool becomes(Predicate predicate)
    {
        return QTest::qWaitFor([&] { return predicate(stored()); });
    }

    template <typename T = QWidget>
    T *find(const QString &name)
    {
        auto *widget = panel.findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }

    /// Changes a field behind the panel's back, as another person does.
    void change(core::Field field, const core::FieldValue &value)
    {
        store.run(core::EditTasks::setField({id}, field, value));
    }

    support::TestStore store{{}, QStringLiteral("Anna Belova")};
    ui::Edits edits{store};
    ui::TaskPanel panel{edits};
    core::TaskId id{};
};

/// Chooses the entry with a text from the menu that is open.
inline void choose(const QString &text)
{
    support::TestStore::waitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; });
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    menu->close();
    FAIL("no such entry: " << text.toStdString());
}

/// Types over what a field holds.
inline void retype(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, text);
}

} // namespace editortests
