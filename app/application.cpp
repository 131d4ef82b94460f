// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/databasefiles.h"
#include "app/databasework.h"
#include "app/platform/autostart.h"
#include "app/platform/singleinstance.h"
#include "core/commands/editdirectory.h"
#include "core/store/preferences.h"
#include "core/store/store.h"
#include "ui/settings/databasefield.h"
#include "ui/settings/firstrundialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/failurewindow.h"
#include "ui/shell/menukey.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/tasktext.h"

#include <functional>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

namespace app {

namespace {

ui::Language chosenLanguage(const WindowArguments &arguments, const ui::Preferences &preferences)
{
    return arguments.language.isEmpty() ? preferences.language() : ui::languageOf(arguments.language);
}

} // namespace

Application::Application(const WindowArguments &arguments)
    : m_arguments(arguments),
      m_settings(core::preferences::open()),
      m_preferences(*m_settings),
      m_languages(chosenLanguage(arguments, m_preferences)),
      m_desktopTheme(QDBusConnection::sessionBus()),
      m_tray(QDBusConnection::sessionBus(), m_clock),
      m_notifications(QDBusConnection::sessionBus())
{
    QApplication::setWindowIcon(ui::appIcon());
    QApplication::setQuitOnLastWindowClosed(false); // the tray keeps the program
#ifndef Q_OS_WIN // there the system turns Shift+F10 into the menu key
    new ui::MenuKey; // the application owns it
#endif
    m_preferences.overrideLanguage(m_languages.language()); // what --language says is what the settings show
    followTheme();
    followPreferences();
    connect(&m_termination, &Termination::requested, this, &Application::quit);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Application::quit);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::finish);
}

Application::~Application() = default;

std::optional<int> Application::start()
{
    const bool isFirst = m_preferences.personName().isEmpty() && m_arguments.person.isEmpty()
        && m_arguments.database.isEmpty() && qEnvironmentVariableIsEmpty("FOLLOWUP_DATABASE");
    if (isFirst) {
        if (!runFirstRun())
            return 0; // closed without a choice: nothing was made
    } else {
        adoptPerson();
        open(databasePath(), Making::IfDefault);
    }
    if (m_isHandedOver)
        return 0;
    m_tray.start();
    return std::nullopt;
}

void Application::followTheme()
{
    m_theme.setChoice(m_preferences.theme());
    m_theme.setAnimated(m_preferences.isAnimated());
    m_theme.setSystemAppearance(m_desktopTheme.appearance());
    connect(&m_desktopTheme, &DesktopTheme::changed, this,
            [this] { m_theme.setSystemAppearance(m_desktopTheme.appearance()); });
    connect(&m_preferences, &ui::Preferences::themeChanged, &m_theme, &ui::Theme::setChoice);
    connect(&m_preferences, &ui::Preferences::animatedChanged, &m_theme, &ui::Theme::setAnimated);
}

void Application::followPreferences()
{
    connect(&m_preferences, &ui::Preferences::languageChanged, &m_languages, &ui::LanguageSwitch::use);
    connect(&m_languages, &ui::LanguageSwitch::changed, &m_tray, &TrayIcon::retranslate);
    connect(&m_preferences, &ui::Preferences::startsAtLoginChanged, this, [this](bool starts) {
        if (Autostart::isEnabled() == starts)
            return;
        const core::Result<> done = Autostart::setEnabled(starts);
        if (done)
            return;
        if (m_session)
            m_session->window().tell(ui::errorText(done.error()));
        m_preferences.setStartsAtLogin(Autostart::isEnabled());
    });
    m_notifications.setSound(m_preferences.reminderSound());
    connect(&m_preferences, &ui::Preferences::reminderSoundChanged, &m_notifications, &NotificationService::setSound);
}

