// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvcolumns.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace core {

namespace {

struct PriorityWord
{
    QStringView word;
    Priority priority;
};
constexpr std::array kPriorities{
    PriorityWord{u"low", Priority::Low},
    PriorityWord{u"niedrig", Priority::Low},
    PriorityWord{u"низкий", Priority::Low},
    PriorityWord{u"normal", Priority::Normal},
    PriorityWord{u"medium", Priority::Normal},
    PriorityWord{u"middle", Priority::Normal},
    PriorityWord{u"обычный", Priority::Normal},
    PriorityWord{u"средний", Priority::Normal},
    PriorityWord{u"high", Priority::High},
    PriorityWord{u"hoch", Priority::High},
    PriorityWord{u"important", Priority::High},
    PriorityWord{u"высокий", Priority::High},
    PriorityWord{u"urgent", Priority::Urgent},
    PriorityWord{u"срочный", Priority::Urgent},
    PriorityWord{u"срочно", Priority::Urgent},
    PriorityWord{u"critical", Priority::Urgent},
    PriorityWord{u"критический", Priority::Urgent},
};

struct NumberedPriority
{
    CsvProgram program;
    char16_t digit;
    Priority priority;
};
constexpr std::array kNumbered{
    NumberedPriority{CsvProgram::Own, u'1', Priority::Urgent}, // as quick add's !1 to !4
    NumberedPriority{CsvProgram::Own, u'2', Priority::High},
    NumberedPriority{CsvProgram::Own, u'3', Priority::Normal},
    NumberedPriority{CsvProgram::Own, u'4', Priority::Low},
    NumberedPriority{CsvProgram::Bitrix24, u'0', Priority::Low},
    NumberedPriority{CsvProgram::Bitrix24, u'1', Priority::Normal},
    NumberedPriority{CsvProgram::Bitrix24, u'2', Priority::High},
    NumberedPriority{CsvProgram::Todoist, u'1', Priority::Urgent},
    NumberedPriority{CsvProgram::Todoist, u'2', Priority::High},
    NumberedPriority{CsvProgram::Todoist, u'3', Priority::Normal},
    NumberedPriority{CsvProgram::Todoist, u'4', Priority::Normal}, // every task that was given none has 4
    NumberedPriority{CsvProgram::TickTick, u'0', Priority::Normal},
    NumberedPriority{CsvProgram::TickTick, u'1', Priority::Low},
    NumberedPriority{CsvProgram::TickTick, u'3', Priority::Normal},
    NumberedPriority{CsvProgram::TickTick, u'5', Priority::High},
};

struct KeyWord
{
    QStringView word;
    QStringView key;
};
constexpr std::array kStatuses{
    KeyWord{u"new", u"new"},
    KeyWord{u"open", u"new"},
    KeyWord{u"not started", u"new"},
    KeyWord{u"nicht begonnen", u"new"},
    KeyWord{u"to do", u"new"},
    KeyWord{u"новая", u"new"},
    KeyWord{u"не начата", u"new"},
    KeyWord{u"in_progress", u"in_progress"},
    KeyWord{u"in progress", u"in_progress"},
    KeyWord{u"in bearbeitung", u"in_progress"},
    KeyWord{u"in arbeit", u"in_progress"},
    KeyWord{u"doing", u"in_progress"},
    KeyWord{u"в работе", u"in_progress"},
    KeyWord{u"выполняется", u"in_progress"},
    KeyWord{u"waiting", u"waiting"},
    KeyWord{u"waiting on someone else", u"waiting"},
    KeyWord{u"wartet auf jemand anderen", u"waiting"},
    KeyWord{u"deferred", u"waiting"},
    KeyWord{u"zurückgestellt", u"waiting"},
    KeyWord{u"ждём ответа", u"waiting"},
    KeyWord{u"отложена", u"waiting"},
    KeyWord{u"done", u"done"},
    KeyWord{u"completed", u"done"},
    KeyWord{u"erledigt", u"done"},
    KeyWord{u"готово", u"done"},
    KeyWord{u"завершена", u"done"},
    KeyWord{u"cancelled", u"cancelled"},
    KeyWord{u"canceled", u"cancelled"},
    KeyWord{u"отменена", u"cancelled"},
};
constexpr std::array kTypes{
    KeyWord{u"call", u"call"},       KeyWord{u"звонок", u"call"},  KeyWord{u"meeting", u"meeting"},
    KeyWord{u"встреча", u"meeting"}, KeyWord{u"email", u"email"},  KeyWord{u"письмо", u"email"},
    KeyWord{u"offer", u"offer"},     KeyWord{u"кп", u"offer"},     KeyWord{u"other", u"other"},
    KeyWord{u"task", u"other"},      KeyWord{u"задача", u"other"}, KeyWord{u"другое", u"other"},
};
constexpr std::array<QStringView, 12> kYes{u"1",  u"true", u"yes", u"y", u"on",   u"да",
                                           u"ja", u"ein",  u"вкл", u"x", u"wahr", u"истина"};
constexpr std::array<QStringView, 12> kNo{u"0",    u"false", u"no",   u"n", u"off",    u"нет",
                                          u"nein", u"aus",   u"выкл", u"",  u"falsch", u"ложь"};
constexpr std::array<QStringView, 5> kNoTasks{u"section", u"project", u"note", u"comment", u"folder"};

bool same(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

template <typename Words>
QString keyFor(const Words &words, QStringView value)
{
    const auto entry = std::ranges::find_if(words, [&](const KeyWord &word) { return same(value, word.word); });
    return entry == words.end() ? QString() : entry->key.toString();
}

} // namespace

std::optional<Priority> foreignPriority(QStringView value, CsvProgram program)
{
    const auto word
        = std::ranges::find_if(kPriorities, [&](const PriorityWord &entry) { return same(value, entry.word); });
    if (word != kPriorities.end())
        return word->priority;
    const auto digit = std::ranges::find_if(kNumbered, [&](const NumberedPriority &entry) {
        return entry.program == program && value.size() == 1 && value.front() == entry.digit;
    });
    return digit == kNumbered.end() ? std::nullopt : std::optional(digit->priority);
}

QString foreignStatus(QStringView value, CsvProgram program)
{
    if (program == CsvProgram::TickTick && value == u"0")
        return QStringLiteral("new");
    if (program == CsvProgram::TickTick && (value == u"1" || value == u"2"))
        return QStringLiteral("done");
    return keyFor(kStatuses, value);
}

QString foreignType(QStringView value)
{
    return keyFor(kTypes, value);
}

std::optional<bool> foreignFlag(QStringView value)
{
    const auto is = [&](QStringView word) { return same(value, word); };
    if (std::ranges::any_of(kYes, is))
        return true;
    return std::ranges::any_of(kNo, is) ? std::optional(false) : std::nullopt;
}

std::optional<qint64> foreignMinutes(QStringView value)
{
    static const QRegularExpression clock(QStringLiteral(R"(^(\d{1,5}):(\d{2})$)"));
    static const QRegularExpression length(QStringLiteral(R"(^(\d{1,9})\s*(\p{L}*)\.?$)"));
    if (const auto match = clock.match(value); match.hasMatch())
        return match.capturedView(1).toLongLong() * 60 + match.capturedView(2).toLongLong();
    const auto match = length.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView unit = match.capturedView(2);
    const qint64 number = match.capturedView(1).toLongLong();
    if (unit.isEmpty() || unit.startsWith(u"m", Qt::CaseInsensitive) || unit.startsWith(u"м", Qt::CaseInsensitive))
        return number;
    if (unit.startsWith(u"h", Qt::CaseInsensitive) || unit.startsWith(u"ч", Qt::CaseInsensitive))
        return number * 60;
    return std::nullopt;
}

bool isNoTask(QStringView type)
{
    return std::ranges::any_of(kNoTasks, [&](QStringView word) { return same(type, word); });
}

QString sourceOf(CsvProgram program)
{
    constexpr std::array kNames{
        QLatin1StringView("csv"),      QLatin1StringView("csv"),        QLatin1StringView("bitrix24"),
        QLatin1StringView("outlook"),  QLatin1StringView("salesforce"), QLatin1StringView("todoist"),
        QLatin1StringView("ticktick"), QLatin1StringView("asana"),      QLatin1StringView("planner")};
    return kNames.at(static_cast<size_t>(program));
}

} // namespace core
