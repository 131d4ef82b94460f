// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/platform/notificationservice.h"
#include "core/commands/command.h"
#include "core/reminders/reminderscheduler.h"
#include "ui/reminders/popupstack.h"

#include <memory>
#include <QHash>
#include <QObject>
#include <QSet>

namespace ui {
class Edits;
class ReminderWindow;
} // namespace ui

namespace app {

/// Brings due reminders before the user's eyes: through the desktop's notification service, or in pop-ups of our own
/// where there is none; in the reminder window where pop-ups are not enough; and does what the user chose there. Made
/// for one open database, after its scheduler and edits.
class ReminderPresenter : public QObject
{
    Q_OBJECT

public:
    ReminderPresenter(core::ReminderScheduler &scheduler, ui::Edits &edits, NotificationService &service,
                      QObject *parent = nullptr);
    ~ReminderPresenter() override;

    /// Off: reminders come in the reminder window; pop-ups on the screen stay.
    void setShowsPopups(bool shows) { m_showsPopups = shows; }
    /// Whether reminders can be found behind the tray icon. Without it they come in the reminder window as well.
    void setHasTray(bool hasTray);
    /// The user asks for the reminder window; @p activationToken may be empty.
    void openWindow(const QString &activationToken = {});
    /// The reminder window; null while it was never needed.
    ui::ReminderWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// Show this task in the window; @p activationToken may be empty.
    void openRequested(core::TaskId task, const QString &activationToken);

private:
    void present(const QList<core::DueReminder> &reminders, bool wasAway);
    ui::ReminderText textOf(const core::DueReminder &reminder) const;
    Notification notificationOf(const core::DueReminder &reminder) const;
    void presentGroup(const QList<core::DueReminder> &reminders);
    void presentInWindow(qint64 key);
    void forgetPopup(qint64 key);
    void insist(qint64 key);
    void dropDealtWith();
    void sayAnew();
    void act(qint64 key, ui::ReminderAction action, const QString &activationToken);
    void run(const core::CommandPtr &command);
    void makeWindow();
    void comeUp(bool wasAway);

    core::ReminderScheduler &m_scheduler;
    ui::Edits &m_edits;
    NotificationService &m_service;
    ui::PopupStack m_popups;
    std::unique_ptr<ui::ReminderWindow> m_window; ///< made when it is needed
    QHash<qint64, core::DueReminder> m_up{}; ///< those with a pop-up, by its key
    QSet<qint64> m_single{}; ///< pop-ups of the service that speak of one reminder, while they are up
    QList<core::FiringId> m_group{}; ///< those that share one pop-up
    bool m_isGroupUp = false;
    bool m_showsPopups = true;
    bool m_hasTray = true; ///< until told otherwise
};

} // namespace app
