// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// A program of which only one runs a database file: says which one it is, and what later ones ask of it.
#include "app/platform/singleinstance.h"

#include <cstdio>
#include <QCoreApplication>

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    using app::SingleInstance;
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    SingleInstance instance(arguments.value(1), arguments.value(2));
    QObject::connect(&instance, &SingleInstance::raiseRequested,
                     [](const QString &token) { say(QStringLiteral("raise ") + token); });
    QObject::connect(&instance, &SingleInstance::quickAddRequested,
                     [](const QString &token) { say(QStringLiteral("quick-add ") + token); });
    switch (instance.claim()) {
    case SingleInstance::Role::First:
        say(QStringLiteral("first"));
        return application.exec();
    case SingleInstance::Role::Alone:
        say(QStringLiteral("alone"));
        return 0;
    case SingleInstance::Role::Second:
        break;
    }
    const bool isQuickAdd = arguments.value(3) == QLatin1String("quick-add");
    const auto request = isQuickAdd ? SingleInstance::Request::QuickAdd : SingleInstance::Request::Raise;
    say(instance.send(request, QStringLiteral("token")) ? QStringLiteral("handed over") : QStringLiteral("not heard"));
    return 0;
}
