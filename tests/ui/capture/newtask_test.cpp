// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/newtask.h"

#include "tests/support/catch.h"
#include "tests/support/teststore.h"

TEST_CASE("a task written down with a time rings before it as the settings say", "[shell]")
{
    support::TestStore store;
    const auto reminders = [&](const char *line, std::optional<int> minutes) {
        const core::CaptureDraft draft = ui::readLine(QString::fromUtf8(line), store).draft;
        const auto usual = [minutes](const QString &type) {
            CHECK(type == QStringLiteral("other"));
            return minutes ? std::optional(core::ReminderSpec{.beforeMinutes = minutes}) : std::nullopt;
        };
        return ui::newTask(draft, store, core::Scope::Today, usual).reminders;
    };
    CHECK(reminders("Call Ada 2031-10-16 15:00", 30)
          == QList<core::ReminderSpec>{core::ReminderSpec{.beforeMinutes = 30, .at = {}}});
    CHECK(reminders("Call Ada 2031-10-16 15:00", std::nullopt).isEmpty());
    // A whole day reminds when it begins; today that has passed.
    CHECK(reminders("Call Ada 2031-10-16", 30)
          == QList<core::ReminderSpec>{core::ReminderSpec{.beforeMinutes = 0, .at = {}}});
    CHECK(reminders("Call Ada", 30).isEmpty());
}

TEST_CASE("a name after an at sign that is nobody's is told", "[shell]")
{
    support::TestStore store;
    const QString me = store->directory().person(store->me())->name;
    const auto stranger = [&](const QString &line) { return ui::strangerIn(line, store).name; };
    CHECK(stranger(QStringLiteral("Call Ada @Igor tomorrow")) == QStringLiteral("Igor"));
    CHECK(ui::readLine(QStringLiteral("Call Ada @Igor"), store).draft.title == QStringLiteral("Call Ada @Igor"));
    CHECK(stranger(QStringLiteral("Call Ada @") + me.section(u' ', 0, 0)).isEmpty());
    CHECK(stranger(QStringLiteral("Price +VAT")).isEmpty()); // a plus is often no person
    CHECK(stranger(QStringLiteral("Write to ada@example.org")).isEmpty());
}
