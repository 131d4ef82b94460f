// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/captureline.h"
#include "core/domain/taskcheck.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// In this order; the first that knows a word takes it.
constexpr std::array<Recogniser, 5> kRecognisers{readSign, readReminderPhrase, skipRepeatPhrase, readIsoMoment,
                                                 readDuePhrase};

qsizetype readWord(CaptureLine &line, qsizetype start)
{
    for (const Recogniser recognise : kRecognisers) {
        const qsizetype end = recognise(line, start);
        if (end > start)
            return end;
    }
    return start;
}

/// Where a piece that is the title's ends; @p start when none begins there.
qsizetype plainEnd(const CaptureContext &context, qsizetype start)
{
    qsizetype end = start;
    for (const CaptureRange &range : context.plain) {
        if (range.start == start)
            end = std::max(end, range.start + range.length);
    }
    return end;
}

/// What the tokens leave, without the gaps they leave.
QString titleOf(const CaptureLine &line)
{
    QString rest;
    qsizetype from = 0;
    for (const CaptureToken &token : line.capture.tokens) {
        rest += line.text.sliced(from, token.start - from);
        from = token.start + token.length;
    }
    rest += line.text.sliced(from);
    QString title = cleanedTitle(rest).simplified();
    for (const QChar mark : {QLatin1Char(','), QLatin1Char(';'), QLatin1Char('.')})
        title.replace(QLatin1String(" ") + mark, QString(mark));
    while (title.endsWith(QLatin1Char(',')) || title.endsWith(QLatin1Char(';')))
        title.chop(1);
    return cleanedTitle(title); // what is left may be nothing that is seen
}

Due dueOf(const QDate &day, QTime time, const QTimeZone &zone)
{
    const Due due = time.isValid() ? Due::at(resolveLocalTime(day, time, zone)) : Due::onDay(day);
    // The last evening of 9999 may lie in the year 10000 of UTC, for which ISO 8601 has no word.
    return isWritable(due) ? due : Due::onDay(day);
}

void settleDue(CaptureLine &line)
{
    CaptureDraft &draft = line.capture.draft;
    const QTimeZone &zone = line.context.dates.zone;
    if (line.instant) {
        const Due due = Due::at(*line.instant);
        draft.due = isWritable(due) ? due : Due::onDay(line.day);
        return;
    }
    draft.isTomorrowMeant
        = line.time.isValid() && !line.day.isValid() && line.time <= line.context.dates.localNow().time();
    if (line.time.isValid() && !line.day.isValid())
        line.day = line.context.dates.today().addDays(draft.isTomorrowMeant ? 1 : 0);
    draft.due = dueOf(line.lastDay.isValid() ? line.lastDay : line.day, line.time, zone);
    if (line.lastDay.isValid())
        draft.start = dueOf(line.day, line.time, zone);
}

/// "напомнить в 9:00" is a time of the due day; without a due date the task is due when it is reminded of.
void settleReminders(CaptureLine &line)
{
    CaptureDraft &draft = line.capture.draft;
    for (const MomentFound &moment : std::as_const(line.reminders)) {
        const QTimeZone &zone = line.context.dates.zone;
        QDateTime at = moment.instant;
        if (!at.isValid()) {
            const QTime time = moment.time.isValid() ? moment.time : line.context.dates.hours.start;
            const QDate dueDay = draft.due.localDay(zone);
            const bool hasPassed = time <= line.context.dates.localNow().time();
            const QDate bare = dueDay.isValid() ? dueDay : line.context.dates.today().addDays(hasPassed ? 1 : 0);
            at = resolveLocalTime(moment.day.isValid() ? moment.day : bare, time, zone);
        }
        if (draft.due.isNone())
            draft.due = moment.day.isValid() && !moment.time.isValid() ? Due::onDay(moment.day) : Due::at(at);
        const ReminderSpec spec{.at = at.toUTC()};
        if (isWritable(Due::at(at)) && !draft.reminders.contains(spec))
            draft.reminders.append(spec);
    }
}

/// A line that began with its date had its capital there: "Завтра купить" leaves "Купить".
void capitalise(CaptureLine &line)
{
    QString &title = line.capture.draft.title;
    const bool beginsWithToken = !line.capture.tokens.isEmpty() && line.capture.tokens.constFirst().start == 0;
    if (beginsWithToken && !title.isEmpty() && line.text.front().isUpper())
        title[0] = title.at(0).toUpper();
}

} // namespace

QString keyOf(CaptureKind kind)
{
    constexpr std::array kKeys{QLatin1StringView("priority"), QLatin1StringView("assignee"), QLatin1StringView("tag"),
                               QLatin1StringView("client"),   QLatin1StringView("deal"),     QLatin1StringView("due"),
                               QLatin1StringView("reminder")};
    return kKeys.at(static_cast<size_t>(kind));
}

qsizetype quotationEnd(QStringView text, qsizetype start)
{
    constexpr QStringView kOpening = u"\"«“„";
    constexpr QStringView kClosing = u"\"»”“";
    const qsizetype kind = start < text.size() ? kOpening.indexOf(text.at(start)) : -1;
    if (kind < 0)
        return start;
    const qsizetype end = text.indexOf(kClosing.at(kind), start + 1);
    return end < 0 ? start : end + 1;
}

Capture captured(const QString &text, const CaptureContext &context)
{
    CaptureLine line{.text = text, .context = context};
    bool isWordStart = true;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype kept = std::min(std::max(quotationEnd(text, at), plainEnd(context, at)), text.size());
        const qsizetype end = kept > at ? kept : isWordStart ? readWord(line, at) : at;
        isWordStart = end == at && text.at(at).isSpace();
        at = end > at ? end : at + 1;
    }
    line.capture.draft.title = titleOf(line);
    capitalise(line);
    settleDue(line);
    settleReminders(line);
    return line.capture;
}

} // namespace core
