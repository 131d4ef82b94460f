// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/reminderspage.h"

#include "ui/settings/preferences.h"
#include "ui/settings/reminderchoice.h"
#include "ui/settings/settingsform.h"
#include "ui/style/plainlabel.h"
#include "ui/style/wrappingcheckbox.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int kNever = -1;

} // namespace

RemindersPage::RemindersPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_title(new PlainLabel(TextStyle::PageTitle)),
      m_defaultLabel(settingLabel()),
      m_default(new ReminderChoice(false)),
      m_typesLabel(settingLabel()),
      m_types(new QFormLayout),
      m_noticeLabel(settingLabel()),
      m_notice(new QComboBox),
      m_soundLabel(settingLabel()),
      m_sound(new QComboBox),
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
    m_notice->setObjectName(QStringLiteral("settingsOverdueNotice"));
    m_sound->setObjectName(QStringLiteral("settingsReminderSound"));
    m_popups->setObjectName(QStringLiteral("settingsPopupsCheck"));
    m_tray->setObjectName(QStringLiteral("settingsTrayCheck"));
    m_autostart->setObjectName(QStringLiteral("settingsAutostartCheck"));
    m_defaultLabel->setBuddy(m_default);
    m_noticeLabel->setBuddy(m_notice);
    m_soundLabel->setBuddy(m_sound);
    QVBoxLayout *rows = settingsForm(this);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    addSetting(rows, m_defaultLabel, m_default);
    rows->addWidget(m_typesLabel);
    rows->addSpacing(4);
    m_types->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_types->setVerticalSpacing(8);
    m_types->setHorizontalSpacing(16);
    rows->addLayout(m_types);
    rows->addSpacing(20);
    addSetting(rows, m_noticeLabel, m_notice);
    addSetting(rows, m_soundLabel, m_sound);
    rows->addWidget(m_popups);
    rows->addSpacing(8);
    rows->addWidget(m_tray);
    rows->addSpacing(8);
    rows->addWidget(m_autostart);
    rows->addStretch(1);
}

void RemindersPage::setDirectory(const core::Directory &directory, core::PersonId me, bool isReadOnly)
{
    const bool hasOtherTypes = directory.types != m_directory.types;
    m_directory = directory;
    const core::Person *person = directory.person(me);
    m_noticeHours = person != nullptr ? person->settings.overdueNoticeHours : std::nullopt;
    m_notice->setEnabled(person != nullptr && !isReadOnly);
    if (hasOtherTypes)
        showTypes();
    fillNotices();
}

void RemindersPage::showTypes()
{
    while (m_types->rowCount() > 0)
        m_types->removeRow(0);
    for (const core::TaskType &type : std::as_const(m_directory.types)) {
        auto *choice = new ReminderChoice(true);
        choice->setObjectName(QStringLiteral("settingsReminderOf_") + type.key);
        choice->setChoice(m_preferences.defaultReminderChoice(type.key));
        auto *label = new PlainLabel(typeName(type), TextStyle::Body, Token::TextPrimary);
        label->setBuddy(choice);
        choice->setAccessibleName(label->text());
        connect(choice, &ReminderChoice::chosen, this,
                [this, key = type.key](const QString &chosen) { m_preferences.setDefaultReminderChoice(chosen, key); });
        m_types->addRow(label, choice);
    }
    m_typesLabel->setVisible(!m_directory.types.isEmpty());
}

void RemindersPage::fillNotices()
{
    const QSignalBlocker quiet(m_notice);
    m_notice->clear();
    //: A choice in a list: no notice of overdue tasks of others. RU: «Не сообщать»
    m_notice->addItem(tr("Do not tell me"), kNever);
    QList<int> offered{1, 2, 4, 8, 24, 48};
    if (m_noticeHours && !offered.contains(*m_noticeHours))
        offered.append(*m_noticeHours);
    for (const int hours : std::as_const(offered)) {
        //: A choice in a list: tell of an overdue task so much later. %1: a span, "2 hours". RU: «Через %1 после срока»
        m_notice->addItem(hours == 0 ? beforeText(0) : tr("%1 after the due time").arg(spanText(hours * 60)), hours);
    }
    m_notice->setCurrentIndex(m_notice->findData(m_noticeHours.value_or(kNever)));
}

void RemindersPage::fillSounds()
{
    const QSignalBlocker quiet(m_sound);
    const QString chosen = m_preferences.reminderSound();
    m_sound->clear();
    //: A choice of sounds. RU: «Без звука»
    m_sound->addItem(tr("No sound"), QString());
    //: A choice of sounds: the one of a new message. RU: «Сообщение»
    m_sound->addItem(tr("Message"), QStringLiteral("message-new-instant"));
    //: A choice of sounds. RU: «Колокольчик»
    m_sound->addItem(tr("Bell"), QStringLiteral("bell"));
    //: A choice of sounds: that of an alarm clock. RU: «Будильник»
    m_sound->addItem(tr("Alarm clock"), QStringLiteral("alarm-clock-elapsed"));
    if (m_sound->findData(chosen) < 0) // chosen by hand in the settings file
        m_sound->addItem(chosen, chosen);
    m_sound->setCurrentIndex(m_sound->findData(chosen));
}

void RemindersPage::showChoices()
{
    m_default->setChoice(m_preferences.defaultReminderChoice());
    m_popups->setChecked(m_preferences.showsPopups());
    m_tray->setChecked(m_preferences.staysInTray());
    m_autostart->setChecked(m_preferences.startsAtLogin());
    showTypes();
}

void RemindersPage::connectParts()
{
    connect(m_default, &ReminderChoice::chosen, this,
            [this](const QString &choice) { m_preferences.setDefaultReminderChoice(choice); });
    connect(m_notice, &QComboBox::currentIndexChanged, this, [this] {
        const int hours = m_notice->currentData().toInt();
        m_noticeHours = hours == kNever ? std::nullopt : std::optional(hours);
        Q_EMIT overdueNoticeChosen(m_noticeHours);
    });
    connect(m_sound, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setReminderSound(m_sound->currentData().toString()); });
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
    //: Heading above a list of task types, each with a choice. RU: «По типу задачи»
    m_typesLabel->setText(tr("By type of task"));
    //: Label of a list. RU: «Если просрочена задача, которую я поручил другому, сообщить мне»
    m_noticeLabel->setText(tr("When a task that I gave to another is overdue"));
    m_notice->setAccessibleName(m_noticeLabel->text());
    //: Label of a list of sounds. RU: «Звук напоминания»
    m_soundLabel->setText(tr("Sound of a reminder"));
    m_sound->setAccessibleName(m_soundLabel->text());
    //: A check box. RU: «Показывать всплывающие напоминания»
    m_popups->setText(tr("Show pop-up reminders"));
    //: A check box. RU: «Напоминать, когда окно закрыто, — значок останется в трее»
    m_tray->setText(tr("Remind me when the window is closed: an icon stays in the tray"));
    //: A check box. RU: «Запускать при входе в систему»
    m_autostart->setText(tr("Start when I log in"));
    fillSounds();
    fillNotices();
    showTypes();
}

void RemindersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
