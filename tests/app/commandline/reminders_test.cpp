// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

#include <QDateTime>

using support::Program;
using support::Ran;

namespace {

/// Two tasks that are due in an hour and tomorrow, the first with a reminder of its own at a moment that has passed.
struct Desk
{
    Desk()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        add(QStringLiteral("Call Ivan"), now.addSecs(3600), QStringLiteral("15"));
        add(QStringLiteral("Send the offer"), now.addDays(1), QStringLiteral("30, 2020-01-01T09:00Z"));
    }
    void add(const QString &title, const QDateTime &due, const QString &reminders) const
    {
        const Ran ran = program.run({QStringLiteral("add"), title});
        REQUIRE(ran.code == 0);
        const QString id = QString::fromUtf8(ran.out).trimmed();
        REQUIRE(program
                    .run({QStringLiteral("set"), id, QStringLiteral("due=") + due.toString(Qt::ISODate),
                          QStringLiteral("reminders=") + reminders})
                    .code
                == 0);
    }
    QJsonArray reminders() const { return program.call("reminders --json").array(); }
    QJsonObject reminder(const QString &state) const
    {
        for (const auto &entry : reminders()) {
            if (entry.toObject().value(QLatin1String("state")) == state)
                return entry.toObject();
        }
        return {};
    }
    QString dueId() const
    {
        return QString::number(reminder(QStringLiteral("due")).value(QLatin1String("id")).toInt());
    }

    Program program;
};

} // namespace

TEST_CASE("my reminders are listed with what became of them", "[commandline]")
{
    const Desk desk;
    const QJsonArray all = desk.reminders();
    REQUIRE(all.size() == 3);
    const QJsonObject first = all.at(0).toObject();
    CHECK(first.keys()
          == QStringList{QStringLiteral("at"), QStringLiteral("id"), QStringLiteral("kind"),
                         QStringLiteral("planned_at"), QStringLiteral("shown_at"), QStringLiteral("shown_where"),
                         QStringLiteral("snoozed_until"), QStringLiteral("state"), QStringLiteral("task"),
                         QStringLiteral("title")});
    CHECK(first.value(QLatin1String("state")) == QStringLiteral("due"));
    CHECK(first.value(QLatin1String("at")) == QStringLiteral("2020-01-01T09:00:00Z"));
    CHECK(first.value(QLatin1String("planned_at")) == QStringLiteral("2020-01-01T09:00:00Z"));
    CHECK(first.value(QLatin1String("task")).toInt() == 2);
    CHECK(first.value(QLatin1String("kind")) == QStringLiteral("reminder"));
    CHECK(first.value(QLatin1String("shown_where")).isNull());
    CHECK(all.at(1).toObject().value(QLatin1String("state")) == QStringLiteral("planned"));
    CHECK(desk.program.call("reminders --json --limit 1").array().size() == 1);
    const QByteArray table = desk.program.call("reminders --language en").out;
    CHECK(table.contains("Call Ivan"));
    CHECK(table.split('\n').size() == 5);
    CHECK(desk.program
              .run({QStringLiteral("reminders"), QStringLiteral("--json"), QStringLiteral("--person"),
                    QStringLiteral("Игорь Кравцов")})
              .array()
              .isEmpty());
}

TEST_CASE("a reminder is snoozed for a typed span", "[commandline]")
{
    const Desk desk;
    const QString id = desk.dueId();
    const auto [words, seconds] = GENERATE(table<QString, int>(
        {{QStringLiteral("15 мин"), 900}, {QStringLiteral("2 hours"), 7200}, {QStringLiteral("через час"), 3600}}));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Ran ran = desk.program.run(QStringList{QStringLiteral("snooze"), id} + words.split(u' ')
                                     + QStringList{QStringLiteral("--json")});
    REQUIRE(ran.code == 0);
    const QJsonObject snoozed = ran.array().at(0).toObject();
    CHECK(snoozed.value(QLatin1String("state")) == QStringLiteral("snoozed"));
    const QDateTime until
        = QDateTime::fromString(snoozed.value(QLatin1String("snoozed_until")).toString(), Qt::ISODate);
    CHECK(qAbs(before.secsTo(until) - seconds) < 30);
    CHECK(snoozed.value(QLatin1String("at")) == snoozed.value(QLatin1String("snoozed_until")));
    CHECK(snoozed.value(QLatin1String("planned_at")) == QStringLiteral("2020-01-01T09:00:00Z"));
    const QByteArray history = desk.program.call("history 2 --json").out;
    CHECK(history.contains("snoozed " + until.toString(Qt::ISODate).toUtf8()));
}

