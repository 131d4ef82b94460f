// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// The buttons of the open row of the reminder window.
class ReminderRowButtons : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Waiting, Away, Snoozed, Dismissed };
    enum class Act {
        Done,
        Open,
        Result, ///< asks what came of it
        ComeBack, ///< rings now, or waits again
        ChangeTime,
    };

    /// @p canWrite: whether the file can be written; otherwise a task can only be opened.
    ReminderRowButtons(Kind kind, bool canWrite);

Q_SIGNALS:
    void pressed(ui::ReminderRowButtons::Act act, QWidget *button);

private:
    QPushButton *add(Act act, const QString &objectName, const QString &text, const QString &iconName = {});
    void addWaiting(const QString &openText);
    void addSnoozed();
    void addDismissed();

    bool m_canWrite;
};

} // namespace ui
