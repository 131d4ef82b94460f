// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QMainWindow>

class QPushButton;

namespace ui {

class PlainLabel;

/// Stands in for the main window when a file could not be opened: what happened, and the ways on. The file is not
/// touched.
class FailureWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit FailureWindow(QWidget *parent = nullptr);

    void tell(const QString &path, const core::Error &error);

Q_SIGNALS:
    void retryRequested();
    void openDatabaseRequested();
    void createDatabaseRequested();
    /// Show the file in its folder.
    void folderRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();

    QString m_path{};
    core::Error m_error{};
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PlainLabel *m_pathLabel;
    QPushButton *m_open;
    QPushButton *m_create;
    QPushButton *m_retry;
    QPushButton *m_folder;
};

} // namespace ui
