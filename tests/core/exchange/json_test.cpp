// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/taskjson.h"
#include "tests/core/exchange/sources.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace core;
using support::Imported;
using support::json;
using Reason = ImportProblem::Reason;

namespace {

const QByteArray kTask
    = R"({"id": 17, "uid": "0b9c", "title": "Позвонить Иванову", "description": "a\nb", "status": "in_progress",
 "priority": "high", "type": "call", "creator": "Анна Белова", "assignee": "Игорь Кравцов", "participants": ["Ли"],
 "observers": ["Анна Белова"], "client": "СнабПолюс", "deal": "Пробный период", "tags": ["повторная"], "start": null,
 "due": "2026-10-14T12:00:00Z", "all_day": false, "reminders": [{"before_minutes": 15}, {"at": "2026-10-14T06:00:00Z"}],
 "recurrence": null, "checklist": [{"text": "Найти договор", "done": true}],
 "comments": [{"author": "Анна Белова", "at": "2026-10-13T14:48:00Z", "text": "да"}],
 "links": [{"name": "КП", "url": "https://example.org/kp.pdf"}], "result": "", "estimate_minutes": 30,
 "spent_minutes": 0, "process": null, "step": null, "parent": 16, "created": "2026-10-12T08:00:00Z",
 "changed": "2026-10-13T14:48:00Z", "completed": null, "version": 4, "source": "", "external_id": "", "deleted": false})";

QDateTime utc(int day, int hour, int minute = 0)
{
    return {QDate(2026, 10, day), QTime(hour, minute), Qt::UTC};
}

/// Text of one of each kind of character that JSON treats in its own way.
rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::element<char16_t>(u'a', u'"', u'\\', u'\n', u'\t', u'ж', u'{', u']', u'/');
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(unit), [](const std::vector<char16_t> &units) {
        return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    });
}

} // namespace

TEST_CASE("a task of our JSON is read with every field", "[exchange]")
{
    const Imported imported = json('[' + kTask + ']');
    REQUIRE(imported.tasks.size() == 1);
    CHECK(imported.problems.isEmpty());
    const ImportedTask &read = imported.tasks.constFirst();
    const Task &task = read.task;
    CHECK(task.title == QStringLiteral("Позвонить Иванову"));
    CHECK(task.due == Due::at(utc(14, 12)));
    CHECK(task.reminders == QList<ReminderSpec>{{.beforeMinutes = 15}, {.at = utc(14, 6)}});
    CHECK(task.checklist.constFirst().isDone);
    CHECK(task.links.constFirst().url == QStringLiteral("https://example.org/kp.pdf"));
    CHECK(read.comments.constFirst()
          == ImportedComment{QStringLiteral("Анна Белова"), utc(13, 14, 48), QStringLiteral("да")});
    CHECK(read.status == QStringLiteral("in_progress"));
    CHECK(read.parentInFile == 16);
    CHECK(read.idInFile == 17);
    CHECK(task.created == utc(12, 8));
    CHECK_FALSE(read.isKnownByContent);
}

TEST_CASE("our document gives its lists and then its tasks", "[exchange]")
{
    const Imported imported = json(R"({"format":"followup","version":1 ,
"people":[{"name":"Анна"}],"clients":[{"name":"К"},{"name":""}],"deals":[{"client":"К","name":"Д"}],
"statuses":[{"key":"new"}],"processes":[],"tasks":[)"
                                   + kTask + ",{\"title\":\"b\"}]}");
    CHECK_FALSE(imported.failure);
    CHECK(imported.tasks.size() == 2);
    CHECK(imported.others == 4);
    CHECK(imported.hasProblem(Reason::NoName, 2));
}

TEST_CASE("the lists before the tasks are read as strictly as the tasks", "[exchange]")
{
    const Imported imported = json(R"({"format":"followup","version":1,
"people":[{"name":"Анна","phone":"1"},{"name":7},{"name":"Ли","lead":"yes"},{"name":"Ян","active":null}],
"clients":[{"name":"К","note":5},{"name":"Л","email":"l@example.org"}],
"deals":[{"name":"Д","client":null},{"name":"Е","client":["К"]}],
"statuses":[{"key":"a","category":"later"},{"key":"b","position":1e300},{"key":"c","position":1.5},
{"key":"d","color":"red"},{"key":"e","color":"#aabbCC","category":"waiting"}],"tasks":[{"title":"a"}]})");
    CHECK_FALSE(imported.failure);
    CHECK(imported.others == 5);
    CHECK(imported.tasks.size() == 1);
    const auto problem = [](const char *list, qint64 number, Reason reason, const char *field, const char *value) {
        return ImportProblem{.place = ImportProblem::Place::Record,
                             .number = number,
                             .list = QString::fromLatin1(list),
                             .reason = reason,
                             .field = QString::fromLatin1(field),
                             .value = QString::fromLatin1(value)};
    };
    CHECK(imported.problems
          == QList{problem("people", 1, Reason::UnknownKeys, "", "phone"),
                   problem("people", 2, Reason::WrongType, "name", ""),
                   problem("people", 3, Reason::WrongType, "lead", ""),
                   problem("clients", 1, Reason::WrongType, "note", ""),
                   problem("deals", 2, Reason::WrongType, "client", ""),
                   problem("statuses", 1, Reason::BadValue, "category", "later"),
                   problem("statuses", 2, Reason::NumberTooLarge, "position", "1e+300"),
                   problem("statuses", 3, Reason::BadValue, "position", "1.5"),
                   problem("statuses", 4, Reason::BadValue, "color", "red")});
}

