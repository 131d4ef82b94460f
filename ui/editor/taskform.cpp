// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/taskform.h"

#include "core/domain/taskcheck.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/activityview.h"
#include "ui/editor/checklisteditor.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/remindereditor.h"
#include "ui/editor/subtasklist.h"
#include "ui/editor/texteditors.h"
#include "ui/editor/valuebutton.h"
#include "ui/shell/edits.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr int kWideWindow = 900;

} // namespace

TaskForm::TaskForm(Place place, TaskSession &session, QWidget *parent)
    : QWidget(parent),
      m_place(place),
      m_session(session),
      m_banner(new PlainLabel(TextStyle::Body, Token::Warning, this)),
      m_left(new QScrollArea(this)),
      m_right(new QScrollArea(this)),
      m_between(new QFrame(this)),
      m_rightPane(new QWidget(this))
{
    buildColumns();
    connect(&m_session, &TaskSession::switched, this,
            [this] { m_comment->showText(m_session.edits().unsaved().comment(m_session.id())); });
    connect(&m_session, &TaskSession::opened, this, &TaskForm::showTask);
    connect(&m_session, &TaskSession::fieldChanged, this, &TaskForm::showField);
    connect(&m_session, &TaskSession::fieldStateChanged, this, &TaskForm::showTrouble);
    connect(&m_session, &TaskSession::activityChanged, this, &TaskForm::showActivity);
    connect(&m_session, &TaskSession::commentFailed, this, [this](const QString &text, const core::Error &error) {
        if (m_comment->document()->isEmpty()) {
            m_comment->showText(text);
            m_session.edits().unsaved().keepComment(m_session.id(), text);
        }
        m_commentProblem->setText(errorText(error));
        m_commentProblem->show();
    });
    connect(&m_session.store(), &core::Store::stateChanged, this, &TaskForm::followState);
    connect(&m_session.store(), &core::Store::changed, this, [this](const core::Changes &changes) {
        if (changes.directory) { // people and statuses may be called otherwise now
            for (FieldEditor *editor : std::as_const(m_editors)) {
                if (!editor->isEditing())
                    editor->showValue();
            }
        }
    });
    connect(qApp, &QCoreApplication::aboutToQuit, this, &TaskForm::flush);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        for (const core::Field field : {core::Field::Due, core::Field::Reminders})
            showField(field);
    });
    m_minute.start();
    retranslate();
    showTask();
}

TaskForm::~TaskForm() = default;

FieldEditor *TaskForm::editorOf(core::Field field) const
{
    const auto it = std::find_if(m_editors.begin(), m_editors.end(),
                                 [field](const FieldEditor *editor) { return editor->field() == field; });
    return it == m_editors.end() ? nullptr : *it;
}

void TaskForm::flush()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->flush();
    m_activity->flush();
    if (m_comment->isEdited()) { // begun and not sent: it waits for the task to be shown again
        const QString begun = m_comment->text();
        m_comment->accept(begun);
        m_session.edits().unsaved().keepComment(m_session.id(), begun);
    }
}

void TaskForm::focusTitle()
{
    m_title->activate();
    m_title->edit().selectAll();
    m_selectsTitle = m_session.id().isValid() && m_session.task().title.isEmpty(); // it is still being read
}

void TaskForm::editField(core::Field field)
{
    if (FieldEditor *editor = editorOf(field)) {
        if (!editor->isVisibleTo(this)) {
            m_showsAll = true;
            arrangeRows();
        }
        editor->activate();
    }
}

void TaskForm::focusComment()
{
    m_comment->setFocus(Qt::ShortcutFocusReason);
}

void TaskForm::showTask()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->showValue();
    if (std::exchange(m_selectsTitle, false) && m_title->edit().hasFocus())
        m_title->edit().selectAll();
    m_commentProblem->hide();
    m_showsAll = false;
    followState();
    showActivity();
}

/// What is typed, and what could not be saved, stays as it is.
void TaskForm::followState()
{
    const bool isReadOnly = !m_session.isOpen() || m_session.isReadOnly();
    m_banner->setVisible(m_session.isOpen() && isReadOnly);
    if (m_session.task().isDeleted)
        //: Over a task that lies in the trash. RU: «Задача в корзине, её нельзя изменить»
        m_banner->setText(tr("This task is in the trash and cannot be changed."));
    else if (m_session.store().state() == core::Store::State::Unreachable)
        //: Over a task while its file cannot be reached. RU: «База недоступна, правка закрыта»
        m_banner->setText(tr("The database is unavailable, editing is off."));
    else
        //: Over a task of a file that cannot be written. RU: «База открыта только для чтения, правка закрыта»
        m_banner->setText(tr("The database is open for reading only, editing is off."));
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(isReadOnly);
    for (TroubleNote *note : std::as_const(m_notes))
        note->refresh();
    m_subtasks->setReadOnly(isReadOnly);
    m_activity->setReadOnly(isReadOnly);
    m_commentBar->setVisible(!isReadOnly && !m_session.isDraft());
    arrangeRows();
}

