// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/newtask.h"

#include "tests/support/catch.h"
#include "tests/support/teststore.h"

TEST_CASE("a task written down with a time rings before it as the settings say", "[shell]")
{
    support::TestStore store;
    const auto reminders = [&](const char *line, std::optional<int> reminder) {
        const core::CaptureDraft draft = ui::readLine(QString::fromUtf8(line), store).draft;
        return ui::newTask(draft, store, core::Scope::Today, reminder).reminders;
    };
    CHECK(reminders("Call Ada tomorrow 15:00", 30)
          == QList<core::ReminderSpec>{core::ReminderSpec{.beforeMinutes = 30, .at = {}}});
    CHECK(reminders("Call Ada tomorrow 15:00", std::nullopt).isEmpty());
    CHECK(reminders("Call Ada tomorrow", 30).isEmpty());
    CHECK(reminders("Call Ada", 30).isEmpty()); // due today without a time
}