TEST_CASE("a list of our document that is no list is refused", "[exchange]")
{
    for (const char *file : {R"({"format":"followup","version":1,"tasks":{"title":"a"}})",
                             R"({"format":"followup","version":1,"people":null,"tasks":[]})"}) {
        INFO(file);
        const Imported imported = json(file);
        REQUIRE(imported.failure);
        CHECK(imported.failure->reason == Reason::WrongType);
        CHECK(imported.failure->number == 1);
        CHECK_FALSE(imported.failure->field.isEmpty());
    }
    CHECK(json(R"({"title":"a","tasks":5})").tasks.size() == 1);
}

TEST_CASE("one task a line goes in and a broken line is named", "[exchange]")
{
    const Imported imported = json("{\"title\":\"a\"}\n{\"title\":\"b\"}\n\n{\"title\": broken\n[]\n{\"title\":\"c\"}");
    CHECK(imported.tasks.size() == 3);
    CHECK(imported.hasProblem(Reason::MalformedRecord, 4));
    CHECK(imported.hasProblem(Reason::NotAnObject, 5));
    CHECK_FALSE(imported.failure);
}

TEST_CASE("JSON that is cut off is refused with its line", "[exchange]")
{
    const QByteArray whole = "[\n" + kTask + ",\n" + kTask + "\n]";
    for (const qsizetype length : {1, 2, 10, 700, 1300, 1500}) {
        const Imported imported = json(whole.first(length));
        REQUIRE(imported.failure);
        CHECK(imported.failure->reason == Reason::CutOff);
        CHECK(imported.failure->number == whole.first(length).count('\n') + 1);
    }
    CHECK(json("{\"format\":\"followup\",\"tasks\":[").failure->reason == Reason::CutOff);
}

TEST_CASE("what is no JSON of ours is refused", "[exchange]")
{
    CHECK(json("title,due\nx,\n").failure->reason == Reason::NotJson);
    CHECK(json("").failure->reason == Reason::Empty);
    CHECK(json("[] x").failure->reason == Reason::NotJson);
    CHECK(json(R"({"format":"other","tasks":[]})").failure->reason == Reason::NotOurFormat);
    CHECK(json(R"({"format":"followup","version":2,"tasks":[{"title":"a"}]})").failure->reason == Reason::NewerFormat);
}

TEST_CASE("two hundred levels are refused and the rest goes in", "[exchange]")
{
    const QByteArray deep = "{\"title\":\"deep\",\"x\":" + QByteArray(200, '[') + QByteArray(200, ']') + '}';
    const Imported list = json('[' + deep + ",{\"title\":\"ok\"}]");
    CHECK(list.tasks.size() == 1);
    CHECK(list.hasProblem(Reason::TooDeep, 1));
    const Imported lines = json("{\"title\":\"ok\"}\n" + deep + "\n");
    CHECK(lines.tasks.size() == 1);
    CHECK(lines.hasProblem(Reason::TooDeep, 2));
    CHECK(json(deep).hasProblem(Reason::TooDeep, 1));
    CHECK(json(QByteArray(1'000'000, '[')).failure->reason == Reason::CutOff);
}

TEST_CASE("unknown keys are reported and skipped", "[exchange]")
{
    const Imported imported
        = json(R"([{"title":"a","colour":"red","checklist":[{"text":"b","due":1}],"recurrence":{"rrule":"x"}}])");
    REQUIRE(imported.tasks.size() == 1);
    CHECK(imported.hasProblem(Reason::NotKeptYet, 1));
    REQUIRE(imported.hasProblem(Reason::UnknownKeys, 1));
    for (const ImportProblem &problem : imported.problems) {
        CHECK(isPartial(problem.reason));
        if (problem.reason == Reason::UnknownKeys)
            CHECK(problem.value == QStringLiteral("checklist.due, colour"));
    }
}

