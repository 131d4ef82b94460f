// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class IconButton;
class PlainLabel;
class TaskSession;
class ValueButton;

/// The line above a task: status, done, what was saved, undo and redo, and what can be done with the whole task. It
/// carries out nothing but the status, done, undo and redo; the rest it asks its owner for.
class TaskHeader final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Panel, Window };
    TaskHeader(Place place, TaskSession &session, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void openWindowRequested(core::TaskId task);
    void closeRequested();
    void duplicateRequested(core::TaskId task);
    void copyRequested(core::TaskId task);
    void deleteRequested(core::TaskId task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPanel();
    void buildWindow();
    void openStatusMenu();
    void openTaskMenu();
    void refreshSteps();
    void refreshSaved();

    Place m_place;
    TaskSession &m_session;
    ValueButton *m_status;
    QPushButton *m_complete;
    IconButton *m_more;
    QMenu *m_menu;
    IconButton *m_open = nullptr; // panel
    IconButton *m_close = nullptr;
    PlainLabel *m_number = nullptr; // window
    PlainLabel *m_saved = nullptr;
    QLabel *m_savedIcon = nullptr;
    IconButton *m_undo = nullptr;
    IconButton *m_redo = nullptr;
};

} // namespace ui