void TaskForm::showField(core::Field field)
{
    FieldEditor *editor = editorOf(field);
    const bool isSettled = m_session.state(field) == TaskSession::FieldState::Clean; // else it shows what is not saved
    if (editor != nullptr && !editor->isEditing() && isSettled)
        editor->showValue();
    FieldEditor *due = field == core::Field::Status ? editorOf(core::Field::Due) : nullptr;
    if (due != nullptr && !due->isEditing())
        due->showValue(); // a closed task is overdue no longer
    if (field == core::Field::Due && m_reminders != nullptr)
        m_reminders->showValue(); // their times move with the due date
    if (field == core::Field::Checklist)
        showActivity();
    arrangeRows();
    m_commentBar->setVisible(m_session.isOpen() && !m_session.isReadOnly() && !m_session.isDraft());
}

void TaskForm::showTrouble(core::Field field)
{
    // A text stays in its field as it was typed; lists and choices show what is not saved.
    FieldEditor *editor = editorOf(field);
    const bool isText = std::holds_alternative<QString>(m_session.mine(field));
    if (editor != nullptr && !isText && m_session.state(field) != TaskSession::FieldState::Clean)
        editor->showValue();
    for (TroubleNote *note : std::as_const(m_notes))
        note->refresh();
    arrangeRows();
}

void TaskForm::showActivity()
{
    const core::Task &task = m_session.task();
    const core::Clock &clock = m_session.store().clock();
    const auto total = static_cast<int>(task.checklist.size());
    const auto done = static_cast<int>(
        std::count_if(task.checklist.begin(), task.checklist.end(), [](const auto &item) { return item.isDone; }));
    //: How much of a checklist is done: %1 of %2 items. RU: «%1 из %2»
    m_checklistCount->setText(tr("%1 of %2").arg(done).arg(total));
    m_checklistCount->setVisible(total > 0);
    m_progress->setProgress(done, total);
    m_progress->setVisible(total > 0);
    m_activity->refresh();
    const auto moment
        = [&clock](const QDateTime &at) { return momentText(at, clock.now(), clock.zone(), ui::Place::Inside); };
    //: Under a task; %1 and %2 are moments such as “today, 10:56”. RU: «Создана %1 · изменена %2»
    m_stamps->setText(tr("Created %1 · changed %2").arg(moment(task.created), moment(task.changed)));
    m_stamps->setVisible(task.created.isValid());
}

void TaskForm::sendComment()
{
    const QString text = m_comment->text().trimmed();
    const auto isFine = core::checkValue(core::Field::Result, text); // a comment may be as long as a result
    m_commentProblem->setVisible(!isFine);
    if (!isFine)
        m_commentProblem->setText(errorText(isFine.error()));
    else if (!text.isEmpty()) {
        m_comment->showText({});
        m_session.edits().unsaved().keepComment(m_session.id(), {});
        m_session.addComment(text);
    }
}

void TaskForm::arrangeRows()
{
    int labelWidth = 0;
    for (PropertyRow *row : std::as_const(m_rows)) {
        row->arrange(m_showsAll);
        if (!row->isHidden())
            labelWidth = std::max(labelWidth, row->labelWidth());
    }
    for (PropertyRow *row : std::as_const(m_rows))
        row->setLabelWidth(labelWidth);
    const bool isStored = m_session.id().isValid();
    m_subtasks->setVisible(isStored && (m_showsAll || !m_subtasks->isEmpty()));
    m_moreFields->setVisible(m_session.isOpen());
    //: Shows the properties of a task that are rarely used, or hides them again. RU: «Ещё поля», «Меньше полей»
    const QString text = m_showsAll ? tr("Fewer fields") : tr("More fields");
    m_moreFields->setText(text);
    m_moreFields->setFace(face::Plain{text, true});
}

void TaskForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = m_place == Place::Window && width() >= scaled(kWideWindow);
    if (isWide != m_isWide) {
        m_isWide = isWide;
        arrange();
    }
}

void TaskForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_comment == nullptr)
        return;
    retranslate();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (!editor->isEditing())
            editor->showValue();
    }
    for (TroubleNote *note : std::as_const(m_notes))
        note->refresh();
    arrangeRows();
    showActivity();
}

void TaskForm::retranslate()
{
    for (PropertyRow *row : std::as_const(m_rows))
        row->retranslate();
    for (FieldEditor *editor : {static_cast<FieldEditor *>(m_title), static_cast<FieldEditor *>(m_description),
                                static_cast<FieldEditor *>(m_checklist)})
        editor->retranslate();
    //: Heading over the description. RU: «Описание»
    m_descriptionHeading->setText(tr("Description"));
    //: Heading over the checklist. RU: «Чек-лист»
    m_checklistHeading->setText(tr("Checklist"));
    if (m_reminderHeading != nullptr) {
        //: Heading over the reminders. RU: «Напоминания»
        m_reminderHeading->setText(tr("Reminders"));
        m_reminders->retranslate();
    }
    m_subtasks->retranslate();
    m_activity->retranslate();
    //: Name of the field for a new comment. RU: «Комментарий»
    m_comment->setAccessibleName(tr("Comment"));
    //: In the empty field for a new comment. RU: «Написать комментарий»
    m_comment->setPlaceholderText(tr("Write a comment"));
    //: The keys that send a comment, at the end of its field. RU: «Ctrl+Enter»
    m_commentHint->setText(tr("Ctrl+Enter"));
}

} // namespace ui

#include "moc_taskform.cpp"
