// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace bench {

/// What a figure should not exceed.
struct Goal
{
    enum class Of { Median, P95, Ratio, Beyond, Held };
    /// Ratio: to the yardstick, Beyond: what comes on top of it, Held: the longest time the GUI thread was held
    Of of = Of::Median;
    double most = 0;
};

/// One measured thing.
struct Figure
{
    QString name{};
    double value = 0; ///< the median where it was taken several times
    QString unit{};
    std::optional<double> p95{};
    std::optional<double> yardstick{}; ///< in the same unit
    std::optional<Goal> goal{};
    std::optional<double> holdMs{}; ///< longest time the GUI thread was held meanwhile
    QString note{}; ///< what the yardstick is, and what else there is to know

    /// What the goal is held against: the value or what becomes of it beside the yardstick.
    double judged() const;
    bool isMet() const { return !goal || judged() <= goal->most; }
};

/// What was measured, in order: for people as a table, for programs as JSON.
class Figures
{
public:
    void add(const Figure &figure) { m_figures.append(figure); }
    void add(const Figures &others) { m_figures += others.m_figures; }
    const QList<Figure> &all() const { return m_figures; }

    QString table() const;
    QJsonObject json(int tasks = 0) const;
    static Figures ofJson(const QJsonObject &json);

private:
    QList<Figure> m_figures{};
};

/// The middle and the worst but one in twenty of some times.
struct Spread
{
    double median = 0;
    double p95 = 0;
};
Spread spreadOf(QList<double> times);

/// How a case that runs in a process of its own ends: its figures on standard output, or a reason on standard error.
/// The exit status.
int tell(const Figures &figures);
int giveUp(const char *reason);

} // namespace bench
