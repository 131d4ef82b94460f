// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/notificationpopup.h"

#include "ui/reminders/duechip.h"
#include "ui/reminders/popupframe.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/style/windowshape.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPopupPadding = 16;

} // namespace

NotificationPopup::NotificationPopup(std::chrono::milliseconds lifetime, QWidget *parent)
    : QWidget(parent, popupWindowFlags())
{
    setObjectName(QStringLiteral("notificationPopup"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_X11NetWmWindowTypeNotification);
    keepOutOfTaskBar(*this);
    roundPopup(*this);
    m_lifetime.setSingleShot(true);
    m_lifetime.setInterval(lifetime);
    connect(&m_lifetime, &QTimer::timeout, this, &NotificationPopup::closed);
    build();
    retranslate();
}

void NotificationPopup::setText(const ReminderText &text)
{
    m_text = text;
    m_title->setText(text.title);
    m_time->setText(text.time);
    m_due->setDue(text.dueState, text.due);
    m_due->setVisible(!text.due.isEmpty());
    m_client->setText(text.client);
    m_done->setVisible(!text.isOfOther);
    retranslate();
    if (isVisible() && !underMouse())
        m_lifetime.start();
}

void NotificationPopup::build()
{
    auto *mark = new QLabel;
    mark->setPixmap(appIcon().pixmap(16, 16));
    auto *program = new PlainLabel(QStringLiteral("Followup"), TextStyle::Meta, Token::TextSecondary);
    m_time = new PlainLabel(TextStyle::Meta, Token::TextMuted);
    m_close = new IconButton(QStringLiteral("close"), nullptr, 24);
    m_close->setObjectName(QStringLiteral("popupCloseButton"));
    connect(m_close, &IconButton::clicked, this, &NotificationPopup::closed);
    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(mark);
    header->addWidget(program, 1);
    header->addWidget(m_time);
    header->addWidget(m_close);

    m_title = new PlainLabel(TextStyle::NoticeTitle);
    m_title->setObjectName(QStringLiteral("popupTitle"));
    m_due = new DueChip;
    m_due->setObjectName(QStringLiteral("popupDue"));
    m_client = new PlainLabel(TextStyle::Meta, Token::TextSecondary);
    m_client->setObjectName(QStringLiteral("popupClient"));
    auto *meta = new QHBoxLayout;
    meta->setSpacing(8);
    meta->addWidget(m_due);
    meta->addWidget(m_client, 1);

    m_open = addButton(QStringLiteral("popupOpenButton"), ReminderAction::Open);
    m_snooze = addButton(QStringLiteral("popupSnoozeButton"), ReminderAction::Snooze);
    m_done = addButton(QStringLiteral("popupDoneButton"), ReminderAction::Done);
    setButtonKind(*m_open, ButtonKind::Filled, ButtonSize::Small);
    setButtonKind(*m_snooze, ButtonKind::Outlined, ButtonSize::Small);
    setButtonKind(*m_done, ButtonKind::Flat, ButtonSize::Small);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, m_snooze, m_done})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPopupPadding, 16, kPopupPadding, kPopupPadding);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addSpacing(9);
    layout->addWidget(m_title);
    layout->addSpacing(7);
    layout->addLayout(meta);
    layout->addSpacing(15);
    layout->addLayout(buttons);
}

QPushButton *NotificationPopup::addButton(const QString &objectName, ReminderAction action)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT activated(action); });
    return button;
}

void NotificationPopup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotificationPopup::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_lifetime.stop();
}

void NotificationPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_open->click();
    else
        QWidget::keyPressEvent(event);
}

void NotificationPopup::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_lifetime.start();
}

void NotificationPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupFrame(painter, rect());
}

void NotificationPopup::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_lifetime.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NotificationPopup::retranslate()
{
    //: Title and spoken name of a reminder's pop-up; %1: the task's title. RU: «Напоминание: %1»
    const QString name = tr("Reminder: %1").arg(m_text.title);
    setWindowTitle(name);
    setAccessibleName(name);
    //: Name of the cross on a reminder's pop-up. RU: «Закрыть»
    m_close->setName(tr("Close"));
    //: Button of a reminder's pop-up: shows the task in the window. RU: «Открыть»
    m_open->setText(tr("Open"));
    //: Button of a reminder's pop-up: it rings again in 15 minutes. RU: «Отложить на 15 минут»
    m_snooze->setText(tr("Snooze 15 min"));
    //: Button of a reminder's pop-up: the task is done. RU: «Готово»
    m_done->setText(tr("Done"));
}

} // namespace ui
