// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/intake.h"

#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/board/taskmime.h"
#include "ui/capture/linesdialog.h"
#include "ui/shell/edits.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using support::TestStore;

namespace {

struct Desk
{
    Desk() { intake.setScope(core::Scope::Mine); }

    ui::LinesDialog *dialog() { return window.findChild<ui::LinesDialog *>(u"linesDialog"_s); }
    QList<core::Task> tasks()
    {
        QList<core::Task> tasks;
        store.loadIndex();
        const core::TaskOrder order = store.answer(
            store->order({.filter = core::scopeFilter(core::Scope::All), .sort = {{core::SortKey::Number}}}));
        for (const qint32 id : order.ids)
            tasks.append(store.task(core::TaskId(id)));
        return tasks;
    }

    TestStore store{{}, u"Anna Belova"_s};
    ui::Edits edits{store};
    QWidget window;
    ui::Intake intake{edits, [](const QString &) { return std::nullopt; }, window};
};

bool dropOn(QWidget &widget, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return drop.isAccepted();
}

} // namespace

TEST_CASE("several pasted lines become tasks after a look as one step", "[intake]")
{
    Desk desk;
    QMimeData data;
    data.setText(u"- Позвонить Орлову завтра\n- Отправить КП !высокий\n- <b>не разметка</b>"_s);
    desk.intake.take(data);
    REQUIRE(desk.dialog() != nullptr);
    CHECK(desk.tasks().isEmpty());
    auto *table = desk.dialog()->findChild<QTableView *>(u"linesTable"_s);
    auto *create = desk.dialog()->findChild<QPushButton *>(u"linesCreateButton"_s);
    CHECK(table->model()->rowCount() == 3);
    CHECK(create->text() == u"Create 3 task(s)"_s);
    table->model()->setData(table->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(create->text() == u"Create 2 task(s)"_s);
    create->click();
    TestStore::waitFor([&] { return desk.edits.stack().count() == 1; });
    const QList<core::Task> tasks = desk.tasks();
    REQUIRE(tasks.size() == 2);
    CHECK(tasks.at(0).title == u"Позвонить Орлову"_s);
    CHECK(tasks.at(0).due.isAllDay());
    CHECK(tasks.at(1).priority == core::Priority::High);
    desk.edits.undo();
    TestStore::waitFor([&] { return desk.tasks().isEmpty(); });
}

TEST_CASE("a line corrected in the look is read anew", "[intake]")
{
    Desk desk;
    desk.intake.takeText(u"Позвонить\nНаписать"_s);
    auto *model = desk.dialog()->findChild<QTableView *>(u"linesTable"_s)->model();
    CHECK(model->setData(model->index(0, 0), u"Позвонить !срочно"_s));
    CHECK(model->index(0, 0).data().toString() == u"Позвонить"_s);
    CHECK_FALSE(model->index(0, 1).data().toString().isEmpty());
    CHECK(model->setData(model->index(0, 0), u"   "_s));
    CHECK(model->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
}

TEST_CASE("one pasted line is offered to quick add", "[intake]")
{
    Desk desk;
    const QSignalSpy offered(&desk.intake, &ui::Intake::lineOffered);
    QMimeData data;
    data.setText(u"  Позвонить Орлову\n"_s);
    desk.intake.take(data);
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().first().toString() == u"Позвонить Орлову"_s);
    CHECK(desk.dialog() == nullptr);
}

TEST_CASE("files dropped among the tasks become one task with links", "[intake]")
{
    Desk desk;
    desk.intake.serve(desk.window);
    const QSignalSpy made(&desk.intake, &ui::Intake::taskMade);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/КП Орёл.pdf"_s), QUrl(u"https://example.org/price"_s)});
    REQUIRE(dropOn(desk.window, data));
    TestStore::waitFor([&] { return !made.isEmpty(); });
    const core::Task task = desk.tasks().first();
    CHECK(task.title == u"КП Орёл.pdf"_s);
    CHECK(task.links
          == QList<core::Link>{{u"КП Орёл.pdf"_s, u"/tmp/КП Орёл.pdf"_s},
                               {u"example.org/price"_s, u"https://example.org/price"_s}});
}

TEST_CASE("a copied address is a link and tasks of this program are no text", "[intake]")
{
    QMimeData address;
    address.setText(u"https://example.org/kp.pdf"_s);
    REQUIRE(ui::linksOf(address).size() == 1);
    CHECK(ui::linksOf(address).first().url == u"https://example.org/kp.pdf"_s);
    QMimeData words;
    words.setText(u"https://example.org и ещё"_s);
    CHECK(ui::linksOf(words).isEmpty());

    Desk desk;
    desk.intake.serve(desk.window);
    const std::unique_ptr<QMimeData> own(ui::mimeOfTasks({core::TaskId{1}}, {u"Title"_s}, u"uid"_s));
    CHECK_FALSE(dropOn(desk.window, *own));
}
