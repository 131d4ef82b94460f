// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/app/commandline/program.h"

#include <QRegularExpression>

using support::Program;
using support::Ran;

namespace {

int count(const Ran &ran, const char *key)
{
    return ran.object().value(QLatin1StringView(key)).toInt(-1);
}

/// What may differ between a file and what comes back from it: numbers and change stamps.
QByteArray withoutStamps(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    static const QRegularExpression stamps(QStringLiteral(R"re("(id|parent|version)":\d+|"changed":"[^"]*")re"));
    return text.replace(stamps, QStringLiteral("\"\\1\"")).toUtf8();
}

QList<QString> titles(const Ran &ran)
{
    QList<QString> list;
    for (const auto &task : ran.array())
        list.append(task.toObject().value(QLatin1String("title")).toString());
    return list;
}

} // namespace

TEST_CASE("export and import and export give the same bytes", "[commandline][exchange]")
{
    Program program;
    program.write(
        "in.json",
        R"({"format":"followup","version":1,"people":[{"name":"Игорь Кравцов","email":"i@example.org","lead":true}],
"clients":[{"name":"Тихая гавань","phone":"+7 495 000-00-01"}],"deals":[{"client":"Тихая гавань","name":"Тендер"}],
"statuses":[{"key":"checking","name":"Проверка","category":"open","color":"#112233","position":9,"soft_limit":3}],
"tasks":[{"id":5,"uid":"u-5","title":"Ребёнок \"задачи\" \\","status":"checking","parent":6,"assignee":"Игорь Кравцов","due":"2026-12-01","all_day":true},
{"id":6,"uid":"u-6","title":"Встреча","description":"первая\nвторая\tстрока","type":"meeting","priority":"urgent","creator":"Игорь Кравцов",
"participants":["Ли"],"observers":["Анна Белова"],"client":"Тихая гавань","deal":"Тендер","tags":["б","а"],
"start":"2026-11-30T06:00:00Z","due":"2026-12-01T09:00:00Z","reminders":[{"before_minutes":15},{"at":"2026-11-30T06:00:00Z"}],
"checklist":[{"text":"раз","done":true},{"text":"два","done":false}],"comments":[{"author":"Ли","at":"2026-10-13T14:48:00Z","text":"да\nнет"}],
"links":[{"name":"КП","url":"https://example.org/kp.pdf"}],"estimate_minutes":30,"created":"2026-10-12T08:00:00Z"},
{"id":7,"uid":"u-7","title":"Готово","status":"done","completed":"2026-10-13T10:00:00Z","result":"всё","source":"old","external_id":"17"},
{"id":8,"uid":"u-8","title":"Удалено","deleted":true}]})");
    const Ran first = program.call("import in.json --json");
    REQUIRE(first.code == 0);
    CHECK(count(first, "added") == 4);
    CHECK(first.object().value(QLatin1String("problems")).toArray().isEmpty());
    REQUIRE(program.call("export --output one.json").code == 0);
    program.useDatabase("second.db");
    REQUIRE(program.call("import one.json").code == 0);
    REQUIRE(program.call("export --output two.json").code == 0);
    CHECK(withoutStamps(program.read("one.json")).toStdString()
          == withoutStamps(program.read("two.json")).toStdString());
    CHECK(program.read("one.json").contains("\"parent\":"));
    CHECK(program.call("export").out == program.read("two.json"));
}

TEST_CASE("the same file again changes nothing and another one updates", "[commandline][exchange]")
{
    const Program program;
    program.write(
        "a.json",
        R"([{"uid":"x","title":"one","tags":["t"]},{"title":"two"},{"source":"crm","external_id":"9","title":"three"}])");
    CHECK(count(program.call("import a.json --json"), "added") == 3);
    const Ran again = program.call("import a.json --json");
    CHECK(count(again, "added") == 0);
    CHECK(count(again, "updated") == 0);
    CHECK(count(again, "skipped") == 3);
    program.write(
        "b.json",
        R"([{"uid":"x","title":"ONE"},{"source":"crm","external_id":"9","title":"three","priority":"high"}])");
    CHECK(count(program.call("import b.json --json"), "updated") == 2);
    CHECK(program.task(1).value(QLatin1String("title")).toString() == QStringLiteral("ONE"));
    CHECK(program.task(1).value(QLatin1String("tags")).toArray() == QJsonArray{QStringLiteral("t")});
}

TEST_CASE("CSV comes back through our own importer", "[commandline][exchange]")
{
    Program program;
    program.run({QStringLiteral("add"), QStringLiteral("=1+1 формула 2026-12-01 #тег =Клиент")});
    program.run({QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("title==HYPERLINK(\"x\")"),
                 QStringLiteral("description=-a, \"b\"; c"), QStringLiteral("checklist=раз; два")});
    REQUIRE(program.call("export --format csv --output a.csv").code == 0);
    CHECK(program.read("a.csv").startsWith("\xEF\xBB\xBFid,uid,title"));
    CHECK(program.read("a.csv").contains("'=HYPERLINK"));
    const QJsonObject before = program.task(1);
    program.useDatabase("second.db");
    REQUIRE(program.call("import a.csv").code == 0);
    const QJsonObject after = program.task(1);
    for (const QString &key : {QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("due"),
                               QStringLiteral("tags"), QStringLiteral("client"), QStringLiteral("checklist"),
                               QStringLiteral("uid"), QStringLiteral("assignee"), QStringLiteral("created")}) {
        INFO(key.toStdString());
        CHECK(after.value(key) == before.value(key));
    }
    CHECK(count(program.call("import a.csv --json"), "skipped") == 1);
}

TEST_CASE("a broken file changes nothing and names its place", "[commandline][exchange]")
{
    const Program program;
    program.call("add one");
    program.write("cut.json", R"([{"title":"a"},
{"title":"b")");
    program.write("quote.csv", "title\na\n\"b\nc\n");
    const Ran cut = program.call("import cut.json --json");
    CHECK(cut.code == 1);
    CHECK(cut.error().contains(QStringLiteral("line 2")));
    const Ran quote = program.call("import quote.csv --json");
    CHECK(quote.code == 1);
    CHECK(quote.error().contains(QStringLiteral("line 3")));
    program.write("headless.csv", "Call Ada,tomorrow\n");
    CHECK(program.call("import headless.csv --json").error().contains(QStringLiteral("--map")));
    CHECK(program.call("import headless.csv --map 1=title --json").object().value(QLatin1String("added")).toInt() == 1);
    CHECK(titles(program.call("list --json")).size() == 2);
}

TEST_CASE("a dry run of an import changes nothing", "[commandline][exchange]")
{
    const Program program;
    program.write("a.csv", "title,who\none,Ли\n,x\n");
    const Ran ran = program.call("import a.csv --dry-run --map who=assignee --json");
    CHECK(ran.code == 0);
    CHECK(count(ran, "added") == 1);
    const QJsonObject problem = ran.object().value(QLatin1String("problems")).toArray().at(0).toObject();
    CHECK(problem.value(QLatin1String("place")).toString() == QStringLiteral("row 3"));
    CHECK_FALSE(problem.value(QLatin1String("reason")).toString().isEmpty());
    CHECK_FALSE(QFile::exists(program.file("tasks.db")));
}

TEST_CASE("the exports of other programs go in or say what to do", "[commandline][exchange]")
{
    const QDir exports(QStringLiteral(FOLLOWUP_SOURCE "/../shared/data/exports"));
    if (!exports.exists()) {
        WARN("the collection of other programs' exports is not here");
        return;
    }
    const QMap<QString, int> expected{{QStringLiteral("asana/asana_min.csv"), 2},
                                      {QStringLiteral("bitrix24/tasks_import_sample_cp1251.csv"), 1},
                                      {QStringLiteral("outlook/outlook_de.csv"), 1},
                                      {QStringLiteral("outlook/outlook_en_full.csv"), 4},
                                      {QStringLiteral("salesforce/Task_orm.csv"), 158},
                                      {QStringLiteral("salesforce/Task_workshop.csv"), 75},
                                      {QStringLiteral("salesforce/Task_TLDR.csv"), 2},
                                      {QStringLiteral("ticktick/ticktick_invalid_numbers.csv"), 1},
                                      {QStringLiteral("ticktick/ticktick_multiline.csv"), 2},
                                      {QStringLiteral("todoist/todoist_sections_notes.csv"), 2},
                                      {QStringLiteral("todoist/test_lowercase.csv"), 2}};
    const Program program;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        INFO(it.key().toStdString());
        const QStringList call{QStringLiteral("import"), exports.filePath(it.key()), QStringLiteral("--json")};
        CHECK(count(program.run(call), "added") == it.value());
        CHECK(count(program.run(call), "added") == 0);
    }
    const Ran found = program.run({QStringLiteral("list"), QStringLiteral("Ромашка"), QStringLiteral("--json")});
    const QJsonObject bitrix = found.array().at(0).toObject();
    CHECK(bitrix.value(QLatin1String("due")).toString() == QStringLiteral("2026-11-24T16:00:00Z"));
    CHECK(bitrix.value(QLatin1String("observers")).toArray()
          == QJsonArray{QStringLiteral("Ольга Ли"), QStringLiteral("Анна Ким")});
    CHECK(bitrix.value(QLatin1String("estimate_minutes")).toInt() == 720);
    const Ran workbook
        = program.run({QStringLiteral("import"), exports.filePath(QStringLiteral("planner/planner_export.xlsx"))});
    CHECK(workbook.code == 1);
}
