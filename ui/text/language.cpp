// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <QWidget>

namespace ui {

QString keyOf(Language language)
{
    return language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

Language languageOf(const QString &key)
{
    if (key == u"ru")
        return Language::Russian;
    return key == u"en" ? Language::English : systemLanguage();
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::English;
}

QString nativeName(Language language)
{
    return language == Language::Russian ? QStringLiteral("Русский") : QStringLiteral("English");
}

QLocale localeOf(Language language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = language == Language::Russian ? QLocale::Russian : QLocale::English;
    if (system.language() == wanted)
        return {wanted, system.territory()};
    return {wanted, language == Language::Russian ? QLocale::Russia : QLocale::UnitedStates};
}

LanguageSwitch::LanguageSwitch(Language language, QObject *parent)
    : QObject(parent), m_language(language), m_catalogue(new QTranslator(this)), m_qtCatalogue(new QTranslator(this))
{
    install();
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(m_catalogue);
    QCoreApplication::removeTranslator(m_qtCatalogue);
}

void LanguageSwitch::use(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    install();
    Q_EMIT changed(language);
}

void LanguageSwitch::install()
{
    // Before the translators: each of them sends LanguageChange, and widgets write dates while they answer it.
    QLocale::setDefault(localeOf(m_language));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale()); // widgets keep the default of the moment they were made
    const QString key = keyOf(m_language);
    QCoreApplication::removeTranslator(m_qtCatalogue);
    if (m_qtCatalogue->load(QStringLiteral("qtbase_") + key, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtCatalogue);
    // Also for English: its catalogue has the plural forms.
    QCoreApplication::removeTranslator(m_catalogue);
    if (m_catalogue->load(QStringLiteral(":/i18n/followup_") + key))
        QCoreApplication::installTranslator(m_catalogue);
}

} // namespace ui
