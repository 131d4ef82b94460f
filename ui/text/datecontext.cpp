// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/datecontext.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"

#include <QLocale>

namespace ui {

bool isDayFirst()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

core::DateContext dateContext(const core::Store &store)
{
    const core::Person *me = store.directory().person(store.me());
    return {.now = store.clock().now(),
            .zone = store.clock().zone(),
            .isDayFirst = isDayFirst(),
            .hours = me != nullptr ? me->settings.hours : core::WorkingHours{},
            .firstDayOfWeek = QLocale().firstDayOfWeek()};
}

} // namespace ui
