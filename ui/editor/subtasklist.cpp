// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/subtasklist.h"

#include "core/capture/pastedlines.h"
#include "core/commands/createtasks.h"
#include "core/commands/edittasks.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/editor/checklisteditor.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/tasksession.h"
#include "ui/editor/valuebutton.h"
#include "ui/shell/edits.h"
#include "ui/style/followupstyle.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>

namespace ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kRowHeight = 32;
constexpr qsizetype kMostShown = 200; // each is three widgets

} // namespace

SubtaskList::SubtaskList(TaskSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_heading(new PlainLabel(TextStyle::Section, Token::TextPrimary, this)),
      m_count(new PlainLabel(TextStyle::Meta, Token::TextMuted, this)),
      m_progress(new ProgressLine(this)),
      m_rows(new QVBoxLayout),
      m_add(new FlatLineEdit(this))
{
    setObjectName(u"subtaskList"_s);
    m_add->setObjectName(u"subtaskAddEdit"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kFieldInset, 0, kFieldInset, 0);
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addWidget(m_count);
    head->addWidget(m_progress);
    head->addStretch();
    m_rows->setContentsMargins(kFieldInset, 4, 0, 0);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    connect(m_add, &FlatLineEdit::entered, this, [this] { add({m_add->text()}); });
    connect(m_add, &FlatLineEdit::linesPasted, this, &SubtaskList::add);
    connect(&session, &TaskSession::switched, this, &SubtaskList::ask);
    connect(&session, &TaskSession::opened, this, &SubtaskList::ask);
    connect(&session.store(), &core::Store::changed, this, &SubtaskList::askSoon);
    ask();
}

void SubtaskList::askSoon(const core::Changes &changes)
{
    const bool isOurs = changes.everything || !changes.removed.isEmpty()
        || std::ranges::any_of(changes.tasks, [this](const core::TaskRow &row) {
                            return row.id == m_parent || row.parent == m_parent;
                        });
    if (m_parent.isValid() && isOurs)
        ask();
}

void SubtaskList::ask()
{
    const core::TaskId parent = m_session.id();
    if (parent != m_parent) {
        m_parent = parent;
        m_add->showText({});
        take({});
    }
    if (!parent.isValid())
        return;
    core::whenReady(m_session.store().subtasks(parent), this,
                    [this, parent](const core::Result<QList<core::TaskRow>> &tasks) {
                        if (tasks && parent == m_parent)
                            take(*tasks);
                    });
}

void SubtaskList::take(const QList<core::TaskRow> &tasks)
{
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    showTasks();
    Q_EMIT filled();
}

/// Made anew: the keyboard stays at the part where it was.
void SubtaskList::showTasks()
{
    const QWidget *focus = focusWidget();
    const QVariant focused = focus != nullptr && focus->hasFocus() ? focus->property("task") : QVariant();
    const QString kind = focus != nullptr ? focus->objectName() : QString();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int done = 0;
    for (const core::TaskRow &task : std::as_const(m_tasks)) {
        done += m_session.store().directory().isClosed(task.status) ? 1 : 0;
        if (m_rows->count() < kMostShown)
            m_rows->addWidget(makeRow(task));
    }
    const auto total = static_cast<int>(m_tasks.size());
    //: How many parts of a task are closed: %1 of %2. RU: «%1 из %2»
    m_count->setText(tr("%1 of %2").arg(done).arg(total));
    m_count->setVisible(total > 0);
    m_progress->setProgress(done, total);
    m_progress->setVisible(total > 0);
    if (!focused.isValid())
        return;
    for (QWidget *widget : findChildren<QWidget *>(kind)) {
        if (widget->property("task") == focused)
            widget->setFocus();
    }
}

QWidget *SubtaskList::makeRow(const core::TaskRow &task)
{
    const core::Store &store = m_session.store();
    const bool isClosed = store.directory().isClosed(task.status);
    auto *row = new QWidget(this);
    auto *check = new QCheckBox(row);
    auto *title = new ValueButton(row);
    auto *due = new PlainLabel(TextStyle::Meta, Token::TextMuted, row);
    check->setObjectName(u"subtaskCheck"_s);
    title->setObjectName(u"subtaskButton"_s);
    for (QWidget *widget : {static_cast<QWidget *>(check), static_cast<QWidget *>(title)})
        widget->setProperty("task", task.id.value());
    check->setChecked(isClosed);
    check->setEnabled(!m_isReadOnly);
    //: Name of the check of a part of a task. %1: its title. RU: «%1: готово»
    check->setAccessibleName(tr("%1: done").arg(task.title));
    title->setFace(face::Plain{task.title, isClosed});
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    title->setToolTip(plainToolTip(task.title));
    title->setAccessibleName(taskSentence(task, store.directory(), store.clock().now(), store.filterContext().zone));
    due->setText(dateText(task.due, store.clock().now(), store.filterContext().zone));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, kFieldInset, 0);
    line->setSpacing(8);
    line->addWidget(check);
    line->addWidget(title, 1);
    line->addWidget(due);
    row->setMinimumHeight(std::max(kRowHeight, lineHeight(TextStyle::Body) + 12));
    connect(check, &QCheckBox::clicked, this, [this, id = task.id](bool isDone) { setDone(id, isDone); });
    connect(title, &QAbstractButton::clicked, this, [this, id = task.id] { Q_EMIT taskRequested(id); });
    return row;
}

void SubtaskList::setDone(core::TaskId task, bool isDone)
{
    using Kind = core::Intent::Kind;
    const core::FieldEdit edit{
        .task = task, .field = core::Field::Status, .value = isDone ? core::statuses::kDone : core::statuses::kNew};
    m_session.edits().run(
        std::make_shared<core::EditTasks>(QList{edit}, isDone ? Kind::CompleteTasks : Kind::ReopenTasks));
}

void SubtaskList::add(const QStringList &titles)
{
    QList<core::Task> drafts;
    const core::Task &parent = m_session.task();
    for (const core::PastedLine &line : core::pastedLines(titles.join(u'\n'))) {
        core::Task draft;
        draft.title = line.text;
        draft.parent = parent.id;
        draft.creator = m_session.store().me();
        draft.assignee = parent.assignee;
        draft.clientName = parent.clientName;
        draft.dealName = parent.dealName;
        drafts.append(draft);
    }
    if (drafts.isEmpty() || !m_session.edits().mayEdit())
        return;
    m_add->showText({});
    m_session.edits().run(std::make_shared<core::CreateTasks>(drafts));
}

void SubtaskList::setReadOnly(bool isReadOnly)
{
    m_add->setVisible(!isReadOnly && m_session.id().isValid());
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly)
        showTasks();
}

void SubtaskList::retranslate()
{
    //: Heading over the parts of a task. RU: «Подзадачи»
    m_heading->setText(tr("Subtasks"));
    //: Name of the field that adds a part to a task. RU: «Новая подзадача»
    m_add->setAccessibleName(tr("New subtask"));
    //: In the empty field that adds a part to a task. RU: «Добавить подзадачу»
    m_add->setPlaceholderText(tr("Add a subtask"));
    showTasks();
}

} // namespace ui

#include "moc_subtasklist.cpp"
