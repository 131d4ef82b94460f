// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/taskwindow.h"

#include "ui/editor/taskform.h"
#include "ui/editor/taskheader.h"
#include "ui/editor/tasksession.h"
#include "ui/shell/edits.h"
#include "ui/style/tokens.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

TaskWindow::TaskWindow(Edits &edits, QWidget *parent)
    : QMainWindow(parent, Qt::Window),
      m_session(new TaskSession(edits, this)),
      m_header(new TaskHeader(TaskHeader::Place::Window, *m_session, this)),
      m_form(new TaskForm(TaskForm::Place::Window, *m_session, this))
{
    setObjectName(QStringLiteral("taskWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(720, 560);
    resize(QSize(1200, 850).boundedTo(screen()->availableSize()));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // the line under the header
    column->addWidget(m_header);
    column->addWidget(m_form, 1);
    setCentralWidget(page);
    connect(m_header, &TaskHeader::duplicateRequested, this, &TaskWindow::duplicateRequested);
    connect(m_header, &TaskHeader::copyRequested, this, &TaskWindow::copyRequested);
    connect(m_header, &TaskHeader::deleteRequested, this, &TaskWindow::deleteRequested);
    connect(m_form, &TaskForm::taskRequested, this, &TaskWindow::open);
    connect(m_session, &TaskSession::vanished, this, &QWidget::close);
    connect(m_session, &TaskSession::opened, this, &TaskWindow::showTitle);
    connect(m_session, &TaskSession::fieldChanged, this, &TaskWindow::showTitle);
    const auto shortcut = [this](const QKeySequence &keys, auto &&deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    // A text field that is being typed into takes back its own letters first.
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), [&edits] { edits.undo(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [&edits] { edits.redo(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    showTitle();
}

void TaskWindow::open(core::TaskId task)
{
    m_form->flush();
    m_session->open(task);
}

void TaskWindow::begin(const core::Task &draft)
{
    m_form->flush();
    m_session->begin(draft);
    m_form->focusTitle();
}

core::TaskId TaskWindow::task() const
{
    return m_session->id();
}

void TaskWindow::showTitle()
{
    const QString title = m_session->task().title;
    //: Title of a task's window; %1 is the task's title. RU: «%1 — Followup»
    const QString named = tr("%1 — Followup").arg(title);
    //: Title of the window of a task without a title. RU: «Без названия — Followup»
    setWindowTitle(title.isEmpty() ? tr("Untitled — Followup") : named);
}

void TaskWindow::closeEvent(QCloseEvent *event)
{
    m_form->flush();
    QMainWindow::closeEvent(event);
}

void TaskWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgWindow));
    painter.fillRect(0, m_header->geometry().bottom() + 1, width(), 1, color(Token::BorderSubtle));
}

void TaskWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTitle();
}

} // namespace ui

#include "moc_taskwindow.cpp"
