// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/dayforms.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// "sat" and "sun" are words too: days only where nothing follows, or more of a moment does.
bool isOtherWord(const Phrase &phrase, qsizetype at)
{
    const QString &next = phrase.at(at + 1).text;
    const bool isShort = phrase.isText(at, u"sat") || phrase.isText(at, u"sun");
    if (!isShort || next.isEmpty() || !next.front().isLetter())
        return false;
    constexpr std::array kMore{Sense::At, Sense::Part, Sense::Month, Sense::Ordinal, Sense::By, Sense::Since};
    return std::ranges::none_of(kMore, [&](Sense sense) { return phrase.has(at + 1, sense); });
}

/// "пятница", "next tue", "эта суббота", "wednesday of next week".
DayFound weekday(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    if (lead == Lead::None && isOtherWord(phrase, at))
        return {};
    const bool isThis = phrase.has(at, Sense::This);
    const bool isNext = phrase.has(at, Sense::Next);
    const qsizetype dayAt = isThis || isNext ? at + 1 : at;
    const auto wanted = phrase.sense(dayAt, Sense::Weekday);
    if (!wanted)
        return {};
    qsizetype end = dayAt + 1;
    if (phrase.isText(end, u".") && phrase.isGlued(end) && phrase.at(dayAt).text.size() <= 4)
        ++end;
    const QDate today = context.today();
    int ahead = (*wanted - today.dayOfWeek() + 7) % 7;
    if (ahead == 0 && !isThis)
        ahead = 7;
    qsizetype of = end;
    while (phrase.has(of, Sense::Article) || (phrase.isText(of, u"на") && phrase.has(of + 1, Sense::Next)))
        ++of;
    const bool isOfNext = phrase.has(of, Sense::Next);
    if ((isOfNext || phrase.has(of, Sense::This)) && phrase.sense(of + 1, Sense::Unit) == meant(PhraseUnit::Week)) {
        const QDate monday = weekBegin(today, Qt::Monday).addDays(isOfNext ? 7 : 0);
        return {.end = of + 2, .day = monday.addDays(*wanted - 1)};
    }
    return {.end = end, .day = today.addDays(ahead), .isWeekday = true};
}

/// завтра, "day after tomorrow".
DayFound relativeDay(const Phrase &phrase, qsizetype at, const DateContext &context)
{
    qsizetype end = at;
    if (phrase.isText(end, u"the"))
        ++end;
    if (phrase.isText(end, u"day") && phrase.isText(end + 1, u"after") && phrase.isText(end + 2, u"tomorrow"))
        return {.end = end + 3, .day = context.today().addDays(2)};
    const auto days = phrase.sense(at, Sense::Day);
    return days ? DayFound{.end = at + 1, .day = context.today().addDays(*days)} : DayFound{};
}

} // namespace

DayFound readDay(const Phrase &phrase, qsizetype at, Lead lead, const DateContext &context)
{
    DayFound best = relativeDay(phrase, at, context);
    const auto take = [&best](const DayFound &found) {
        if (found.end > best.end)
            best = found;
    };
    take(yearFirst(phrase, at, context));
    take(dotted(phrase, at, lead, context));
    take(slashed(phrase, at, lead, context));
    take(dayThenMonth(phrase, at, context));
    take(monthThenDay(phrase, at, lead, context));
    take(weekdayOfMonth(phrase, at, context));
    take(partOfMonth(phrase, at, lead, context));
    take(period(phrase, at, lead, context));
    take(weekday(phrase, at, lead, context));
    if (best.end > 0 && !phrase.isEdge(best.end) && !phrase.isText(best.end, u":") && !phrase.isText(best.end, u"-"))
        return {};
    return best;
}

} // namespace core
