// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/settings/databasefield.h"
#include "ui/settings/firstrundialog.h"
#include "ui/style/plainlabel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using Storage = ui::FirstRunChoice::Storage;

namespace {

/// A look into files whose answers the test gives, in any order.
class FakeCheck
{
public:
    using Answer = core::Result<ui::DatabaseFinding>;

    ui::DatabaseCheck function()
    {
        return [this](const QString &path) {
            auto promise = std::make_shared<QPromise<Answer>>();
            promise->start();
            asked.append(path);
            m_promises.append(promise);
            return promise->future();
        };
    }

    void answer(qsizetype question, const Answer &answer)
    {
        m_promises.at(question)->addResult(answer);
        m_promises.at(question)->finish();
    }

    QStringList asked{};

private:
    QList<std::shared_ptr<QPromise<Answer>>> m_promises{};
};

struct Fixture
{
    explicit Fixture(const ui::FirstRunChoice &suggestion = {}) : dialog(languages, check.function(), suggestion)
    {
        dialog.show();
    }

    QPushButton *start() { return dialog.findChild<QPushButton *>(QStringLiteral("startButton")); }
    QLineEdit *name() { return dialog.findChild<QLineEdit *>(QStringLiteral("nameEdit")); }
    QRadioButton *option(const QString &objectName) { return dialog.findChild<QRadioButton *>(objectName); }
    QString message() { return dialog.findChild<ui::PlainLabel *>(QStringLiteral("databaseMessage"))->text(); }

    ui::Theme theme{};
    ui::LanguageSwitch languages{ui::Language::English};
    FakeCheck check{};
    ui::FirstRunDialog dialog;
};

} // namespace

TEST_CASE("a first run needs a name and nothing else on this computer", "[settings]")
{
    Fixture fixture;
    CHECK_FALSE(fixture.start()->isEnabled());
    QTest::keyClicks(fixture.name(), QStringLiteral("  Anna  Belova "));
    REQUIRE(fixture.start()->isEnabled());
    QTest::keyClick(fixture.name(), Qt::Key_Return);
    CHECK(fixture.dialog.result() == QDialog::Accepted);
    const ui::FirstRunChoice choice = fixture.dialog.choice();
    CHECK(choice.personName == QStringLiteral("Anna Belova"));
    CHECK(choice.storage == Storage::Local);
    CHECK(choice.path.isEmpty());
    CHECK(choice.staysInTray);
    CHECK_FALSE(choice.startsAtLogin);
}

TEST_CASE("a shared database is looked into before one can start", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna")});
    REQUIRE(fixture.start()->isEnabled());
    QTest::mouseClick(fixture.option(QStringLiteral("storageShared")), Qt::LeftButton);
    CHECK_FALSE(fixture.start()->isEnabled());

    fixture.dialog.databaseField().setPath(QStringLiteral("/srv/team.db"));
    REQUIRE(fixture.check.asked == QStringList{QStringLiteral("/srv/team.db")});
    CHECK_FALSE(fixture.start()->isEnabled());
    fixture.check.answer(0, ui::DatabaseFinding{.people = 7, .openTasks = 86});
    REQUIRE(QTest::qWaitFor([&] { return fixture.start()->isEnabled(); }));
    CHECK(fixture.message().contains(u'7'));
    CHECK(fixture.message().contains(QStringLiteral("86")));
    CHECK(fixture.dialog.choice().path == QStringLiteral("/srv/team.db"));
}

TEST_CASE("a shared database that can only be read says so before one starts", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Shared});
    fixture.dialog.databaseField().setPath(QStringLiteral("/srv/team.db"));
    fixture.check.answer(0, ui::DatabaseFinding{.people = 7, .openTasks = 86, .isReadOnly = true});
    REQUIRE(QTest::qWaitFor([&] { return fixture.start()->isEnabled(); }));
    CHECK(fixture.message().endsWith(QStringLiteral("It can only be read.")));
}

TEST_CASE("an answer about a path that was typed over is dropped", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Shared});
    ui::DatabaseField &field = fixture.dialog.databaseField();
    field.setPath(QStringLiteral("/srv/good.db"));
    field.setPath(QStringLiteral("/srv/bad.db"));
    REQUIRE(fixture.check.asked.size() == 2);
    fixture.check.answer(1, core::failure(core::Error::Code::NotADatabase));
    REQUIRE(QTest::qWaitFor([&] { return field.state() == ui::DatabaseField::State::Refused; }));
    fixture.check.answer(0, ui::DatabaseFinding{.people = 1, .openTasks = 1});
    QCoreApplication::processEvents();
    CHECK(field.state() == ui::DatabaseField::State::Refused);
    CHECK(fixture.message().startsWith(QStringLiteral("This file is not a Followup database.")));
    CHECK_FALSE(fixture.start()->isEnabled());
}

TEST_CASE("a file that is not there yet can be made and a folder that is not there cannot", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Shared});
    ui::DatabaseField &field = fixture.dialog.databaseField();
    field.setPath(QStringLiteral("/srv/new.db"));
    fixture.check.answer(0, core::failure(core::Error::Code::FileNotFound));
    REQUIRE(QTest::qWaitFor([&] { return fixture.start()->isEnabled(); }));
    CHECK(field.state() == ui::DatabaseField::State::Missing);
    field.setPath(QStringLiteral("/nowhere/new.db"));
    fixture.check.answer(1, core::failure(core::Error::Code::FolderNotFound));
    REQUIRE(QTest::qWaitFor([&] { return field.state() == ui::DatabaseField::State::Refused; }));
    CHECK_FALSE(fixture.start()->isEnabled());
}

