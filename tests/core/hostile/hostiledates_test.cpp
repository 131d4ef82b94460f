// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/capture.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/domain/taskcheck.h"
#include "core/exchange/foreigndate.h"
#include "core/exchange/taskjson.h"
#include "tests/core/exchange/sources.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC);

std::optional<Due> read(const QString &text, const char *zone = "Europe/Berlin")
{
    return readForeignDate(text, {.now = kNow, .zone = QTimeZone(zone)});
}

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

TEST_CASE("days at both ends of the calendar are kept and found again", "[hostile]")
{
    support::TestStore store;
    for (const Due &due : {Due::onDay(QDate(1, 1, 1)), Due::onDay(QDate(1969, 12, 31)), Due::onDay(QDate(1970, 1, 1)),
                           Due::onDay(QDate(9999, 12, 31)), Due::at(utc(1970, 1, 1, 0, 0)), Due::at(utc(1, 1, 1, 0, 0)),
                           Due::at(utc(9999, 12, 31, 23, 59))}) {
        Task task;
        task.title = u"edge"_s;
        task.due = due;
        task.start = due;
        const TaskId id = store.add(task);
        CHECK(store.task(id).due == due);
        const support::Imported imported = support::json(taskJson(store.task(id), store->directory()));
        REQUIRE(imported.tasks.size() == 1);
        CHECK(imported.tasks.constFirst().task.due == due);
        CHECK(imported.tasks.constFirst().task.start == due);
    }
    store.loadIndex();
    CHECK(store.answer(store->order({.sort = {{.key = SortKey::Due}}})).ids.size() == 7);
}

TEST_CASE("a moment that cannot be written is refused everywhere", "[hostile]")
{
    support::TestStore store;
    for (const Due &due : {Due::onDay(QDate(10000, 1, 1)), Due::at(utc(10000, 1, 1, 0, 0)),
                           Due::at(utc(-1, 12, 31, 21, 0)), Due::onDay(QDate(-1, 1, 1))}) {
        Task task;
        task.title = u"edge"_s;
        task.due = due;
        CHECK(store.refused(std::make_shared<CreateTasks>(QList<Task>{task}))
              == Error{Error::Code::InvalidValue, u"due"_s});
        task.due = {};
        const TaskId id = store.add(task);
        CHECK(store.refused(EditTasks::setField({id}, Field::Due, due)).code == Error::Code::InvalidValue);
        CHECK(store.refused(EditTasks::setField({id}, Field::Start, due)).code == Error::Code::InvalidValue);
    }
    CHECK_FALSE(read(u"9999-12-31T23:59:59-12:00"_s));
    CHECK_FALSE(read(u"0001-01-01T00:00:00+03:00"_s));
    CHECK_FALSE(read(u"31.12.9999 23:59"_s, "America/New_York"));
    CHECK_FALSE(read(u"2026-12-01T10:00+99:99"_s));
    CHECK_FALSE(read(u"2026-12-01T10:00-14:01"_s));
    CHECK(read(u"2026-12-01T10:00+14:00"_s) == Due::at(utc(2026, 11, 30, 20, 0)));
}

TEST_CASE("days that are none are refused and never moved", "[hostile]")
{
    for (const QString &text : {u"2026-02-30"_s, u"2026-02-29"_s, u"30.02.2026"_s, u"2026-13-01"_s, u"2026-00-10"_s,
                                u"2026-10-00"_s, u"0000-01-01"_s, u"10000-01-01"_s, u"2026-12-01T24:00"_s,
                                u"2026-12-01T10:61"_s, u"2026-12-01T25:00Z"_s, u"31.04"_s, u"-1-01-01"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(read(text));
        CHECK(support::json("[{\"title\":\"t\",\"due\":\"" + text.toUtf8() + "\"}]").tasks.isEmpty());
        const Capture capture
            = captured(u"Call "_s + text, {.dates = {.now = kNow, .zone = QTimeZone("Europe/Berlin")}});
        CHECK(capture.draft.due.isNone());
        CHECK(capture.draft.title.contains(text));
    }
    CHECK(read(u"2028-02-29"_s) == Due::onDay(QDate(2028, 2, 29)));
}

TEST_CASE("the hour that is skipped keeps the offset before it and the repeated one is the first", "[hostile]")
{
    CHECK(read(u"2026-03-29 02:30"_s) == Due::at(utc(2026, 3, 29, 1, 30)));
    CHECK(read(u"2026-10-25 02:30"_s) == Due::at(utc(2026, 10, 25, 0, 30)));
    CHECK(read(u"2026-10-25T02:30:00+01:00"_s) == Due::at(utc(2026, 10, 25, 1, 30)));
    const CaptureContext context{.dates = {.now = kNow, .zone = QTimeZone("Europe/Berlin")}};
    CHECK(captured(u"x 2026-03-29 02:30"_s, context).draft.due == Due::at(utc(2026, 3, 29, 1, 30)));
    CHECK(captured(u"x 2026-10-25 02:30"_s, context).draft.due == Due::at(utc(2026, 10, 25, 0, 30)));
    // A zone that skipped a whole day: the thirtieth of December 2011 never was in Samoa.
    CHECK(read(u"2011-12-30 12:00"_s, "Pacific/Apia").has_value());
}

TEST_CASE("a parent is another task and never one below", "[hostile]")
{
    support::TestStore store;
    const auto add = [&](const char *title) { return store.add(support::aTask(title)); };
    const TaskId top = add("top");
    const TaskId middle = add("middle");
    const TaskId bottom = add("bottom");
    const auto setParent
        = [](TaskId task, TaskId parent) { return EditTasks::setField({task}, Field::Parent, parent); };
    store.run(setParent(middle, top));
    store.run(setParent(bottom, middle));
    for (const TaskId parent : {top, middle, bottom})
        CHECK(store.refused(setParent(top, parent)) == Error{Error::Code::InvalidValue, u"parent"_s});
    CHECK(store.refused(setParent(top, TaskId{99})).code == Error::Code::NotFound);
    CHECK(store.task(bottom).parent == middle);
    store.run(setParent(bottom, {}));
    CHECK_FALSE(store.task(bottom).parent.isValid());
}
