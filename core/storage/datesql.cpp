// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/datesql.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kSecondsOfDay = qint64{24} * 60 * 60;
constexpr qint64 kFirstDay = -719528; // 0000-01-01, the first that ISO 8601 writes with four digits
constexpr qint64 kLastDay = 2932896; // 9999-12-31

/// Conditions that all have to hold; begins with that the column has a value.
class Ends
{
public:
    explicit Ends(const QString &column) : m_column(column), m_texts{column + QStringLiteral(" IS NOT NULL")} { }

    void from(const QVariant &value) { add(QStringLiteral(" >= ?"), value); }
    void until(const QVariant &value) { add(QStringLiteral(" < ?"), value); }
    SqlCondition condition() const { return {u'(' + m_texts.join(QLatin1StringView(" AND ")) + u')', m_values}; }

private:
    void add(const QString &sign, const QVariant &value)
    {
        m_texts.append(m_column + sign);
        m_values.append(value);
    }

    QString m_column;
    QStringList m_texts;
    QVariantList m_values;
};

SqlCondition joined(const SqlCondition &left, const QString &word, const SqlCondition &right)
{
    return {u'(' + left.text + word + right.text + u')', left.values + right.values};
}

SqlCondition dayWithin(const QString &column, const DateBounds &bounds)
{
    if (bounds.toDay <= kFirstDay || bounds.fromDay > kLastDay)
        return {QStringLiteral("0"), {}};
    Ends ends(column);
    if (bounds.fromDay > kFirstDay)
        ends.from(dayOfNumber(bounds.fromDay).toString(Qt::ISODate));
    if (bounds.toDay <= kLastDay)
        ends.until(dayOfNumber(bounds.toDay).toString(Qt::ISODate));
    return ends.condition();
}

} // namespace

SqlCondition sqlStampWithin(const QString &column, const DateBounds &bounds)
{
    Ends ends(column);
    if (bounds.fromSeconds != DateBounds::kBeforeAll)
        ends.from(bounds.fromSeconds);
    if (bounds.toSeconds != DateBounds::kAfterAll)
        ends.until(bounds.toSeconds);
    return ends.condition();
}

SqlCondition sqlDateWithin(const SqlDateColumns &columns, const DateBounds &bounds)
{
    return joined(dayWithin(columns.day, bounds), QStringLiteral(" OR "), sqlStampWithin(columns.seconds, bounds));
}

SqlCondition sqlDueWithin(const DateBounds &bounds)
{
    Ends key(QStringLiteral("due_key_s"));
    if (bounds.fromSeconds != DateBounds::kBeforeAll)
        key.from(std::min(bounds.fromSeconds, (bounds.fromDay + 1) * kSecondsOfDay - 1));
    if (bounds.toSeconds != DateBounds::kAfterAll)
        key.until(std::max(bounds.toSeconds, bounds.toDay * kSecondsOfDay));
    return joined(key.condition(), QStringLiteral(" AND "),
                  sqlDateWithin({QStringLiteral("due_day"), QStringLiteral("due_at_s")}, bounds));
}

} // namespace core
