// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/snoozechoice.h"

#include "core/domain/due.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/text/duetext.h"

#include <array>
#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::SnoozeChoice)
};

constexpr std::array kKeys{"5m", "15m", "1h", "evening", "tomorrow", "monday", "custom"};

QDate todayOf(const SnoozeContext &context)
{
    return context.now.toTimeZone(context.zone).date();
}

QString mondayText(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    QString day = QLocale().toString(local.date(), QStringLiteral("ddd"));
    day[0] = day.at(0).toUpper();
    //: Puts a reminder off until the next Monday; %1: that day, short, %2: a time. RU: «%1, %2»
    return Words::tr("%1, %2").arg(day, timeText(local.time()));
}

} // namespace

SnoozeContext snoozeContext(const core::Store &store)
{
    const core::Person *me = store.directory().person(store.me());
    return {.now = store.clock().now(),
            .zone = store.clock().zone(),
            .hours = me != nullptr ? me->settings.hours : core::WorkingHours{}};
}

QString keyOf(SnoozeChoice choice)
{
    return QString::fromLatin1(kKeys.at(static_cast<size_t>(choice)));
}

QDateTime snoozeMoment(SnoozeChoice choice, const SnoozeContext &context)
{
    const QDate today = todayOf(context);
    switch (choice) {
    case SnoozeChoice::FiveMinutes:
        return context.now.addSecs(5 * 60);
    case SnoozeChoice::QuarterHour:
        return context.now.addSecs(15 * 60);
    case SnoozeChoice::Hour:
        return context.now.addSecs(60 * 60);
    case SnoozeChoice::Evening: {
        const QDateTime evening = core::resolveLocalTime(today, context.hours.end, context.zone);
        return evening > context.now ? evening
                                     : core::resolveLocalTime(today.addDays(1), context.hours.end, context.zone);
    }
    case SnoozeChoice::Tomorrow:
        return tomorrowMorning(context);
    case SnoozeChoice::Monday:
        return core::resolveLocalTime(today.addDays(8 - today.dayOfWeek()), context.hours.start, context.zone);
    case SnoozeChoice::Custom:
        break;
    }
    return {};
}

QString snoozeText(SnoozeChoice choice, const SnoozeContext &context)
{
    const QDateTime moment = snoozeMoment(choice, context);
    switch (choice) {
    case SnoozeChoice::FiveMinutes:
        return spanText(5);
    case SnoozeChoice::QuarterHour:
        return spanText(15);
    case SnoozeChoice::Hour:
        return spanText(60);
    case SnoozeChoice::Evening:
    case SnoozeChoice::Tomorrow:
        return momentText(moment, context.now, context.zone);
    case SnoozeChoice::Monday:
        return mondayText(moment, context.zone);
    case SnoozeChoice::Custom:
        break;
    }
    //: Puts a reminder off until a moment that is asked for. RU: «Выбрать время…»
    return Words::tr("Pick a time…");
}

QDateTime tomorrowMorning(const SnoozeContext &context)
{
    return core::resolveLocalTime(todayOf(context).addDays(1), context.hours.start, context.zone);
}

} // namespace ui
