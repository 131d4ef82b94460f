// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/autostart.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using app::Autostart;

namespace {

/// A configuration folder of the test's own.
class ConfigHome
{
public:
    ConfigHome()
    {
        QStandardPaths::setTestModeEnabled(false); // its folder would be the user's own
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    }
    ~ConfigHome()
    {
        qunsetenv("XDG_CONFIG_HOME");
        QStandardPaths::setTestModeEnabled(true);
    }
    QString entry() const { return m_folder.filePath(QStringLiteral("autostart/followup.desktop")); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the autostart entry is written and removed", "[autostart]")
{
    const ConfigHome home;
    CHECK_FALSE(Autostart::isEnabled());
    REQUIRE(Autostart::setEnabled(true));
    CHECK(Autostart::isEnabled());

    QFile entry(home.entry());
    REQUIRE(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    CHECK(text.contains("\nExec=\""));
    CHECK(text.contains("\" --background\n"));

    REQUIRE(Autostart::setEnabled(false));
    CHECK_FALSE(Autostart::isEnabled());
    CHECK(Autostart::setEnabled(false));
}

TEST_CASE("an entry that the desktop turned off counts as off", "[autostart]")
{
    const ConfigHome home;
    REQUIRE(Autostart::setEnabled(true));
    QFile entry(home.entry());
    REQUIRE(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n");
    entry.close();
    CHECK_FALSE(Autostart::isEnabled());
}

TEST_CASE("a folder that cannot be written is told", "[autostart]")
{
    const ConfigHome home;
    QFile inTheWay(QFileInfo(home.entry()).absolutePath());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const core::Result<> result = Autostart::setEnabled(true);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == core::Error::Code::CannotWrite);
}

TEST_CASE("the desktop entries are valid", "[autostart]")
{
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (validator.isEmpty()) {
        WARN("desktop-file-validate is not installed");
        return;
    }
    const ConfigHome home;
    REQUIRE(Autostart::setEnabled(true));
    for (const QString &path : {home.entry(), QStringLiteral(SOURCE_FOLDER "/resources/followup.desktop")}) {
        QProcess process;
        process.start(validator, {path});
        REQUIRE(process.waitForFinished());
        CHECK(QString::fromUtf8(process.readAll()) == QString());
        CHECK(process.exitCode() == 0);
    }
}
