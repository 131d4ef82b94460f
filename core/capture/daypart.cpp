// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/phrases.h"

namespace core {

PartFound readPart(const Phrase &phrase, qsizetype at, Lead lead, bool stands)
{
    const qsizetype begin = at;
    if (phrase.isText(at, u"early") || phrase.isText(at, u"late") || phrase.isText(at, u"рано"))
        ++at;
    if (phrase.isText(at, u"in") || phrase.isText(at, u"at"))
        ++at;
    if (phrase.isText(at, u"the"))
        ++at;
    const bool isThis = phrase.has(at, Sense::This);
    if (isThis)
        ++at;
    // "после обеда" is its own part; "до обеда" is noon.
    if (phrase.isText(at, u"после") && phrase.isText(at + 1, u"обеда"))
        return {at + 2, DayPart::AfterLunch};
    if (phrase.has(at, Sense::End) && (phrase.isText(at + 1, u"дня") || phrase.isText(at + 2, u"day")))
        return {phrase.isText(at + 1, u"дня") ? at + 2 : at + 3, DayPart::EndOfDay};
    // "2 часа дня": the day only behind an hour.
    if (stands && phrase.isText(at, u"дня") && phrase.at(at - 1).text != u"рабочего")
        return {at + 1, DayPart::Afternoon};
    const auto part = phrase.sense(at, Sense::Part);
    const bool isBirthday = phrase.isText(at, u"днем") && phrase.isText(at - 1, u"с");
    if (!part || isBirthday)
        return {};
    static constexpr QStringView kAlone
        = u" утром вечером днем ночью полдень noon midday midnight tonight eod cob полночь ";
    const QString word = u' ' + phrase.at(at).text + u' ';
    const bool isLed = isThis || at > begin || lead == Lead::At || lead == Lead::By;
    if (!stands && !isLed && !kAlone.contains(word))
        return {};
    const auto which = static_cast<DayPart>(*part);
    if (which == DayPart::Lunch && lead == Lead::By)
        return {at + 1, phrase.isText(at - 1, u"после") ? DayPart::AfterLunch : DayPart::Noon};
    return {at + 1, which};
}

QTime timeOf(DayPart part, const WorkingHours &hours)
{
    switch (part) {
    case DayPart::Morning:
        return hours.start;
    case DayPart::Noon:
        return {12, 0};
    case DayPart::Lunch:
        return {13, 0};
    case DayPart::Afternoon:
        return {14, 0};
    case DayPart::AfterLunch:
        return {15, 0};
    case DayPart::Evening:
    case DayPart::EndOfDay:
        return hours.end;
    case DayPart::Night:
        return {23, 0};
    case DayPart::Midnight:
        return {0, 0};
    }
    return {};
}

} // namespace core
