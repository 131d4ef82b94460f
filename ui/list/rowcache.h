// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QCache>

namespace ui {

/// The rows that were read last, by their tasks; the ones not looked at for longest go first.
class RowCache
{
public:
    static constexpr int kPageSize = 64; ///< rows that are read at once
    static constexpr int kPages = 48; ///< pages that are kept

    RowCache() : m_rows(kPageSize * kPages) { }

    /// The row of a task; null when it is not here. Good until the next put().
    const core::TaskRow *find(qint32 id) const { return m_rows.object(id); }
    bool contains(qint32 id) const { return m_rows.contains(id); }
    void put(const core::TaskRow &row) { m_rows.insert(static_cast<qint32>(row.id.value()), new core::TaskRow(row)); }
    void remove(qint32 id) { m_rows.remove(id); }
    void clear() { m_rows.clear(); }

private:
    QCache<qint32, core::TaskRow> m_rows;
};

} // namespace ui
