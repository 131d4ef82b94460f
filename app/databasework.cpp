// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/databasework.h"

#include "app/commandline/problemtext.h"
#include "app/databasefiles.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workstrip.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>
#include <QDir>
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
    connect(&window.workStrip(), &ui::WorkStrip::stopRequested, this, &DatabaseWork::stop);
    m_watch.setInterval(100);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_window.workStrip().progress(m_import->bytesRead, m_import->bytes,
                                      //: RU: «задач: %n». Strip at the foot of the window: how many were read so far.
                                      tr("%n tasks", nullptr, m_import->records));
    });
}

DatabaseWork::~DatabaseWork()
{
    if (m_import)
        m_import->isStopped = true;
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate(); // its transaction is rolled back
        m_process.waitForFinished(2000);
    }
}

void DatabaseWork::import()
{
    const QString path = isBusy() ? QString() : chooseImportFile(&m_window);
    if (path.isEmpty())
        return;
    m_isStopped = false;
    m_import = std::make_shared<ImportProgress>();
    auto report = std::make_shared<core::ImportReport>();
    const core::ImportFile file = watchedFile(path, m_store.clock(), m_import);
    //: RU: «Загружаем задачи из %1». Strip at the foot of the window during an import; %1 is the name of a file.
    m_window.workStrip().begin(tr("Importing tasks from %1").arg(file.name));
    m_watch.start();
    core::whenReady(m_window.edits().run(std::make_shared<core::ImportTasks>(QList<core::ImportFile>{file}, report)),
                    this,
                    [this, report](const core::Result<core::Outcome> &outcome) { finishImport(outcome, *report); });
}

/// As problemReason(), without the options of the command line, which the window does not have.
QString DatabaseWork::windowReason(const core::ImportProblem &problem)
{
    using Reason = core::ImportProblem::Reason;
    switch (problem.reason) {
    case Reason::NoTitleColumn: //: %1: headers. RU: «Неясно, где название задачи. Есть столбцы: %1. Назовите один из
                                //: них «Название» и загрузите файл снова.»
        return tr("No column is known as the title. There are: %1. Call one of them “Title” and import the file again.")
            .arg(problem.value);
    case Reason::NoHeader: //: %1: cells. RU: «Первая строка не похожа на заголовок: %1. Добавьте над ней строку с
                           //: названиями столбцов, один из них — «Название», и загрузите файл снова.»
        return tr("The first row looks like no header: %1. Put a row of column names above it, one of them “Title”, and"
                  " import the file again.")
            .arg(problem.value);
    case Reason::UnknownColumns: //: %1: names. RU: «Незнакомые столбцы пропущены: %1.»
        return tr("Unknown columns are left out: %1.").arg(problem.value);
    case Reason::BadValue: //: %1: a column or key, %2: what stands there. RU: «%1: «%2» не подходит. Исправьте и
                           //: загрузите файл снова.»
        return tr("%1: “%2” cannot be understood. Correct it and import the file again.")
            .arg(problem.field, problem.value);
    case Reason::NotJson: //: RU: «Здесь не JSON. Проверьте это место.»
        return tr("This is no JSON. Check this place.");
    case Reason::InTrash: //: %1: a number. RU: «Это задача %1 из корзины, она осталась там.»
        return tr("It is task %1 in the trash, it stays there.").arg(problem.value);
    default:
        return problemReason(problem);
    }
}

QString DatabaseWork::problemText(const core::ImportProblem &problem)
{
    const QString reason = windowReason(problem);
    return problem.place == core::ImportProblem::Place::File ? reason : tr("%1: %2").arg(problemPlace(problem), reason);
}

void DatabaseWork::finishImport(const core::Result<core::Outcome> &outcome, const core::ImportReport &report)
{
    m_watch.stop();
    m_import.reset();
    m_window.workStrip().end();
    if (m_isStopped) {
        tellStopped();
    } else if (!outcome) {
        const bool hasPlace = outcome.error().code == core::Error::Code::Malformed && !report.problems.isEmpty();
        const core::ImportProblem problem = hasPlace ? report.problems.constFirst() : core::ImportProblem{};
        m_window.tell(hasPlace ? problemText(problem) : ui::errorText(outcome.error()));
    } else if (report.problemCount > 0) {
        const core::ImportProblem &first = report.problems.constFirst();
        QStringList lines;
        if (report.problemCount > 1)
            std::ranges::transform(report.problems, std::back_inserter(lines), problemText);
        if (report.problemCount > report.problems.size())
            //: RU: «И ещё: %n.». Last line of a long list of problems.
            lines.append(tr("And %n more.", nullptr, static_cast<int>(report.problemCount - report.problems.size())));
        //: RU: «Записей, с которыми не всё в порядке: %n. Первая: %1: %2». Bar after an import; what came in is told in
        //: the toast. %1 is a place in the file, "row 7", and %2 a sentence that says what is wrong there.
        m_window.tellNews(
            tr("%n records had problems. The first one is %1: %2", nullptr, static_cast<int>(report.problemCount))
                .arg(problemPlace(first), windowReason(first)),
            lines);
    }
}

void DatabaseWork::stop()
{
    m_isStopped = true;
    if (m_import)
        m_import->isStopped = true;
    else
        m_process.terminate();
}

bool DatabaseWork::isBusy()
{
    if (!m_import && m_process.state() == QProcess::NotRunning)
        return false;
    //: RU: «Дождитесь конца начатой работы.» Toast: an import or a backup is still running.
    m_window.tell(tr("Wait until the work under way has finished."));
    return true;
}

void DatabaseWork::tellStopped()
{
    //: RU: «Остановлено: ничего не изменено.» Toast after Stop.
    m_window.tell(tr("Stopped: nothing was changed."));
}

void DatabaseWork::backUp()
{
    const QString path = isBusy() ? QString() : chooseBackupFile(&m_window, m_store.path());
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
        tellStopped();
    } else if (exitCode == 0) {
        m_window.tell(success(m_process.readAllStandardOutput()));
    } else {
        m_window.tell(verbError(m_process));
    }
}

} // namespace app
