// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/programcases.h"

#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/bench/shellyardstick.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVerbRuns = 7;
constexpr unsigned long kTraySettles = 8; // seconds
constexpr unsigned long kTrayRests = 20;

/// The columns of the program's own CSV, in its order.
const QByteArray kShellExport = R"(.mode csv
.headers on
.once yardstick-export.csv
SELECT t.id, t.uid, t.title, x.description, s.key, t.priority, y.key, c.name, a.name,
  (SELECT group_concat(p.name, '; ') FROM task_person k JOIN person p ON p.id = k.person_id
    WHERE k.task_id = t.id AND k.role = 0),
  (SELECT group_concat(p.name, '; ') FROM task_person k JOIN person p ON p.id = k.person_id
    WHERE k.task_id = t.id AND k.role = 1),
  l.name, d.name,
  (SELECT group_concat(g.name, '; ') FROM task_tag k JOIN tag g ON g.id = k.tag_id WHERE k.task_id = t.id),
  coalesce(t.start_day, strftime('%Y-%m-%dT%H:%M:%SZ', t.start_at_s, 'unixepoch')),
  coalesce(t.due_day, strftime('%Y-%m-%dT%H:%M:%SZ', t.due_at_s, 'unixepoch')), t.due_day IS NOT NULL,
  (SELECT group_concat(r.before_minutes, '; ') FROM reminder r WHERE r.task_id = t.id),
  (SELECT group_concat(i.text, char(10)) FROM checklist_item i WHERE i.task_id = t.id),
  (SELECT group_concat(n.url, char(10)) FROM link n WHERE n.task_id = t.id),
  x.result, t.estimate_minutes, t.spent_minutes, strftime('%Y-%m-%dT%H:%M:%SZ', t.created_at_s, 'unixepoch'),
  strftime('%Y-%m-%dT%H:%M:%SZ', t.changed_at_s, 'unixepoch'),
  strftime('%Y-%m-%dT%H:%M:%SZ', t.completed_at_s, 'unixepoch'), t.version, t.source, t.external_id
FROM task t JOIN task_text x ON x.task_id = t.id JOIN status s ON s.id = t.status_id JOIN type y ON y.id = t.type_id
  LEFT JOIN person c ON c.id = t.creator_id LEFT JOIN person a ON a.id = t.assignee_id
  LEFT JOIN client l ON l.id = t.client_id LEFT JOIN deal d ON d.id = t.deal_id
WHERE t.deleted_at_s IS NULL ORDER BY s.position, t.rank, t.id;
)";

/// Runs the sqlite3 shell where it is installed.
std::optional<Cost> runShell(const QString &database, const QByteArray &script)
{
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    return shell.isEmpty() ? std::nullopt : runChild(shell, {database}, script);
}

/// The sqlite3 shell writing the rows of @p database into a new file; none where it is not installed.
std::optional<Cost> shellImport(const QString &database)
{
    QFile::remove(u"yardstick.db"_s);
    const ShellYardstick yardstick = shellYardstickFor(database);
    return runShell(database, yardstick.dump) ? runShell(u"yardstick.db"_s, yardstick.load) : std::nullopt;
}

/// A figure of processor time, which a busy machine disturbs less than the clock on the wall, beside a yardstick.
Figure besideShell(const QString &name, const Cost &ours, const std::optional<Cost> &shell, double most)
{
    Figure figure{.name = name, .value = ours.cpuMs / 1e3, .unit = u"s"_s};
    figure.note = u"wall %1 s"_s.arg(ours.wallMs / 1e3, 0, 'f', 2);
    if (shell) {
        figure.yardstick = shell->cpuMs / 1e3;
        figure.goal = Goal{Goal::Of::Ratio, most};
        figure.note += u"; the sqlite3 shell: wall %1 s"_s.arg(shell->wallMs / 1e3, 0, 'f', 2);
    }
    return figure;
}

void addImport(const QString &format, const Cost &ours, const std::optional<Cost> &shell, Figures &figures)
{
    Figure figure = besideShell(u"import of %1, processor time"_s.arg(format), ours, shell, 1.2);
    figures.add(figure);
    figure.name = u"import of %1, wall time"_s.arg(format);
    figure.value = ours.wallMs / 1e3;
    if (shell)
        figure.yardstick = shell->wallMs / 1e3;
    figure.note = u"the sqlite3 shell writes the same rows, indexes and text index from CSV"_s;
    figures.add(figure);
}

} // namespace

