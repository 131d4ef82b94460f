// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/databasefiles.h"

#include "core/storage/filesummary.h"

#include <memory>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

namespace app {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(app::Files)
};

QString databaseFilter()
{
    //: RU: «Базы Followup». Kind of file in the file dialogs.
    return Files::tr("Followup databases")
        + QStringLiteral(" (*.db *.followup);;")
        //: RU: «Все файлы». Kind of file in the file dialogs.
        + Files::tr("All files") + QStringLiteral(" (*)");
}

QString folderOf(const QString &near)
{
    if (!near.isEmpty())
        return QFileInfo(near).absolutePath();
    // A folder that is not there would stand in the dialog as the name of a file.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString withEnding(const QString &path, const QString &ending)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + ending;
}

} // namespace

QString chooseDatabaseFile(QWidget *parent, const QString &near)
{
    //: RU: «Открыть базу». Title of the file dialog.
    return QFileDialog::getOpenFileName(parent, Files::tr("Open a database"), folderOf(near), databaseFilter());
}

QString chooseNewDatabaseFile(QWidget *parent, const QString &near)
{
    //: RU: «Создать базу». Title of the file dialog.
    const QString path = QFileDialog::getSaveFileName(parent, Files::tr("Create a database"), folderOf(near),
                                                      databaseFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    return withEnding(path, QStringLiteral(".followup"));
}

QString chooseBackupFile(QWidget *parent, const QString &databasePath)
{
    const QFileInfo file(databasePath);
    const QString suggestion
        = QStringLiteral("%1/%2 %3.db")
              .arg(folderOf(databasePath), file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    //: RU: «Сохранить копию базы». Title of the file dialog.
    return withEnding(
        QFileDialog::getSaveFileName(parent, Files::tr("Back up the database"), suggestion, databaseFilter()),
        QStringLiteral(".db"));
}

QString chooseImportFile(QWidget *parent)
{
    //: RU: «Загрузить задачи». Title of the file dialog.
    return QFileDialog::getOpenFileName(parent, Files::tr("Import tasks"), folderOf({}),
                                        //: RU: «Задачи в CSV и JSON». Kind of file in that dialog.
                                        Files::tr("Tasks in CSV and JSON")
                                            + QStringLiteral(" (*.csv *.txt *.json *.jsonl);;") + Files::tr("All files")
                                            + QStringLiteral(" (*)"));
}

QFuture<core::Result<ui::DatabaseFinding>> checkDatabase(const QString &path)
{
    auto promise = std::make_shared<QPromise<core::Result<ui::DatabaseFinding>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(core::summaryOf(path).map([](const core::FileSummary &summary) {
            return ui::DatabaseFinding{
                .people = summary.people, .openTasks = summary.openTasks, .isReadOnly = summary.isReadOnly};
        }));
        promise->finish();
    });
    return future;
}

QString sampleDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/followup/sample.db");
}

} // namespace app
