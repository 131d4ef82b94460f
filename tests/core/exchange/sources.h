// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/csvimport.h"
#include "core/exchange/jsonimport.h"

#include <memory>
#include <QBuffer>

namespace support {

/// What a file gave: its tasks, other records, and what was wrong with it.
struct Imported
{
    QList<core::ImportedTask> tasks{};
    qsizetype others = 0;
    QList<core::ImportProblem> problems{};
    std::optional<core::ImportProblem> failure{};

    bool hasProblem(core::ImportProblem::Reason reason, qint64 number) const
    {
        for (const core::ImportProblem &problem : problems) {
            if (problem.reason == reason && problem.number == number)
                return true;
        }
        return false;
    }
};

inline Imported drained(core::ImportSource &source)
{
    Imported imported;
    while (auto record = source.next()) {
        if (auto *task = std::get_if<core::ImportedTask>(&*record))
            imported.tasks.append(std::move(*task));
        else
            ++imported.others;
        imported.problems += source.takeProblems();
    }
    imported.problems += source.takeProblems();
    imported.failure = source.failure();
    return imported;
}

inline core::CsvOptions moscow()
{
    return {.now = QDateTime(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC), .zone = QTimeZone("Europe/Moscow")};
}

inline Imported csv(QByteArray bytes, core::CsvOptions options = moscow())
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    core::CsvImport import(buffer, std::move(options));
    return drained(import);
}

inline Imported json(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    core::JsonImport import(buffer, QTimeZone("Europe/Moscow"));
    return drained(import);
}

} // namespace support
