// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/captureedit.h"

#include "core/commands/editdirectory.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/capture/namesource.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QTest>

using core::CaptureRange;
using namespace Qt::StringLiterals;

namespace {

/// A line on a store with two people and a client.
struct Line
{
    Line()
    {
        store.run(std::make_shared<core::PutPerson>(core::Person{.name = u"Boris Petrov"_s}));
        edit.show();
        edit.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
    }

    QAbstractItemView *list() const
    {
        auto *completer = edit.findChild<QCompleter *>();
        return completer != nullptr ? completer->popup() : nullptr;
    }
    bool offers(const QString &name) const
    {
        return QTest::qWaitFor([&] {
            return list()->isVisible() && list()->model()->rowCount() > 0
                && list()->model()->index(0, 0).data().toString() == name;
        });
    }

    support::TestStore store{support::aTask("One").client("Snab Plus").tags({u"warm"_s})};
    ui::CaptureEdit edit{store};
};

} // namespace

TEST_CASE("Backspace right behind what was understood makes it a part of the title", "[capture]")
{
    Line line;
    QTest::keyClicks(&line.edit, u"Call Ada tomorrow"_s);
    REQUIRE(line.edit.capture().draft.title == u"Call Ada"_s);
    QTest::keyClick(&line.edit, Qt::Key_Backspace);
    CHECK(line.edit.text() == u"Call Ada tomorrow"_s);
    CHECK(line.edit.capture().draft.title == u"Call Ada tomorrow"_s);
    CHECK(line.edit.capture().draft.due.isNone());
    QTest::keyClicks(&line.edit, u" !high"_s); // it stays so while more is typed
    CHECK(line.edit.capture().draft.title == u"Call Ada tomorrow"_s);
    CHECK(line.edit.capture().draft.priority == core::Priority::High);
    line.edit.clear();
    QTest::keyClicks(&line.edit, u"Call Ada tomorrow"_s); // the next line begins anew
    CHECK_FALSE(line.edit.capture().draft.due.isNone());
    line.edit.setCursorPosition(4);
    QTest::keyClick(&line.edit, Qt::Key_Backspace); // elsewhere it takes a letter
    CHECK(line.edit.text() == u"Cal Ada tomorrow"_s);
}

TEST_CASE("ranges of a line move with what is typed before them and go with what is typed into them", "[capture]")
{
    const QList<CaptureRange> ranges{{5, 3}};
    CHECK(ui::rangesAfterEdit(ranges, u"call tom now"_s, u"please call tom now"_s) == QList<CaptureRange>{{12, 3}});
    CHECK(ui::rangesAfterEdit(ranges, u"call tom now"_s, u"call tom later"_s) == ranges);
    CHECK(ui::rangesAfterEdit(ranges, u"call tom now"_s, u"call tim now"_s).isEmpty());
    CHECK(ui::rangesAfterEdit(ranges, u"call tom now"_s, QString()).isEmpty());
}

TEST_CASE("the piece before the cursor that begins with a sign is what is completed", "[capture]")
{
    const auto at = [](const QString &line) { return ui::signedPieceAt(line, line.size()); };
    CHECK(at(u"Call @An"_s).typed == u"An"_s);
    CHECK(at(u"Call =\"Snab P"_s).typed == u"Snab P"_s);
    CHECK(at(u"Call =Acme/Pi"_s).sign == u'/');
    CHECK(at(u"Call =Acme/Pi"_s).client == u"Acme"_s);
    CHECK(at(u"Call a@example"_s).sign.isNull());
    CHECK(at(u"Call @Anna "_s).sign.isNull());
    CHECK(at(u"Call =\"Snab Plus\""_s).sign.isNull());
    CHECK(at(QString()).sign.isNull());
}

TEST_CASE("names behind a sign are completed and put in quotes where they need them", "[capture]")
{
    Line line;
    QTest::keyClicks(&line.edit, u"Call @pet"_s);
    REQUIRE(line.offers(u"Boris Petrov"_s));
    QTest::keyClick(line.list(), Qt::Key_Tab);
    CHECK(line.edit.text() == u"Call @\"Boris Petrov\" "_s);
    CHECK(line.edit.capture().draft.assignee == u"Boris Petrov"_s);
    QTest::keyClicks(&line.edit, u"=sn"_s);
    REQUIRE(line.offers(u"Snab Plus"_s));
    QTest::keyClick(line.list(), Qt::Key_Down);
    QTest::keyClick(line.list(), Qt::Key_Return);
    CHECK(line.edit.capture().draft.client == u"Snab Plus"_s);
    QTest::keyClicks(&line.edit, u"#wa"_s);
    REQUIRE(line.offers(u"warm"_s));
    QTest::keyClick(line.list(), Qt::Key_Escape);
    CHECK(line.edit.text().endsWith(u"#wa"_s)); // Esc leaves what was typed
    CHECK(line.edit.stranger().name.isEmpty());
    line.edit.setText(u"Call @Igor"_s);
    CHECK(line.edit.stranger().place == CaptureRange{5, 5});
}
