// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/queries.h"

#include <optional>
#include <QObject>
#include <QTimer>

namespace core {
class Store;
}

namespace ui {

/// Keeps the counts of the scopes up to date: after each change, and each minute, because tasks become overdue by
/// themselves. However many changes come, one count is under way at a time.
class ScopeCounter final : public QObject
{
    Q_OBJECT

public:
    explicit ScopeCounter(core::Store &store, QObject *parent = nullptr);

    /// None before the index is there.
    const std::optional<core::ScopeCounts> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed(const core::ScopeCounts &counts);

private:
    void ask();
    void waitForNextMinute();

    core::Store &m_store;
    std::optional<core::ScopeCounts> m_counts{};
    QTimer m_minute;
    bool m_isAsking = false;
    bool m_isStale = false; ///< something changed while the count was under way
};

} // namespace ui
