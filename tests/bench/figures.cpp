// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"

#include <algorithm>
#include <QJsonArray>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString padded(const QString &text, qsizetype width)
{
    return text.leftJustified(width);
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

QString Figures::table() const
{
    qsizetype width = 0;
    for (const Figure &figure : m_figures)
        width = qMax(width, figure.name.size());
    QString table;
    for (const Figure &figure : m_figures) {
        table
            += padded(figure.name, width + 2) + number(figure.value).rightJustified(9) + u' ' + padded(figure.unit, 6);
        table += padded(figure.holdMs ? u"held %1 ms"_s.arg(number(*figure.holdMs)) : QString(), 16);
        table += figure.note + u'\n';
    }
    return table;
}

QJsonObject Figures::json() const
{
    QJsonArray list;
    for (const Figure &figure : m_figures) {
        QJsonObject entry{
            {u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}, {u"note"_s, figure.note}};
        if (figure.holdMs)
            entry[u"hold_ms"_s] = *figure.holdMs;
        list.append(entry);
    }
    return {{u"figures"_s, list}};
}

Figures Figures::ofJson(const QJsonObject &json)
{
    Figures figures;
    const QJsonArray list = json.value(u"figures"_s).toArray();
    for (const auto &item : list) {
        const QJsonObject entry = item.toObject();
        Figure figure{entry.value(u"name"_s).toString(),
                      entry.value(u"value"_s).toDouble(),
                      entry.value(u"unit"_s).toString(),
                      {},
                      entry.value(u"note"_s).toString()};
        if (entry.contains(u"hold_ms"_s))
            figure.holdMs = entry.value(u"hold_ms"_s).toDouble();
        figures.add(figure);
    }
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

} // namespace bench
