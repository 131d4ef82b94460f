// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/captureline.h"
#include "core/domain/taskcheck.h"

#include <array>

namespace core {

namespace {

/// In this order; the first that knows a word takes it. Grammars of phrases join here.
constexpr std::array<Recogniser, 2> kRecognisers{readSign, readIsoMoment};

qsizetype readWord(CaptureLine &line, qsizetype start)
{
    for (const Recogniser recognise : kRecognisers) {
        const qsizetype end = recognise(line, start);
        if (end > start)
            return end;
    }
    return start;
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

void settleDue(CaptureLine &line)
{
    CaptureDraft &draft = line.capture.draft;
    if (line.instant) {
        draft.due = Due::at(*line.instant);
    } else if (line.time.isValid()) {
        const QDateTime now = line.context.now.toTimeZone(line.context.zone);
        draft.isTomorrowMeant = !line.day.isValid() && line.time <= now.time();
        const QDate day = line.day.isValid() ? line.day : now.date().addDays(draft.isTomorrowMeant ? 1 : 0);
        draft.due = Due::at(resolveLocalTime(day, line.time, line.context.zone));
    } else {
        draft.due = Due::onDay(line.day);
    }
    // The last evening of 9999 may lie in the year 10000 of UTC, for which ISO 8601 has no word.
    if (!isWritable(draft.due))
        draft.due = Due::onDay(line.day);
}

} // namespace

QString keyOf(CaptureKind kind)
{
    constexpr std::array kKeys{QLatin1StringView("priority"), QLatin1StringView("assignee"), QLatin1StringView("tag"),
                               QLatin1StringView("client"),   QLatin1StringView("deal"),     QLatin1StringView("due")};
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
        const qsizetype quoted = quotationEnd(text, at);
        const qsizetype end = quoted > at ? quoted : isWordStart ? readWord(line, at) : at;
        isWordStart = end == at && text.at(at).isSpace();
        at = end > at ? end : at + 1;
    }
    line.capture.draft.title = titleOf(line);
    settleDue(line);
    return line.capture;
}

} // namespace core