bool measureImport(const QString &program, int tasks, const QString &lines, const QString &table, Figures &figures)
{
    const auto imported = runChild(program, {u"--database"_s, u"bench.db"_s, u"import"_s, lines});
    if (!imported)
        return false;
    addImport(u"JSON lines"_s, *imported, shellImport(u"bench.db"_s), figures);
    figures.add({.name = u"import, peak memory"_s, .value = imported->peakMiB, .unit = u"MiB"_s});
    const qint64 beyondText = QFileInfo(u"bench.db"_s).size() - QFileInfo(table).size();
    figures.add({.name = u"file beyond its texts, a task"_s,
                 .value = static_cast<double>(beyondText) / 1024 / tasks,
                 .unit = u"KB"_s,
                 .goal = Goal{Goal::Of::Median, 1.5}});
    QFile::remove(u"table.db"_s);
    const auto fromTable = runChild(program, {u"--database"_s, u"table.db"_s, u"import"_s, table});
    if (!fromTable)
        return false;
    addImport(u"CSV"_s, *fromTable, shellImport(u"table.db"_s), figures);
    QFile::remove(u"table.db"_s);
    return true;
}

bool measureExport(const QString &program, Figures &figures)
{
    const auto exported = runChild(
        program,
        {u"--database"_s, u"bench.db"_s, u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"export.csv"_s});
    if (!exported)
        return false;
    figures.add(besideShell(u"export of CSV, processor time"_s, *exported, runShell(u"bench.db"_s, kShellExport), 1.5));
    figures.add({.name = u"export, peak memory"_s, .value = exported->peakMiB, .unit = u"MiB"_s});
    return true;
}

bool measureVerbs(const QString &program, Figures &figures)
{
    struct Verb
    {
        QString name;
        QStringList words;
    };
    const QList<Verb> verbs{
        {u"list, first 25 by due"_s, {u"list"_s, u"--limit"_s, u"25"_s, u"--sort"_s, u"due"_s}},
        {u"list, first 25 of a word"_s, {u"list"_s, u"--limit"_s, u"25"_s, u"скидке"_s}},
        {u"show"_s, {u"show"_s, u"7"_s}},
        {u"set"_s, {u"set"_s, u"7"_s, u"priority=high"_s}},
        {u"add"_s, {u"add"_s, u"Позвонить завтра"_s}},
        {u"done"_s, {u"done"_s, u"9"_s}},
    };
    for (const Verb &verb : verbs) {
        QList<double> cpu;
        double peak = 0;
        for (int run = 0; run < kVerbRuns; ++run) {
            const auto cost = runChild(
                program, QStringList{u"--database"_s, u"bench.db"_s, u"--person"_s, u"Анна Белова"_s} + verb.words);
            if (!cost)
                return false;
            cpu.append(cost->cpuMs);
            peak = qMax(peak, cost->peakMiB);
        }
        figures.add({.name = u"verb, processor time: "_s + verb.name,
                     .value = spreadOf(cpu).median,
                     .unit = u"ms"_s,
                     .p95 = spreadOf(cpu).p95,
                     .goal = Goal{Goal::Of::Median, 20},
                     .note = u"peak memory %1 MiB"_s.arg(peak, 0, 'f', 0)});
    }
    return true;
}

bool measureTray(const QString &program, Figures &figures)
{
    const RunningChild tray(program,
                            {u"--database"_s, u"bench.db"_s, u"--person"_s, u"Анна Белова"_s, u"--background"_s});
    QThread::sleep(kTraySettles);
    const double cpu = tray.cpuMs();
    const qint64 wakeUps = tray.wakeUps();
    QThread::sleep(kTrayRests);
    if (!tray.isRunning())
        return false;
    figures.add({.name = u"in the tray, a second of rest, processor time"_s,
                 .value = (tray.cpuMs() - cpu) / kTrayRests,
                 .unit = u"ms"_s,
                 .goal = Goal{Goal::Of::Median, 2},
                 .note = u"2 ms a second are 0.2 % of a core"_s});
    figures.add({.name = u"in the tray, wake-ups a second"_s,
                 .value = static_cast<double>(tray.wakeUps() - wakeUps) / kTrayRests,
                 .unit = QString(),
                 .goal = Goal{Goal::Of::Median, 2},
                 .note = u"of all threads together"_s});
    figures.add({.name = u"in the tray, memory with the window never opened"_s,
                 .value = tray.residentMiB(),
                 .unit = u"MiB"_s,
                 .goal = Goal{Goal::Of::Median, 60}});
    return true;
}

} // namespace bench
