// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/platform/notificationservice.h"
#include "core/reminders/reminderscheduler.h"
#include "ui/reminders/popupstack.h"

#include <QObject>

namespace ui {
class Edits;
}

namespace app {

/// Brings due reminders before the user's eyes: through the desktop's notification service, or in windows of our own
/// where there is none; and does what the user chose there. Made for one open database, after its scheduler and edits.
class ReminderPresenter : public QObject
{
    Q_OBJECT

public:
    ReminderPresenter(core::ReminderScheduler &scheduler, ui::Edits &edits, NotificationService &service,
                      QObject *parent = nullptr);
    ~ReminderPresenter() override;

    /// Off: reminders only wait behind the tray icon; those on the screen stay.
    void setShowsPopups(bool shows) { m_showsPopups = shows; }

Q_SIGNALS:
    /// Show this task in the window; @p activationToken may be empty.
    void openRequested(core::TaskId task, const QString &activationToken);
    /// Several reminders came at once: show what is due.
    void openAllRequested(const QString &activationToken);

private:
    void present(const QList<core::DueReminder> &reminders, bool wasAway);
    void presentOnDesktop(const core::DueReminder &reminder);
    void presentInWindow(qint64 key);
    void dropDealtWith();
    void act(qint64 key, ui::ReminderAction action, const QString &activationToken);
    const core::DueReminder *find(qint64 key) const;

    core::ReminderScheduler &m_scheduler;
    ui::Edits &m_edits;
    NotificationService &m_service;
    ui::PopupStack m_popups;
    QList<core::DueReminder> m_up{}; ///< those with a pop-up
    QList<core::FiringId> m_group{}; ///< those that share one pop-up
    bool m_showsPopups = true;
};

} // namespace app