bool Application::runFirstRun()
{
    // A second click on the icon brings the question that is open to the front.
    SingleInstance instance(m_settings->fileName());
    if (instance.claim() == SingleInstance::Role::Second
        && instance.send(SingleInstance::Request::Raise, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")))
        return false;
    const ui::FirstRunChoice suggestion{.personName = core::preferences::personName(),
                                        .language = m_languages.language()};
    ui::FirstRunDialog dialog(m_languages, checkDatabase, suggestion);
    connect(&instance, &SingleInstance::raiseRequested, &dialog, [&dialog] {
        dialog.raise();
        dialog.activateWindow();
    });
    connect(&m_termination, &Termination::requested, &dialog, &QDialog::reject); // nothing else can be quit yet
    if (dialog.exec() != QDialog::Accepted)
        return false;
    takeChoice(dialog.choice());
    return true;
}

void Application::takeChoice(const ui::FirstRunChoice &choice)
{
    m_preferences.setPersonName(choice.personName);
    adoptPerson();
    m_preferences.setLanguage(choice.language);
    m_preferences.setStaysInTray(choice.staysInTray);
    m_preferences.setStartsAtLogin(choice.startsAtLogin);
    switch (choice.storage) {
    case ui::FirstRunChoice::Storage::Local:
        open(core::preferences::defaultDatabase(), Making::IfDefault);
        return;
    case ui::FirstRunChoice::Storage::Shared:
        open(QFileInfo(choice.path).absoluteFilePath(), Making::Yes);
        return;
    case ui::FirstRunChoice::Storage::Sample:
        openSample();
    }
}

QString Application::databasePath() const
{
    return m_arguments.database.isEmpty() ? core::preferences::database() : m_arguments.database;
}

/// Who this start is for: an argument or the environment may name another than the one chosen at first run.
void Application::adoptPerson()
{
    m_preferences.overridePersonName(m_arguments.person.isEmpty() ? core::preferences::personName()
                                                                  : m_arguments.person);
}

bool Application::open(const QString &path, Making making)
{
    const QString person = m_preferences.personName();
    const bool isUsual = person == core::preferences::personName();
    auto instance = std::make_unique<SingleInstance>(path, QString(), isUsual ? QString() : person);
    if (instance->claim() == SingleInstance::Role::Second) {
        if (m_arguments.isBackground) { // started at login, and one runs already
            m_isHandedOver = true;
            return false;
        }
        const auto request
            = m_arguments.isQuickAdd ? SingleInstance::Request::QuickAdd : SingleInstance::Request::Raise;
        if (instance->send(request, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"))) {
            m_isHandedOver = !m_session;
            return false;
        }
    }
    const bool makesMissing = making == Making::Yes || isUnmadeDefault(path);
    if (makesMissing && path == core::preferences::defaultDatabase())
        QDir().mkpath(QFileInfo(path).absolutePath());
    core::Result<std::unique_ptr<core::Store>> store
        = core::Store::open({.path = path, .personName = person, .createIfMissing = makesMissing}, m_clock);
    if (!store) {
        fail(path, store.error());
        return false;
    }
    show(std::move(*store), std::move(instance));
    return true;
}

/// Whether @p path is the usual place of a database and none of ours was there yet. One that was and is gone is missed:
/// an empty one in its place would hide that.
bool Application::isUnmadeDefault(const QString &path) const
{
    return path == core::preferences::defaultDatabase() && m_preferences.databasePath() != path
        && !m_preferences.recentDatabases().contains(path);
}

void Application::show(std::unique_ptr<core::Store> store, std::unique_ptr<SingleInstance> instance)
{
    m_session.reset(); // its window goes before the next one comes
    m_failure.reset();
    // One that was named for this start alone, by an argument or by the environment, is not the user's choice.
    const QString named = qEnvironmentVariable("FOLLOWUP_DATABASE");
    const bool isOfEnvironment
        = !named.isEmpty() && QFileInfo(named).absoluteFilePath() == QFileInfo(store->path()).absoluteFilePath();
    if (m_arguments.database.isEmpty() && !isOfEnvironment)
        m_preferences.setDatabasePath(store->path());
    m_session = std::make_unique<Session>(std::move(store), std::move(instance),
                                          Surroundings{m_preferences, *m_settings, m_tray, m_notifications});
    connectWindow();
    if (m_arguments.isQuickAdd)
        m_session->quickAdd();
    else if (!m_arguments.isBackground)
        m_session->window().show();
    m_arguments.database.clear();
    m_arguments.isQuickAdd = false;
    m_arguments.isBackground = false;
}

void Application::connectWindow()
{
    ui::MainWindow &window = m_session->window();
    QStringList recent = m_preferences.recentDatabases();
    if (!recent.contains(core::preferences::defaultDatabase())) // always one click away, from the sample too
        recent.append(core::preferences::defaultDatabase());
    recent.removeAll(m_session->store().path());
    window.setRecentDatabases(recent);
    connect(&window, &ui::MainWindow::openDatabaseRequested, this, &Application::chooseDatabase);
    connect(&window, &ui::MainWindow::createDatabaseRequested, this, &Application::createDatabase);
    // The window goes away with its session: the next one comes when the click is over.
    connect(
        &window, &ui::MainWindow::databaseChosen, this, [this](const QString &path) { open(path, Making::IfDefault); },
        Qt::QueuedConnection);
    connect(&window, &ui::MainWindow::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
    connect(&window, &ui::MainWindow::settingsRequested, this, &Application::showSettings);
    connect(&window, &ui::MainWindow::quitRequested, this, &Application::quit, Qt::QueuedConnection);
}

void Application::fail(const QString &path, const core::Error &error)
{
    m_failedPath = path;
    if (m_session) { // what is open stays open
        using Code = core::Error::Code;
        const bool isGone = error.code == Code::FileNotFound || error.code == Code::NotADatabase
            || error.code == Code::OtherProgramsDatabase;
        if (isGone) // a share that is away for a minute comes back
            m_preferences.forgetDatabase(path);
        m_session->window().tellOpenFailure(path, error);
        return;
    }
    if (!m_failure) {
        m_failure = std::make_unique<ui::FailureWindow>();
        m_failure->setAttribute(Qt::WA_QuitOnClose);
        connect(m_failure.get(), &ui::FailureWindow::openDatabaseRequested, this, &Application::chooseDatabase);
        connect(m_failure.get(), &ui::FailureWindow::createDatabaseRequested, this, &Application::createDatabase);
        connect(
            m_failure.get(), &ui::FailureWindow::retryRequested, this,
            [this] { open(m_failedPath, Making::IfDefault); }, Qt::QueuedConnection);
        connect(m_failure.get(), &ui::FailureWindow::folderRequested, this,
                [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_failedPath).absolutePath())); });
        connect(m_failure.get(), &ui::FailureWindow::closed, this, &Application::quit, Qt::QueuedConnection);
    }
    m_failure->tell(path, error);
    m_failure->show();
}

void Application::chooseDatabase()
{
    QWidget *parent = QApplication::activeWindow();
    if (const QString path = chooseDatabaseFile(parent, m_preferences.databasePath()); !path.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, path] { open(path, Making::IfDefault); }, Qt::QueuedConnection);
}

