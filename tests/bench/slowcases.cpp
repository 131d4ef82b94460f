// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/slowcases.h"

#include "tests/bench/figures.h"
#include "tests/bench/watchdog.h"
#include "tests/bench/windowprobe.h"

#include <QMimeData>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDrops = 5;
constexpr double kMostHeldMs = 50;

Figure held(const QString &name, double value, const Watchdog &watchdog, const QString &note = {})
{
    const double longest = watchdog.longestHoldMs();
    return {.name = name,
            .value = value,
            .unit = u"ms"_s,
            .goal = Goal{Goal::Of::Held, kMostHeldMs},
            .holdMs = longest,
            .note = note};
}

QList<double> dropCards(const Program &program)
{
    QAbstractItemView *from = program.lane(u"new"_s);
    QAbstractItemView *to = program.lane(u"in_progress"_s);
    PaintWatch paints;
    paints.watch(from->viewport());
    paints.watch(to->viewport());
    QList<double> times;
    for (int drop = 0; drop < kDrops && from->model()->rowCount() > 0; ++drop) {
        paints.forget();
        const std::unique_ptr<QMimeData> card(from->model()->mimeData({from->model()->index(0, 0)}));
        const qint64 dropped = nowNs();
        to->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        turnUntil([&] { return program.store->pendingWrites() == 0; });
        if (settle(paints))
            times.append(msBetween(dropped, paints.last()));
    }
    return times;
}

} // namespace

int useSlowly(const QString &database, const DiskDelays &delays, const QString &place)
{
    slowDown(delays);
    Figures figures;
    Program program;
    const qint64 start = nowNs();
    if (!program.open(database))
        return giveUp("the database cannot be opened");
    figures.add({.name = place + u": opened"_s,
                 .value = msBetween(start, nowNs()),
                 .unit = u"ms"_s,
                 .note = u"before there is a window"_s});
    Watchdog watchdog;
    QAbstractItemView *lane = program.lane(u"new"_s);
    PaintWatch paints;
    paints.watch(lane->viewport());
    const qint64 shown = nowNs();
    program.window->show();
    const bool isPainted = turnUntil([&] {
        if (lane->model()->rowCount() == 0)
            paints.forget();
        return paints.last() != 0;
    });
    if (!isPainted)
        return giveUp("the board was never painted");
    figures.add(held(place + u": window to first cards"_s, msBetween(shown, paints.last()), watchdog));
    watchdog.restart();
    const qint64 asked = nowNs();
    if (!turnUntil([&] { return program.store->isIndexReady(); }))
        return giveUp("the index was never loaded");
    figures.add(held(place + u": index in memory"_s, msBetween(asked, nowNs()), watchdog));
    watchdog.restart();
    figures.add(held(place + u": card drop to repainted board"_s, spreadOf(dropCards(program)).median, watchdog,
                     u"the commit's own waits included"_s));
    return tell(figures);
}

} // namespace bench
