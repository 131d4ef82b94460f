// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/taskpanel.h"

#include "ui/capture/intake.h"
#include "ui/editor/taskform.h"
#include "ui/editor/taskheader.h"
#include "ui/editor/tasksession.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 432;
constexpr int kLeast = 360;
constexpr int kMost = 560;

} // namespace

TaskPanel::TaskPanel(Edits &edits, QWidget *parent)
    : QWidget(parent),
      m_session(new TaskSession(edits, this)),
      m_header(new TaskHeader(TaskHeader::Place::Panel, *m_session, this)),
      m_form(new TaskForm(TaskForm::Place::Panel, *m_session, this))
{
    setObjectName(QStringLiteral("taskPanel"));
    setAcceptDrops(true);
    setMinimumWidth(kLeast);
    setMaximumWidth(kMost);
    //: Name of the pane that shows a task. RU: «Задача»
    setAccessibleName(tr("Task"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left edge
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_form, 1);
    connect(m_header, &TaskHeader::closeRequested, this, &TaskPanel::closeRequested);
    connect(m_header, &TaskHeader::openWindowRequested, this, [this](core::TaskId task) {
        m_form->flush();
        Q_EMIT openWindowRequested(task);
    });
    connect(m_header, &TaskHeader::duplicateRequested, this, &TaskPanel::duplicateRequested);
    connect(m_header, &TaskHeader::copyRequested, this, &TaskPanel::copyRequested);
    connect(m_header, &TaskHeader::deleteRequested, this, &TaskPanel::deleteRequested);
    connect(m_form, &TaskForm::taskRequested, this, &TaskPanel::open);
    connect(m_session, &TaskSession::vanished, this, &TaskPanel::closeRequested);
}

TaskPanel::~TaskPanel()
{
    m_form->flush();
}

void TaskPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isTaken
        = m_session->id().isValid() && !m_session->isReadOnly() && !linksOf(*event->mimeData()).isEmpty();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isTaken);
}

void TaskPanel::dropEvent(QDropEvent *event)
{
    QList<core::Link> links = m_session->task().links;
    const qsizetype before = links.size();
    for (const core::Link &link : linksOf(*event->mimeData())) {
        if (!links.contains(link))
            links.append(link);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (links.size() > before)
        m_session->commit(core::Field::Links, links);
}

void TaskPanel::open(core::TaskId task)
{
    if (m_session->isOpen() && m_session->id() == task)
        return;
    m_form->flush();
    m_session->open(task);
}

void TaskPanel::begin(const core::Task &draft)
{
    m_form->flush();
    m_session->begin(draft);
    m_form->focusTitle();
}

void TaskPanel::clear()
{
    m_form->flush();
    m_session->close();
}

core::TaskId TaskPanel::task() const
{
    return m_session->id();
}

QSize TaskPanel::sizeHint() const
{
    return {kWidth, 600};
}

void TaskPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else if (isEnter && event->modifiers() == Qt::ControlModifier && m_session->id().isValid()) {
        m_form->flush();
        Q_EMIT openWindowRequested(m_session->id());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TaskPanel::hideEvent(QHideEvent *event)
{
    m_form->flush();
    QWidget::hideEvent(event);
}

void TaskPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgWindow));
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), color(Token::BorderSubtle));
}

void TaskPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Task"));
}

} // namespace ui

#include "moc_taskpanel.cpp"
