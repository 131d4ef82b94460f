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

constexpr int kWidth = 576;
constexpr QSize kSmallest(480, 360);
constexpr int kFooterRoom = 64; // the toast stays above the buttons

} // namespace

ReminderWindow::ReminderWindow(core::ReminderScheduler &scheduler, Edits &edits, QWidget *parent)
    : QDialog(parent,
              Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint
                  | Qt::WindowMinimizeButtonHint),
      m_scheduler(scheduler),
      m_edits(edits),
      m_model(edits.store().clock()),
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
    m_toast->setRoomBelow(kFooterRoom);
    m_time.setInterval(std::chrono::seconds(20));
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(50));
    place();
    connectParts();
    follow();
    retranslate();
    resize(scaled(kWidth), sizeHint().height());
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
    setMinimumSize(scaled(kSmallest.width()), kSmallest.height());
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
    });
    connect(&m_dealt, &DealtReminders::changed, this, &ReminderWindow::showReminders);
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
        if (tab() != Tab::Waiting && !isActiveWindow())
            showTab(Tab::Waiting);
        showReminders();
    } else {
        m_cameByItself = true;
        m_header->setTab(static_cast<int>(Tab::Waiting));
        setAttribute(Qt::WA_ShowWithoutActivating);
        show();
    }
    if (!isActiveWindow())
        QApplication::alert(this);
    announce(*m_header, m_header->title());
}

void ReminderWindow::openInFront()
{
    m_cameByItself = false;
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_list->setFocus();
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

bool ReminderWindow::canWrite() const
{
    return !m_edits.store().isReadOnly();
}

SnoozeContext ReminderWindow::context() const
{
    return snoozeContext(m_edits.store());
}

QList<core::DueReminder> ReminderWindow::shown() const
{
    switch (tab()) {
    case Tab::Snoozed:
        return m_dealt.snoozed();
    case Tab::Dismissed:
        return m_dealt.dismissed();
    case Tab::Waiting:
        break;
    }
    return m_scheduler.waiting();
}

ReminderModel::Kind ReminderWindow::kindOfRows() const
{
    if (tab() == Tab::Waiting)
        return m_isAway ? ReminderModel::Kind::Away : ReminderModel::Kind::Waiting;
    return tab() == Tab::Snoozed ? ReminderModel::Kind::Snoozed : ReminderModel::Kind::Dismissed;
}

void ReminderWindow::showReminders()
{
    if (m_scheduler.waiting().isEmpty() && m_cameByItself && isVisible() && !isActiveWindow()
        && tab() == Tab::Waiting) {
        hide(); // dealt with elsewhere: nothing is left to see
        return;
    }
    if (const auto kind = kindOfRows(); kind != m_model.kind()) {
        m_model.show(kind, {}); // rows of another kind have other buttons
        askButtons();
    }
    m_list->keeping([this] { m_model.show(kindOfRows(), shown()); });
    showFrame();
    markShown();
}

/// The buttons of the open row are made anew, as the rows and the file are now.
void ReminderWindow::askButtons()
{
    using Kind = ReminderRowButtons::Kind;
    const Kind kind = tab() == Tab::Snoozed ? Kind::Snoozed
        : tab() == Tab::Dismissed           ? Kind::Dismissed
        : m_isAway                          ? Kind::Away
                                            : Kind::Waiting;
    m_list->setButtonMaker([this, kind]() -> QWidget * {
        auto *buttons = new ReminderRowButtons(kind, canWrite());
        connect(buttons, &ReminderRowButtons::pressed, this, &ReminderWindow::act);
        return buttons;
    });
}

void ReminderWindow::retranslate()
{
    //: Title of the reminder window. RU: «Напоминания — Followup»
    setWindowTitle(tr("Reminders — Followup"));
    switch (tab()) { // the name of the list says what it lists
    case Tab::Snoozed: //: Name of the list of snoozed reminders. RU: «Отложенные напоминания»
        m_list->setAccessibleName(tr("Snoozed reminders"));
        break;
    case Tab::Dismissed: //: Name of the list of reminders closed in the last week. RU: «Закрытые напоминания»
        m_list->setAccessibleName(tr("Closed reminders"));
        break;
    case Tab::Waiting: //: Name of the list of reminders that rang. RU: «Сработавшие напоминания»
        m_list->setAccessibleName(tr("Due reminders"));
        break;
    }
    m_empty->setText(tab() == Tab::Waiting
                         //: In place of the list of due reminders. RU: «Ничего не ждёт»
                         ? tr("Nothing is waiting")
                         //: In place of the list of snoozed or closed reminders. RU: «Здесь пусто»
                         : tr("Nothing here"));
    sayTitle();
}

void ReminderWindow::sayTitle()
{
    const auto count = static_cast<int>(m_scheduler.waiting().size());
    if (count == 0)
        //: Head of the reminder window. RU: «Напоминаний нет»
        m_header->setTitle(tr("No reminders"));
    else if (m_isAway)
        //: Head of the reminder window: what gathered while the computer was off. RU: «Пока вас не было: %n
        //: напоминания»
        m_header->setTitle(tr("While you were away: %n reminder(s)", nullptr, count));
    else
        //: Head of the reminder window: how many wait. RU: «%n напоминания»
        m_header->setTitle(tr("%n reminder(s)", nullptr, count));
    setAccessibleName(windowTitle());
}

/// Everything around the list, as it is now.
void ReminderWindow::showFrame()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const SnoozeContext now = context();
    const auto end = quietEnd(m_edits.store());
    retranslate();
    m_header->setCounts(static_cast<int>(m_dealt.snoozed().size()), static_cast<int>(m_dealt.dismissed().size()));
    m_header->setQuiet(quietText(end, now.now, now.zone), end.has_value(), canWrite());
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_grid->showChoices(now);
    m_grid->setEnabled(canWrite() && !m_list->selectedFirings().isEmpty());
    m_grid->setVisible(tab() != Tab::Dismissed);
    m_footer->showFor(m_isAway, now);
    m_footer->setEnabled(canWrite() && !isEmpty);
    m_footer->setVisible(tab() == Tab::Waiting);
    m_list->updateGeometry();
    fitHeight();
}

