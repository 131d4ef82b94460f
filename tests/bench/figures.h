// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace bench {

/// One measured thing.
struct Figure
{
    QString name{};
    double value = 0;
    QString unit{};
    std::optional<double> holdMs{}; ///< longest time the GUI thread was held meanwhile
    QString note{}; ///< what it is held against
};

/// What was measured, in order: for people as a table, for programs as JSON.
class Figures
{
public:
    void add(const Figure &figure) { m_figures.append(figure); }
    void add(const Figures &others) { m_figures += others.m_figures; }
    const QList<Figure> &all() const { return m_figures; }

    QString table() const;
    QJsonObject json() const;
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

} // namespace bench
