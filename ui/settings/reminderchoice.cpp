// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/reminderchoice.h"

#include "core/store/preferences.h"
#include "ui/text/duetext.h"

#include <QEvent>
#include <QSignalBlocker>

namespace ui {

ReminderChoice::ReminderChoice(bool mayBeUsual, QWidget *parent) : QComboBox(parent), m_mayBeUsual(mayBeUsual)
{
    fill({});
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(choice()); });
}

void ReminderChoice::setChoice(const QString &choice)
{
    fill(choice);
}

void ReminderChoice::fill(const QString &choice)
{
    const QSignalBlocker quiet(this);
    clear();
    if (m_mayBeUsual)
        //: A choice in a list: this type of task is reminded of like all the others. RU: «Как для всех»
        addItem(tr("As for all tasks"), QString());
    //: A choice in a list: new tasks get no reminder. RU: «Не напоминать»
    addItem(tr("No reminder"), QString::fromLatin1(core::preferences::kNoReminder));
    for (const QString &offered : {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("15"), QStringLiteral("30"),
                                   QStringLiteral("60"), QStringLiteral("1440"), QStringLiteral("1wd")})
        addItem(beforeText(*core::specBeforeDue(offered)), offered);
    const auto other = core::specBeforeDue(choice);
    if (other && findData(choice) < 0) // chosen by hand in the settings file
        addItem(beforeText(*other), choice);
    setCurrentIndex(std::max(0, findData(choice)));
}

void ReminderChoice::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill(choice());
}

} // namespace ui
