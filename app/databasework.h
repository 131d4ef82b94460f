// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/taskimport.h"

#include <functional>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace core {
class Store;
}

namespace ui {
class MainWindow;
}

namespace app {

/// Long works on the open file: import, backup. They run beside the window, one at a time, and one that is stopped
/// leaves the file as it was. An import is one undo step; a backup is a run of the program's own verb.
class DatabaseWork final : public QObject
{
    Q_OBJECT

public:
    DatabaseWork(core::Store &store, ui::MainWindow &window);
    ~DatabaseWork() override;

    void import();
    void backUp();

private:
    using Success = std::function<QString(const QByteArray &output)>;

    void run(const QStringList &arguments, const QString &text, const Success &success);
    void finish(int exitCode, const Success &success);
    static QString windowReason(const core::ImportProblem &problem);
    static QString problemText(const core::ImportProblem &problem);
    void finishImport(const core::Result<core::Outcome> &outcome, const core::ImportReport &report);
    void stop();
    void tellStopped();
    bool isBusy();

    core::Store &m_store;
    ui::MainWindow &m_window;
    QProcess m_process;
    std::shared_ptr<ImportProgress> m_import{}; ///< while one is under way
    QTimer m_watch; ///< shows how far it is
    bool m_isStopped = false;
};

/// Starts the program's own executable with a verb; for works on files that are not open.
void startVerb(QProcess &process, const QStringList &arguments);
/// What a verb said went wrong.
QString verbError(QProcess &process);

} // namespace app
