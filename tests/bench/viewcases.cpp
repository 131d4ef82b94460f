// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/viewcases.h"

#include "core/commands/edittasks.h"
#include "core/commands/importtasks.h"
#include "core/exchange/jsonimport.h"
#include "tests/bench/figures.h"
#include "tests/bench/generator.h"
#include "tests/bench/watchdog.h"
#include "tests/bench/windowprobe.h"
#include "ui/list/listview.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/shell/edits.h"

#include <QTemporaryFile>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kForeignEdits = 6;
constexpr int kImported = 5000;

/// Times steps until what they change on the screen is painted for the last time.
class Stopwatch
{
public:
    Stopwatch(Watchdog &watchdog, QList<QWidget *> widgets) : m_watchdog(watchdog)
    {
        for (QWidget *widget : widgets)
            m_paints.watch(widget);
        if (!widgets.isEmpty())
            widgets.constFirst()->update();
        settle(m_paints);
        m_watchdog.restart();
    }

    template <typename Step>
    void time(Step step)
    {
        m_paints.forget();
        const qint64 start = nowNs();
        step();
        if (settle(m_paints))
            m_times.append(msBetween(start, m_paints.last()));
    }
    void addTo(Figures &figures, const QString &name, double most, const QString &note = {}) const
    {
        const Spread spread = spreadOf(m_times);
        figures.add({.name = name,
                     .value = spread.median,
                     .unit = u"ms"_s,
                     .p95 = spread.p95,
                     .goal = Goal{Goal::Of::Median, most},
                     .holdMs = m_watchdog.longestHoldMs(),
                     .note = note});
    }

private:
    Watchdog &m_watchdog;
    PaintWatch m_paints{};
    QList<double> m_times{};
};

double mostToOpen(int tasks)
{
    return tasks > 100'000 ? 33 : 16;
}

void measureScopes(Program &program, Watchdog &watchdog, int tasks, Figures &figures)
{
    const QList scopes{core::Scope::Mine, core::Scope::Delegated, core::Scope::All};
    for (const ui::Layout layout : {ui::Layout::List, ui::Layout::Board}) {
        for (const core::Scope scope : scopes) { // each remembers its layout
            program.workspace()->showScope(scope);
            program.workspace()->setLayoutChoice(layout);
        }
        const bool isList = layout == ui::Layout::List;
        Stopwatch watch(
            watchdog,
            isList ? QList<QWidget *>{program.table()->viewport()}
                   : QList<QWidget *>{program.lane(u"new"_s)->viewport(), program.lane(u"in_progress"_s)->viewport()});
        for (int round = 0; round < kRounds; ++round) {
            for (const core::Scope scope : scopes)
                watch.time([&] { program.workspace()->showScope(scope); });
        }
        watch.addTo(figures, isList ? u"scope opened as a list"_s : u"scope opened as a board"_s, mostToOpen(tasks));
    }
}

void measureSorts(Program &program, Watchdog &watchdog, int tasks, Figures &figures)
{
    program.workspace()->showScope(core::Scope::All);
    program.workspace()->setLayoutChoice(ui::Layout::List);
    auto *list = program.window->findChild<ui::TaskListView *>();
    const auto show = [&](core::SortKey key, bool isDescending, core::Grouping grouping) {
        core::TaskQuery query{core::scopeFilter(core::Scope::All), {{key, isDescending}}, grouping};
        list->model().setQuery(query);
    };
    Stopwatch sorts(watchdog, {program.table()->viewport()});
    for (const bool isDescending : {false, true}) {
        for (const core::SortKey key : {core::SortKey::Title, core::SortKey::Client, core::SortKey::Changed,
                                        core::SortKey::Priority, core::SortKey::Due})
            sorts.time([&] { show(key, isDescending, core::Grouping::None); });
    }
    sorts.addTo(figures, u"sort of the list chosen"_s, mostToOpen(tasks), u"ten orders, each for the first time"_s);
    Stopwatch groups(watchdog, {program.table()->viewport()});
    for (int round = 0; round < kRounds; ++round) {
        for (const core::Grouping grouping :
             {core::Grouping::Status, core::Grouping::Assignee, core::Grouping::Client, core::Grouping::Due})
            groups.time([&] { show(core::SortKey::Due, false, grouping); });
    }
    groups.addTo(figures, u"grouping of the list chosen"_s, mostToOpen(tasks));
}

