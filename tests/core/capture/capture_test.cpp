// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/capture.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const QTimeZone kMoscow("Europe/Moscow");

CaptureContext context()
{
    return {.dates = {.now = QDateTime(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC), // 11:20 in Moscow
                      .zone = kMoscow},
            .people = {QStringLiteral("Анна Белова"), QStringLiteral("Игорь Кравцов"), QStringLiteral("Анна Ким")}};
}

Capture read(const QString &line)
{
    return captured(line, context());
}

QStringList pieces(const QString &line)
{
    QStringList texts;
    for (const CaptureToken &token : read(line).tokens)
        texts.append(keyOf(token.kind) + QLatin1Char(':') + line.sliced(token.start, token.length));
    return texts;
}

QDateTime utc(int day, int hour, int minute = 0)
{
    return {QDate(2026, 10, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

TEST_CASE("signs become fields and leave the title clean", "[capture]")
{
    const QString line
        = QStringLiteral("Позвонить Иванову 2026-10-15 15:00 !высокий @Игорь #повторная =СнабПолюс/Пробный");
    const CaptureDraft draft = read(line).draft;
    CHECK(draft.title == QStringLiteral("Позвонить Иванову"));
    CHECK(draft.priority == Priority::High);
    CHECK(draft.assignee == QStringLiteral("Игорь Кравцов"));
    CHECK(draft.tags == QStringList{QStringLiteral("повторная")});
    CHECK(draft.client == QStringLiteral("СнабПолюс"));
    CHECK(draft.deal == QStringLiteral("Пробный"));
    CHECK(draft.due == Due::at(utc(15, 12)));
    CHECK(pieces(line)
          == QStringList{QStringLiteral("due:2026-10-15 15:00"), QStringLiteral("priority:!высокий"),
                         QStringLiteral("assignee:@Игорь"), QStringLiteral("tag:#повторная"),
                         QStringLiteral("client:=СнабПолюс"), QStringLiteral("deal:/Пробный")});
}

TEST_CASE("a whole name is taken where it is known and two people of one name are told", "[capture]")
{
    CHECK(read(QStringLiteral("Счёт +Анна Белова сегодня")).draft.assignee == QStringLiteral("Анна Белова"));
    CHECK(read(QStringLiteral("Счёт @\"Анна Ким\"")).draft.assignee == QStringLiteral("Анна Ким"));
    CHECK(read(QStringLiteral("Счёт @анна")).draft.assigneeMatches.size() == 2);
    CHECK(read(QStringLiteral("Счёт @кравц")).draft.assignee == QStringLiteral("Игорь Кравцов"));
    const CaptureDraft unknown = read(QStringLiteral("Счёт @Ольга")).draft;
    CHECK(unknown.assignee == QStringLiteral("Ольга"));
    CHECK(unknown.assigneeMatches.isEmpty());
}

TEST_CASE("a name that nobody has or several stays in the title where strangers are not taken")
{
    const core::CaptureContext context{.people = {QStringLiteral("Анна Белова"), QStringLiteral("Анна Ким")},
                                       .takesStrangers = false};
    const auto draft = [&](const QString &line) { return core::captured(line, context).draft; };
    CHECK(draft(QStringLiteral("Счёт @Ольга")).title == QStringLiteral("Счёт @Ольга"));
    CHECK(draft(QStringLiteral("Счёт @анна")).title == QStringLiteral("Счёт @анна"));
    CHECK(draft(QStringLiteral("Счёт @ким")).assignee == QStringLiteral("Анна Ким"));
}

TEST_CASE("what only looks like a sign stays in the title", "[capture]")
{
    for (const QString &line :
         {QStringLiteral("Позвонить +7 912 345-67-89"), QStringLiteral("Отправить счёт №318 и №  319"),
          QStringLiteral("Написать ivan@example.org"), QStringLiteral("Обещал! точно !!! ! ок"),
          QStringLiteral("2+2=4 =5 C# f# a=b"), QStringLiteral("Акция !сегодня"), QStringLiteral("9/11 report")}) {
        const Capture capture = read(line);
        CHECK(capture.tokens.isEmpty());
        CHECK(capture.draft.title == line.simplified());
    }
}

TEST_CASE("text in quotes is never read", "[capture]")
{
    const QString line = QStringLiteral("Сказать \"позвони !срочно 2026-10-15\" «и #это» =\"Два слова\"/Сделка");
    const CaptureDraft draft = read(line).draft;
    CHECK(draft.title == QStringLiteral("Сказать \"позвони !срочно 2026-10-15\" «и #это»"));
    CHECK_FALSE(draft.priority);
    CHECK(draft.due.isNone());
    CHECK(draft.tags.isEmpty());
    CHECK(draft.client == QStringLiteral("Два слова"));
    CHECK(draft.deal == QStringLiteral("Сделка"));
}

TEST_CASE("an open quote hides nothing", "[capture]")
{
    CHECK(read(QStringLiteral("Купить 5\" трубу !1")).draft.priority == Priority::Urgent);
}

TEST_CASE("numbered priorities run from urgent to low", "[capture]")
{
    CHECK(read(QStringLiteral("a !1")).draft.priority == Priority::Urgent);
    CHECK(read(QStringLiteral("a !2")).draft.priority == Priority::High);
    CHECK(read(QStringLiteral("a !3")).draft.priority == Priority::Normal);
    CHECK(read(QStringLiteral("a !4")).draft.priority == Priority::Low);
    CHECK(read(QStringLiteral("a !5")).draft.title == QStringLiteral("a !5"));
}

TEST_CASE("a day without a time is all day and a day that does not exist stays in the title", "[capture]")
{
    CHECK(read(QStringLiteral("КП 2026-10-16")).draft.due == Due::onDay(QDate(2026, 10, 16)));
    CHECK(read(QStringLiteral("КП 9999-12-31")).draft.due == Due::onDay(QDate(9999, 12, 31)));
    const CaptureDraft draft = read(QStringLiteral("КП 2026-02-30")).draft;
    CHECK(draft.due.isNone());
    CHECK(draft.title == QStringLiteral("КП 2026-02-30"));
    CHECK(read(QStringLiteral("КП 2026-10-16 25:00")).draft.due.isNone());
}

TEST_CASE("a moment may name its zone", "[capture]")
{
    CHECK(read(QStringLiteral("x 2026-10-15T12:00:00Z")).draft.due == Due::at(utc(15, 12)));
    CHECK(read(QStringLiteral("x 2026-10-15T12:00+05:00")).draft.due == Due::at(utc(15, 7)));
}

TEST_CASE("a bare time that has passed means tomorrow and says so", "[capture]")
{
    const CaptureDraft passed = read(QStringLiteral("Звонок 9:30")).draft;
    CHECK(passed.due == Due::at(utc(15, 6, 30)));
    CHECK(passed.isTomorrowMeant);
    const CaptureDraft ahead = read(QStringLiteral("15:00 звонок")).draft;
    CHECK(ahead.due == Due::at(utc(14, 12)));
    CHECK_FALSE(ahead.isTomorrowMeant);
    CHECK(read(QStringLiteral("2026-10-20 звонок в 15:00")).draft.due == Due::at(utc(20, 12)));
}

TEST_CASE("places are counted in UTF-16 units", "[capture]")
{
    const Capture capture = read(QStringLiteral("😀 тест !1"));
    REQUIRE(capture.tokens.size() == 1);
    CHECK(capture.tokens.constFirst() == CaptureToken{.kind = CaptureKind::Priority, .start = 8, .length = 2});
}

TEST_CASE("a comma after a name belongs to the sentence", "[capture]")
{
    CHECK(read(QStringLiteral("Спросить @Игорь, потом решить #склад.")).draft.title
          == QStringLiteral("Спросить, потом решить."));
}

TEST_CASE("a line of which nothing is seen has no title", "[capture]")
{
    CHECK(read(QStringLiteral("\u070F;;")).draft.title.isEmpty());
    CHECK(read(QStringLiteral("\u200B, ")).draft.title.isEmpty());
}
