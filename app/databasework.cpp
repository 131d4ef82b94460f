// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/databasework.h"

#include "app/databasefiles.h"
#include "core/store/store.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workstrip.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace app {

void startVerb(QProcess &process, const QStringList &arguments)
{
    process.start(QCoreApplication::applicationFilePath(), arguments, QIODevice::ReadOnly);
}

QString verbError(QProcess &process)
{
    const QByteArray said = process.readAllStandardError().trimmed();
    const QString told = QJsonDocument::fromJson(said).object().value(QStringLiteral("error")).toString();
    return told.isEmpty() ? QString::fromUtf8(said) : told;
}

DatabaseWork::DatabaseWork(core::Store &store, ui::MainWindow &window) : m_store(store), m_window(window)
{
    connect(&window, &ui::MainWindow::importRequested, this, &DatabaseWork::import);
    connect(&window, &ui::MainWindow::backupRequested, this, &DatabaseWork::backUp);
    connect(&window.workStrip(), &ui::WorkStrip::stopRequested, this, [this] {
        m_isStopped = true;
        m_process.terminate();
    });
}

DatabaseWork::~DatabaseWork()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate(); // its transaction is rolled back
        m_process.waitForFinished(2000);
    }
}

void DatabaseWork::import()
{
    const QString path = chooseImportFile(&m_window);
    if (path.isEmpty())
        return;
    //: RU: «Загружаем задачи из %1». Strip at the foot of the window during an import; %1 is the name of a file.
    run({QStringLiteral("import"), path}, tr("Importing tasks from %1").arg(QFileInfo(path).fileName()),
        [this](const QByteArray &output) { return importedText(output); });
}

void DatabaseWork::backUp()
{
    const QString path = chooseBackupFile(&m_window, m_store.path());
    if (path.isEmpty())
        return;
    //: RU: «Сохраняем копию базы». Strip at the foot of the window during a backup.
    run({QStringLiteral("backup"), path}, tr("Backing up the database"), [path](const QByteArray &) {
        //: RU: «Копия сохранена: %1». Toast after a backup; %1 is the path of the copy.
        return tr("Backed up to %1").arg(QDir::toNativeSeparators(path));
    });
}

void DatabaseWork::run(const QStringList &arguments, const QString &text, const Success &success)
{
    if (m_process.state() != QProcess::NotRunning) {
        //: RU: «Дождитесь конца начатой работы». Toast: an import or a backup is still running.
        m_window.tell(tr("Wait until the work under way has finished."));
        return;
    }
    m_isStopped = false;
    m_process.disconnect(this);
    connect(&m_process, &QProcess::finished, this, [this, success](int exitCode) { finish(exitCode, success); });
    connect(&m_process, &QProcess::errorOccurred, this, [this, success](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(1, success);
    });
    m_window.workStrip().begin(text);
    startVerb(m_process,
              arguments
                  + QStringList{QStringLiteral("--json"), QStringLiteral("--database"), m_store.path(),
                                QStringLiteral("--language"), QLocale().name().left(2)});
}

void DatabaseWork::finish(int exitCode, const Success &success)
{
    m_window.workStrip().end();
    m_store.refresh();
    if (m_isStopped) {
        //: RU: «Остановлено: ничего не изменено». Toast after Stop.
        m_window.tell(tr("Stopped: nothing was changed."));
    } else if (exitCode == 0) {
        m_window.tell(success(m_process.readAllStandardOutput()));
    } else {
        m_window.tell(verbError(m_process));
    }
}

QString DatabaseWork::importedText(const QByteArray &output) const
{
    const QJsonObject report = QJsonDocument::fromJson(output).object();
    const int taken = report.value(QStringLiteral("added")).toInt() + report.value(QStringLiteral("updated")).toInt();
    const auto problems = static_cast<int>(report.value(QStringLiteral("problems")).toArray().size());
    if (problems == 0) {
        //: RU: «Загружено задач: %n». Toast after an import.
        return tr("%n tasks imported", nullptr, taken);
    }
    //: RU: «не загружено записей: %n». Second part of the toast after an import.
    const QString left = tr("%n records had problems", nullptr, problems);
    //: RU: «%1, %2». Toast after an import: how many tasks came in, how many records had problems.
    return tr("%1, %2").arg(tr("%n tasks imported", nullptr, taken), left);
}

} // namespace app
