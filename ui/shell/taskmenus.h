// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"

#include <QObject>

class QMenu;

namespace ui {

class Edits;

/// The choices of a field for the selected tasks, as menus: each choice is one undo step for all of them.
class TaskMenus final : public QObject
{
    Q_OBJECT

public:
    explicit TaskMenus(Edits &edits, QObject *parent = nullptr);

    /// Fills @p menu with the choices of @p field: status, priority, due, reminders, assignee or tags. What all of
    /// @p tasks have is checked.
    void fill(QMenu &menu, core::Field field, const QList<core::TaskRow> &tasks);

Q_SIGNALS:
    /// A day that is not in the menu is wanted for these tasks.
    void otherDueRequested(const QList<core::TaskRow> &tasks);

private:
    void fillStatus(QMenu &menu, const QList<core::TaskRow> &tasks);
    void fillPriority(QMenu &menu, const QList<core::TaskRow> &tasks);
    void fillDue(QMenu &menu, const QList<core::TaskRow> &tasks);
    void fillAssignee(QMenu &menu, const QList<core::TaskRow> &tasks);
    void fillTags(QMenu &menu, const QList<core::TaskRow> &tasks);
    void fillReminders(QMenu &menu, const QList<core::TaskRow> &tasks);
    void addTag(QMenu &menu, const QString &tag, const QList<core::TaskRow> &tasks);
    void askForTag(QWidget *parent, const QList<core::TaskRow> &tasks);
    void remind(const QList<core::TaskRow> &tasks, const core::ReminderSpec &reminder);
    void stopReminding(const QList<core::TaskRow> &tasks);
    void run(core::CommandPtr command);

    Edits &m_edits;
};

} // namespace ui
