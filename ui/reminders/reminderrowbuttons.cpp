// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderrowbuttons.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

ReminderRowButtons::ReminderRowButtons(Kind kind, bool canWrite) : m_canWrite(canWrite)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    switch (kind) {
    case Kind::Waiting:
        //: Button of a reminder: shows the task in the main window. RU: «Открыть»
        addWaiting(tr("Open"));
        break;
    case Kind::Away:
        //: Button of a reminder that came while nobody looked: shows the task. RU: «Сделать сейчас»
        addWaiting(tr("Do now"));
        break;
    case Kind::Snoozed:
        addSnoozed();
        break;
    case Kind::Dismissed:
        addDismissed();
        break;
    }
    row->addStretch(1);
}

void ReminderRowButtons::addWaiting(const QString &openText)
{
    //: Button of a reminder: the task is done. RU: «Готово»
    QPushButton *done = add(Act::Done, QStringLiteral("reminderDoneButton"), tr("Done"), QStringLiteral("check"));
    setButtonKind(*done, ButtonKind::Filled, ButtonSize::Small);
    add(Act::Open, QStringLiteral("reminderOpenButton"), openText);
    //: Button of a reminder: asks what came of the call. RU: «Записать итог»
    add(Act::Result, QStringLiteral("reminderResultButton"), tr("Record result"), QStringLiteral("phone"));
}

void ReminderRowButtons::addSnoozed()
{
    //: Button of a snoozed reminder: it rings now. RU: «Вернуть сейчас»
    add(Act::ComeBack, QStringLiteral("reminderBackButton"), tr("Bring back now"));
    //: Button of a snoozed reminder: asks for another moment. RU: «Изменить время…»
    add(Act::ChangeTime, QStringLiteral("reminderTimeButton"), tr("Change the time…"));
    add(Act::Open, QStringLiteral("reminderOpenButton"), tr("Open"));
}

void ReminderRowButtons::addDismissed()
{
    //: Button of a dismissed reminder: it waits for an act again. RU: «Вернуть»
    add(Act::ComeBack, QStringLiteral("reminderBackButton"), tr("Bring back"));
    add(Act::Open, QStringLiteral("reminderOpenButton"), tr("Open"));
}

QPushButton *ReminderRowButtons::add(Act act, const QString &objectName, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setEnabled(m_canWrite || act == Act::Open);
    setButtonKind(*button, ButtonKind::Outlined, ButtonSize::Small);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, [this, act, button] { Q_EMIT pressed(act, button); });
    layout()->addWidget(button);
    return button;
}

} // namespace ui

#include "moc_reminderrowbuttons.cpp"
