// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/windowcases.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/bench/watchdog.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kQuietMs = 400; // longer than the pause of the search field
constexpr int kPatienceMs = 60'000;
constexpr int kDrops = 20;
constexpr int kLetterRounds = 3;

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double msBetween(qint64 from, qint64 to)
{
    return static_cast<double>(to - from) / 1e6;
}

/// Remembers when some widgets were painted last, frame and all.
class PaintWatch final : public QObject
{
public:
    void watch(QWidget *widget) { widget->installEventFilter(this); }
    void forget() { m_last = 0; }
    qint64 last() const { return m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // the frame is done when the event loop is reached again
            QTimer::singleShot(0, this, [this] { m_last = nowNs(); });
        return QObject::eventFilter(watched, event);
    }

private:
    qint64 m_last = 0;
};

/// Turns the event loop, without naps that would look like held time, until @p holds or patience ends.
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

/// Until something was painted and then nothing any more for a while.
bool settle(const PaintWatch &paints)
{
    return turnUntil([&] { return paints.last() != 0 && msBetween(paints.last(), nowNs()) > kQuietMs; });
}

int tell(const Figures &figures)
{
    std::fputs(QJsonDocument(figures.json()).toJson().constData(), stdout);
    return 0;
}

int giveUp(const char *reason)
{
    std::fprintf(stderr, "bench: %s\n", reason);
    return 1;
}

/// The program's window on a database, with settings of its own.
struct Program
{
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(u"bench.ini"_s), QSettings::IniFormat};
    core::SystemClock clock{};
    ui::Preferences preferences{settings};
    ui::Theme theme{};
    std::unique_ptr<core::Store> store{};
    std::unique_ptr<ui::MainWindow> window{};

    bool open(const QString &database);
    QAbstractItemView *lane(const QString &status) const
    {
        return window->findChild<QAbstractItemView *>(u"laneList_"_s + status);
    }
    ui::Workspace *workspace() const { return window->findChild<ui::Workspace *>(); }
};

bool Program::open(const QString &database)
{
    preferences.setPersonName(u"Анна Белова"_s);
    theme.setAnimated(false); // motion is meant to take time
    auto opened = core::Store::open({database, preferences.personName(), false}, clock);
    if (!opened)
        return false;
    store = std::move(*opened);
    window = std::make_unique<ui::MainWindow>(*store, preferences);
    window->resize(1440, 900);
    workspace()->showScope(core::Scope::All);
    workspace()->setLayoutChoice(ui::Layout::Board);
    return true;
}

/// As a keyboard does; QTest knows ASCII keys alone.
void typeLetter(QWidget &widget, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(&widget, &press);
    QApplication::sendEvent(&widget, &release);
}

void measureSearch(Program &program, Watchdog &watchdog, Figures &figures)
{
    program.workspace()->setLayoutChoice(ui::Layout::List);
    auto *table = program.window->findChild<QAbstractItemView *>(u"taskTable"_s);
    auto *edit = program.window->findChild<QLineEdit *>(u"searchEdit"_s);
    PaintWatch paints;
    paints.watch(table->viewport());
    table->viewport()->update();
    settle(paints);
    QList<double> times;
    watchdog.restart();
    for (int round = 0; round < kLetterRounds; ++round) {
        edit->setFocus();
        for (const QChar letter : u"договор"_s) {
            paints.forget();
            const qint64 pressed = nowNs();
            typeLetter(*edit, letter);
            if (settle(paints))
                times.append(msBetween(pressed, paints.last()));
        }
        paints.forget();
        edit->clear();
        settle(paints);
    }
    const Spread spread = spreadOf(times);
    figures.add({u"search keystroke to repainted list, median"_s, spread.median, u"ms"_s, watchdog.longestHoldMs(),
                 u"with the field's pause of 150 ms"_s});
    figures.add({u"search keystroke to repainted list, p95"_s, spread.p95, u"ms"_s, {}, {}});
}

void measureDrops(Program &program, Watchdog &watchdog, Figures &figures)
{
    program.workspace()->setLayoutChoice(ui::Layout::Board);
    QAbstractItemView *from = program.lane(u"new"_s);
    QAbstractItemView *to = program.lane(u"in_progress"_s);
    PaintWatch paints;
    paints.watch(from->viewport());
    paints.watch(to->viewport());
    from->viewport()->update();
    settle(paints);
    QList<double> times;
    watchdog.restart();
    for (int drop = 0; drop < kDrops && from->model()->rowCount() > 0; ++drop) {
        const std::unique_ptr<QMimeData> card(from->model()->mimeData({from->model()->index(0, 0)}));
        paints.forget();
        const qint64 dropped = nowNs();
        to->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        if (settle(paints))
            times.append(msBetween(dropped, paints.last()));
    }
    const Spread spread = spreadOf(times);
    figures.add({u"card drop to repainted board, median"_s, spread.median, u"ms"_s, watchdog.longestHoldMs(),
                 u"durable commit included"_s});
    figures.add({u"card drop to repainted board, p95"_s, spread.p95, u"ms"_s, {}, {}});
}

} // namespace

int showEmptyWindow(qint64 startedNs)
{
    QMainWindow window;
    window.resize(1440, 900);
    PaintWatch paints;
    paints.watch(&window);
    window.show();
    if (!turnUntil([&] { return paints.last() != 0; }))
        return giveUp("the empty window was never painted");
    Figures figures;
    figures.add({u"painted"_s, msBetween(startedNs, paints.last()), u"ms"_s, {}, {}});
    return tell(figures);
}

int startWithBoard(const QString &database, qint64 startedNs)
{
    Program program;
    if (!program.open(database))
        return giveUp("the database cannot be opened");
    QAbstractItemView *lane = program.lane(u"new"_s);
    if (lane == nullptr)
        return giveUp("there is no lane");
    PaintWatch paints;
    qint64 painted = 0;
    paints.watch(lane->viewport());
    Watchdog watchdog;
    program.window->show();
    const bool isShown = turnUntil([&] {
        if (lane->model()->rowCount() == 0)
            paints.forget();
        painted = paints.last();
        return painted != 0;
    });
    if (!isShown)
        return giveUp("the board was never painted");
    Figures figures;
    figures.add({u"painted"_s, msBetween(startedNs, painted), u"ms"_s, watchdog.longestHoldMs(), {}});
    return tell(figures);
}

int useWindow(const QString &database)
{
    Program program;
    if (!program.open(database))
        return giveUp("the database cannot be opened");
    Watchdog watchdog;
    PaintWatch paints;
    paints.watch(program.window.get());
    program.window->show();
    const qint64 shown = nowNs();
    program.store->loadIndex();
    if (!turnUntil([&] { return program.store->isIndexReady(); }))
        return giveUp("the index was never loaded");
    Figures figures;
    figures.add({u"index in memory, beside the window"_s, msBetween(shown, nowNs()), u"ms"_s, watchdog.longestHoldMs(),
                 u"window shown meanwhile"_s});
    measureSearch(program, watchdog, figures);
    measureDrops(program, watchdog, figures);
    return tell(figures);
}

} // namespace bench
