// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/trayicon.h"

#include "app/platform/notificationtext.h"
#include "core/reminders/clock.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/text/duetext.h"

#include <chrono>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMenu>
#include <QPainter>
#include <utility>

namespace app {

namespace {

const QString kWatcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kWatcherPath = QStringLiteral("/StatusNotifierWatcher");

constexpr std::chrono::milliseconds kHostSettles(500);
constexpr std::chrono::milliseconds kOldTrayAfter = std::chrono::seconds(15);
constexpr int kDaemonPatience = 3000;
constexpr qsizetype kMenuTitleLength = 32;

/// The mark, with the red dot of the design where something waits.
QIcon trayMark(bool hasDot)
{
    QIcon mark = ui::appIcon();
    if (!hasDot)
        return mark;
    QIcon dotted;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = mark.pixmap(size, size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::color(ui::Token::ChartOverdue, ui::Scheme::Light)); // panels have colours of their own
        const qreal diameter = size * 0.44;
        painter.drawEllipse(QRectF(size - diameter, 0, diameter, diameter));
        dotted.addPixmap(pixmap);
    }
    return dotted;
}

QString menuText(const QString &text)
{
    QString cleaned = cleanedForNotification(text);
    if (cleaned.size() > kMenuTitleLength) {
        const qsizetype end = cleaned.lastIndexOf(u' ', kMenuTitleLength - 1); // between words where there are some
        cleaned = cleaned.left(end > kMenuTitleLength / 2 ? end : kMenuTitleLength - 1).trimmed() + u'…';
    }
    return cleaned.replace(u'&', QLatin1String("&&")); // a menu takes & for the mark of a shortcut
}

} // namespace

TrayIcon::TrayIcon(QDBusConnection bus, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_bus(std::move(bus)), m_clock(clock), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_hostTimer.setSingleShot(true);
    m_hostTimer.setInterval(kHostSettles);
    connect(&m_hostTimer, &QTimer::timeout, this, &TrayIcon::askForHost);
    m_oldTrayTimer.setSingleShot(true);
    m_oldTrayTimer.setInterval(kOldTrayAfter);
    connect(&m_oldTrayTimer, &QTimer::timeout, this, &TrayIcon::lookForOldTray);
    retranslate();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start()
{
    if (!m_bus.isConnected()) {
        lookForOldTray();
        return;
    }
    auto *watcher = new QDBusServiceWatcher(kWatcherService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { m_hostTimer.start(); });
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setHost(false); });
    m_bus.connect(kWatcherService, kWatcherPath, kWatcherService, QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(askForHost()));
    m_oldTrayTimer.start();
    askForHost();
}

bool TrayIcon::isShown() const
{
    return m_icon && (m_hasHost || (m_isOldTray && QSystemTrayIcon::isSystemTrayAvailable()));
}

void TrayIcon::setSummary(const TraySummary &summary)
{
    if (m_summary == summary)
        return;
    m_summary = summary;
    retranslate();
}

void TrayIcon::retranslate()
{
    fillMenu();
    updateIcon();
}

void TrayIcon::askForHost()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        kWatcherService, kWatcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << kWatcherService << QStringLiteral("IsStatusNotifierHostRegistered");
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kDaemonPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        setHost(watcher->reply().arguments().value(0).value<QDBusVariant>().variant().toBool());
    });
}

void TrayIcon::setHost(bool hasHost)
{
    const bool wasShown = isShown();
    m_hasHost = hasHost;
    if (hasHost) {
        m_oldTrayTimer.stop();
        makeIcon();
    }
    if (isShown() != wasShown)
        Q_EMIT shownChanged(isShown());
}

void TrayIcon::lookForOldTray()
{
    if (m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_isOldTray = true;
    makeIcon();
    Q_EMIT shownChanged(true);
}

void TrayIcon::makeIcon()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT toggleRequested();
        else if (reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT quickAddRequested();
    });
    updateIcon();
    m_icon->show();
}

