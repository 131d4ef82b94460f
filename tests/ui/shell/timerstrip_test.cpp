// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/timerstrip.h"

#include "core/commands/edittasks.h"
#include "core/commands/worktimers.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/shell/edits.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using support::aTask;
using support::TestStore;

namespace {

struct Strip
{
    explicit Strip(TestStore &store) : edits(store), strip(edits) { }

    QString says() { return strip.findChild<QAbstractButton *>(u"timerTaskButton"_s)->accessibleName(); }
    void press(const QString &button) { strip.findChild<QAbstractButton *>(button)->click(); }

    ui::Edits edits;
    ui::TimerStrip strip;
};

} // namespace

TEST_CASE("the strip of the timer is there while my time runs", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    Strip strip(store);
    CHECK(strip.strip.isHidden());
    store.run(std::make_shared<core::StartTimer>(store.ids().first()));
    CHECK_FALSE(strip.strip.isHidden());
    CHECK(QTest::qWaitFor([&] { return strip.says() == u"Timer: Just now, Prepare the offer"_s; }));

    const QSignalSpy wanted(&strip.strip, &ui::TimerStrip::taskRequested);
    strip.press(u"timerTaskButton"_s);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<core::TaskId>() == store.ids().first());

    store.clock().advance(90min);
    strip.press(u"stopTimerButton"_s);
    CHECK(QTest::qWaitFor([&] { return strip.strip.isHidden(); }));
    CHECK(store.task(store.ids().first()).spentMinutes == 90);
}

TEST_CASE("the strip follows the name of its task and does not show the timers of others", "[timers]")
{
    TestStore store{aTask("Prepare the offer")};
    const auto boris = store.secondStore(u"Boris"_s);
    TestStore::finish(boris->run(std::make_shared<core::StartTimer>(store.ids().first())));
    store->refresh();
    TestStore::waitFor([&] { return !store->directory().timers.isEmpty(); });
    Strip strip(store);
    CHECK(strip.strip.isHidden());

    store.run(std::make_shared<core::StartTimer>(store.ids().first()));
    store.run(core::EditTasks::setField(store.ids(), core::Field::Title, u"Send the offer"_s));
    CHECK(QTest::qWaitFor([&] { return strip.says().contains(u"Send the offer"_s); }));
}
