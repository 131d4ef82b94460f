// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderwindowparts.h"

#include "ui/style/followupstyle.h"
#include "ui/style/hintedbutton.h"
#include "ui/style/plainlabel.h"
#include "ui/style/switcher.h"
#include "ui/text/duetext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kMargin = 20;
constexpr int kHeadHeight = 52;

} // namespace

ReminderHeader::ReminderHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(TextStyle::PageSection, Token::TextPrimary, this)),
      m_quiet(new HintedButton(this)),
      m_menu(new QMenu(this)),
      m_strip(new QWidget(this)),
      m_tabs(new Switcher(m_strip, Switcher::Size::Small))
{
    m_title->setObjectName(QStringLiteral("reminderTitle"));
    m_quiet->setObjectName(QStringLiteral("quietButton"));
    m_quiet->setIconName(QStringLiteral("snooze"));
    m_quiet->setTrailingIcon(QStringLiteral("chevron-down"));
    m_quiet->setMenu(m_menu);
    setButtonKind(*m_quiet, ButtonKind::Flat, ButtonSize::Small);
    m_menu->setObjectName(QStringLiteral("quietMenu"));
    m_tabs->setObjectName(QStringLiteral("reminderTabs"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 12, 12, 12);
    head->addWidget(m_title, 1);
    head->addWidget(m_quiet);
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(kMargin, 0, kMargin, 12);
    strip->addWidget(m_tabs);
    strip->addStretch(1);
    m_tabs->addSegment(QStringLiteral("reminderTabWaiting"), {});
    m_tabs->addSegment(QStringLiteral("reminderTabSnoozed"), {});
    m_tabs->addSegment(QStringLiteral("reminderTabDismissed"), {});
    m_tabs->setCurrentIndex(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_strip);
    m_title->setMinimumHeight(kHeadHeight - 24);
    connect(m_tabs, &Switcher::activated, this, &ReminderHeader::tabChosen);
}

void ReminderHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title); // its announcement names it as well, and must not be the last to do so
}

QString ReminderHeader::title() const
{
    return m_title->text();
}

void ReminderHeader::setCounts(int snoozed, int dismissed)
{
    //: What the reminder window can show beside others: the reminders that wait now. RU: «Сейчас»
    m_tabs->setSegmentText(0, tr("Now"));
    //: What the reminder window can show: snoozed reminders and how many there are. RU: «Отложенные: %n»
    m_tabs->setSegmentText(1, tr("Snoozed: %n", nullptr, snoozed));
    //: What the reminder window can show: reminders closed in the last week. RU: «Закрытые: %n»
    m_tabs->setSegmentText(2, tr("Closed: %n", nullptr, dismissed));
    //: Name of the choice of what the reminder window shows. RU: «Что показать»
    m_tabs->setAccessibleName(tr("Show"));
    m_strip->setVisible(snoozed > 0 || dismissed > 0 || m_tabs->currentIndex() != 0);
}

int ReminderHeader::tab() const
{
    return m_tabs->currentIndex();
}

void ReminderHeader::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ReminderHeader::setQuiet(const QString &text, bool isQuiet, bool canWrite)
{
    m_quiet->setText(text);
    m_quiet->setEnabled(canWrite);
    m_quiet->updateGeometry();
    if (!m_menu->isVisible()) // an entry may be on the call stack
        fillQuietMenu(*m_menu, isQuiet, [this](QuietFor choice) { Q_EMIT quietChosen(choice); });
}

QPushButton *ReminderHeader::quietButton() const
{
    return m_quiet;
}

void ReminderHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Token::BorderSubtle));
}

ReminderFooter::ReminderFooter(QWidget *parent)
    : QWidget(parent), m_snooze(new QPushButton(this)), m_dismiss(new QPushButton(this)), m_move(new QPushButton(this))
{
    m_snooze->setObjectName(QStringLiteral("snoozeAllButton"));
    m_dismiss->setObjectName(QStringLiteral("dismissAllButton"));
    m_move->setObjectName(QStringLiteral("moveToTomorrowButton"));
    setButtonKind(*m_dismiss, ButtonKind::Flat);
    for (QPushButton *button : {m_snooze, m_dismiss, m_move})
        button->setAutoDefault(false);
    auto *first = new QHBoxLayout;
    first->addWidget(m_move);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_snooze);
    second->addStretch(1);
    second->addWidget(m_dismiss);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 13, kMargin, 12);
    column->setSpacing(8);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_snooze, &QPushButton::clicked, this, &ReminderFooter::snoozeAllRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &ReminderFooter::dismissAllRequested);
    connect(m_move, &QPushButton::clicked, this, &ReminderFooter::moveAllRequested);
}

void ReminderFooter::showFor(bool isAway, const SnoozeContext &context)
{
    //: Button of the reminder window: every reminder rings again in 15 minutes. RU: «Отложить все на 15 минут»
    m_snooze->setText(tr("Snooze all 15 min"));
    //: Button of the reminder window: closes all reminders and leaves the tasks as they are. RU: «Закрыть все»
    m_dismiss->setText(tr("Close all"));
    //: Button of the reminder window: moves the due dates of all these tasks; %1: when, “tomorrow, 9:00”.
    //: RU: «Перенести все на %1»
    m_move->setText(
        tr("Move all to %1").arg(momentText(tomorrowMorning(context), context.now, context.zone, Place::Inside)));
    m_move->setVisible(isAway);
}

void ReminderFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, color(Token::BorderSubtle));
}

} // namespace ui

#include "moc_reminderwindowparts.cpp"
