// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/propertyrow.h"
#include "ui/editor/tasksession.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class ActivityView;
class ChecklistEditor;
class DescriptionEditor;
class FlatTextEdit;
class PlainLabel;
class ProgressLine;
class ReminderEditor;
class TitleEditor;
class SubtaskList;
class ValueButton;

/// All of a task, to read and to edit: the same in the panel and in the window. In a wide window the properties stand
/// in a column of their own; otherwise they follow the title.
class TaskForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Panel, Window };
    TaskForm(Place place, TaskSession &session, QWidget *parent = nullptr);
    ~TaskForm() override;

    /// Saves what is being typed; a task is left, the panel closes or the program quits.
    void flush();
    /// Puts the cursor into the title, with its text selected.
    void focusTitle();
    /// Opens what changes a field: a key of the task views was pressed.
    void editField(core::Field field);
    /// Puts the cursor into the field for a new comment.
    void focusComment();

Q_SIGNALS:
    /// Enter in the title, and nothing is wrong with it: the keyboard may go back to the tasks.
    void titleEntered();
    /// A part of the task is to be shown in its place.
    void taskRequested(core::TaskId task);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildColumns();
    void buildProperties();
    void buildRows(QVBoxLayout *column);
    QWidget *buildReminders();
    void buildChecklist();
    void buildComment();
    void addRow(QVBoxLayout *column, const QString &iconName, FieldEditor *editor, PropertyRow::Shown shown);
    FieldEditor *makeEditor(core::Field field);
    void listen(FieldEditor *editor);
    void arrange();
    void arrangeRows();
    void showTask();
    void followState();
    void showField(core::Field field);
    void showTrouble(core::Field field);
    void showActivity();
    void retranslate();
    void sendComment();
    FieldEditor *editorOf(core::Field field) const;

    Place m_place;
    TaskSession &m_session;
    QList<FieldEditor *> m_editors{};
    QList<PropertyRow *> m_rows{};
    QList<TroubleNote *> m_notes{};
    QTimer m_minute{}; // due chips and times move with the clock
    bool m_isWide = false;
    bool m_showsAll = false;
    bool m_selectsTitle = false; ///< asked for before there was a title

    PlainLabel *m_banner;
    QScrollArea *m_left;
    QScrollArea *m_right;
    QFrame *m_between;
    QVBoxLayout *m_leftColumn = nullptr;
    QVBoxLayout *m_rightColumn = nullptr;
    QWidget *m_rightPane;
    QVBoxLayout *m_rightFoot = nullptr;
    TitleEditor *m_title = nullptr;
    QWidget *m_properties = nullptr;
    ValueButton *m_moreFields = nullptr;
    PlainLabel *m_reminderHeading = nullptr;
    ReminderEditor *m_reminders = nullptr;
    PlainLabel *m_descriptionHeading = nullptr;
    DescriptionEditor *m_description = nullptr;
    PlainLabel *m_checklistHeading = nullptr;
    PlainLabel *m_checklistCount = nullptr;
    ProgressLine *m_progress = nullptr;
    ChecklistEditor *m_checklist = nullptr;
    SubtaskList *m_subtasks = nullptr;
    ActivityView *m_activity = nullptr;
    PlainLabel *m_stamps = nullptr;
    QWidget *m_commentBar = nullptr;
    FlatTextEdit *m_comment = nullptr;
    PlainLabel *m_commentHint = nullptr;
    PlainLabel *m_commentProblem = nullptr;
};

} // namespace ui
