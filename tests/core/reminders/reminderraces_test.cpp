// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// What may come between a program that sees a due reminder and its user who sees it.
#include "core/commands/edittasks.h"
#include "core/commands/firings.h"
#include "tests/core/reminders/office.h"

#include <functional>
#include <QCoreApplication>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace std::chrono_literals;
using core::FiringState;
using office::Office;
using office::Program;

namespace {

/// A clock that lets something happen at the moment when it is looked at.
class HookedClock final : public core::Clock
{
public:
    explicit HookedClock(const core::Clock &clock) : m_clock(clock) { }
    QDateTime now() const override
    {
        if (isGuiThread() && m_next)
            std::exchange(m_next, {})();
        return m_clock.now();
    }
    QTimeZone zone() const override { return m_clock.zone(); }
    void atNextLook(std::function<void()> happens) { m_next = std::move(happens); }

private:
    static bool isGuiThread() { return QThread::currentThread() == QCoreApplication::instance()->thread(); }
    const core::Clock &m_clock;
    mutable std::function<void()> m_next{};
};

/// The reminder of the office, which has come due.
core::Firing dueRing(Office &office)
{
    office.clock.advance(20min);
    const QList<core::Firing> open = office.first.open();
    REQUIRE(open.size() == 1);
    REQUIRE(open[0].firesAt < office.clock.now());
    return open[0];
}

/// Both look each 15 seconds, for longer than any lease; none is away.
void liveOn(Office &office, Program &second)
{
    for (int look = 0; look < 20; ++look) {
        office.clock.advance(15s);
        second.look();
        office.first.look();
    }
}

} // namespace

TEST_CASE("a reminder that is snoozed while a program claims it stays snoozed", "[races]")
{
    Office office;
    const core::Firing seen = dueRing(office);
    const QDateTime tomorrow = office.clock.now().addDays(1);
    office.first.run(core::ActOnFirings::snooze({seen.id}, tomorrow));
    office.first.run(std::make_shared<core::ClaimFirings>(QList<core::Firing>{seen}, QStringLiteral("second")));
    CHECK(office.first.open()[0].state == FiringState::Snoozed);
    CHECK(office.first.open()[0].claimedBy.isEmpty());
    office.first.look();
    CHECK(office.first.told.isEmpty());
    CHECK(office.first.open()[0].firesAt == tomorrow);
}

TEST_CASE("a reminder that is snoozed before its pop-up is confirmed stays snoozed", "[races]")
{
    Office office;
    const core::Firing seen = dueRing(office);
    office.first.look();
    REQUIRE(office.first.told.size() == 1);
    office.first.run(core::ActOnFirings::snooze({seen.id}, office.clock.now().addDays(1)));
    office.first.run(core::ActOnFirings::show({seen.id}, office.first.scheduler->claimant()));
    CHECK(office.first.open()[0].state == FiringState::Snoozed);
    office.first.look();
    CHECK(office.first.scheduler->waiting().isEmpty());
    CHECK(office.first.told.size() == 1);
}

TEST_CASE("taking a snooze back does not revive what became void meanwhile", "[races]")
{
    Office office;
    const core::Firing ring = dueRing(office);
    const auto snoozed = office.first.run(core::ActOnFirings::snooze({ring.id}, office.clock.now().addSecs(900)));
    office.first.run(
        core::EditTasks::setField({office.task}, core::Field::Due, core::Due::at(office.clock.now().addDays(2))));
    office.first.run(snoozed.undo);
    const QList<core::Firing> open = office.first.open();
    REQUIRE(open.size() == 1); // the one for the new due date alone
    CHECK(open[0].id != ring.id);
}

TEST_CASE("programs whose clocks differ do not take reminders from each other", "[races]")
{
    Office office;
    support::FakeClock fast(office.clock.now().addSecs(600));
    dueRing(office);
    fast.advance(20min);
    office.first.look();
    REQUIRE(office.first.told.size() == 1);
    Program second(office.path(), fast, QStringLiteral("second"));
    for (int look = 0; look < 20; ++look) {
        fast.advance(15s);
        office.clock.advance(15s);
        second.look();
        office.first.look();
    }
    CHECK(second.told.isEmpty());
    CHECK(office.first.told.size() == 1);
}

TEST_CASE("a moved clock and a common sleep leave reminders with whoever shows them", "[races]")
{
    Office office;
    dueRing(office);
    office.first.look();
    Program second(office.path(), office.clock, QStringLiteral("second"));
    liveOn(office, second);
    REQUIRE(office.first.told.size() == 1);
    office.clock.advance(GENERATE(8h, 24h, -1h, -24h));
    second.look(); // before the other one could say that it lives
    office.first.look();
    liveOn(office, second);
    CHECK(second.told.isEmpty());
    CHECK(office.first.told.size() == 1);
}

TEST_CASE("a program that was stopped does not show what another one took meanwhile", "[races]")
{
    Office office;
    office.first.scheduler.reset();
    const core::Firing seen = dueRing(office);
    HookedClock slowClock(office.clock);
    Program slow(office.path(), slowClock, QStringLiteral("slow"));
    // Claimed, read, and stopped on the way to the user; the other one takes it in these minutes.
    QObject::connect(slow.store.get(), &core::Store::pendingWritesChanged, slow.store.get(), [&](int pending) {
        if (pending > 0)
            return;
        slowClock.atNextLook([&] {
            office.clock.advance(4min);
            core::Firing claimed = office.first.open()[0];
            CHECK(claimed.claimedBy == slow.scheduler->claimant());
            office.first.run(
                std::make_shared<core::ClaimFirings>(QList<core::Firing>{claimed}, QStringLiteral("other")));
        });
    });
    slow.look();
    REQUIRE(office.first.open()[0].claimedBy == QStringLiteral("other"));
    CHECK(slow.told.isEmpty());
    CHECK_FALSE(slow.scheduler->isMine(seen.id));
}

TEST_CASE("a program starts with what a long dead one has claimed", "[races]")
{
    Office office;
    const core::Firing seen = dueRing(office);
    office.first.scheduler.reset();
    office.first.run(
        std::make_shared<core::ClaimFirings>(QList<core::Firing>{seen}, QStringLiteral("another computer")));
    office.clock.advance(2h);
    Program second(office.path(), office.clock, QStringLiteral("second"));
    second.settle();
    CHECK(second.told.size() == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("a reminder that cannot be claimed because nothing can be written is shown all the same", "[races]")
{
    Office office;
    dueRing(office);
    // As on a full disk: no file grows.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit none = before;
    none.rlim_cur = 0;
    ::setrlimit(RLIMIT_FSIZE, &none);
    office.first.look();
    const bool isTold = office.first.told.size() == 1;
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(isTold);
    CHECK(office.first.open()[0].claimedBy.isEmpty());
    office.first.look();
    CHECK(office.first.open()[0].claimedBy == office.first.scheduler->claimant());
    CHECK(office.first.told.size() == 1);
}
#endif
