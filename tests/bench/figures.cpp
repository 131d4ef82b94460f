// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <QJsonArray>
#include <QJsonDocument>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kGoals{u"median"_s, u"p95"_s, u"ratio"_s, u"beyond"_s, u"held"_s};

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString numberOrNone(const std::optional<double> &value)
{
    return value ? number(*value) : u"-"_s;
}

QString goalText(const Figure &figure)
{
    if (!figure.goal)
        return u"-"_s;
    const QString most = u"≤ "_s + number(figure.goal->most);
    switch (figure.goal->of) {
    case Goal::Of::Median:
        return most;
    case Goal::Of::P95:
        return most + u" (p95)"_s;
    case Goal::Of::Ratio:
        return most + u"x"_s;
    case Goal::Of::Beyond:
        return most + u" beyond"_s;
    case Goal::Of::Held:
        break;
    }
    return most + u" held"_s;
}

QStringList cellsOf(const Figure &figure)
{
    return {figure.name,
            number(figure.value) + u' ' + figure.unit,
            numberOrNone(figure.p95),
            numberOrNone(figure.yardstick),
            figure.yardstick ? number(figure.value / *figure.yardstick) : u"-"_s,
            goalText(figure),
            !figure.goal         ? u"-"_s
                : figure.isMet() ? u"yes"_s
                                 : u"no"_s,
            numberOrNone(figure.holdMs),
            figure.note};
}

QJsonObject jsonOf(const Figure &figure)
{
    QJsonObject entry{
        {u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}, {u"note"_s, figure.note}};
    const auto set = [&](const QString &key, const std::optional<double> &value) {
        if (value)
            entry[key] = *value;
    };
    set(u"p95"_s, figure.p95);
    set(u"yardstick"_s, figure.yardstick);
    set(u"hold_ms"_s, figure.holdMs);
    if (figure.goal) {
        entry[u"goal"_s] = figure.goal->most;
        entry[u"goal_of"_s] = kGoals.at(static_cast<int>(figure.goal->of));
        entry[u"is_met"_s] = figure.isMet();
    }
    return entry;
}

Figure figureOf(const QJsonObject &entry)
{
    const auto get = [&](const QString &key) {
        return entry.contains(key) ? std::optional(entry.value(key).toDouble()) : std::nullopt;
    };
    Figure figure{.name = entry.value(u"name"_s).toString(),
                  .value = entry.value(u"value"_s).toDouble(),
                  .unit = entry.value(u"unit"_s).toString(),
                  .p95 = get(u"p95"_s),
                  .yardstick = get(u"yardstick"_s),
                  .holdMs = get(u"hold_ms"_s),
                  .note = entry.value(u"note"_s).toString()};
    if (const auto most = get(u"goal"_s))
        figure.goal = Goal{static_cast<Goal::Of>(kGoals.indexOf(entry.value(u"goal_of"_s).toString())), *most};
    return figure;
}

} // namespace

double Figure::judged() const
{
    switch (goal ? goal->of : Goal::Of::Median) {
    case Goal::Of::Median:
        break;
    case Goal::Of::P95:
        return p95.value_or(value);
    case Goal::Of::Ratio:
        return value / yardstick.value_or(value);
    case Goal::Of::Beyond:
        return value - yardstick.value_or(0);
    case Goal::Of::Held:
        return holdMs.value_or(0);
    }
    return value;
}

QString Figures::table() const
{
    QList<QStringList> rows{{u"case"_s, u"median"_s, u"p95"_s, u"yardstick"_s, u"ratio"_s, u"goal"_s, u"met"_s,
                             u"held ms"_s, u"yardstick and notes"_s}};
    for (const Figure &figure : m_figures)
        rows.append(cellsOf(figure));
    std::array<qsizetype, 9> widths{};
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype cell = 0; cell < row.size(); ++cell)
            widths[static_cast<size_t>(cell)] = qMax(widths[static_cast<size_t>(cell)], row.at(cell).size());
    }
    QString table;
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype cell = 0; cell < row.size(); ++cell)
            table += u"| "_s + row.at(cell).leftJustified(widths[static_cast<size_t>(cell)]) + u' ';
        table += u"|\n"_s;
        if (&row == &rows.constFirst())
            table += u"| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"_s;
    }
    return table;
}

QJsonObject Figures::json(int tasks) const
{
    QJsonArray list;
    for (const Figure &figure : m_figures)
        list.append(jsonOf(figure));
    return {{u"tasks"_s, tasks}, {u"figures"_s, list}};
}

Figures Figures::ofJson(const QJsonObject &json)
{
    Figures figures;
    const QJsonArray list = json.value(u"figures"_s).toArray();
    for (const auto &item : list)
        figures.add(figureOf(item.toObject()));
    return figures;
}

Spread spreadOf(QList<double> times)
{
    if (times.isEmpty())
        return {};
    std::sort(times.begin(), times.end());
    const auto at = [&](qsizetype percent) { return times.at((times.size() - 1) * percent / 100); };
    return {at(50), at(95)};
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

} // namespace bench
