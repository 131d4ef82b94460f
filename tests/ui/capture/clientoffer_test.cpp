// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/clientoffer.h"

#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/capture/captureedit.h"
#include "ui/capture/quickadd.h"
#include "ui/settings/preferences.h"
#include "ui/shell/edits.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using support::aTask;
using support::TestStore;

namespace {

struct Desk
{
    Desk()
    {
        window.resize(1200, 800);
        window.show();
        quickAdd.openFor(core::Scope::Mine);
        REQUIRE(QTest::qWaitForWindowActive(&quickAdd));
    }

    ui::CaptureEdit &edit() { return *quickAdd.findChild<ui::CaptureEdit *>(); }
    ui::ClientOffer &offer() { return *quickAdd.findChild<ui::ClientOffer *>(); }

    TestStore store{aTask("Счёт для Иванова").client("СнабПолюс"), aTask("Встреча с Ивановым").client("СнабПолюс"),
                    aTask("Письмо Петрову").client("Орёл"), aTask("Звонок Петрову").client("Маяк")};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ui::Preferences preferences{settings};
    ui::Edits edits{store};
    QWidget window;
    ui::QuickAdd quickAdd{edits, preferences, &window};
};

} // namespace

TEST_CASE("a name that the file knows from one client's tasks offers that client", "[capture]")
{
    Desk desk;
    desk.edit().setText(u"Позвонить Иванову завтра"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.offer().isOffered(); }));
    CHECK(desk.offer().isVisible());
    auto *create = desk.quickAdd.findChild<QPushButton *>(u"quickAddCreateButton"_s);
    CHECK(desk.quickAdd.rect().contains(create->mapTo(&desk.quickAdd, create->rect().bottomRight())));
    CHECK(desk.offer().findChild<QPushButton *>(u"quickAddSuggestButton"_s)->accessibleName() == u"Add СнабПолюс"_s);
    QTest::keyClick(&desk.edit(), Qt::Key_Tab);
    CHECK(desk.edit().capture().draft.client == u"СнабПолюс"_s);
    CHECK(desk.edit().capture().draft.title == u"Позвонить Иванову"_s);
    CHECK(desk.edit().hasFocus());
    CHECK(QTest::qWaitFor([&] { return !desk.offer().isVisible(); }));
}

TEST_CASE("a name of several clients, of none or beside a client offers nothing", "[capture]")
{
    Desk desk;
    desk.edit().setText(u"Позвонить Иванову"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.offer().isOffered(); }));
    for (const QString &line : {u"Позвонить Петрову"_s, u"Позвонить Сидорову"_s, u"Позвонить Иванову =Маяк"_s}) {
        INFO(line.toStdString());
        desk.edit().setText(line);
        CHECK(QTest::qWaitFor([&] { return !desk.offer().isOffered(); }));
    }
}
