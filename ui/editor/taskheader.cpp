// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/taskheader.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/tasksession.h"
#include "ui/editor/valuebutton.h"
#include "ui/shell/edits.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"
#include "ui/text/steptext.h"
#include "ui/text/tasktext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kSavedIcon = 14;

} // namespace

TaskHeader::TaskHeader(Place place, TaskSession &session, QWidget *parent)
    : QWidget(parent),
      m_place(place),
      m_session(session),
      m_status(new ValueButton(this)),
      m_complete(new QPushButton(this)),
      m_more(new IconButton(QStringLiteral("more"), this)),
      m_menu(new QMenu(this))
{
    m_status->setObjectName(QStringLiteral("statusButton"));
    m_complete->setObjectName(QStringLiteral("completeButton"));
    m_more->setObjectName(QStringLiteral("taskMenuButton"));
    setFocusRadius(*m_status, 12);
    m_complete->setIcon(
        icon(QStringLiteral("check"), place == Place::Panel ? Token::TextPrimary : Token::TextOnAccent));
    if (place == Place::Panel)
        buildPanel();
    else
        buildWindow();
    connect(m_status, &QAbstractButton::clicked, this, &TaskHeader::openStatusMenu);
    connect(m_more, &QAbstractButton::clicked, this, &TaskHeader::openTaskMenu);
    connect(m_complete, &QAbstractButton::clicked, this, [this] {
        const bool isClosed = m_session.store().directory().isClosed(m_session.task().status);
        m_session.setDone(!isClosed);
    });
    connect(&m_session, &TaskSession::opened, this, &TaskHeader::refresh);
    connect(&m_session, &TaskSession::fieldChanged, this, &TaskHeader::refresh);
    connect(&m_session.store(), &core::Store::stateChanged, this, &TaskHeader::refresh);
    refresh();
}

void TaskHeader::buildPanel()
{
    setButtonKind(*m_complete, ButtonKind::Outlined, ButtonSize::Small);
    m_open = new IconButton(QStringLiteral("open-window"), this);
    m_open->setObjectName(QStringLiteral("openWindowButton"));
    m_close = new IconButton(QStringLiteral("close"), this);
    m_close->setObjectName(QStringLiteral("closePanelButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(20, 12, 12, 0);
    line->setSpacing(4);
    line->addWidget(m_status);
    line->addStretch();
    for (QWidget *button : std::initializer_list<QWidget *>{m_complete, m_open, m_more, m_close})
        line->addWidget(button);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openWindowRequested(m_session.id()); });
    connect(m_close, &QAbstractButton::clicked, this, &TaskHeader::closeRequested);
}

void TaskHeader::buildWindow()
{
    setButtonKind(*m_complete, ButtonKind::Filled, ButtonSize::Normal);
    m_number = new PlainLabel(TextStyle::Meta, Token::TextMuted, this);
    m_saved = new PlainLabel(TextStyle::Meta, Token::TextMuted, this);
    m_saved->setObjectName(QStringLiteral("saveStateLabel"));
    m_savedIcon = new QLabel(this);
    m_undo = new IconButton(QStringLiteral("undo"), this);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo = new IconButton(QStringLiteral("redo"), this);
    m_redo->setObjectName(QStringLiteral("redoButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(32, 12, 20, 12);
    line->setSpacing(8);
    line->addWidget(m_status);
    line->addWidget(m_number, 1);
    line->addStretch();
    auto *saved = new QHBoxLayout;
    saved->setSpacing(4);
    saved->addWidget(m_savedIcon);
    saved->addWidget(m_saved);
    line->addLayout(saved);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_undo, m_redo, m_more})
        line->addWidget(widget);
    line->addSpacing(8);
    line->addWidget(m_complete);
    Edits &edits = m_session.edits();
    connect(m_undo, &QAbstractButton::clicked, &edits, &Edits::undo);
    connect(m_redo, &QAbstractButton::clicked, &edits, &Edits::redo);
    connect(&edits.stack(), &QUndoStack::indexChanged, this, &TaskHeader::refreshSteps);
    connect(&m_session.store(), &core::Store::pendingWritesChanged, this, &TaskHeader::refreshSaved);
}

void TaskHeader::refresh()
{
    const core::Directory &directory = m_session.store().directory();
    const core::Task &task = m_session.task();
    const QString name = statusName(task.status, directory);
    if (const core::Status *status = directory.status(task.status))
        m_status->setFace(face::Status{*status, name});
    //: Name of the button with a task's status; %1 is the status. RU: «Статус: %1»
    m_status->setAccessibleName(tr("Status: %1").arg(name));
    m_status->setReadOnly(m_session.isReadOnly());
    //: Opens a closed task again. RU: «Вернуть в работу»
    const QString reopen = tr("Reopen");
    //: Closes a task. RU: «Готово»
    m_complete->setText(directory.isClosed(task.status) ? reopen : tr("Done"));
    m_complete->setEnabled(!m_session.isReadOnly() && m_session.isOpen());
    //: Name of the menu of what can be done with a task. RU: «Действия»
    m_more->setName(tr("Actions"));
    m_more->setEnabled(m_session.id().isValid());
    if (m_place == Place::Panel) {
        //: RU: «Открыть в окне»
        m_open->setName(tr("Open in window"), QKeySequence(Qt::CTRL | Qt::Key_Return));
        m_open->setEnabled(m_session.id().isValid());
        //: RU: «Закрыть панель»
        m_close->setName(tr("Close panel"), QKeySequence(Qt::Key_Escape));
        return;
    }
    const QString number = QString::number(task.id.value());
    if (m_session.isDraft())
        m_number->clear();
    else if (task.clientName.isEmpty())
        //: The number of a task above its title. RU: «№ %1»
        m_number->setText(tr("No. %1").arg(number));
    else
        //: The number and the client of a task above its title. RU: «№ %1 · %2»
        m_number->setText(tr("No. %1 · %2").arg(number, task.clientName));
    refreshSteps();
    refreshSaved();
}

