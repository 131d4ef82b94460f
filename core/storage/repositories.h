// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/changelog.h"
#include "core/storage/commentrepository.h"
#include "core/storage/database.h"
#include "core/storage/directoryrepository.h"
#include "core/storage/firingrepository.h"
#include "core/storage/namerepository.h"
#include "core/storage/savedfilterrepository.h"
#include "core/storage/taskrepository.h"
#include "core/storage/worktimerrepository.h"

namespace core {

/// All repositories over one connection: what a command works on inside its transaction.
class Repositories
{
public:
    explicit Repositories(Database &connection)
        : database(connection),
          names(connection),
          directory(connection),
          tasks(connection, names),
          comments(connection),
          firings(connection),
          savedFilters(connection),
          timers(connection),
          log(connection)
    { }

    Database &database;
    NameRepository names;
    DirectoryRepository directory;
    TaskRepository tasks;
    CommentRepository comments;
    FiringRepository firings;
    SavedFilterRepository savedFilters;
    WorkTimerRepository timers;
    ChangeLog log;
};

} // namespace core
