// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/taskimport.h"

#include "app/windowarguments.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/shell/edits.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace {

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

struct Import
{
    explicit Import(const QString &path) : file(app::watchedFile(path, store.clock(), progress)) { }

    core::Result<core::Outcome> run()
    {
        const auto future = edits.run(std::make_shared<core::ImportTasks>(QList<core::ImportFile>{file}, report));
        support::TestStore::waitFor([&] { return future.isFinished(); });
        return future.result();
    }

    int open() { return store.answer(store->counts()).all; }

    support::TestStore store;
    ui::Edits edits{store};
    std::shared_ptr<app::ImportProgress> progress = std::make_shared<app::ImportProgress>();
    std::shared_ptr<core::ImportReport> report = std::make_shared<core::ImportReport>();
    core::ImportFile file;
};

} // namespace

TEST_CASE("an import from the window is one step that is undone whole and done again", "[app]")
{
    const QTemporaryDir folder;
    Import import(written(folder, "tasks.csv", "title,priority\nCall Ada,high\nWrite to Bob,low\n"));
    import.store.loadIndex();
    REQUIRE(import.run());
    CHECK(import.report->added == 2);
    CHECK(import.progress->records >= 2);
    CHECK(import.open() == 2);
    QSignalSpy turned(&import.edits, &ui::Edits::turned);
    import.edits.undo();
    support::TestStore::waitFor([&] { return turned.count() == 1; });
    CHECK(import.open() == 0);
    import.edits.redo();
    support::TestStore::waitFor([&] { return turned.count() == 2; });
    CHECK(import.open() == 2);
}

TEST_CASE("an import that is stopped leaves nothing behind", "[app]")
{
    const QTemporaryDir folder;
    Import import(written(folder, "tasks.json", R"([{"title": "Call Ada"}, {"title": "Write to Bob"}])"));
    import.store.loadIndex();
    import.progress->isStopped = true;
    CHECK_FALSE(import.run());
    CHECK(import.open() == 0);
    CHECK_FALSE(import.edits.stack().canUndo());
}

TEST_CASE("a file that cannot be read fails the import", "[app]")
{
    Import import(QStringLiteral("/nonexistent/tasks.csv"));
    CHECK_FALSE(import.run());
}

TEST_CASE("the window takes its arguments and leaves the rest alone", "[app]")
{
    const auto arguments = app::windowArguments({QStringLiteral("--database"), QStringLiteral("x.db"),
                                                 QStringLiteral("--person"), QStringLiteral(" Ada  Byron "),
                                                 QStringLiteral("--background"), QStringLiteral("--quick-add")});
    CHECK(QDir::isAbsolutePath(arguments.database));
    CHECK(arguments.database.endsWith(QStringLiteral("/x.db")));
    CHECK(arguments.person == QStringLiteral("Ada Byron"));
    CHECK(arguments.language.isEmpty());
    CHECK(arguments.isBackground);
    CHECK(arguments.isQuickAdd);
    CHECK(app::windowArguments({}) == app::WindowArguments{});
}
