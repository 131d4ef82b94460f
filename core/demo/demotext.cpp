// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/demo/demotext.h"
#include "core/domain/due.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace core {

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

} // namespace

DemoText::DemoText(const QString &language)
{
    const bool isRussian = language == QLatin1String("ru");
    QFile file(isRussian ? QStringLiteral(":/demo/ru.json") : QStringLiteral(":/demo/en.json"));
    if (file.open(QIODevice::ReadOnly))
        all = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!all.isEmpty());
}

QStringList DemoText::list(const char *key) const
{
    return stringsOf(all.value(QLatin1StringView(key)));
}

QStringList DemoText::titles(const QString &type) const
{
    return stringsOf(all.value(QLatin1String("titles")).toObject().value(type));
}

QDate DemoCalendar::workday(int offset) const
{
    const QDate day = today.addDays(offset);
    const int beyond = day.dayOfWeek() - Qt::Friday; // 1 on Saturday
    if (beyond <= 0)
        return day;
    return offset < 0 ? day.addDays(-beyond) : day.addDays(3 - beyond);
}

QDateTime DemoCalendar::at(QDate day, QTime time) const
{
    return resolveLocalTime(day, time, zone);
}

QDateTime DemoCalendar::at(const QString &text, QTime otherwise) const
{
    const QTime time = QTime::fromString(text.section(u' ', 1), QStringLiteral("hh:mm"));
    return at(today.addDays(text.section(u' ', 0, 0).toInt()), time.isValid() ? time : otherwise);
}

} // namespace core
