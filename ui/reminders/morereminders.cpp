// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/morereminders.h"

#include "ui/reminders/popupframe.h"
#include "ui/style/windowshape.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

MoreReminders::MoreReminders(QWidget *parent) : QWidget(parent, popupWindowFlags())
{
    setObjectName(QStringLiteral("moreReminders"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_X11NetWmWindowTypeNotification);
    keepOutOfTaskBar(*this);
    roundPopup(*this);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("moreRemindersButton"));
    m_button->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &MoreReminders::pressed);
}

void MoreReminders::setCount(int count)
{
    m_count = count;
    retranslate();
}

void MoreReminders::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MoreReminders::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupFrame(painter, rect());
}

void MoreReminders::retranslate()
{
    //: Line under three reminders that pop up at once; pressing it shows the tasks. RU: «Ещё %n напоминания»
    m_button->setText(tr("%n more reminder(s)", nullptr, m_count));
    setWindowTitle(m_button->text());
}

} // namespace ui
