// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/settings/emptystate.h"
#include "ui/style/plainlabel.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Fixture
{
    Fixture() { empty.show(); }
    QLineEdit *field() { return empty.findChild<QLineEdit *>(QStringLiteral("emptyQuickAddEdit")); }
    QAbstractButton *button(const char *name) { return empty.findChild<QAbstractButton *>(QLatin1StringView(name)); }

    ui::Theme theme{};
    support::TestStore store{};
    ui::EmptyState empty{store};
};

} // namespace

TEST_CASE("the first task is entered by Enter and stays until it is made", "[settings]")
{
    Fixture fixture;
    QSignalSpy entered(&fixture.empty, &ui::EmptyState::quickAddEntered);
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    CHECK(entered.count() == 0);
    QTest::keyClicks(fixture.field(), QStringLiteral("Call Smith =Acme"));
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    REQUIRE(entered.count() == 1);
    const auto draft = entered.first().first().value<core::CaptureDraft>();
    CHECK(draft.title == QStringLiteral("Call Smith"));
    CHECK(draft.client == QStringLiteral("Acme"));
    CHECK_FALSE(fixture.field()->text().isEmpty());
    fixture.empty.clear();
    CHECK(fixture.field()->text().isEmpty());
}

TEST_CASE("each start is pressed by mouse and by keyboard", "[settings]")
{
    Fixture fixture;
    QSignalSpy import(&fixture.empty, &ui::EmptyState::importRequested);
    QSignalSpy open(&fixture.empty, &ui::EmptyState::openRequested);
    QSignalSpy sample(&fixture.empty, &ui::EmptyState::sampleRequested);
    for (const char *name : {"emptyImportButton", "emptyOpenButton", "emptySampleButton"}) {
        QTest::mouseClick(fixture.button(name), Qt::LeftButton);
        QTest::keyClick(fixture.button(name), Qt::Key_Return);
    }
    CHECK(import.count() == 2);
    CHECK(open.count() == 2);
    CHECK(sample.count() == 2);
}

TEST_CASE("a long first line ends before the key that enters it", "[settings]")
{
    Fixture fixture;
    const auto keys = fixture.field()->findChildren<ui::PlainLabel *>();
    REQUIRE(keys.size() == 1);
    const QWidget *key = keys.constFirst();
    CHECK(fixture.field()->textMargins().right() >= fixture.field()->width() - key->geometry().left() - 4);
}

TEST_CASE("nothing can be added where nothing can be written", "[settings]")
{
    Fixture fixture;
    fixture.empty.setReadOnly(true);
    CHECK(fixture.field()->isReadOnly());
    CHECK_FALSE(fixture.button("emptyImportButton")->isEnabled());
    CHECK(fixture.button("emptyOpenButton")->isEnabled());
    CHECK(fixture.empty.objectName() == QStringLiteral("emptyState"));
    CHECK(fixture.field()->accessibleName() == QStringLiteral("New task"));
}