void Application::createDatabase()
{
    QWidget *parent = QApplication::activeWindow();
    if (const QString path = chooseNewDatabaseFile(parent, m_preferences.databasePath()); !path.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, path] { open(path, Making::Yes); }, Qt::QueuedConnection);
}

/// Makes the sample file anew, beside the window, and opens it.
void Application::openSample()
{
    const QString path = sampleDatabase();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (m_session && m_session->store().path() == path)
        return; // it is open
    QFile::remove(path);
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process, path](int exitCode) {
        process->deleteLater();
        if (exitCode == 0)
            open(path, Making::IfDefault);
        else
            fail(path, {core::Error::Code::CannotWrite, verbError(*process)});
    });
    // The person at the keyboard is one of the team, so that their own area is not empty.
    startVerb(*process,
              {QStringLiteral("demo"), path, QStringLiteral("--language"), ui::keyOf(m_languages.language()),
               QStringLiteral("--person"), m_preferences.personName()});
}

void Application::showSettings()
{
    ui::MainWindow &window = m_session->window();
    core::Store &store = m_session->store();
    m_preferences.setStartsAtLogin(Autostart::isEnabled()); // the desktop's own settings may have changed it
    auto *dialog = new ui::SettingsDialog(m_preferences, window.allActions(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto tellDatabase = [dialog, &store] {
        dialog->setDatabase(ui::databaseName(store.directory(), store.path()), store.path(), store.isReadOnly());
    };
    tellDatabase();
    connect(&m_languages, &ui::LanguageSwitch::changed, dialog, tellDatabase); // the name may be our own word
    dialog->setDirectory(store.directory(), store.me(), store.isReadOnly());
    connect(&store, &core::Store::changed, dialog, [dialog, &store](const core::Changes &changes) {
        if (changes.directory || changes.everything)
            dialog->setDirectory(store.directory(), store.me(), store.isReadOnly());
    });
    connectPersonSettings(*dialog);
    connect(dialog, &ui::SettingsDialog::personRenamed, this, [&window, &store](const QString &name) {
        if (const core::Person *me = store.directory().person(store.me()); me != nullptr) {
            core::Person renamed = *me;
            renamed.name = name;
            window.edits().run(std::make_shared<core::PutPerson>(renamed));
        }
    });
    connect(dialog, &ui::SettingsDialog::databaseRenamed, this,
            [&window](const QString &name) { window.edits().run(std::make_shared<core::RenameDatabase>(name)); });
    connect(dialog, &ui::SettingsDialog::openDatabaseRequested, this, &Application::chooseDatabase);
    connect(dialog, &ui::SettingsDialog::backupRequested, &window, &ui::MainWindow::backupRequested);
    connect(dialog, &ui::SettingsDialog::importRequested, &window, &ui::MainWindow::importRequested);
    connect(dialog, &ui::SettingsDialog::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
    dialog->open();
}

void Application::connectPersonSettings(const ui::SettingsDialog &dialog)
{
    // What the dialog does not show stays as it is in the file at that moment.
    const auto change = [this](const std::function<void(core::PersonSettings &)> &edit) {
        core::Store &store = m_session->store();
        const core::Person *me = store.directory().person(store.me());
        if (me == nullptr)
            return;
        core::PersonSettings settings = me->settings;
        edit(settings);
        if (settings != me->settings)
            m_session->window().edits().run(std::make_shared<core::PutPersonSettings>(me->id, settings));
    };
    connect(&dialog, &ui::SettingsDialog::hoursChosen, this, [change](const core::WorkingHours &hours) {
        change([&hours](core::PersonSettings &settings) { settings.hours = hours; });
    });
    connect(&dialog, &ui::SettingsDialog::overdueNoticeChosen, this, [change](std::optional<int> hours) {
        change([hours](core::PersonSettings &settings) { settings.overdueNoticeHours = hours; });
    });
}

void Application::quit()
{
    QApplication::quit();
}

/// What is being typed is saved, and the store writes what it was given, before anything goes.
void Application::finish()
{
    if (m_session)
        m_session->window().finishEditing();
    m_session.reset();
    m_failure.reset();
}

} // namespace app
