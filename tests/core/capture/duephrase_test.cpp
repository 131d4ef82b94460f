// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/capture.h"
#include "core/capture/datetext.h"
#include "tests/support/catch.h"

#include <array>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone kMoscow("Europe/Moscow");

/// A Wednesday, 11:20 in Moscow.
QDateTime now()
{
    return {QDate(2026, 10, 14), QTime(8, 20), Qt::UTC};
}

CaptureDraft draft(const QString &line)
{
    return captured(line, {.dates = {.now = now(), .zone = kMoscow}, .people = {u"Анна Белова"_s}}).draft;
}

/// "2026-10-15 15:00" of an instant, "2026-10-15" of a day, "-" of none.
QString told(const Due &due)
{
    if (due.isNone())
        return u"-"_s;
    return due.isAllDay() ? due.day().toString(Qt::ISODate)
                          : due.instant().toTimeZone(kMoscow).toString(u"yyyy-MM-dd HH:mm"_s);
}

struct Example
{
    const char16_t *line;
    const char16_t *title;
    const char16_t *due;
};

template <size_t N>
void check(const std::array<Example, N> &examples)
{
    for (const Example &example : examples) {
        const CaptureDraft read = draft(QString::fromUtf16(example.line));
        INFO(QString::fromUtf16(example.line).toStdString());
        CHECK(read.title == QString::fromUtf16(example.title));
        CHECK(told(read.due) == QString::fromUtf16(example.due));
    }
}

} // namespace

TEST_CASE("russian phrases of days and times become the due date", "[capture][phrases]")
{
    check(std::to_array<Example>({
        {u"Позвонить Иванову завтра в 15:00", u"Позвонить Иванову", u"2026-10-15 15:00"},
        {u"КП послезавтра", u"КП", u"2026-10-16"},
        {u"отчёт в пятницу", u"отчёт", u"2026-10-16"},
        {u"в следующий вторник созвон", u"созвон", u"2026-10-20"},
        {u"перезвонить через 2 часа", u"перезвонить", u"2026-10-14 13:20"},
        {u"сделать через 3 рабочих дня", u"сделать", u"2026-10-19"},
        {u"КП до конца недели", u"КП", u"2026-10-16"},
        {u"встреча 16 окт", u"встреча", u"2026-10-16"},
        {u"встреча 16.10", u"встреча", u"2026-10-16"},
        {u"Договор 16.10.2026", u"Договор", u"2026-10-16"},
        {u"Отчёт 15-го", u"Отчёт", u"2026-10-15"},
        {u"КП до 17:00", u"КП", u"2026-10-14 17:00"},
        {u"позвонить в 15", u"позвонить", u"2026-10-14 15:00"},
        {u"Звонок завтра утром", u"Звонок", u"2026-10-15 09:00"},
        {u"отправить после обеда", u"отправить", u"2026-10-14 15:00"},
        {u"разобрать вечером", u"разобрать", u"2026-10-14 18:00"},
        {u"завтра встреча с другом в 12", u"встреча с другом", u"2026-10-15 12:00"},
        {u"написать к субботе после обеда", u"написать", u"2026-10-17 15:00"},
        {u"через неделю в среду показать", u"показать", u"2026-10-21"},
        {u"на следующей неделе в среду показать", u"показать", u"2026-10-21"},
        {u"двадцать четвёртое октября приезд", u"приезд", u"2026-10-24"},
        {u"последняя пятница октября итоги", u"итоги", u"2026-10-30"},
        {u"без пятнадцати девять завтра планёрка", u"планёрка", u"2026-10-15 08:45"},
        {u"в половине третьего завтра звонок", u"звонок", u"2026-10-15 14:30"},
        {u"завтра в 7 вечера ужин", u"ужин", u"2026-10-15 19:00"},
        {u"через полтора часа выезд", u"выезд", u"2026-10-14 12:50"},
    }));
}

