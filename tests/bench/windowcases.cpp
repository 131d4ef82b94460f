// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/windowcases.h"

#include "core/commands/edittasks.h"
#include "tests/bench/figures.h"
#include "tests/bench/viewcases.h"
#include "tests/bench/watchdog.h"
#include "tests/bench/windowprobe.h"
#include "ui/board/lanemodel.h"
#include "ui/shell/edits.h"

#include <ctime>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <sqlite3.h>
#include <thread>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDrops = 20;
constexpr int kEdits = 10;
constexpr int kLetterRounds = 3;
constexpr int kScrollSteps = 200;
constexpr int kJumps = 20;

/// When the window was painted, and the processor time that the whole process had taken by then.
int tellStart(qint64 startedNs, qint64 painted)
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    Figures figures;
    figures.add({.name = u"painted"_s, .value = msBetween(startedNs, painted), .unit = u"ms"_s});
    figures.add({.name = u"processor time"_s,
                 .value = static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6,
                 .unit = u"ms"_s});
    return tell(figures);
}

/// What the disk itself takes for one durable commit, by a connection as the program has it.
class CommitYardstick
{
public:
    explicit CommitYardstick(const QString &path)
    {
        QFile::remove(path);
        sqlite3_open(QFile::encodeName(path).constData(), &m_connection);
        run("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;"
            " CREATE TABLE one (id INTEGER PRIMARY KEY, number INTEGER); INSERT INTO one VALUES (1, 0)");
    }
    ~CommitYardstick() { sqlite3_close(m_connection); }
    CommitYardstick(const CommitYardstick &) = delete;
    CommitYardstick &operator=(const CommitYardstick &) = delete;

    /// On a thread of its own, as the program's commits are: the watchdog must not count it.
    double commitMs()
    {
        double took = 0;
        bool isDone = false;
        std::thread thread([&] {
            const qint64 start = nowNs();
            run("UPDATE one SET number = number + 1");
            took = msBetween(start, nowNs());
            QMetaObject::invokeMethod(
                qApp, [&] { isDone = true; }, Qt::QueuedConnection);
        });
        turnUntil([&] { return isDone; });
        thread.join();
        return took;
    }

private:
    void run(const char *sql) { sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr); }
    sqlite3 *m_connection = nullptr;
};

/// As a keyboard does; QTest knows ASCII keys alone.
void typeLetter(QWidget &widget, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(&widget, &press);
    QApplication::sendEvent(&widget, &release);
}

void measureSearch(Program &program, Watchdog &watchdog, int tasks, Figures &figures)
{
    program.workspace()->setLayoutChoice(ui::Layout::List);
    auto *table = program.table();
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
    const bool isLarge = tasks > 100'000;
    Figure figure{.name = u"search keystroke to repainted list"_s,
                  .value = spread.median,
                  .unit = u"ms"_s,
                  .p95 = spread.p95,
                  .goal = Goal{Goal::Of::Median,
                               isLarge              ? 25.
                                   : tasks > 10'000 ? 12.
                                                    : 10.},
                  .holdMs = watchdog.longestHoldMs()};
    figures.add(figure);
    figure.goal = Goal{Goal::Of::P95, isLarge ? 40. : 16.};
    figures.add(figure);
}

void measureDrops(Program &program, const QDir &folder, Watchdog &watchdog, Figures &figures)
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
    QList<double> commits;
    CommitYardstick yardstick(folder.filePath(u"commit.db"_s));
    watchdog.restart();
    for (int drop = 0; drop < kDrops && from->model()->rowCount() > 0; ++drop) {
        commits.append(yardstick.commitMs());
        const std::unique_ptr<QMimeData> card(from->model()->mimeData({from->model()->index(0, 0)}));
        paints.forget();
        const qint64 dropped = nowNs();
        to->model()->dropMimeData(card.get(), Qt::MoveAction, 0, 0, {});
        if (settle(paints))
            times.append(msBetween(dropped, paints.last()));
    }
    const Spread spread = spreadOf(times);
    figures.add({.name = u"card drop to repainted board"_s,
                 .value = spread.median,
                 .unit = u"ms"_s,
                 .p95 = spread.p95,
                 .yardstick = spreadOf(commits).median,
                 .goal = Goal{Goal::Of::Beyond, 16},
                 .holdMs = watchdog.longestHoldMs(),
                 .note = u"a durable commit of one row by SQLite, between the drops"_s});
}

