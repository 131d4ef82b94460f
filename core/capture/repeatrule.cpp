// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/repeatreader.h"

#include <algorithm>
#include <array>
#include <QStringList>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kDayNames{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

bool fallsOn(const RepeatRule &rule, QDate day)
{
    if (rule.month > 0 && day.month() != rule.month)
        return false;
    const int length = day.daysInMonth();
    if (!rule.monthDays.isEmpty() && !std::ranges::any_of(rule.monthDays, [&](int wanted) {
            return (wanted > 0 ? wanted : length + 1 + wanted) == day.day();
        }))
        return false;
    if (rule.weekdays.isEmpty())
        return true;
    for (qsizetype i = 0; i < rule.weekdays.size(); ++i) {
        if (rule.weekdays.at(i) != day.dayOfWeek())
            continue;
        if (rule.nth.isEmpty())
            return true;
        const int nth = rule.nth.at(i);
        if (nth > 0 ? (day.day() - 1) / 7 + 1 == nth : (length - day.day()) / 7 + 1 == -nth)
            return true;
    }
    return false;
}

QString numbers(const QList<int> &values)
{
    QStringList texts;
    for (const int value : values)
        texts.append(QString::number(value));
    return texts.join(u',');
}

} // namespace

QDate firstDay(const RepeatRule &rule, QDate from)
{
    for (int ahead = 0; ahead < 9 * 366; ++ahead) {
        if (fallsOn(rule, from.addDays(ahead)))
            return from.addDays(ahead);
    }
    return {};
}

QString written(const RepeatRule &rule)
{
    static constexpr std::array kFrequencies{""_L1,       ""_L1,        "HOURLY"_L1,  "DAILY"_L1,
                                             "WEEKLY"_L1, "MONTHLY"_L1, "MONTHLY"_L1, "YEARLY"_L1};
    QStringList parts{u"FREQ="_s + kFrequencies.at(static_cast<size_t>(*rule.frequency))};
    const int interval = rule.interval * (rule.frequency == PhraseUnit::Quarter ? 3 : 1);
    if (interval > 1)
        parts.append(u"INTERVAL="_s + QString::number(interval));
    if (rule.month > 0)
        parts.append(u"BYMONTH="_s + QString::number(rule.month));
    if (!rule.monthDays.isEmpty())
        parts.append((rule.frequency == PhraseUnit::Year && rule.month == 0 ? u"BYYEARDAY="_s : u"BYMONTHDAY="_s)
                     + numbers(rule.monthDays));
    if (!rule.weekdays.isEmpty()) {
        QStringList days;
        for (qsizetype i = 0; i < rule.weekdays.size(); ++i)
            days.append((rule.nth.isEmpty() ? QString() : QString::number(rule.nth.at(i)))
                        + kDayNames.at(static_cast<size_t>(rule.weekdays.at(i) - 1)));
        parts.append(u"BYDAY="_s + days.join(u','));
    }
    if (rule.count > 0)
        parts.append(u"COUNT="_s + QString::number(rule.count));
    else if (rule.until.isValid())
        parts.append(u"UNTIL="_s + rule.until.toString(u"yyyyMMdd"));
    return parts.join(u';');
}

} // namespace core
