// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/index/foldedtexts.h"
#include "core/index/indexentry.h"
#include "core/index/nametable.h"
#include "core/index/packeddate.h"
#include "core/index/setpool.h"

#include <optional>
#include <QHash>
#include <vector>

namespace core {

/// Seconds since 1970 in four bytes, for the stamps that clocks make: 0 for none, exact from 1970 to 2106.
quint32 packedStamp(qint64 seconds);

/// All tasks as columns, one row a task, ascending by row key. A task that is removed leaves a dead row behind, which
/// its return would take again.
struct Columns
{
    enum Flag : quint8 {
        kDead = 1,
        kDeleted = 2,
        kHasReminder = 4,
        kHasComments = 8,
        kHasChecklist = 16,
        kHasStart = 32,
        kHasParent = 64
    };

    /// What few tasks have.
    struct Rare
    {
        PackedDate start{};
        qint64 parent = 0; ///< row key
    };

    /// One row; codes and set numbers are those of the tables below.
    struct Row
    {
        qint32 id = 0;
        quint16 status = 0;
        quint16 type = 0;
        quint8 priority = 0;
        quint8 flags = 0;
        quint32 creator = 0;
        quint32 assignee = 0;
        quint32 client = 0;
        quint32 deal = 0;
        quint32 tagSet = 0;
        quint32 peopleSet = 0;
        PackedDate due{};
        qint64 rank = 0;
        quint32 created = 0;
        quint32 changed = 0;
        quint32 completed = 0;
    };

    /// What became of a row that was put.
    enum class Placed { Appended, Replaced, Inserted }; ///< Inserted: the rows behind it have moved

    void clear();
    void reserve(size_t rows);
    size_t rows() const { return ids.size(); }
    std::optional<size_t> rowOf(qint64 id) const; ///< dead rows too
    bool isAlive(size_t row) const { return (flags[row] & kDead) == 0; }
    Placed put(const Row &row, const QString &foldedTitle, const Rare &rare);
    Row packed(const IndexEntry &entry);
    Row packed(const TaskRow &task);
    PackedDate start(size_t row) const;
    /// The row of the parent; none when it has none or it is not there. Dead rows too.
    std::optional<size_t> parentOf(size_t row) const;

    std::vector<qint32> ids{};
    std::vector<quint16> status{};
    std::vector<quint16> type{};
    std::vector<quint8> priority{};
    std::vector<quint8> flags{};
    std::vector<quint32> creator{};
    std::vector<quint32> assignee{};
    std::vector<quint32> client{};
    std::vector<quint32> deal{};
    std::vector<quint32> tagSet{};
    std::vector<quint32> peopleSet{};
    std::vector<PackedDate> due{};
    std::vector<qint64> rank{};
    std::vector<quint32> created{};
    std::vector<quint32> changed{};
    std::vector<quint32> completed{};
    QHash<qint32, PackedDate> starts{}; ///< by row key; few tasks have one
    QHash<qint32, qint32> parents{}; ///< the same
    FoldedTexts titles{};

    NameTable clients{};
    NameTable deals{};
    NameTable tags{};
    NameTable people{}; ///< codes alone; names are in the directory
    SetPool tagSets{};
    SetPool peopleSets{};

private:
    template <typename Visitor>
    void eachColumn(const Row &row, Visitor visit);
};

} // namespace core
