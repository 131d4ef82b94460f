// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/captureline.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct PriorityWord
{
    QStringView word;
    Priority priority;
};
constexpr std::array kPriorityWords{
    PriorityWord{u"1", Priority::Urgent},       PriorityWord{u"2", Priority::High},
    PriorityWord{u"3", Priority::Normal},       PriorityWord{u"4", Priority::Low},
    PriorityWord{u"срочно", Priority::Urgent},  PriorityWord{u"срочный", Priority::Urgent},
    PriorityWord{u"срочная", Priority::Urgent}, PriorityWord{u"высокий", Priority::High},
    PriorityWord{u"обычный", Priority::Normal}, PriorityWord{u"низкий", Priority::Low},
    PriorityWord{u"urgent", Priority::Urgent},  PriorityWord{u"high", Priority::High},
    PriorityWord{u"normal", Priority::Normal},  PriorityWord{u"low", Priority::Low},
};

/// What follows a sign: a quotation, or what reaches to the next blank.
struct Value
{
    QStringView text{};
    qsizetype end = 0;
    bool isQuoted = false;
};

Value valueAt(QStringView text, qsizetype start, bool endsAtSlash = false)
{
    const qsizetype quoted = quotationEnd(text, start);
    if (quoted > start)
        return {.text = text.sliced(start + 1, quoted - start - 2).trimmed(), .end = quoted, .isQuoted = true};
    qsizetype end = start;
    while (end < text.size() && !text.at(end).isSpace() && !(endsAtSlash && text.at(end) == u'/'))
        ++end;
    // A comma after a name belongs to the sentence, not to the name.
    while (end > start && QStringView(u",;.:!?)").contains(text.at(end - 1)))
        --end;
    return {.text = text.sliced(start, end - start), .end = end};
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isDigit(); });
}

qsizetype readPriority(CaptureLine &line, qsizetype start)
{
    const Value value = valueAt(line.text, start + 1);
    const auto word = std::ranges::find_if(kPriorityWords, [&](const PriorityWord &entry) {
        return value.text.compare(entry.word, Qt::CaseInsensitive) == 0;
    });
    if (value.isQuoted || word == kPriorityWords.end() || line.capture.draft.priority)
        return start;
    line.capture.draft.priority = word->priority;
    line.take(CaptureKind::Priority, start, value.end);
    return value.end;
}

/// How many of the units at @p start of @p text are @p name, ending at a word's end; 0 when it is another name.
qsizetype matchLength(QStringView text, qsizetype start, const QString &name)
{
    const QStringView rest = text.sliced(start);
    const bool isThere = rest.startsWith(name, Qt::CaseInsensitive)
        && (rest.size() == name.size() || !rest.at(name.size()).isLetterOrNumber());
    return isThere ? name.size() : 0;
}

/// People whose name, or a word of whose name, is @p wanted; else those with a word that begins so.
QStringList peopleMeant(const QStringList &people, QStringView wanted)
{
    QStringList whole;
    QStringList word;
    QStringList beginning;
    for (const QString &person : people) {
        if (wanted.compare(person, Qt::CaseInsensitive) == 0)
            whole.append(person);
        const auto words = QStringView(person).split(u' ', Qt::SkipEmptyParts);
        if (std::ranges::any_of(words, [&](QStringView w) { return w.compare(wanted, Qt::CaseInsensitive) == 0; }))
            word.append(person);
        else if (std::ranges::any_of(words, [&](QStringView w) { return w.startsWith(wanted, Qt::CaseInsensitive); }))
            beginning.append(person);
    }
    return !whole.isEmpty() ? whole : !word.isEmpty() ? word : beginning;
}

qsizetype readAssignee(CaptureLine &line, qsizetype start)
{
    CaptureDraft &draft = line.capture.draft;
    Value value = valueAt(line.text, start + 1);
    if (value.text.isEmpty() || !value.text.front().isLetter() || !draft.assignee.isEmpty())
        return start; // +7 912 … is a phone number
    for (const QString &person : line.context.people) {
        const qsizetype length = value.isQuoted ? 0 : matchLength(line.text, start + 1, person);
        if (start + 1 + length > value.end)
            value = {.text = line.text.sliced(start + 1, length), .end = start + 1 + length};
    }
    const QStringList matches = peopleMeant(line.context.people, value.text);
    if (matches.size() != 1 && !line.context.takesStrangers)
        return start;
    draft.assigneeMatches = matches;
    draft.assignee = draft.assigneeMatches.size() == 1 ? draft.assigneeMatches.constFirst() : value.text.toString();
    line.take(CaptureKind::Assignee, start, value.end);
    return value.end;
}

qsizetype readTag(CaptureLine &line, qsizetype start)
{
    const Value value = valueAt(line.text, start + 1);
    if (value.text.isEmpty() || (isNumber(value.text) && !value.isQuoted))
        return start; // №318 is an invoice
    const QString tag = value.text.toString();
    if (!line.capture.draft.tags.contains(tag, Qt::CaseInsensitive))
        line.capture.draft.tags.append(tag);
    line.take(CaptureKind::Tag, start, value.end);
    return value.end;
}

qsizetype readClient(CaptureLine &line, qsizetype start)
{
    CaptureDraft &draft = line.capture.draft;
    const Value client = valueAt(line.text, start + 1, true);
    if (client.text.isEmpty() || (isNumber(client.text) && !client.isQuoted) || !draft.client.isEmpty())
        return start;
    draft.client = client.text.toString();
    line.take(CaptureKind::Client, start, client.end);
    if (client.end >= line.text.size() || line.text.at(client.end) != u'/')
        return client.end;
    const Value deal = valueAt(line.text, client.end + 1);
    if (deal.text.isEmpty())
        return client.end;
    draft.deal = deal.text.toString();
    line.take(CaptureKind::Deal, client.end, deal.end);
    return deal.end;
}

} // namespace

qsizetype readSign(CaptureLine &line, qsizetype start)
{
    switch (line.text.at(start).unicode()) {
    case u'!':
        return readPriority(line, start);
    case u'@':
    case u'+':
        return readAssignee(line, start);
    case u'#':
    case u'№':
        return readTag(line, start);
    case u'=':
        return readClient(line, start);
    default:
        return start;
    }
}

} // namespace core