TEST_CASE("english phrases of days and times become the due date", "[capture][phrases]")
{
    check(std::to_array<Example>({
        {u"call Bob tomorrow at 3pm", u"call Bob", u"2026-10-15 15:00"},
        {u"report friday", u"report", u"2026-10-16"},
        {u"next tue demo", u"demo", u"2026-10-20"},
        {u"call in 2 hours", u"call", u"2026-10-14 13:20"},
        {u"meet in 3 working days", u"meet", u"2026-10-19"},
        {u"offer by end of week", u"offer", u"2026-10-16"},
        {u"call oct 16", u"call", u"2026-10-16"},
        {u"call 16/10", u"call", u"2026-10-16"},
        {u"call 10/16", u"call", u"2026-10-16"},
        {u"lunch at noon", u"lunch", u"2026-10-14 12:00"},
        {u"email Ann tonight", u"email Ann", u"2026-10-14 18:00"},
        {u"report eod", u"report", u"2026-10-14 18:00"},
        {u"9 tomorrow morning standup", u"standup", u"2026-10-15 09:00"},
        {u"a quarter past 2pm call", u"call", u"2026-10-14 14:15"},
        {u"day after tomorrow 5pm review", u"review", u"2026-10-16 17:00"},
        {u"first tuesday in november board", u"board", u"2026-11-03"},
        {u"20th of next month invoice", u"invoice", u"2026-11-20"},
        {u"friday at 4 в переговорной", u"в переговорной", u"2026-10-16 16:00"},
    }));
}

TEST_CASE("numbers and names that are no dates stay in the title", "[capture][phrases]")
{
    for (const QString &line : {u"заказать 40 стульев"_s,
                                u"9/11 report"_s,
                                u"Проверить 24/7 поддержку"_s,
                                u"встреча в 10 магазинах"_s,
                                u"скидка 7.5 % для Орла"_s,
                                u"версия 16.10 готова"_s,
                                u"счёт от 16.10"_s,
                                u"отчёт за март"_s,
                                u"Обучение 3 часа"_s,
                                u"на 2 часа занять зал"_s,
                                u"Поздравить с днём рождения"_s,
                                u"Call Ada at 5 stores"_s,
                                u"May I call you back"_s,
                                u"sat down with client"_s,
                                u"Оплата 50 000"_s,
                                u"31 июня позвонить"_s,
                                u"Total $1,194.09"_s,
                                u"Version: 1.10.30"_s,
                                u"несегодня"_s,
                                u"до 5 клиентам"_s,
                                u"14PM"_s,
                                u"February 29, 2027"_s,
                                u"позвонить 89123456789"_s,
                                u"+7 912 345-67-89"_s,
                                u"\"завтра\" купить газету"_s}) {
        const CaptureDraft read = draft(line);
        INFO(line.toStdString());
        CHECK(read.title == line);
        CHECK(read.due.isNone());
    }
}

TEST_CASE("a repeat is left whole in the title and none of its words becomes a date", "[capture][phrases]")
{
    for (const QString &line : {u"Планёрка каждый понедельник в 9:00"_s, u"invoice every 2 weeks"_s,
                                u"обзвон по рабочим дням"_s, u"аренда 15-го числа каждого месяца"_s}) {
        const CaptureDraft read = draft(line);
        CHECK(read.title == line);
        CHECK(read.due.isNone());
    }
    CHECK(told(draft(u"отчёт каждую пятницу завтра"_s).due) == u"2026-10-15");
}

TEST_CASE("a bare hour that has passed means tomorrow and says so", "[capture][phrases]")
{
    const CaptureDraft passed = draft(u"позвонить в 9"_s);
    CHECK(told(passed.due) == u"2026-10-15 09:00");
    CHECK(passed.isTomorrowMeant);
    CHECK_FALSE(draft(u"позвонить в 15"_s).isTomorrowMeant);
    CHECK_FALSE(draft(u"позвонить завтра в 9"_s).isTomorrowMeant);
}

