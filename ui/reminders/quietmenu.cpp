// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/quietmenu.h"

#include "core/commands/editdirectory.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/text/duetext.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::QuietMenu)
};

QString choiceText(QuietFor choice)
{
    switch (choice) {
    case QuietFor::HalfHour:
        //: In the menu “Do not disturb”: for so long. RU: «30 минут»
        return Words::tr("For 30 minutes");
    case QuietFor::Hour:
        //: In the menu “Do not disturb”: for so long. RU: «1 час»
        return Words::tr("For 1 hour");
    case QuietFor::UntilTomorrow:
        //: In the menu “Do not disturb”: until the start of work tomorrow. RU: «До завтра»
        return Words::tr("Until tomorrow");
    case QuietFor::Off:
        break;
    }
    //: In the menu “Do not disturb”: reminders come again. RU: «Снова показывать напоминания»
    return Words::tr("Show reminders again");
}

} // namespace

QDateTime quietUntil(QuietFor choice, const SnoozeContext &context)
{
    switch (choice) {
    case QuietFor::HalfHour:
        return context.now.addSecs(30 * 60);
    case QuietFor::Hour:
        return context.now.addSecs(60 * 60);
    case QuietFor::UntilTomorrow:
        return tomorrowMorning(context);
    case QuietFor::Off:
        break;
    }
    return {};
}

core::CommandPtr quietCommand(const core::Store &store, QuietFor choice)
{
    const core::Person *me = store.directory().person(store.me());
    if (me == nullptr)
        return nullptr;
    core::PersonSettings settings = me->settings;
    settings.quietUntil = quietUntil(choice, snoozeContext(store));
    return std::make_shared<core::PutPersonSettings>(me->id, settings);
}

std::optional<QDateTime> quietEnd(const core::Store &store)
{
    const core::Person *me = store.directory().person(store.me());
    if (me == nullptr || !me->settings.quietUntil.isValid() || me->settings.quietUntil <= store.clock().now())
        return std::nullopt;
    return me->settings.quietUntil;
}

QString quietText(const std::optional<QDateTime> &until, const QDateTime &now, const QTimeZone &zone)
{
    if (!until)
        //: Reminders gather in silence. RU: «Не беспокоить»
        return Words::tr("Do not disturb");
    const QDateTime local = until->toTimeZone(zone);
    const bool isToday = local.date() == now.toTimeZone(zone).date();
    //: Reminders gather in silence; %1: until when, a time or “tomorrow, 9:00”. RU: «Не беспокоить до %1»
    return Words::tr("Quiet until %1")
        .arg(isToday ? timeText(local.time()) : momentText(*until, now, zone, Place::Inside));
}

void fillQuietMenu(QMenu &menu, bool isQuiet, const std::function<void(QuietFor)> &choose)
{
    menu.clear();
    for (const QuietFor choice : {QuietFor::HalfHour, QuietFor::Hour, QuietFor::UntilTomorrow, QuietFor::Off}) {
        if (choice == QuietFor::Off && !isQuiet)
            continue;
        if (choice == QuietFor::Off)
            menu.addSeparator();
        QObject::connect(menu.addAction(choiceText(choice)), &QAction::triggered, &menu,
                         [choose, choice] { choose(choice); });
    }
}

} // namespace ui
