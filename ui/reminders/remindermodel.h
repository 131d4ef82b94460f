// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderscheduler.h"
#include "ui/text/duestate.h"

#include <QAbstractListModel>

namespace core {
class Clock;
struct Directory;
} // namespace core

namespace ui {

/// The rows of the reminder window: what waits, what is snoozed, or what was dismissed lately.
class ReminderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole, ///< how far it is, at the end of the row
        StateRole, ///< DueState
        DetailRole, ///< the second line
        PriorityRole,
        HeadingRole, ///< over the first row of a group; empty for others
    };
    /// What the rows are, which decides their order and the text at their end.
    enum class Kind {
        Waiting, ///< upcoming first, then overdue, the oldest last
        Away, ///< the same, grouped: clients who wait, deadlines passed, later today, others
        Snoozed, ///< the next to come back first
        Dismissed, ///< the latest first, as they are given
    };

    ReminderModel(const core::Clock &clock, const core::Directory &directory, QObject *parent = nullptr);

    void show(Kind kind, QList<core::DueReminder> reminders);
    /// Says and orders everything anew: a minute is over, or the language is another.
    void refresh();

    Kind kind() const { return m_kind; }
    const QList<core::DueReminder> &reminders() const { return m_reminders; }
    /// The row of a firing; -1 when it is not here.
    int rowOf(core::FiringId firing) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString whenText(const core::DueReminder &reminder) const;
    QString spokenText(int row) const;
    QString headingOf(int row) const;

    const core::Clock &m_clock;
    const core::Directory &m_directory;
    Kind m_kind = Kind::Waiting;
    QList<core::DueReminder> m_reminders{};
    QList<int> m_groups{}; ///< of each row, while they are grouped
};

} // namespace ui
