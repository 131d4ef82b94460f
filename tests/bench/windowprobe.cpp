// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/windowprobe.h"

#include <chrono>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kQuietMs = 400; // longer than the pause of the search field
constexpr int kPatienceMs = 60'000;
constexpr int kPaintPatienceMs = 5'000;

} // namespace

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double msBetween(qint64 from, qint64 to)
{
    return static_cast<double>(to - from) / 1e6;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) // the frame is done when the event loop is reached again
        QTimer::singleShot(0, this, [this] { m_last = nowNs(); });
    return QObject::eventFilter(watched, event);
}

bool turnUntil(const std::function<bool()> &holds)
{
    const qint64 start = nowNs();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (holds() || msBetween(start, nowNs()) > kPatienceMs)
            loop.quit();
    });
    poll.start(1);
    loop.exec();
    return holds();
}

bool settle(const PaintWatch &paints)
{
    const qint64 start = nowNs();
    turnUntil([&] {
        return paints.last() != 0 ? msBetween(paints.last(), nowNs()) > kQuietMs
                                  : msBetween(start, nowNs()) > kPaintPatienceMs;
    });
    return paints.last() != 0;
}

bool Program::open(const QString &database)
{
    preferences.setPersonName(u"Анна Белова"_s);
    theme.setAnimated(false); // motion is meant to take time
    auto opened = core::Store::open({database, preferences.personName(), false}, clock);
    if (!opened)
        return false;
    store = std::move(*opened);
    preferences.setOfDatabase(store->directory().fileUid, u"scope"_s, static_cast<int>(core::Scope::All)); // left so
    window = std::make_unique<ui::MainWindow>(*store, preferences);
    window->resize(1440, 900);
    return true;
}

QAbstractItemView *Program::lane(const QString &status) const
{
    return window->findChild<QAbstractItemView *>(u"laneList_"_s + status);
}

QAbstractItemView *Program::table() const
{
    return window->findChild<QAbstractItemView *>(u"taskTable"_s);
}

} // namespace bench
