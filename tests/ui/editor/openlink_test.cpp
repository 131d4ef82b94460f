// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/openlink.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using Kind = ui::LinkTarget::Kind;

namespace {

/// Keeps what would have been opened, instead of opening it.
struct OpenedLinks
{
    OpenedLinks()
    {
        ui::setLinkOpener([this](const QUrl &url) {
            urls.append(url);
            return true;
        });
    }
    ~OpenedLinks() { ui::setLinkOpener({}); }
    QList<QUrl> urls{};
};

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content = "text")
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST_CASE("links to the web and to people are opened as they are", "[openlink]")
{
    for (const QString &link : {u"https://example.org/kp.pdf?a=1&b=2"_s, u"HTTP://example.org"_s,
                                u"https://пример.рф/путь"_s, u"mailto:anna@example.org"_s,
                                u"mailto:anna@example.org?subject=Hello&body=There"_s, u"tel:+7-900-000-00-00"_s}) {
        INFO(link.toStdString());
        OpenedLinks opened;
        CHECK(ui::openLink(link) == Kind::Open);
        CHECK(opened.urls == QList<QUrl>{QUrl(link)});
    }
    CHECK(ui::targetOf(u"www.example.org/x"_s).url == QUrl(u"https://www.example.org/x"_s));
}

TEST_CASE("links that could run or reveal something are refused", "[openlink]")
{
    const QStringList links{
        u""_s,
        u" "_s,
        u"--help"_s,
        u"-x"_s,
        u"javascript:alert(1)"_s,
        u"JavaScript:alert(1)"_s,
        u"data:text/html,<b>x</b>"_s,
        u"smb://host/share"_s,
        u"ms-msdt:/id PCWDiagnostic"_s,
        u"vbscript:x"_s,
        u"file://host/share/x.pdf"_s,
        u"file:////host/share/x.pdf"_s,
        u"//host/share"_s,
        u"\\\\host\\share"_s,
        u"mailto:?attach=/etc/passwd"_s,
        u"mailto:a@b.c?ATTACHMENT=/etc/passwd"_s,
        u"mailto:a@b.c?cc=x@y.z"_s,
        u"tel:--help"_s,
        u"tel:`id`"_s,
        u"http://"_s,
        u"https:///path"_s,
        u"ftp://example.org"_s,
        u"ssh://host"_s,
        u"sftp://host"_s,
        u"ldap://host"_s,
        u"search-ms:query=x"_s,
        u"vscode://x"_s,
        u"steam://run/1"_s,
        u"about:blank"_s,
        u"chrome://settings"_s,
        u"view-source:https://x.y"_s,
        u"blob:https://x.y/1"_s,
        u"jar:file:///x.jar!/y"_s,
        u"qrc:/icons/bell.svg"_s,
        u":/icons/bell.svg"_s,
        u"etc/passwd"_s,
        u"kp.pdf"_s,
        u"../x"_s,
        u"./x"_s,
        u"C:x"_s,
        u"mhtml:file:///x"_s,
        u"https://x.y/\nX"_s,
        u"https://x.y/\u202Efdp.exe"_s,
        u"dav://h/"_s,
        u"nfs://h/"_s,
        u"trash:///"_s,
        u"recent:///"_s,
        u"magnet:?xt=1"_s,
        u"intent://x#Intent;end"_s,
        u"apt:foo"_s,
        u"snap://foo"_s,
        u"appstream://foo"_s,
        u"irc://h"_s,
        u"news:x"_s,
        u"webcal://h"_s,
        u"git://h"_s,
        u"svn+ssh://h"_s,
        u"telnet://h"_s,
        u"rlogin://h"_s,
        u"shell:startup"_s,
        u"ms-word:ofe|u|https://x.y/z"_s,
        u"xdg-open https://x.y"_s,
        u"$(id)"_s,
        u"`id`"_s,
        u"|id"_s,
        u"%1"_s,
    };
    OpenedLinks opened;
    for (const QString &link : links) {
        INFO(link.toStdString());
        CHECK(ui::openLink(link) == Kind::Refused);
    }
    CHECK(opened.urls.isEmpty());
}

TEST_CASE("a local document is opened", "[openlink]")
{
    const QTemporaryDir folder;
    for (const QString &name : {u"КП на 40 мест.pdf"_s, u"note.txt"_s, u"table.xlsx"_s, u"-x.txt"_s}) {
        INFO(name.toStdString());
        const QString path = writeFile(folder, name);
        OpenedLinks opened;
        CHECK(ui::openLink(path) == Kind::Open);
        CHECK(ui::openLink(QUrl::fromLocalFile(path).toString()) == Kind::Open);
        CHECK(opened.urls == QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
    }
}

TEST_CASE("a local file that may run something only shows its folder", "[openlink]")
{
    const QTemporaryDir folder;
    writeFile(folder, u"run.exe"_s);
    writeFile(folder, u"x.desktop"_s, "[Desktop Entry]\nExec=id\n");
    writeFile(folder, u"page.HTML"_s, "<b>x</b>");
    writeFile(folder, u"script"_s, "#!/bin/sh\nid\n");
    QFile::setPermissions(writeFile(folder, u"runs.txt"_s), QFile::ReadOwner | QFile::ExeOwner);
    REQUIRE(QFile::link(folder.filePath(u"run.exe"_s), folder.filePath(u"harmless.pdf"_s)));
    REQUIRE(QDir(folder.path()).mkdir(u"folder.exe"_s));

    for (const QString &name :
         {u"run.exe"_s, u"x.desktop"_s, u"page.HTML"_s, u"script"_s, u"runs.txt"_s, u"harmless.pdf"_s}) {
        INFO(name.toStdString());
        OpenedLinks opened;
        CHECK(ui::openLink(folder.filePath(name)) == Kind::ShowFolder);
        CHECK(opened.urls == QList<QUrl>{QUrl::fromLocalFile(QFileInfo(folder.path()).canonicalFilePath())});
    }
    CHECK(ui::targetOf(u"/dev/null"_s).kind == Kind::ShowFolder);
}

TEST_CASE("a file that is gone is told apart from a link that is refused", "[openlink]")
{
    OpenedLinks opened;
    CHECK(ui::openLink(u"/nowhere/at/all.pdf"_s) == Kind::Missing);
    CHECK(opened.urls.isEmpty());
}
