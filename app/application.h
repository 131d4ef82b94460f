// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/platform/desktoptheme.h"
#include "app/platform/notificationservice.h"
#include "app/platform/termination.h"
#include "app/platform/trayicon.h"
#include "app/session.h"
#include "app/windowarguments.h"
#include "core/reminders/clock.h"
#include "ui/settings/preferences.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QPointer>
#include <QSettings>

namespace ui {
class FailureWindow;
class SettingsDialog;
struct FirstRunChoice;
} // namespace ui

namespace app {

/// The program with a window: reads what the user chose, asks what is missing, opens the database and keeps what
/// outlives it. What is needed in one place only is made here and handed down.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const WindowArguments &arguments);
    ~Application() override;

    /// Opens the window, or hands over to the program that shows the file already. The exit code, when there is nothing
    /// left to do.
    std::optional<int> start();

private:
    enum class Making { IfDefault, Yes };

    void followPreferences();
    void followTheme();
    bool runFirstRun();
    void takeChoice(const ui::FirstRunChoice &choice);
    QString databasePath() const;
    void adoptPerson();
    /// Opens a file in place of the one that is open; on failure that one stays.
    bool open(const QString &path, Making making);
    bool isUnmadeDefault(const QString &path) const;
    void show(std::unique_ptr<core::Store> store, std::unique_ptr<SingleInstance> instance);
    void connectWindow();
    void fail(const QString &path, const core::Error &error);
    void chooseDatabase();
    void createDatabase();
    void openSample();
    void showSettings();
    void connectPersonSettings(const ui::SettingsDialog &dialog);
    void quit();
    void finish();

    WindowArguments m_arguments;
    std::unique_ptr<QSettings> m_settings;
    ui::Preferences m_preferences;
    ui::LanguageSwitch m_languages;
    DesktopTheme m_desktopTheme; ///< before the theme, which replaces the palette it looks at
    ui::Theme m_theme;
    core::SystemClock m_clock;
    TrayIcon m_tray;
    NotificationService m_notifications;
    Termination m_termination;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::FailureWindow> m_failure;
    QString m_failedPath{};
    bool m_isHandedOver = false; ///< another program shows the file
};

} // namespace app
