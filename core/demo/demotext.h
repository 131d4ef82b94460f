// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace core {

/// The texts of the sample team in one language.
struct DemoText
{
    QJsonObject all{};

    explicit DemoText(const QString &language);
    QString text(const char *key) const { return all.value(QLatin1StringView(key)).toString(); }
    QStringList list(const char *key) const;
    /// Titles of tasks of a type.
    QStringList titles(const QString &type) const;
};

/// Moments of the sample team: days are counted from today.
struct DemoCalendar
{
    QDate today{};
    QTimeZone zone{};

    /// Today's neighbour so many days away, Saturdays and Sundays moved on (or back, for the past).
    QDate workday(int offset) const;
    QDateTime at(QDate day, QTime time) const;
    /// "-1 16:00": yesterday at four. Without a time, at @p otherwise.
    QDateTime at(const QString &text, QTime otherwise = QTime(10, 0)) const;
};

} // namespace core