/// Words that stand in descriptions alone, asked of the store as a view does, with the rows of the first page.
void measureDescriptions(Program &program, int tasks, Figures &figures)
{
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &word : {u"рассрочку"_s, u"скидке"_s, u"отгрузки"_s, u"shipping"_s, u"legal"_s}) {
            const qint64 start = nowNs();
            const auto order = program.store->order({.filter = core::Filter::text(word)}).result();
            QList<core::TaskId> first;
            for (size_t place = 0; order && place < order->ids.size() && first.size() < 100; ++place)
                first.append(core::TaskId(order->ids[place]));
            program.store->rows(first).waitForFinished();
            times.append(msBetween(start, nowNs()));
        }
    }
    const Spread spread = spreadOf(times);
    figures.add({.name = u"word of descriptions, whole order and first 100 rows"_s,
                 .value = spread.median,
                 .unit = u"ms"_s,
                 .p95 = spread.p95,
                 .goal = Goal{Goal::Of::Median, tasks > 100'000 ? 50. : 10.},
                 .note = u"without the painting"_s});
}

core::TaskId firstShown(const Program &program, int row)
{
    const QAbstractItemModel *cards = program.lane(u"new"_s)->model();
    return cards->index(row, 0).data(Qt::UserRole + 1).value<core::TaskId>();
}

void measureCounts(Program &program, Watchdog &watchdog, Figures &figures)
{
    program.workspace()->setLayoutChoice(ui::Layout::Board);
    auto *scopes = program.window->findChild<QAbstractItemView *>(u"scopeList"_s);
    Stopwatch watch(watchdog, {program.lane(u"new"_s)->viewport()});
    PaintWatch counts;
    counts.watch(scopes->viewport());
    QList<double> times;
    qint64 announced = 0;
    QObject context;
    QObject::connect(program.store.get(), &core::Store::changed, &context, [&] { announced = nowNs(); });
    for (int round = 0; round < 2 * kRounds; ++round) {
        counts.forget();
        program.store->run(
            core::EditTasks::setField({firstShown(program, 0)}, core::Field::Status, core::statuses::kDone));
        if (settle(counts))
            times.append(msBetween(announced, counts.last()));
    }
    const Spread spread = spreadOf(times);
    figures.add({.name = u"counts of the sidebar after a change is told"_s,
                 .value = spread.median,
                 .unit = u"ms"_s,
                 .p95 = spread.p95,
                 .goal = Goal{Goal::Of::Median, 16},
                 .holdMs = watchdog.longestHoldMs()});
}

/// Somebody else renames a card that is shown.
void measureForeign(Program &program, Watchdog &watchdog, Figures &figures)
{
    auto other = core::Store::open({program.store->path(), u"Борис Орлов"_s, false}, program.clock);
    if (!other)
        return;
    Stopwatch watch(watchdog, {program.lane(u"new"_s)->viewport()});
    for (int edit = 0; edit < kForeignEdits; ++edit) {
        watch.time([&] {
            (*other)->run(core::EditTasks::setField({firstShown(program, edit % 4)}, core::Field::Title,
                                                    u"Переименовано %1"_s.arg(edit)));
        });
    }
    watch.addTo(figures, u"others' change to repainted board"_s, 1500,
                u"from the other's click; asked for once a second"_s);
}

/// A file read in beside the window, and taken back.
void measureImportBeside(Program &program, Watchdog &watchdog, Figures &figures)
{
    QTemporaryFile file(program.folder.filePath(u"beside-XXXXXX.jsonl"_s));
    if (!file.open())
        return;
    writeJsonLines(file, kImported, QDate::currentDate());
    file.flush();
    const core::ImportFile import{.name = file.fileName(), .open = [&file]() -> std::unique_ptr<core::ImportSource> {
                                      file.seek(0);
                                      return std::make_unique<core::JsonImport>(file, QTimeZone::systemTimeZone());
                                  }};
    watchdog.restart();
    const auto timed = [&](const QString &name, const std::function<void()> &step) {
        const qint64 start = nowNs();
        step();
        turnUntil([&] { return program.store->pendingWrites() == 0 && program.store->isIndexReady(); });
        figures.add({.name = name,
                     .value = msBetween(start, nowNs()),
                     .unit = u"ms"_s,
                     .goal = Goal{Goal::Of::Held, 50},
                     .holdMs = watchdog.longestHoldMs(),
                     .note = u"until the index is whole again"_s});
        watchdog.restart();
    };
    ui::Edits &edits = program.window->edits();
    timed(u"import of 5 000 beside the window"_s, [&] {
        edits.run(std::make_shared<core::ImportTasks>(QList{import}, std::make_shared<core::ImportReport>()));
    });
    timed(u"that import taken back"_s, [&] { edits.undo(); });
}

} // namespace

void measureViews(Program &program, Watchdog &watchdog, int tasks, Figures &figures)
{
    measureScopes(program, watchdog, tasks, figures);
    measureSorts(program, watchdog, tasks, figures);
    measureDescriptions(program, tasks, figures);
    program.workspace()->showScope(core::Scope::All);
    measureCounts(program, watchdog, figures);
    measureForeign(program, watchdog, figures);
    measureImportBeside(program, watchdog, figures);
}

} // namespace bench