TEST_CASE("values of the wrong kind or size are refused with their key", "[exchange]")
{
    const auto refused = [](const QByteArray &fields) {
        const Imported imported = json("[{\"title\":\"a\"," + fields + "}]");
        REQUIRE(imported.tasks.isEmpty());
        REQUIRE(imported.problems.size() == 1);
        return std::pair(imported.problems.constFirst().reason, imported.problems.constFirst().field);
    };
    CHECK(refused(R"("estimate_minutes":1e30)")
          == std::pair(Reason::NumberTooLarge, QStringLiteral("estimate_minutes")));
    CHECK(refused(R"("estimate_minutes":-5)").first == Reason::NumberTooLarge);
    CHECK(refused(R"("estimate_minutes":1.5)").first == Reason::BadValue);
    CHECK(refused(R"("tags":"x")").first == Reason::WrongType);
    CHECK(refused(R"("title":5)").first == Reason::WrongType);
    CHECK(refused(R"("priority":"huge")") == std::pair(Reason::BadValue, QStringLiteral("priority")));
    CHECK(refused(R"("due":"2026-02-30")") == std::pair(Reason::BadValue, QStringLiteral("due")));
    CHECK(refused(R"("due":"tomorrow")").first == Reason::BadValue);
    CHECK(refused(R"("due":"2026-10-14","all_day":false)").second == QStringLiteral("all_day"));
    CHECK(refused(R"("reminders":[{}])").first == Reason::WrongType);
}

TEST_CASE("a number beyond every range is refused", "[exchange]")
{
    const Imported imported = json("[{\"title\":\"a\",\"estimate_minutes\":1e999},{\"title\":\"b\"}]");
    CHECK(imported.tasks.size() == 1);
    REQUIRE(imported.problems.size() == 1);
    CHECK(imported.problems.constFirst().number == 1);
}

TEST_CASE("a byte order mark and UTF-16 are read", "[exchange]")
{
    CHECK(json("\xEF\xBB\xBF[{\"title\":\"a\"}]").tasks.size() == 1);
    const QString text = QStringLiteral("[{\"title\":\"Звонок\"}]");
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(json(utf16).tasks.constFirst().task.title == QStringLiteral("Звонок"));
}

TEST_CASE("a record of unbelievable length is refused", "[exchange]")
{
    const Imported imported = json("[\n\n{\"title\":\"" + QByteArray(70 * 1024 * 1024, 'x'));
    REQUIRE(imported.failure);
    CHECK(imported.failure->reason == Reason::RecordTooLong);
    CHECK(imported.failure->number == 3);
}

TEST_CASE("a written task reads back as it was", "[exchange]")
{
    Directory directory;
    directory.people
        = {{.id = PersonId{1}, .name = QStringLiteral("Анна")}, {.id = PersonId{2}, .name = QStringLiteral("Ли")}};
    directory.statuses = {{.id = statuses::kWaiting, .key = QStringLiteral("waiting")}};
    directory.types = {{.id = types::kCall, .key = QStringLiteral("call")}};
    CHECK(rc::check("tasks survive writing and reading", [&] {
        Task task;
        task.uid = QStringLiteral("u");
        task.title = cleanedTitle(u'x' + *anyText());
        task.description = *anyText();
        task.result = *anyText();
        task.status = statuses::kWaiting;
        task.type = types::kCall;
        task.priority = *rc::gen::element(Priority::Low, Priority::Urgent);
        task.assignee = PersonId{2};
        task.due = *rc::gen::element(Due(), Due::onDay(QDate(2026, 2, 28)), Due::at(utc(1, 2, 3)));
        task.estimateMinutes = *rc::gen::inRange(0, 100000);
        task.links = {{.name = cleanedTitle(*anyText()), .url = QStringLiteral("u")}};
        task.reminders = {{.beforeMinutes = 5}, {.at = utc(2, 3)}};
        const Imported imported = json(taskJson(task, directory));
        RC_ASSERT(imported.tasks.size() == 1);
        RC_ASSERT(imported.problems.isEmpty());
        const ImportedTask &read = imported.tasks.constFirst();
        RC_ASSERT(read.status == QStringLiteral("waiting"));
        RC_ASSERT(read.assignee == QStringLiteral("Ли"));
        for (const Field field : {Field::Title, Field::Description, Field::Result, Field::Priority, Field::Due,
                                  Field::EstimateMinutes, Field::Links, Field::Reminders})
            RC_ASSERT(valueOf(read.task, field) == valueOf(task, field));
    }));
}

TEST_CASE("no bytes break the JSON reader", "[exchange]")
{
    CHECK(rc::check("any bytes end in tasks or a reason", [] {
        const auto piece = rc::gen::element<std::string>("{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "1", "e9",
                                                         "null", "true", "\"title\"", "\"tasks\"", "\"format\"",
                                                         "\"followup\"", "\xFF", "{\"title\":\"a\"}");
        const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
        QByteArray bytes;
        for (const std::string &part : pieces)
            bytes += QByteArray::fromStdString(part);
        const Imported imported = json(bytes);
        const qsizetype taken = imported.tasks.size() + imported.others + imported.problems.size();
        RC_ASSERT(imported.failure.has_value() || taken <= bytes.size() + 1);
    }));
}
