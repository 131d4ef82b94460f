// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/captureline.h"

#include <algorithm>

namespace core {

namespace {

/// The word before @p start in lower case, without the marks around it.
QString wordBefore(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end > 0 && !text.at(end - 1).isLetterOrNumber() && text.at(end - 1) != u'№')
        --end;
    qsizetype begin = end;
    while (begin > 0 && text.at(begin - 1).isLetterOrNumber())
        --begin;
    if (begin == end && begin > 0)
        --begin; // №
    return text.sliced(begin, end - begin).toString().toLower();
}

/// Words behind which a date belongs to what they name: "счёт от 16.10", "отчёт за март", "Version: 1.10.30",
/// "поздравить с днём рождения".
bool belongsToName(const CaptureLine &line, qsizetype start)
{
    static constexpr QStringView kNames = u" от за № n no dated version v ver версия версии версию ";
    const QString word = wordBefore(line.text, start);
    const bool isBirthday = word == u"с" && line.text.sliced(start).startsWith(u"дн", Qt::CaseInsensitive);
    return isBirthday || (!word.isEmpty() && kNames.contains(u' ' + word + u' '));
}

qsizetype endOf(const Phrase &phrase, qsizetype words)
{
    return phrase.at(words - 1).end;
}

bool takesDue(CaptureLine &line, const MomentFound &moment)
{
    const bool isKnown = line.instant.has_value();
    if (moment.instant.isValid()) {
        if (isKnown || line.day.isValid() || line.time.isValid())
            return false;
        line.instant = moment.instant;
        line.day = moment.instant.date();
        return true;
    }
    const bool addsDay = moment.day.isValid();
    const bool addsTime = moment.time.isValid();
    if (isKnown || (addsDay && line.day.isValid()) || (addsTime && line.time.isValid()))
        return false;
    if (addsDay) {
        line.day = moment.day;
        line.lastDay = moment.lastDay;
    }
    if (addsTime)
        line.time = moment.time;
    line.capture.draft.estimateMinutes = std::max(line.capture.draft.estimateMinutes, moment.minutes);
    return true;
}

} // namespace

qsizetype readDuePhrase(CaptureLine &line, qsizetype start)
{
    const Phrase phrase(line.text, start);
    if (phrase.size() == 0 || phrase.at(0).start != start)
        return start;
    const MomentFound moment = readMoment(phrase, 0, line.context.dates);
    if (moment.end == 0 || belongsToName(line, start))
        return start;
    const qsizetype end = endOf(phrase, moment.end);
    if (moment.isImpossible) // 31 июня stays in the title whole: half of it would be guessed
        return end;
    if (!takesDue(line, moment))
        return start;
    line.take(CaptureKind::Due, start, end);
    return end;
}

qsizetype skipRepeatPhrase(CaptureLine &line, qsizetype start)
{
    const Phrase phrase(line.text, start);
    if (phrase.size() == 0 || phrase.at(0).start != start)
        return start;
    const RepeatFound repeat = readRepeat(phrase, 0, line.context.dates);
    return repeat.end > 0 ? endOf(phrase, repeat.end) : start;
}

qsizetype readReminderPhrase(CaptureLine &line, qsizetype start)
{
    const Phrase phrase(line.text, start);
    if (!phrase.has(0, Sense::Remind) || phrase.at(0).start != start)
        return start;
    qsizetype at = 1;
    for (const QStringView word : {u"мне", u"me", u"нам", u"us"}) {
        if (phrase.isText(at, word))
            ++at;
    }
    const bool isLed = phrase.has(at, Sense::Before) && !phrase.isText(at, u"before");
    const SpanFound span = readSpan(phrase, isLed ? at + 1 : at);
    const bool isBefore = span.end > 0 && (isLed || phrase.has(span.end, Sense::Before)) && span.months == 0;
    if (isBefore) {
        qsizetype behind = span.end;
        if (!isLed || phrase.isText(behind, u"до"))
            ++behind;
        if (phrase.has(behind, Sense::Due) && behind > span.end)
            ++behind;
        const int minutes = static_cast<int>(span.minutes) + span.days * 24 * 60;
        const bool isMixed = span.workdays > 0 && minutes > 0;
        if (isMixed || !phrase.isEdge(behind))
            return start;
        const ReminderSpec spec = span.workdays > 0 ? ReminderSpec{.beforeWorkdays = span.workdays}
                                                    : ReminderSpec{.beforeMinutes = minutes};
        if (!line.capture.draft.reminders.contains(spec))
            line.capture.draft.reminders.append(spec);
        line.take(CaptureKind::Reminder, start, endOf(phrase, behind));
        return endOf(phrase, behind);
    }
    const MomentFound moment = readMoment(phrase, at, line.context.dates);
    if (moment.end == 0 || moment.isImpossible)
        return start;
    line.reminders.append(moment);
    line.take(CaptureKind::Reminder, start, endOf(phrase, moment.end));
    return endOf(phrase, moment.end);
}

} // namespace core