/// A title edited, a task done and that taken back: each from the click until the lane is painted for the last time.
void measureEdits(Program &program, const QDir &folder, Watchdog &watchdog, Figures &figures)
{
    QAbstractItemView *lane = program.lane(u"new"_s);
    PaintWatch paints;
    paints.watch(lane->viewport());
    lane->viewport()->update();
    settle(paints);
    CommitYardstick yardstick(folder.filePath(u"commit.db"_s));
    ui::Edits &edits = program.window->edits();
    const auto first = [&] { return lane->model()->index(0, 0).data(ui::LaneModel::TaskIdRole).value<core::TaskId>(); };
    struct Act
    {
        QString name;
        std::function<void(int)> run;
        QList<double> times{};
    };
    QList<Act> acts{
        {u"title edited, to repainted board"_s,
         [&](int round) {
             edits.run(core::EditTasks::setField({first()}, core::Field::Title, u"Изменено %1"_s.arg(round)));
         }},
        {u"task done, to repainted board"_s,
         [&](int) { edits.run(core::EditTasks::setField({first()}, core::Field::Status, core::statuses::kDone)); }},
        {u"undo, to repainted board"_s, [&](int) { edits.undo(); }},
    };
    QList<double> commits;
    watchdog.restart();
    for (int round = 0; round < kEdits && lane->model()->rowCount() > 0; ++round) {
        commits.append(yardstick.commitMs());
        for (Act &act : acts) {
            paints.forget();
            const qint64 clicked = nowNs();
            act.run(round);
            if (settle(paints))
                act.times.append(msBetween(clicked, paints.last()));
        }
    }
    for (const Act &act : std::as_const(acts)) {
        const Spread spread = spreadOf(act.times);
        figures.add({.name = act.name,
                     .value = spread.median,
                     .unit = u"ms"_s,
                     .p95 = spread.p95,
                     .yardstick = spreadOf(commits).median,
                     .goal = Goal{Goal::Of::Beyond, 16},
                     .holdMs = watchdog.longestHoldMs(),
                     .note = u"a durable commit of one row by SQLite"_s});
    }
}

/// Times @p step, whole repaint included.
template <typename Step>
double repaintMs(QAbstractItemView &view, Step step)
{
    const qint64 start = nowNs();
    step();
    view.viewport()->repaint();
    return msBetween(start, nowNs());
}

void measureScroll(Program &program, Watchdog &watchdog, Figures &figures)
{
    program.workspace()->setLayoutChoice(ui::Layout::List);
    auto *table = program.table();
    PaintWatch paints;
    paints.watch(table->viewport());
    table->viewport()->update();
    settle(paints);
    QScrollBar *bar = table->verticalScrollBar();
    watchdog.restart();
    QList<double> steps;
    QList<double> frames;
    QList<double> jumps;
    for (int step = 0; step < kScrollSteps; ++step) {
        steps.append(repaintMs(*table, [&] { bar->setValue(bar->value() + bar->singleStep()); }));
        QCoreApplication::processEvents();
        frames.append(repaintMs(*table, [] {}));
    }
    for (int jump = 1; jump <= kJumps; ++jump) {
        paints.forget();
        const qint64 start = nowNs();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * (jump * 7 % kJumps) / kJumps));
        if (settle(paints)) // once for the empty rows, once with what was read
            jumps.append(msBetween(start, paints.last()));
    }
    const auto add = [&](const QString &name, const QList<double> &times, double most) {
        const Spread spread = spreadOf(times);
        figures.add({.name = name,
                     .value = spread.median,
                     .unit = u"ms"_s,
                     .p95 = spread.p95,
                     .goal = Goal{Goal::Of::P95, most},
                     .holdMs = watchdog.longestHoldMs()});
    };
    add(u"scrolled step of the list, painted"_s, steps, 8);
    add(u"full frame of the list"_s, frames, 8);
    add(u"jump in the list, rows read and painted"_s, jumps, 16);
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
    return tellStart(startedNs, paints.last());
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
    program.window->show();
    const bool isShown = turnUntil([&] {
        if (lane->model()->rowCount() == 0)
            paints.forget();
        painted = paints.last();
        return painted != 0;
    });
    if (!isShown)
        return giveUp("the board was never painted");
    return tellStart(startedNs, painted);
}

int useWindow(const QString &database, int tasks)
{
    Program program;
    if (!program.open(database))
        return giveUp("the database cannot be opened");
    Watchdog watchdog;
    PaintWatch paints;
    paints.watch(program.window.get());
    program.window->show();
    const qint64 shown = nowNs();
    if (!turnUntil([&] { return program.store->isIndexReady(); }))
        return giveUp("the index was never loaded");
    Figures figures;
    figures.add({.name = u"index in memory, beside the window"_s,
                 .value = msBetween(shown, nowNs()),
                 .unit = u"ms"_s,
                 .holdMs = watchdog.longestHoldMs(),
                 .note = u"window shown and painted meanwhile"_s});
    measureSearch(program, watchdog, tasks, figures);
    const QDir folder = QFileInfo(database).absoluteDir();
    measureDrops(program, folder, watchdog, figures);
    measureEdits(program, folder, watchdog, figures);
    measureScroll(program, watchdog, figures);
    measureViews(program, watchdog, tasks, figures);
    const double longest = watchdog.longestEverMs();
    figures.add({.name = u"GUI thread held, 99 of 100 waits, all cases"_s,
                 .value = watchdog.p99Ms(),
                 .unit = u"ms"_s,
                 .goal = Goal{Goal::Of::Median, 16},
                 .holdMs = longest});
    figures.add({.name = u"GUI thread held at most, all cases"_s,
                 .value = longest,
                 .unit = u"ms"_s,
                 .goal = Goal{Goal::Of::Held, 50},
                 .holdMs = longest});
    return tell(figures);
}

} // namespace bench
