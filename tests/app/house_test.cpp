// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

/// A source file by its path from the root of the project.
struct Source
{
    QString path{};
    QString text{};
};

QList<Source> sourcesOf(const QStringList &rooms)
{
    const QDir root(QStringLiteral(SOURCE_FOLDER));
    QList<Source> sources;
    for (const QString &room : rooms) {
        QDirIterator files(root.filePath(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    REQUIRE_FALSE(sources.isEmpty());
    return sources;
}

/// "path: match" for every match of @p pattern in @p sources.
QStringList found(const QList<Source> &sources, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList hits;
    for (const Source &source : sources) {
        auto matches = expression.globalMatch(source.text);
        while (matches.hasNext())
            hits.append(source.path + QStringLiteral(": ") + matches.next().captured().trimmed());
    }
    return hits;
}

QStringList without(const QStringList &hits, const QString &prefix)
{
    return hits.filter(QRegularExpression(QStringLiteral("^(?!%1)").arg(prefix)));
}

const QString kBeyondCore = QStringLiteral("^\\s*#\\s*include\\s*[\"<](\\.\\./)*(ui|app|tests)/[^\">]*[\">]");
const QString kBeyondUi = QStringLiteral("^\\s*#\\s*include\\s*[\"<](\\.\\./)*(app|tests|core/storage)/[^\">]*[\">]");
const QString kSql = QStringLiteral(
    "^\\s*#\\s*include\\s*<(QSql|QtSql|sqlite3)[^>]*>|\"(\\w*\\()?\\s*(SELECT |INSERT (OR \\w+ )?INTO |REPLACE INTO "
    "|UPDATE \\w+ SET|DELETE FROM |(CREATE|ALTER|DROP) (TABLE|INDEX|VIRTUAL|TRIGGER|VIEW) |PRAGMA |WITH RECURSIVE "
    "|ATTACH |VACUUM)");

} // namespace

TEST_CASE("a wrong arrow or SQL in the wrong room is seen however it is written", "[house]")
{
    const auto isSeen = [](const QString &pattern, const char *line) {
        const bool isFound = !found({{QStringLiteral("core/x.cpp"), QString::fromUtf8(line)}}, pattern).isEmpty();
        INFO(line);
        CHECK(isFound);
    };
    for (const char *line : {R"(#include "ui/text/errortext.h")", R"(  #  include <app/session.h>)",
                             R"(#include "../../ui/style/tokens.h")", R"(#include "tests/support/catch.h")"})
        isSeen(kBeyondCore, line);
    for (const char *line : {R"(#include "core/storage/database.h")", R"(#include "../core/storage/database.h")"})
        isSeen(kBeyondUi, line);
    for (const char *line : {"#include <QSqlQuery>", "#include <sqlite3.h>", R"(run(u"SELECT 1"))", R"x(run(R"sql(
             SELECT id FROM task)sql"))x",
                             R"("INSERT OR IGNORE INTO tag")", R"("ALTER TABLE task")", R"("UPDATE task SET a = 1")"})
        isSeen(kSql, line);
}

TEST_CASE("core includes neither ui nor app", "[house]")
{
    CHECK(found(sourcesOf({QStringLiteral("core")}), kBeyondCore).isEmpty());
}

TEST_CASE("core names no widget and no translated text", "[house]")
{
    const QList<Source> core = sourcesOf({QStringLiteral("core")});
    CHECK(found(core,
                QStringLiteral("^#include <(QtWidgets|QtGui|QWidget|QApplication|QPainter|QDialog|QIcon|QPixmap|"
                               "QColor|QFont)[^>]*>"))
              .isEmpty());
    CHECK(found(core, QStringLiteral("\\b(tr|translate)\\(\"")).isEmpty());
}

TEST_CASE("ui includes neither app nor the storage", "[house]")
{
    CHECK(found(sourcesOf({QStringLiteral("ui")}), kBeyondUi).isEmpty());
}

TEST_CASE("SQL is written in core storage alone", "[house]")
{
    const QList<Source> sources = sourcesOf({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")});
    CHECK(without(found(sources, kSql), QStringLiteral("core/storage/")).isEmpty());
}

TEST_CASE("every translation is finished", "[house]")
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/translations"));
    const QStringList catalogues = folder.entryList({QStringLiteral("*.ts")});
    CHECK(catalogues.size() == 2);
    for (const QString &name : catalogues) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        INFO(name.toStdString());
        CHECK(text.count(QStringLiteral("type=\"unfinished\"")) == 0);
        CHECK(text.count(QStringLiteral("type=\"vanished\"")) == 0);
    }
}
