// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/platform/closetotray.h"
#include "app/platform/globalshortcut.h"
#include "app/platform/reminderpresenter.h"
#include "app/platform/singleinstance.h"
#include "app/platform/traysummaryreader.h"
#include "app/platform/wakewatch.h"
#include "core/reminders/reminderscheduler.h"
#include "ui/shell/mainwindow.h"

#include <memory>
#include <QObject>
#include <QTimer>

namespace ui {
class Preferences;
}

namespace app {

class DatabaseWork;

/// What lasts as long as the session's surroundings: tray, notifications, settings.
struct Surroundings
{
    ui::Preferences &preferences;
    QSettings &settings;
    TrayIcon &tray;
    NotificationService &notifications;
};

/// One open database with everything that works on it: window, reminders, what the tray tells of it. Opening another
/// file ends this session and begins a new one.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<core::Store> store, std::unique_ptr<SingleInstance> instance,
            const Surroundings &surroundings);
    ~Session() override;

    core::Store &store() { return *m_store; }
    ui::MainWindow &window() { return *m_window; }
    DatabaseWork &work() { return *m_work; }
    /// Shows the window in front; @p activationToken may be empty.
    void raise(const QString &activationToken = {}) { m_closeToTray->raise(activationToken); }
    void quickAdd();
    /// Left click on the tray.
    void toggle() { m_closeToTray->toggle(); }
    void showTask(core::TaskId task, const QString &activationToken = {});

private:
    void connectTray();
    void connectReminders();
    void connectWakeWatch();
    void emptyOldTrash();

    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<SingleInstance> m_instance;
    Surroundings m_surroundings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<CloseToTray> m_closeToTray;
    std::unique_ptr<core::ReminderScheduler> m_scheduler;
    std::unique_ptr<ReminderPresenter> m_presenter;
    std::unique_ptr<TraySummaryReader> m_summary;
    WakeWatch m_wakeWatch{};
    GlobalShortcut m_shortcut{};
    QTimer m_trash{}; ///< looks each day for what has lain in the trash long enough
    std::unique_ptr<DatabaseWork> m_work;
};

} // namespace app
