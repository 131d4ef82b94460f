// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/openlink.h"

#include <algorithm>
#include <array>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrlQuery>

namespace ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = LinkTarget::Kind;

/// Files that a desktop runs, installs or shows with scripts instead of opening them, by suffix.
constexpr std::array kRunningSuffixes{
    "app"_L1,        "appimage"_L1, "application"_L1, "apk"_L1,      "bash"_L1,  "bat"_L1, "chm"_L1,  "cmd"_L1,
    "com"_L1,        "cpl"_L1,      "deb"_L1,         "desktop"_L1,  "dll"_L1,   "dmg"_L1, "exe"_L1,  "gadget"_L1,
    "hta"_L1,        "htm"_L1,      "html"_L1,        "inf"_L1,      "iso"_L1,   "jar"_L1, "jnlp"_L1, "js"_L1,
    "jse"_L1,        "lnk"_L1,      "mht"_L1,         "mhtml"_L1,    "msi"_L1,   "msp"_L1, "php"_L1,  "pif"_L1,
    "pl"_L1,         "ps1"_L1,      "py"_L1,          "rb"_L1,       "reg"_L1,   "rpm"_L1, "run"_L1,  "scr"_L1,
    "sct"_L1,        "sh"_L1,       "shtml"_L1,       "svg"_L1,      "url"_L1,   "vb"_L1,  "vbe"_L1,  "vbs"_L1,
    "webloc"_L1,     "wsf"_L1,      "wsh"_L1,         "xht"_L1,      "xhtml"_L1, "xml"_L1, "zsh"_L1,  "command"_L1,
    "flatpakref"_L1, "snap"_L1,     "service"_L1,     "workflow"_L1,
};

/// The same by content, for files without a telling suffix: their kind is what a desktop goes by.
constexpr std::array kRunningTypes{
    "application/x-desktop"_L1,
    "application/x-executable"_L1,
    "application/x-sharedlib"_L1,
    "application/x-shellscript"_L1,
    "text/html"_L1,
    "application/xml"_L1,
    "application/x-ms-dos-executable"_L1,
};

std::function<bool(const QUrl &)> &opener()
{
    static std::function<bool(const QUrl &)> function;
    return function;
}

bool mayRun(const QFileInfo &file)
{
    if (!file.isFile() || file.isExecutable())
        return true;
    const QString suffix = file.suffix().toLower();
    if (std::find(kRunningSuffixes.begin(), kRunningSuffixes.end(), suffix) != kRunningSuffixes.end())
        return true;
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file);
    return std::any_of(kRunningTypes.begin(), kRunningTypes.end(),
                       [&type](QLatin1StringView running) { return type.inherits(running); });
}

LinkTarget fileTarget(const QString &path)
{
    // Through links to the file itself: its own name and rights count.
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (file.filePath().isEmpty() || !file.exists())
        return {Kind::Missing, {}};
    if (file.isDir())
        return {Kind::ShowFolder, QUrl::fromLocalFile(file.filePath())};
    if (mayRun(file))
        return {Kind::ShowFolder, QUrl::fromLocalFile(file.absolutePath())};
    return {Kind::Open, QUrl::fromLocalFile(file.filePath())};
}

/// A mail may name its receiver, subject and text; anything else (attach=…) could send files of the user.
bool isHarmlessMail(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems();
    return std::all_of(items.begin(), items.end(), [](const std::pair<QString, QString> &item) {
        const QString key = item.first.toLower();
        return key == u"to" || key == u"subject" || key == u"body";
    });
}

LinkTarget addressTarget(const QString &link)
{
    const QUrl url(link, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid())
        return {};
    if (scheme == u"http" || scheme == u"https")
        return url.host().isEmpty() ? LinkTarget{} : LinkTarget{Kind::Open, url};
    if (scheme == u"mailto")
        return isHarmlessMail(url) ? LinkTarget{Kind::Open, url} : LinkTarget{};
    static const QRegularExpression number(u"^tel:[+0-9][0-9 ().*#,;-]*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (scheme == u"tel")
        return number.match(link).hasMatch() ? LinkTarget{Kind::Open, url} : LinkTarget{};
    if (scheme == u"file") {
        const bool isHere = url.host().isEmpty() || url.host() == u"localhost";
        const QString path = QUrl::fromLocalFile(url.path()).toLocalFile();
        return isHere && !path.startsWith(u"//") ? fileTarget(path) : LinkTarget{};
    }
    return {};
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return !character.isPrint(); });
}

} // namespace

LinkTarget targetOf(const QString &link)
{
    const QString text = link.trimmed();
    if (text.isEmpty() || text.startsWith(u'-') || hasControls(text))
        return {};
    // A path to another computer would send this user's name there.
    if (text.startsWith(u"//") || text.startsWith(u"\\\\"))
        return {};
    static const QRegularExpression drive(u"^[A-Za-z]:[\\\\/]"_s);
    if (text.startsWith(u'/') || drive.match(text).hasMatch())
        return fileTarget(text);
    if (text.startsWith(u"~/"))
        return fileTarget(QDir::home().filePath(text.mid(2)));
    static const QRegularExpression bareHost(u"^www\\.[^\\s/:]+\\.[^\\s]+$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (bareHost.match(text).hasMatch())
        return addressTarget(u"https://"_s + text);
    return addressTarget(text);
}

LinkTarget::Kind openLink(const QString &link)
{
    const LinkTarget target = targetOf(link);
    if (target.kind == Kind::Open || target.kind == Kind::ShowFolder) {
        if (opener())
            opener()(target.url);
        else
            QDesktopServices::openUrl(target.url);
    }
    return target.kind;
}

void setLinkOpener(std::function<bool(const QUrl &)> function)
{
    opener() = std::move(function);
}

} // namespace ui