TEST_CASE("reminders are typed before the due date or at a time of its day", "[capture][phrases]")
{
    const auto reminders = [](const QString &line) {
        QStringList texts;
        for (const ReminderSpec &spec : draft(line).reminders)
            texts.append(specText(spec));
        return texts.join(u' ');
    };
    CHECK(reminders(u"звонок завтра в 15:00 напомнить за 15 мин"_s) == u"15");
    CHECK(reminders(u"call tomorrow at 3pm remind 1h before"_s) == u"60");
    CHECK(reminders(u"звонок завтра в 15:00 напомнить в 9:00"_s) == u"2026-10-15T06:00:00Z");
    CHECK(reminders(u"звонок в пятницу напомнить за 1 рабочий день"_s) == u"1wd");
    CHECK(reminders(u"звонок завтра в 15:00 напомнить за 15 мин напомнить за час"_s) == u"15 60");
    // Without a due date the moment is that too.
    const CaptureDraft alone = draft(u"Напомни мне через 2 часа купить билеты"_s);
    CHECK(alone.title == u"Купить билеты");
    CHECK(told(alone.due) == u"2026-10-14 13:20");
    CHECK(alone.reminders.size() == 1);
    CHECK(draft(u"напоминание клиенту"_s).title == u"напоминание клиенту");
}

TEST_CASE("a range of days begins and is due and a range of times tells how long", "[capture][phrases]")
{
    const CaptureDraft days = draft(u"Акция с 20 по 25 октября"_s);
    CHECK(days.title == u"Акция");
    CHECK(told(days.start) == u"2026-10-20");
    CHECK(told(days.due) == u"2026-10-25");
    const CaptureDraft times = draft(u"Встреча завтра с 10 до 11:30 с Петровым"_s);
    CHECK(times.title == u"Встреча с Петровым");
    CHECK(told(times.due) == u"2026-10-15 10:00");
    CHECK(times.estimateMinutes == 90);
}

TEST_CASE("the hour that daylight saving skips keeps the offset from before", "[capture][phrases]")
{
    const CaptureContext berlin{
        .dates = {.now = QDateTime(QDate(2026, 3, 28), QTime(9, 0), Qt::UTC), .zone = QTimeZone("Europe/Berlin")}};
    CHECK(captured(u"check tomorrow at 02:30"_s, berlin).draft.due
          == Due::at(QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC)));
    CHECK(captured(u"check in 24 hours"_s, berlin).draft.due
          == Due::at(QDateTime(QDate(2026, 3, 29), QTime(9, 0), Qt::UTC)));
}

TEST_CASE("the end of a week is its Friday whichever day the week begins on", "[capture][phrases]")
{
    const auto endOfWeek = [](const QString &text, QDate day, Qt::DayOfWeek first) {
        const DateContext context{
            .now = QDateTime(day, QTime(8, 0), Qt::UTC), .zone = kMoscow, .firstDayOfWeek = first};
        return told(readDateText(text, context).due);
    };
    for (const Qt::DayOfWeek first : {Qt::Monday, Qt::Sunday}) {
        CHECK(endOfWeek(u"end of week"_s, QDate(2026, 11, 30), first) == u"2026-12-04"); // from Monday
        CHECK(endOfWeek(u"end of next week"_s, QDate(2026, 11, 30), first) == u"2026-12-11");
    }
    CHECK(endOfWeek(u"end of week"_s, QDate(2026, 12, 5), Qt::Sunday) == u"2026-12-05"); // Saturday ends it
    CHECK(endOfWeek(u"end of week"_s, QDate(2026, 12, 5), Qt::Monday) == u"2026-12-06");
}

TEST_CASE("phrases are read wherever a date is typed and only whole", "[capture][phrases]")
{
    const DateContext context{.now = now(), .zone = kMoscow};
    CHECK(told(readDateText(u"через 3 рабочих дня"_s, context).due) == u"2026-10-19");
    CHECK(told(readDateText(u"до конца месяца"_s, context).due) == u"2026-10-31");
    CHECK(told(readDateText(u"in 2 hours"_s, context).due) == u"2026-10-14 13:20");
    CHECK(told(readDateText(u"  завтра вечером "_s, context).due) == u"2026-10-15 18:00");
    const DateReading none = readDateText(u"31 июня"_s, context);
    CHECK(none.problem == DateReading::Problem::NoSuchDay);
    CHECK((none.day == 31 && none.month == 6));
    CHECK(readDateText(u"завтра позвонить"_s, context).problem == DateReading::Problem::Unknown);
    CHECK(readDateText(u"каждый понедельник"_s, context).problem == DateReading::Problem::Unknown);
}
