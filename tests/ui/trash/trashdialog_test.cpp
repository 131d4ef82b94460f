// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/trash/trashdialog.h"

#include "core/commands/trashtasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/shell/edits.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using core::TrashTasks;

namespace {

/// A trash with two of three tasks, and the dialog on it.
struct Trash
{
    Trash()
    {
        const QList<core::TaskId> &ids = store.ids();
        store.run(std::make_shared<TrashTasks>(QList{ids.at(0)}, TrashTasks::Direction::Delete));
        store.clock().advance(std::chrono::minutes(5));
        store.run(std::make_shared<TrashTasks>(QList{ids.at(1)}, TrashTasks::Direction::Delete));
        dialog = new ui::TrashDialog(edits, nullptr);
        table = dialog->findChild<QTableView *>();
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, dialog);
        dialog->show();
        support::TestStore::waitFor([this] { return table->model()->rowCount() == 2; });
    }
    ~Trash() { delete dialog; }

    QString title(int row) const { return table->model()->index(row, 0).data().toString(); }
    QPushButton *button(const char *name) const { return dialog->findChild<QPushButton *>(QString::fromLatin1(name)); }

    support::TestStore store{support::aTask("First"), support::aTask("Second"), support::aTask("Kept")};
    ui::Edits edits{store};
    QPointer<ui::TrashDialog> dialog{};
    QTableView *table = nullptr;
};

} // namespace

TEST_CASE("the trash shows what was deleted last first and puts it back", "[trash]")
{
    const Trash trash;
    CHECK(trash.title(0) == QStringLiteral("Second"));
    CHECK(trash.title(1) == QStringLiteral("First"));
    QTest::mouseClick(trash.button("trashRestoreButton"), Qt::LeftButton); // the first one is selected
    support::TestStore::waitFor([&] { return trash.table->model()->rowCount() == 1; });
    CHECK(trash.title(0) == QStringLiteral("First"));
}

TEST_CASE("emptying the trash is asked first and leaves the other tasks", "[trash]")
{
    Trash trash;
    QTest::mouseClick(trash.button("trashEmptyButton"), Qt::LeftButton);
    auto *box = trash.dialog->findChild<QMessageBox *>();
    REQUIRE(box != nullptr);
    CHECK(box->defaultButton()->text() == QStringLiteral("Cancel"));
    CHECK(trash.table->model()->rowCount() == 2);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    support::TestStore::waitFor([&] { return trash.table->model()->rowCount() == 0; });
    CHECK_FALSE(trash.button("trashRestoreButton")->isEnabled());
    CHECK_FALSE(trash.button("trashEmptyButton")->isEnabled());
    CHECK(trash.store.answer(trash.store->order({})).ids.size() == 1);
}

TEST_CASE("what is thrown away for good elsewhere leaves the trash", "[trash]")
{
    Trash trash;
    trash.store.clock().advance(std::chrono::hours(24 * 30) - std::chrono::minutes(2)); // the second lay 29 days
    trash.store.run(std::make_shared<core::PurgeTrash>());
    support::TestStore::waitFor([&] { return trash.table->model()->rowCount() == 1; });
    CHECK(trash.title(0) == QStringLiteral("Second"));
}
