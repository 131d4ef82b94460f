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

} // namespace

TEST_CASE("core includes neither ui nor app", "[house]")
{
    CHECK(found(sourcesOf({QStringLiteral("core")}), QStringLiteral("^#include \"(ui|app|tests)/[^\"]*\"")).isEmpty());
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
    CHECK(found(sourcesOf({QStringLiteral("ui")}), QStringLiteral("^#include \"(app|tests|core/storage)/[^\"]*\""))
              .isEmpty());
}

TEST_CASE("SQL is written in core storage alone", "[house]")
{
    const QList<Source> sources = sourcesOf({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")});
    const QString statements = QStringLiteral("^#include <(QSql|QtSql|sqlite3)[^>]*>|\"(SELECT |INSERT INTO |UPDATE "
                                              "\\w+ SET|DELETE FROM |CREATE TABLE |PRAGMA )");
    CHECK(without(found(sources, statements), QStringLiteral("core/storage/")).isEmpty());
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
