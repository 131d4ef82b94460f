// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QtGlobal>
#include <string_view>

namespace core {

/// The hot columns of one task as the bulk load reads them from the file: row keys as they are (0 for none), texts as
/// UTF-8 that need to live only while the entry is taken in. Tags and further people follow by TaskIndex::addTag() and
/// addPerson().
struct IndexEntry
{
    qint64 id = 0;
    std::string_view title{};
    qint64 status = 0;
    int priority = 1; ///< a Priority as a number
    qint64 type = 0;
    qint64 creator = 0;
    qint64 assignee = 0;
    qint64 client = 0;
    qint64 deal = 0;
    std::string_view startDay{}; ///< YYYY-MM-DD, empty for none
    std::optional<qint64> startSeconds{}; ///< since 1970 UTC
    std::string_view dueDay{};
    std::optional<qint64> dueSeconds{};
    qint64 rank = 0;
    qint64 parent = 0;
    qint64 createdSeconds = 0; ///< since 1970 UTC
    qint64 changedSeconds = 0;
    std::optional<qint64> completedSeconds{};
    bool isDeleted = false;
    bool hasReminder = false;
    bool hasComments = false;
    bool hasChecklist = false;
};

} // namespace core