TEST_CASE("a typed path is looked into after a pause and a chosen one at once", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Shared});
    auto *edit = fixture.dialog.findChild<QLineEdit *>(QStringLiteral("databasePathEdit"));
    QTest::keyClicks(edit, QStringLiteral("/a.db"));
    CHECK(fixture.check.asked.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !fixture.check.asked.isEmpty(); }));
    CHECK(fixture.check.asked == QStringList{QStringLiteral("/a.db")});

    fixture.dialog.databaseField().setFileChooser(
        [](QWidget *, const QString &path) { return path + QStringLiteral(".chosen"); });
    QTest::mouseClick(fixture.dialog.findChild<QPushButton *>(QStringLiteral("browseButton")), Qt::LeftButton);
    CHECK(fixture.check.asked.last() == QStringLiteral("/a.db.chosen"));
}

TEST_CASE("a path without a folder and one with a tilde are of the home folder", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Shared});
    ui::DatabaseField &field = fixture.dialog.databaseField();
    const QString home = QDir::homePath() + QStringLiteral("/team.db");
    for (const QString &typed : {QStringLiteral("team.db"), QStringLiteral("~/team.db")}) {
        field.setPath(typed);
        CHECK(fixture.check.asked.last() == home);
        CHECK(fixture.dialog.choice().path == home);
    }
}

TEST_CASE("the file dialog takes a database that is there and the name of a new one", "[settings]")
{
    const QTemporaryDir folder;
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Shared});
    const auto choose = [&](const QString &name) {
        QTimer::singleShot(0, &fixture.dialog, [&] {
            auto *files = fixture.dialog.findChild<QFileDialog *>();
            files->setDirectory(folder.path());
            files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(name);
            static_cast<QDialog *>(files)->accept();
        });
        QTest::mouseClick(fixture.dialog.findChild<QPushButton *>(QStringLiteral("browseButton")), Qt::LeftButton);
        return fixture.dialog.databaseField().path();
    };
    CHECK(choose(QStringLiteral("team")) == folder.filePath(QStringLiteral("team.followup")));
    QFile there(folder.filePath(QStringLiteral("there")));
    REQUIRE(there.open(QIODevice::WriteOnly));
    CHECK(choose(QStringLiteral("there")) == there.fileName());
}

TEST_CASE("the language switches while the dialog is open", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna")});
    auto *russian = fixture.dialog.findChild<QAbstractButton *>(QStringLiteral("language_ru"));
    REQUIRE(russian != nullptr);
    QTest::mouseClick(russian, Qt::LeftButton);
    CHECK(fixture.languages.language() == ui::Language::Russian);
    CHECK(fixture.dialog.choice().language == ui::Language::Russian);
    CHECK(fixture.name()->text() == QStringLiteral("Anna"));
    fixture.languages.use(ui::Language::English);
}

TEST_CASE("Tab goes to controls that have a name and comes around", "[settings]")
{
    Fixture fixture({.personName = QStringLiteral("Anna"), .storage = Storage::Local});
    fixture.dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&fixture.dialog));
    QStringList visited;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->objectName());
    } while (visited.constLast() != QStringLiteral("nameEdit") && visited.size() < 20);
    REQUIRE(visited.size() == 6);
    CHECK(visited.takeAt(4).startsWith(QStringLiteral("language_")));
    CHECK(visited
          == QStringList{QStringLiteral("storageLocal"), QStringLiteral("trayCheck"), QStringLiteral("autostartCheck"),
                         QStringLiteral("startButton"), QStringLiteral("nameEdit")});
}

TEST_CASE("the art gives way in a narrow window", "[settings]")
{
    Fixture fixture;
    auto *art = fixture.dialog.findChild<QWidget *>(QStringLiteral("artPanel"));
    REQUIRE(art != nullptr);
    fixture.dialog.resize(960, 644); // it came as wide as the screen, which is small here
    REQUIRE(QTest::qWaitFor([&] { return art->isVisible(); }));
    fixture.dialog.resize(800, 600);
    REQUIRE(QTest::qWaitFor([&] { return !art->isVisible(); }));
}

TEST_CASE("every control of the first run has the name a screen reader tells", "[settings]")
{
    Fixture fixture;
    CHECK(fixture.dialog.objectName() == QStringLiteral("firstRunDialog"));
    CHECK(fixture.name()->accessibleName() == QStringLiteral("Your name"));
    CHECK(fixture.dialog.findChild<QWidget *>(QStringLiteral("languageSwitcher"))->accessibleName()
          == QStringLiteral("Language"));
    CHECK(fixture.dialog.findChild<QWidget *>(QStringLiteral("databasePathEdit"))->accessibleName()
          == QStringLiteral("Database file"));
    for (const char *name : {"storageLocal", "storageShared", "storageSample"})
        CHECK_FALSE(fixture.option(QLatin1StringView(name))->text().isEmpty());
    CHECK(fixture.start()->text() == QStringLiteral("Get started"));
}
