// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/filesummary.h"

#include "core/storage/database.h"

#include <QFileInfo>

namespace core {

namespace {

const QString kPeople = QStringLiteral("SELECT count(*) FROM person WHERE is_active = 1");
const QString kOpenTasks
    = QStringLiteral("SELECT count(*) FROM task WHERE deleted_at_s IS NULL AND completed_at_s IS NULL");

} // namespace

Result<FileSummary> summaryOf(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!QFileInfo::exists(path) && folder.isDir() && !folder.isWritable())
        return failure(Error::Code::FolderReadOnly, folder.filePath());
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->value(kPeople).and_then([&](const QVariant &people) {
        return (*database)->value(kOpenTasks).map([&](const QVariant &tasks) {
            return FileSummary{.people = people.toInt(),
                               .openTasks = tasks.toInt(),
                               .isReadOnly = !QFileInfo(path).isWritable() || !folder.isWritable()};
        });
    });
}

} // namespace core
