// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderwindow.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/reminders/reminderlist.h"
#include "ui/reminders/reminderwindowparts.h"
#include "ui/reminders/snoozegrid.h"
#include "ui/shell/announce.h"
#include "ui/shell/edits.h"
#include "ui/shell/toast.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <chrono>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qint64 kAnswerMs = 1000;

} // namespace

ReminderWindow::ReminderWindow(core::ReminderScheduler &scheduler, Edits &edits, QWidget *parent)
    : QDialog(parent,
              Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint
                  | Qt::WindowMinimizeButtonHint),
      m_scheduler(scheduler),
      m_edits(edits),
      m_model(edits.store().clock(), edits.store().directory()),
      m_dealt(edits.store()),
      m_header(new ReminderHeader(this)),
      m_list(new ReminderList(m_model, this)),
      m_empty(new PlainLabel(TextStyle::Body, Token::TextMuted, this)),
      m_grid(new SnoozeGrid(this)),
      m_footer(new ReminderFooter(this)),
      m_toast(new Toast(*this))
{
    setObjectName(QStringLiteral("reminderWindow"));
    m_list->setObjectName(QStringLiteral("dueReminderList"));
    m_empty->setObjectName(QStringLiteral("reminderEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_time.setInterval(std::chrono::seconds(20));
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(50));
    place();
    connectParts();
    follow();
    retranslate();
    m_grid->showChoices(context());
    resize(sizeHint());
}

void ReminderWindow::place()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_grid);
    column->addWidget(m_footer);
    setMinimumSize(smallestSize());
    setTabOrder(m_list, m_grid);
    setTabOrder(m_grid, m_footer);
    m_list->setFocus();
}

void ReminderWindow::connectParts()
{
    connect(m_header, &ReminderHeader::tabChosen, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(m_header, &ReminderHeader::quietChosen, this, &ReminderWindow::quiet);
    connect(m_grid, &SnoozeGrid::chosen, this, &ReminderWindow::snooze);
    connect(m_list, &ReminderList::selectionMoved, this, &ReminderWindow::showFrame);
    connect(m_list, &QListView::doubleClicked, this, &ReminderWindow::open);
    connect(m_footer, &ReminderFooter::snoozeAllRequested, this, [this] {
        run(reminderacts::snooze(m_model.reminders(), snoozeMoment(SnoozeChoice::QuarterHour, context())));
    });
    connect(m_footer, &ReminderFooter::dismissAllRequested, this,
            [this] { run(reminderacts::dismiss(m_model.reminders())); });
    connect(m_footer, &ReminderFooter::moveAllRequested, this, [this] {
        run(reminderacts::moveTo(tomorrowMorning(context()), m_model.reminders(), m_edits.store().clock()));
    });
    connect(m_toast, &Toast::undoRequested, &m_edits, &Edits::undo);
    connect(m_toast, &Toast::focusReleased, m_list, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_edits, &Edits::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_edits, &Edits::redo);
}

void ReminderWindow::follow()
{
    connect(&m_scheduler, &core::ReminderScheduler::waitingChanged, this, [this] {
        if (isVisible())
            showReminders();
        else if (isTakenBack())
            comeUp(false);
    });
    connect(&m_dealt, &DealtReminders::changed, this, [this] {
        if (tab() == Tab::Waiting)
            showFrame(); // they are only counted
        else
            showReminders();
    });
    connect(&m_soon, &QTimer::timeout, &m_dealt, &DealtReminders::read);
    connect(&m_edits.store(), &core::Store::changed, this, [this](const core::Changes &changes) {
        if (!isVisible())
            return;
        if (!m_soon.isActive()) // a stream of changes must not put it off for ever
            m_soon.start();
        if (changes.directory)
            showFrame();
    });
    connect(&m_edits.store(), &core::Store::stateChanged, this, [this] {
        askButtons();
        showFrame();
    });
    connect(&m_time, &QTimer::timeout, this, [this] {
        m_list->keeping([this] { m_model.refresh(); });
        showFrame();
    });
}

void ReminderWindow::comeUp(bool wasAway)
{
    m_isAway = m_isAway || wasAway;
    if (isVisible()) {
        if (tab() != Tab::Waiting && (!isActiveWindow() || m_model.rowCount() == 0))
            showTab(Tab::Waiting);
        showReminders();
    } else {
        m_cameByItself = true;
        m_header->setTab(static_cast<int>(Tab::Waiting));
        setAttribute(Qt::WA_ShowWithoutActivating);
        prepare();
        show();
    }
    if (!isActiveWindow())
        QApplication::alert(this);
    announce(*m_header, m_header->title());
}

/// Its rows are there before it is: where it is placed depends on how high it is.
void ReminderWindow::prepare()
{
    askButtons();
    showReminders();
    m_list->selectFirst();
    showFrame();
}

void ReminderWindow::openInFront()
{
    m_cameByItself = false;
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    if (!isVisible()) {
        m_header->setTab(static_cast<int>(Tab::Waiting));
        prepare();
    }
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void ReminderWindow::tell(const QString &sentence)
{
    m_toast->say(sentence, Toast::Offer::Nothing);
}

void ReminderWindow::showTab(Tab tab)
{
    m_header->setTab(static_cast<int>(tab));
    showReminders();
    m_list->selectFirst();
    m_list->setFocus();
}

ReminderWindow::Tab ReminderWindow::tab() const
{
    return static_cast<Tab>(m_header->tab());
}

void ReminderWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_list->keeping([this] { m_model.refresh(); });
        askButtons();
        showFrame();
    } else if (event->type() == QEvent::WindowStateChange) {
        markShown();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setMinimumSize(smallestSize());
        askButtons();
        showFrame();
    }
}

void ReminderWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (isVisible()) // minimised
        return;
    m_time.stop();
    m_soon.stop();
    m_isAway = false;
    m_toast->dismiss();
}

void ReminderWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgSurface));
}

void ReminderWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // The window manager's answer to one fitting may come after the next.
    const bool isAnswer = m_sinceFitted.isValid() && m_sinceFitted.elapsed() < kAnswerMs;
    if (isVisible() && event->spontaneous() && !isAnswer && event->size().height() != m_fittedHeight)
        m_isSizedByUser = true;
}

void ReminderWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_marked.clear();
    m_last.clear();
    m_time.start();
    m_dealt.read();
    markShown();
}

} // namespace ui

#include "moc_reminderwindow.cpp"
