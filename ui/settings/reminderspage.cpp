// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/reminderspage.h"

#include "ui/settings/preferences.h"
#include "ui/settings/settingsform.h"
#include "ui/style/plainlabel.h"
#include "ui/style/wrappingcheckbox.h"
#include "ui/text/duetext.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kNone = -1;

} // namespace

RemindersPage::RemindersPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_title(new PlainLabel(TextStyle::PageTitle)),
      m_defaultLabel(settingLabel()),
      m_default(new QComboBox),
      m_popups(new WrappingCheckBox),
      m_tray(new WrappingCheckBox),
      m_autostart(new WrappingCheckBox)
{
    build();
    retranslate();
    showChoices();
    connectParts();
}

void RemindersPage::build()
{
    m_default->setObjectName(QStringLiteral("settingsDefaultReminder"));
    m_popups->setObjectName(QStringLiteral("settingsPopupsCheck"));
    m_tray->setObjectName(QStringLiteral("settingsTrayCheck"));
    m_autostart->setObjectName(QStringLiteral("settingsAutostartCheck"));
    m_defaultLabel->setBuddy(m_default);
    QVBoxLayout *rows = settingsForm(this);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    addSetting(rows, m_defaultLabel, m_default);
    rows->addWidget(m_popups);
    rows->addSpacing(8);
    rows->addWidget(m_tray);
    rows->addSpacing(8);
    rows->addWidget(m_autostart);
    rows->addStretch(1);
}

void RemindersPage::fillDefaults()
{
    const QSignalBlocker quiet(m_default);
    m_default->clear();
    //: A choice in a list: new tasks get no reminder. RU: «Не напоминать»
    m_default->addItem(tr("No reminder"), kNone);
    for (const int minutes : {0, 5, 15, 30, 60, 24 * 60})
        m_default->addItem(beforeText(minutes), minutes);
    const int chosen = m_preferences.defaultReminder().value_or(kNone);
    if (m_default->findData(chosen) < 0)
        m_default->addItem(beforeText(chosen), chosen);
    m_default->setCurrentIndex(m_default->findData(chosen));
}

void RemindersPage::showChoices()
{
    m_popups->setChecked(m_preferences.showsPopups());
    m_tray->setChecked(m_preferences.staysInTray());
    m_autostart->setChecked(m_preferences.startsAtLogin());
}

void RemindersPage::connectParts()
{
    connect(m_default, &QComboBox::currentIndexChanged, this, [this] {
        const int minutes = m_default->currentData().toInt();
        m_preferences.setDefaultReminder(minutes == kNone ? std::nullopt : std::optional(minutes));
    });
    connect(m_popups, &QCheckBox::toggled, &m_preferences, &Preferences::setShowsPopups);
    connect(m_tray, &QCheckBox::toggled, &m_preferences, &Preferences::setStaysInTray);
    connect(m_autostart, &QCheckBox::toggled, &m_preferences, &Preferences::setStartsAtLogin);
    // The system may refuse an autostart entry; its owner sets the choice back then.
    connect(&m_preferences, &Preferences::startsAtLoginChanged, m_autostart, &QCheckBox::setChecked);
}

void RemindersPage::retranslate()
{
    //: Heading of a page of the settings. RU: «Напоминания»
    m_title->setText(tr("Reminders"));
    //: Label of a list. RU: «Новая задача со сроком напомнит»
    m_defaultLabel->setText(tr("A new task with a due time reminds me"));
    m_default->setAccessibleName(m_defaultLabel->text());
    fillDefaults();
    //: A check box. RU: «Показывать всплывающие напоминания»
    m_popups->setText(tr("Show pop-up reminders"));
    //: A check box. RU: «Напоминать, когда окно закрыто, — значок останется в трее»
    m_tray->setText(tr("Remind me when the window is closed: an icon stays in the tray"));
    //: A check box. RU: «Запускать при входе в систему»
    m_autostart->setText(tr("Start when I log in"));
}

void RemindersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