void TrayIcon::updateIcon()
{
    if (!m_icon)
        return;
    m_icon->setIcon(trayMark(m_summary.overdue > 0 || m_summary.waitingReminders > 0));
    m_icon->setToolTip(toolTip());
}

QString TrayIcon::countsText() const
{
    QStringList parts;
    if (m_summary.overdue > 0)
        //: In the tray's menu and tool tip. RU: «%n просрочено»
        parts << tr("%n overdue", nullptr, m_summary.overdue);
    if (m_summary.today > 0)
        //: In the tray's menu and tool tip: open tasks due today. RU: «%n на сегодня»
        parts << tr("%n due today", nullptr, m_summary.today);
    if (parts.isEmpty())
        //: In the tray's menu and tool tip. RU: «На сегодня всё сделано»
        parts << tr("Nothing left for today");
    return parts.join(QStringLiteral(" · "));
}

QString TrayIcon::toolTip() const
{
    QStringList lines{QStringLiteral("Followup"), countsText()};
    if (m_summary.waitingReminders > 0)
        //: In the tray's tool tip: reminders that rang and wait. RU: «%n напоминаний»
        lines << tr("%n reminder(s)", nullptr, m_summary.waitingReminders);
    return lines.join(u'\n');
}

QString TrayIcon::taskText(const core::TaskRow &task) const
{
    const QDateTime now = m_clock.now();
    const bool isToday = task.due.localDay(m_clock.zone()) == now.toTimeZone(m_clock.zone()).date();
    if (isToday && task.due.isAllDay())
        return menuText(task.title);
    const QString due = isToday ? ui::timeText(task.due.instant().toTimeZone(m_clock.zone()).time())
                                : ui::dueText(task.due, now, m_clock.zone());
    return due + u' ' + menuText(task.title);
}

void TrayIcon::fillMenu()
{
    const auto add = [this](const QString &iconName, const QString &text, const auto &signal) {
        QAction *action = m_menu->addAction(iconName.isEmpty() ? QIcon() : ui::icon(iconName), text);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_menu->clear();
    m_menu->addAction(countsText())->setEnabled(false);
    addTasks();
    m_menu->addSeparator();
    addReminders();
    //: In the tray's menu: asks for a new task. RU: «Быстро добавить…»
    add(QStringLiteral("plus"), tr("Quick add…"), &TrayIcon::quickAddRequested);
    //: In the tray's menu: shows the main window. RU: «Открыть Followup»
    add({}, tr("Open Followup"), &TrayIcon::openRequested);
    m_menu->addSeparator();
    addQuiet();
    //: In the tray's menu: ends the program. RU: «Выйти»
    add(QStringLiteral("power"), tr("Quit"), &TrayIcon::quitRequested);
}

void TrayIcon::addTasks()
{
    for (const core::TaskRow &task : m_summary.next) {
        QAction *action = m_menu->addAction(ui::icon(QStringLiteral("clock")), taskText(task));
        connect(action, &QAction::triggered, this, [this, id = task.id] { Q_EMIT taskRequested(id); });
    }
}

void TrayIcon::addReminders()
{
    const QString text = m_summary.waitingReminders > 0
        //: In the tray's menu: shows the reminder window; %n: how many wait there. RU: «Напоминания: %n»
        ? tr("Reminders: %n", nullptr, m_summary.waitingReminders)
        //: In the tray's menu: shows the reminder window. RU: «Напоминания»
        : tr("Reminders");
    connect(m_menu->addAction(ui::icon(QStringLiteral("bell")), text), &QAction::triggered, this,
            &TrayIcon::remindersRequested);
}

void TrayIcon::addQuiet()
{
    const QString text = ui::quietText(m_summary.quietUntil, m_clock.now(), m_clock.zone());
    QMenu *menu = m_menu->addMenu(ui::icon(QStringLiteral("snooze")), text);
    ui::fillQuietMenu(*menu, m_summary.quietUntil.has_value(),
                      [this](ui::QuietFor choice) { Q_EMIT quietRequested(choice); });
}

} // namespace app
