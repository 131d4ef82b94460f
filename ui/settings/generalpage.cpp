// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/generalpage.h"

#include "ui/settings/preferences.h"
#include "ui/settings/settingsform.h"
#include "ui/style/plainlabel.h"
#include "ui/style/switcher.h"
#include "ui/style/wrappingcheckbox.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

GeneralPage::GeneralPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_title(new PlainLabel(TextStyle::PageTitle)),
      m_nameLabel(settingLabel()),
      m_name(new QLineEdit),
      m_languageLabel(settingLabel()),
      m_language(new Switcher),
      m_themeLabel(settingLabel()),
      m_theme(new Switcher),
      m_animation(new WrappingCheckBox)
{
    build();
    retranslate();
    showChoices();
    connectParts();
}

void GeneralPage::build()
{
    m_name->setObjectName(QStringLiteral("settingsNameEdit"));
    m_name->setMaxLength(100);
    m_nameLabel->setBuddy(m_name);
    m_language->setObjectName(QStringLiteral("settingsLanguageSwitcher"));
    for (const Language language : {Language::Russian, Language::English})
        m_language->addSegment(QStringLiteral("settingsLanguage_") + keyOf(language), nativeName(language));
    m_theme->setObjectName(QStringLiteral("settingsThemeSwitcher"));
    for (const char *key : {"system", "light", "dark"})
        m_theme->addSegment(QStringLiteral("settingsTheme_") + QLatin1StringView(key), QString());
    m_animation->setObjectName(QStringLiteral("settingsAnimationCheck"));

    QVBoxLayout *rows = settingsForm(this);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    addSetting(rows, m_nameLabel, m_name);
    addSetting(rows, m_languageLabel, m_language);
    addSetting(rows, m_themeLabel, m_theme);
    rows->addWidget(m_animation);
    rows->addStretch(1);
}

void GeneralPage::showChoices()
{
    m_name->setText(m_preferences.personName());
    m_language->setCurrentIndex(m_preferences.language() == Language::Russian ? 0 : 1);
    m_theme->setCurrentIndex(static_cast<int>(m_preferences.theme()));
    m_animation->setChecked(m_preferences.isAnimated());
}

void GeneralPage::connectParts()
{
    connect(m_name, &QLineEdit::editingFinished, this, &GeneralPage::rename);
    connect(m_language, &Switcher::activated, this,
            [this](int index) { m_preferences.setLanguage(index == 0 ? Language::Russian : Language::English); });
    connect(m_theme, &Switcher::activated, this,
            [this](int index) { m_preferences.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_animation, &QCheckBox::toggled, &m_preferences, &Preferences::setAnimated);
    connect(&m_preferences, &Preferences::personNameChanged, m_name, &QLineEdit::setText);
}

void GeneralPage::setReadOnly(bool isReadOnly)
{
    m_name->setReadOnly(isReadOnly);
}

void GeneralPage::rename()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) { // a person has a name: the one before comes back
        m_name->setText(m_preferences.personName());
        return;
    }
    if (name == m_preferences.personName())
        return;
    m_preferences.setPersonName(name);
    Q_EMIT personRenamed(name);
}

void GeneralPage::retranslate()
{
    //: Heading of a page of the settings. RU: «Общие»
    m_title->setText(tr("General"));
    //: Label of a field. RU: «Ваше имя»
    m_nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(m_nameLabel->text());
    //: Label of a choice. RU: «Язык»
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(m_languageLabel->text());
    //: Label of a choice. RU: «Оформление»
    m_themeLabel->setText(tr("Theme"));
    m_theme->setAccessibleName(m_themeLabel->text());
    //: A theme: as the desktop has it. RU: «Как в системе»
    m_theme->setSegmentText(0, tr("As the system"));
    //: A theme. RU: «Светлая»
    m_theme->setSegmentText(1, tr("Light"));
    //: A theme. RU: «Тёмная»
    m_theme->setSegmentText(2, tr("Dark"));
    //: A check box: whether panels and messages move. RU: «Анимация»
    m_animation->setText(tr("Animation"));
}

void GeneralPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
