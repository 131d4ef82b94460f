// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QObject>
#include <QProcess>

namespace core {
class Store;
}

namespace ui {
class MainWindow;
}

namespace app {

/// Long works on the open file: import, backup. Each is a run of the program's own verb beside the window, so that the
/// window stays free, and a run that is stopped or dies leaves the file as it was. One at a time.
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
    QString importedText(const QByteArray &output) const;

    core::Store &m_store;
    ui::MainWindow &m_window;
    QProcess m_process;
    bool m_isStopped = false;
};

/// Starts the program's own executable with a verb; for works on files that are not open.
void startVerb(QProcess &process, const QStringList &arguments);
/// What a verb said went wrong.
QString verbError(QProcess &process);

} // namespace app
