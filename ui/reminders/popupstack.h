// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reminders/reminderaction.h"
#include "ui/reminders/remindertext.h"

#include <chrono>
#include <memory>
#include <QList>
#include <QObject>

namespace ui {

class MoreReminders;
class NotificationPopup;

/// Our own pop-ups at the bottom right of the screen, the newest lowest: three at most, then one line that tells how
/// many more there are. Pop-ups are named by a key of the caller.
class PopupStack : public QObject
{
    Q_OBJECT

public:
    /// @p lifetime: how long one stays while nobody points at it.
    explicit PopupStack(std::chrono::milliseconds lifetime = std::chrono::seconds(20), QObject *parent = nullptr);
    ~PopupStack() override;

    /// Shows a pop-up, or replaces what the one of this key says.
    void show(qint64 key, const ReminderText &text);
    /// Lets the one of this key say something else, if it is still there.
    void replace(qint64 key, const ReminderText &text);
    void remove(qint64 key);
    /// So many more came that have no pop-up of their own; told as long as there are pop-ups.
    void setOthers(int count);
    /// The pop-ups on the screen, oldest first.
    QList<NotificationPopup *> popups() const;
    /// How many wait behind the three.
    int moreCount() const;

Q_SIGNALS:
    /// It is on the screen now.
    void shown(qint64 key);
    void activated(qint64 key, ui::ReminderAction action);
    /// It went away by itself or was closed.
    void closed(qint64 key);
    /// “4 more reminders” was pressed.
    void moreRequested();

private:
    struct Entry
    {
        qint64 key = 0;
        ReminderText text{};
        NotificationPopup *popup = nullptr; ///< null while it waits
    };

    void fill();
    void makePopup(qint64 key);
    void place();
    void makeMore();
    Entry *find(qint64 key);

    std::chrono::milliseconds m_lifetime;
    QList<Entry> m_entries{};
    int m_others = 0;
    std::unique_ptr<MoreReminders> m_more; ///< null until it is needed
};

} // namespace ui
