// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/windowarguments.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace app {

WindowArguments windowArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption database(QStringLiteral("database"), {}, QStringLiteral("file"));
    const QCommandLineOption person(QStringLiteral("person"), {}, QStringLiteral("name"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"));
    const QCommandLineOption background(QStringLiteral("background"));
    const QCommandLineOption quickAdd(QStringLiteral("quick-add"));
    parser.addOptions({database, person, language, background, quickAdd});
    parser.parse(QStringList{QString()} + arguments);
    WindowArguments result;
    if (const QString path = parser.value(database); !path.isEmpty())
        result.database = QFileInfo(path).absoluteFilePath();
    result.person = parser.value(person).simplified();
    result.language = parser.value(language);
    result.isBackground = parser.isSet(background);
    result.isQuickAdd = parser.isSet(quickAdd);
    return result;
}

} // namespace app