QSize ReminderWindow::sizeHint() const
{
    layout()->activate();
    return {scaled(kWidth), std::max(layout()->totalSizeHint().height(), kSmallest.height())};
}

/// As high as up to five rows need, until the user has chosen a height.
void ReminderWindow::fitHeight()
{
    if (m_isSizedByUser)
        return;
    const QScreen *nearest = screen();
    const int most = nearest != nullptr ? nearest->availableGeometry().height() : sizeHint().height();
    m_fittedHeight = std::min(sizeHint().height(), most);
    if (height() != m_fittedHeight)
        resize(width(), m_fittedHeight);
}

/// What is before the user's eyes here is written down as shown, once a ring.
void ReminderWindow::markShown()
{
    if (!isVisible() || tab() != Tab::Waiting)
        return;
    QList<core::FiringId> fresh;
    for (const core::DueReminder &reminder : m_scheduler.waiting()) {
        const core::Firing &firing = reminder.firing;
        if (firing.state == core::FiringState::Shown || !m_scheduler.isMine(firing.id)
            || m_marked.value(firing.id) == firing.firesAt)
            continue;
        m_marked.insert(firing.id, firing.firesAt);
        fresh << firing.id;
    }
    m_scheduler.markShown(fresh);
}

void ReminderWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_list->keeping([this] { m_model.refresh(); });
        askButtons();
        showFrame();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setMinimumSize(scaled(kSmallest.width()), kSmallest.height());
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
    if (isVisible() && event->spontaneous() && event->size().height() != m_fittedHeight)
        m_isSizedByUser = true;
}

void ReminderWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_marked.clear();
    m_time.start();
    m_dealt.read();
    askButtons();
    showReminders();
    m_list->selectFirst();
}

} // namespace ui

#include "moc_reminderwindow.cpp"