TEST_CASE("minutes before due are those of the reminder's own task", "[commandline]")
{
    const Desk desk;
    const QString id = desk.dueId();
    REQUIRE(desk.program.run({QStringLiteral("snooze"), id, QStringLiteral("за 10 минут")}).code == 0);
    const QDateTime due
        = QDateTime::fromString(desk.program.task(2).value(QLatin1String("due")).toString(), Qt::ISODate);
    CHECK(desk.reminder(QStringLiteral("snoozed")).value(QLatin1String("at")).toString()
          == due.addSecs(-600).toString(Qt::ISODate));
}

TEST_CASE("acknowledged reminders leave the list and cannot be acknowledged again", "[commandline]")
{
    const Desk desk;
    const QString id = desk.dueId();
    CHECK(desk.program.run({QStringLiteral("acknowledge"), id}).code == 0);
    CHECK(desk.reminders().size() == 2);
    const Ran again = desk.program.run({QStringLiteral("acknowledge"), id, QStringLiteral("--json")});
    CHECK(again.code == 1);
    CHECK_FALSE(again.error().isEmpty());
    CHECK(desk.program.call("history 2 --json").out.contains("acknowledged"));
}

TEST_CASE("what cannot be done to a reminder is told and changes nothing", "[commandline]")
{
    const Desk desk;
    const QString id = desk.dueId();
    const QJsonArray before = desk.reminders();
    const auto code = [&](const QStringList &arguments) { return desk.program.run(arguments).code; };
    CHECK(code({QStringLiteral("snooze"), id}) == 2);
    CHECK(code({QStringLiteral("snooze"), QStringLiteral("x"), QStringLiteral("15 min")}) == 2);
    CHECK(code({QStringLiteral("snooze"), id, QStringLiteral("скоро")}) == 2);
    CHECK(code({QStringLiteral("snooze"), id, QStringLiteral("2020-01-01T09:00Z")}) == 1);
    CHECK(code({QStringLiteral("snooze"), id + QStringLiteral(",999"), QStringLiteral("15 min")}) == 1);
    CHECK(code({QStringLiteral("acknowledge")}) == 2);
    CHECK(code({QStringLiteral("acknowledge"), QStringLiteral("999")}) == 1);
    CHECK(code({QStringLiteral("acknowledge"), id, QStringLiteral("--person"), QStringLiteral("Игорь Кравцов")}) == 1);
    CHECK(code({QStringLiteral("reminders"), QStringLiteral("mine")}) == 2);
    CHECK(desk.reminders() == before);
}

TEST_CASE("the default reminder of the settings goes for tasks of the command line", "[commandline]")
{
    const Program program;
    const auto remindersOf = [&](const QString &line) {
        const QString id = QString::fromUtf8(program.run({QStringLiteral("add"), line}).out).trimmed();
        return program.task(id.toInt()).value(QLatin1String("reminders")).toArray();
    };
    const QString line = QStringLiteral("Позвонить 2099-12-01 15:00");
    CHECK(remindersOf(line) == QJsonArray{QJsonObject{{QStringLiteral("before_minutes"), 15}}});
    CHECK(remindersOf(QStringLiteral("Позвонить")).isEmpty());
    REQUIRE(QDir(program.file("config")).mkpath(QStringLiteral("followup")));
    program.write("config/followup/followup.ini", "[reminders]\ndefaultMinutesBefore=15\ndefaultOfType\\other=1wd\n");
    CHECK(remindersOf(line) == QJsonArray{QJsonObject{{QStringLiteral("before_working_days"), 1}}});
    program.write("config/followup/followup.ini", "[reminders]\ndefaultMinutesBefore=none\n");
    CHECK(remindersOf(line).isEmpty());
}