void TaskHeader::refreshSteps()
{
    const auto name = [](const std::optional<core::Intent> &step, const QString &with, const QString &without) {
        return step ? with.arg(stepName(*step)) : without;
    };
    const Edits &edits = m_session.edits();
    //: Button; %1 is what is taken back, for example “change of “Due””. RU: «Отменить: %1»
    m_undo->setName(name(edits.undoable(), tr("Undo: %1"), tr("Undo")), QKeySequence(Qt::CTRL | Qt::Key_Z));
    //: Button; %1 is what is done again. RU: «Повторить: %1»
    m_redo->setName(name(edits.redoable(), tr("Redo: %1"), tr("Redo")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_undo->setEnabled(edits.stack().canUndo());
    m_redo->setEnabled(edits.stack().canRedo());
}

void TaskHeader::refreshSaved()
{
    const core::Store &store = m_session.store();
    //: Name of the label that tells whether everything is saved. RU: «Состояние сохранения»
    m_saved->setAccessibleName(tr("Save state"));
    const bool isSaved = store.pendingWrites() == 0 && store.savedAt().isValid();
    m_savedIcon->setPixmap(
        isSaved
            ? icon(QStringLiteral("check"), Token::TextMuted).pixmap(QSize(kSavedIcon, kSavedIcon), devicePixelRatioF())
            : QPixmap());
    if (store.pendingWrites() > 0)
        //: While an edit is on its way to the file. RU: «Сохраняем…»
        m_saved->setText(tr("Saving…"));
    else if (store.savedAt().isValid())
        //: When the last edit reached the file. RU: «Сохранено в %1»
        m_saved->setText(tr("Saved at %1").arg(timeText(store.savedAt().toTimeZone(store.clock().zone()).time())));
    else
        m_saved->clear();
}

void TaskHeader::openStatusMenu()
{
    m_menu->clear();
    const core::Task &task = m_session.task();
    for (const core::Status &status : m_session.store().directory().statuses) {
        QAction *action = m_menu->addAction(icon(statusIcon(status)),
                                            statusName(status).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(status.id == task.status);
        connect(action, &QAction::triggered, this,
                [this, id = status.id] { m_session.commit(core::Field::Status, id); });
    }
    m_menu->popup(m_status->mapToGlobal(QPoint(0, m_status->height())));
}

void TaskHeader::openTaskMenu()
{
    m_menu->clear();
    const core::TaskId id = m_session.id();
    const bool canWrite = !m_session.isReadOnly();
    Edits &edits = m_session.edits();
    if (m_place == Place::Panel) {
        const auto step
            = [this](const std::optional<core::Intent> &intent, const QString &with, const QString &without) {
                  QAction *action = m_menu->addAction(intent ? with.arg(stepName(*intent)) : without);
                  action->setEnabled(intent.has_value());
                  return action;
              };
        connect(step(edits.undoable(), tr("Undo: %1"), tr("Undo")), &QAction::triggered, &edits, &Edits::undo);
        connect(step(edits.redoable(), tr("Redo: %1"), tr("Redo")), &QAction::triggered, &edits, &Edits::redo);
        m_menu->addSeparator();
        connect(m_menu->addAction(icon(QStringLiteral("open-window")), tr("Open in window")), &QAction::triggered, this,
                [this, id] { Q_EMIT openWindowRequested(id); });
    }
    //: Makes a copy of a task. RU: «Дублировать»
    QAction *duplicate = m_menu->addAction(icon(QStringLiteral("copy")), tr("Duplicate"));
    duplicate->setEnabled(canWrite);
    connect(duplicate, &QAction::triggered, this, [this, id] { Q_EMIT duplicateRequested(id); });
    //: Puts a task onto the clipboard as text. RU: «Копировать как текст»
    connect(m_menu->addAction(tr("Copy as text")), &QAction::triggered, this, [this, id] { Q_EMIT copyRequested(id); });
    m_menu->addSeparator();
    //: Moves a task to the trash. RU: «Удалить»
    QAction *remove = m_menu->addAction(icon(QStringLiteral("trash")), tr("Delete"));
    remove->setEnabled(canWrite);
    connect(remove, &QAction::triggered, this, [this, id] { Q_EMIT deleteRequested(id); });
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void TaskHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui

#include "moc_taskheader.cpp"
