// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/field.h"

#include <QWidget>

namespace ui {

class Edits;
class TaskForm;
class TaskHeader;
class TaskSession;

/// The editor as a pane beside the tasks: 432 wide, from 360 to 560. It follows the selection and closes with Esc. What
/// concerns the whole task (copy, delete, a window of its own) it asks the main window for.
class TaskPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(Edits &edits, QWidget *parent = nullptr);
    ~TaskPanel() override;

    /// Shows a task; what was being typed into the one before is saved first.
    void open(core::TaskId task);
    /// Begins a new task in the panel; without a title it is never stored.
    void begin(const core::Task &draft);
    /// Saves what is being typed and shows nothing any more.
    void clear();
    core::TaskId task() const;
    TaskForm &form() const { return *m_form; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void openWindowRequested(core::TaskId task);
    void duplicateRequested(core::TaskId task);
    void copyRequested(core::TaskId task);
    void deleteRequested(core::TaskId task);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; ///< files and pages become links of the task

private:
    TaskSession *m_session;
    TaskHeader *m_header;
    TaskForm *m_form;
};

} // namespace ui
