// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// A notification daemon in a process of its own, to be killed and started again: says a line for each pop-up.
#include "tests/app/platform/fakedaemons.h"

#include <cstdio>
#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    support::FakeNotifications daemon;
    const auto say = [](const QString &line) {
        std::puts(qPrintable(line));
        std::fflush(stdout);
    };
    QObject::connect(&daemon, &support::FakeNotifications::asked, [&daemon, say] {
        const support::ShownNotification &last = daemon.shown.constLast();
        say(QStringLiteral("%1 replaces %2").arg(last.summary).arg(last.replaces));
    });
    say(QStringLiteral("ready"));
    return application.exec();
}
