// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include <cstdio>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace core {

Result<QStringList> Database::integrityProblems() const
{
    QStringList problems;
    for (const char *check : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        auto rows = run(QString::fromLatin1(check));
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const QString line = rows->value(0).toString();
            if (line != QLatin1StringView("ok"))
                problems.append(line);
        }
        if (rows->lastError().isValid())
            problems.append(rows->lastError().text());
    }
    return problems;
}

Result<> Database::backupTo(const QString &target) const
{
    const QFileInfo info(target);
    if (!info.dir().exists())
        return failure(Error::Code::FolderNotFound, info.absolutePath());
    if (info.absoluteFilePath() == QFileInfo(m_path).absoluteFilePath()
        || (info.exists() && info.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()))
        return failure(Error::Code::CannotWrite, target);
    const QString temporary = target + QStringLiteral(".part-") + m_session;
    QFile::remove(temporary);
    const auto discard = [&](Error error) {
        QFile::remove(temporary);
        return tl::unexpected<Error>(std::move(error));
    };
    // The copy counts as a write, even from a connection that only reads.
    const auto done = run(QStringLiteral("PRAGMA query_only = OFF")).and_then([&](const QSqlQuery &) {
        return run(QStringLiteral("VACUUM INTO ?"), {temporary});
    });
    if (const auto held = m_isReadOnly ? run(QStringLiteral("PRAGMA query_only = ON")) : QSqlQuery(); !held)
        return discard(held.error());
    if (!done) {
        const bool cannotOpen = done.error().code == Error::Code::CannotOpen;
        return discard(cannotOpen ? Error{Error::Code::CannotWrite, target} : done.error());
    }
    {
        const auto copy = open(temporary, Mode::ReadOnly);
        if (!copy)
            return discard(copy.error());
        const auto problems = (*copy)->integrityProblems();
        if (!problems)
            return discard(problems.error());
        if (!problems->isEmpty())
            return discard({Error::Code::Damaged, problems->constFirst()});
    }
    // The copy is not open any more, so Qt may touch it; rename() replaces what is there in one step.
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        return discard({Error::Code::CannotWrite, target});
    return {};
}

} // namespace core
