// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QIODevice>
#include <QJsonObject>
#include <QStringList>
#include <random>

namespace bench {

/// Believable tasks of a sales team in Russian and English: twelve people, a client for five tasks, four years, three
/// in ten open, two in five with a description. The same seed and day give the same tasks anywhere.
class Generator
{
public:
    Generator(int tasks, QDate today, quint32 seed = 1);

    /// The next task, with the keys of product.md §5.
    QJsonObject next();

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    bool isIn(int percent) { return below(100) < percent; }
    QString one(const QStringList &choices) { return choices.at(below(static_cast<int>(choices.size()))); }
    QString title(bool isRussian, const QString &client);
    QString description(bool isRussian);
    void addPeople(QJsonObject &task);
    void addDates(QJsonObject &task, bool isOpen);

    std::mt19937 m_random;
    QDate m_today;
    int m_clients;
};

/// One task a line, as `followup import` takes it.
void writeJsonLines(QIODevice &file, int tasks, QDate today);
/// The same tasks as a table with a head of field names; what has more than one value is left out.
void writeCsv(QIODevice &file, int tasks, QDate today);

} // namespace bench
