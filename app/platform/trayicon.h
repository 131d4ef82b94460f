// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "ui/reminders/quietmenu.h"

#include <memory>
#include <QDBusConnection>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

class QMenu;

namespace core {
class Clock;
}

namespace app {

/// What the tray tells of the open database.
struct TraySummary
{
    int overdue = 0; ///< my open tasks
    int today = 0; ///< due today, without the overdue ones
    int waitingReminders = 0; ///< came due, not dealt with
    std::optional<QDateTime> quietUntil{}; ///< none: reminders come
    QList<core::TaskRow> next{}; ///< my next tasks that are due, at most two
    bool operator==(const TraySummary &) const = default;
};

/// The mark in the desktop's tray with its menu. Qt settles on a kind of tray at the first touch, so the icon is made
/// only when a tray is really there: at once with a StatusNotifier host, later with one that comes late, and in an old
/// XEmbed tray after a while. Its owner sets the summary and does what the signals ask.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon(QDBusConnection bus, const core::Clock &clock, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Begins to look for a tray.
    void start();
    /// Whether the icon can be seen, so that the window may hide behind it.
    bool isShown() const;
    void setSummary(const TraySummary &summary);
    /// Says everything anew, after the language or the time of day has changed.
    void retranslate();
    /// The menu, objectName trayMenu; the desktop draws it.
    QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void shownChanged(bool isShown);
    /// Left click: show the window, or hide it.
    void toggleRequested();
    void openRequested();
    void quickAddRequested();
    void taskRequested(core::TaskId task);
    void remindersRequested();
    void quietRequested(ui::QuietFor choice);
    void quitRequested();

private Q_SLOTS:
    void askForHost();

private:
    void setHost(bool hasHost);
    void lookForOldTray();
    void makeIcon();
    void updateIcon();
    void fillMenu();
    void addTasks();
    void addReminders();
    void addQuiet();
    QString countsText() const;
    QString toolTip() const;
    QString taskText(const core::TaskRow &task) const;

    QDBusConnection m_bus;
    const core::Clock &m_clock;
    QTimer m_hostTimer; ///< a host that has just come is given a moment
    QTimer m_oldTrayTimer;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null until a tray is there
    bool m_hasHost = false; ///< a StatusNotifier host
    bool m_isOldTray = false; ///< the icon sits in an XEmbed tray
    TraySummary m_summary{};
};

} // namespace app
