// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/directory.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace support {

/// Writes dates in a language for the length of a test.
class InLocale
{
public:
    explicit InLocale(QLocale::Language language, QLocale::Territory territory)
    {
        QLocale::setDefault(QLocale(language, territory));
    }
    InLocale(const InLocale &) = delete;
    InLocale &operator=(const InLocale &) = delete;
    ~InLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

inline const QTimeZone kMoscow{"Europe/Moscow"};

/// A moment on Moscow's clocks.
inline QDateTime moscow(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), kMoscow).toUTC();
}

/// Wednesday, 14 October 2026, 11:20: the moment of the pictures.
inline const QDateTime kNow = moscow(2026, 10, 14, 11, 20);

/// The built-in statuses and types, and two people.
inline core::Directory aDirectory()
{
    core::Directory directory;
    const QStringList statuses{QStringLiteral("new"), QStringLiteral("in_progress"), QStringLiteral("waiting"),
                               QStringLiteral("done"), QStringLiteral("cancelled")};
    for (int i = 0; i < statuses.size(); ++i) {
        core::Status status;
        status.id = core::StatusId{i + 1};
        status.key = statuses.at(i);
        status.category = i >= 3 ? core::StatusCategory::Closed
            : i == 2             ? core::StatusCategory::Waiting
                                 : core::StatusCategory::Open;
        directory.statuses.append(status);
    }
    const QStringList types{QStringLiteral("call"), QStringLiteral("meeting"), QStringLiteral("email"),
                            QStringLiteral("offer"), QStringLiteral("other")};
    for (int i = 0; i < types.size(); ++i)
        directory.types.append({.id = core::TypeId{i + 1}, .key = types.at(i), .name = {}, .position = i});
    directory.people.append(
        {.id = core::PersonId{1}, .uid = QStringLiteral("u1"), .name = QStringLiteral("Anna Belova")});
    directory.people.append({.id = core::PersonId{2}, .uid = QStringLiteral("u2"), .name = QStringLiteral("Igor K.")});
    return directory;
}

} // namespace support
