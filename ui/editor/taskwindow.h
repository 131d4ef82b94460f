// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"

#include <QMainWindow>

namespace ui {

class Edits;
class TaskForm;
class TaskHeader;
class TaskSession;

/// The editor as a window of its own: 1200×850, at least 720×560. Below 900 its right column stands under the title.
/// Deletes itself when it is closed. A main window for the sake of screen readers, which do not take a plain widget for
/// a window.
class TaskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit TaskWindow(Edits &edits, QWidget *parent = nullptr);

    void open(core::TaskId task);
    /// Begins a new task; without a title it is never stored.
    void begin(const core::Task &draft);
    core::TaskId task() const;
    TaskForm &form() const { return *m_form; }

Q_SIGNALS:
    void duplicateRequested(core::TaskId task);
    void copyRequested(core::TaskId task);
    void deleteRequested(core::TaskId task);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTitle();

    TaskSession *m_session;
    TaskHeader *m_header;
    TaskForm *m_form;
};

} // namespace ui
