// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/databasework.h"
#include "core/commands/trashtasks.h"
#include "core/store/store.h"
#include "ui/settings/preferences.h"

#include <chrono>
#include <QTimer>

namespace app {

namespace {

// A panel may come up after us, and an old tray is only looked for after a while.
constexpr std::chrono::milliseconds kTrayComesWithin = std::chrono::seconds(20);
constexpr std::chrono::milliseconds kFirstSecond(1000);
constexpr std::chrono::milliseconds kFirstTrashLook = std::chrono::minutes(1);
constexpr std::chrono::milliseconds kTrashLook = std::chrono::hours(24);

} // namespace

Session::Session(std::unique_ptr<core::Store> store, std::unique_ptr<SingleInstance> instance,
                 const Surroundings &surroundings)
    : m_store(std::move(store)),
      m_instance(std::move(instance)),
      m_surroundings(surroundings),
      m_window(std::make_unique<ui::MainWindow>(*m_store, surroundings.preferences)),
      m_closeToTray(std::make_unique<CloseToTray>(*m_window, surroundings.tray, surroundings.settings)),
      m_scheduler(std::make_unique<core::ReminderScheduler>(*m_store)),
      m_presenter(std::make_unique<ReminderPresenter>(*m_scheduler, m_window->edits(), surroundings.notifications)),
      m_summary(std::make_unique<TraySummaryReader>(*m_store, *m_scheduler)),
      m_work(std::make_unique<DatabaseWork>(*m_store, *m_window))
{
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, &Session::raise);
    connect(m_instance.get(), &SingleInstance::quickAddRequested, this, &Session::quickAdd);
    m_closeToTray->setStaysInTray(surroundings.preferences.staysInTray());
    connect(&surroundings.preferences, &ui::Preferences::staysInTrayChanged, m_closeToTray.get(),
            &CloseToTray::setStaysInTray);
    connectTray();
    connectReminders();
    connectWakeWatch();
    connect(&m_trash, &QTimer::timeout, this, &Session::emptyOldTrash);
    m_trash.start(kTrashLook);
    QTimer::singleShot(kFirstTrashLook, this, &Session::emptyOldTrash);
}

Session::~Session() = default;

void Session::connectTray()
{
    TrayIcon &tray = m_surroundings.tray;
    connect(&tray, &TrayIcon::toggleRequested, this, &Session::toggle);
    connect(&tray, &TrayIcon::openRequested, this, [this] { raise(); });
    connect(&tray, &TrayIcon::quickAddRequested, this, &Session::quickAdd);
    connect(&tray, &TrayIcon::taskRequested, this, [this](core::TaskId task) { showTask(task); });
    connect(&tray, &TrayIcon::remindersRequested, this, [this] { m_presenter->openWindow(); });
    connect(&tray, &TrayIcon::quietRequested, this, [this](ui::QuietFor choice) {
        if (const core::CommandPtr command = ui::quietCommand(*m_store, choice))
            m_store->run(command);
    });
    connect(&m_shortcut, &GlobalShortcut::activated, this, &Session::quickAdd);
    QTimer::singleShot(kFirstSecond, &m_shortcut, &GlobalShortcut::start); // the window comes first
    connect(m_summary.get(), &TraySummaryReader::changed, &tray, &TrayIcon::setSummary);
    tray.setSummary(m_summary->summary());
}

void Session::connectReminders()
{
    m_presenter->setShowsPopups(m_surroundings.preferences.showsPopups());
    connect(&m_surroundings.preferences, &ui::Preferences::showsPopupsChanged, m_presenter.get(),
            &ReminderPresenter::setShowsPopups);
    connect(m_presenter.get(), &ReminderPresenter::openRequested, this, &Session::showTask);
    connect(m_scheduler.get(), &core::ReminderScheduler::waitingChanged, this,
            [this] { m_window->setWaitingReminders(static_cast<int>(m_scheduler->waiting().size())); });
    connect(m_window.get(), &ui::MainWindow::remindersRequested, this, [this] { m_presenter->openWindow(); });
    const TrayIcon &tray = m_surroundings.tray;
    connect(&tray, &TrayIcon::shownChanged, m_presenter.get(), &ReminderPresenter::setHasTray);
    QTimer::singleShot(kTrayComesWithin, m_presenter.get(), [this, &tray] { m_presenter->setHasTray(tray.isShown()); });
    m_scheduler->start();
}

void Session::connectWakeWatch()
{
    connect(&m_wakeWatch, &WakeWatch::timeMayHaveJumped, this, [this] {
        m_scheduler->lookAgain();
        m_store->refresh(); // others went on while this computer slept
    });
    // Connecting to the bus takes a while, and nobody falls asleep that soon.
    QTimer::singleShot(kFirstSecond, &m_wakeWatch, [this] { m_wakeWatch.listenTo(QDBusConnection::systemBus()); });
}

/// Deleted tasks are kept for thirty days.
void Session::emptyOldTrash()
{
    if (!m_store->isReadOnly())
        m_store->run(std::make_shared<core::PurgeTrash>());
}

void Session::quickAdd()
{
    m_window->quickAdd();
}

void Session::showTask(core::TaskId task, const QString &activationToken)
{
    raise(activationToken);
    m_window->showTask(task);
}

} // namespace app
