// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QSettings;
class QWidget;

namespace app {

class TrayIcon;

/// Closing the main window keeps the program: it hides behind the tray icon, or is minimised where no tray is, each
/// with one explanation the first time. Quitting and the end of the desktop session go through. The program must not
/// quit by itself when its last window is closed.
class CloseToTray : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it; what was explained is remembered in @p settings.
    CloseToTray(QWidget &window, const TrayIcon &tray, QSettings &settings, QObject *parent = nullptr);

    /// Off: closing the window quits.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
    /// Shows the window, restored and in front; @p activationToken may be empty.
    void raise(const QString &activationToken = {});
    /// Left click on the tray: hides the window when it is in front, else raises it.
    void toggle();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideOrMinimise();
    void explain();

    QWidget &m_window;
    const TrayIcon &m_tray;
    QSettings &m_settings;
    QElapsedTimer m_wasActive{}; ///< runs since the window lost the focus
    bool m_staysInTray = true;
    bool m_isQuitting = false;
};

} // namespace app
