// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

class QTranslator;

namespace ui {

enum class Language { English, Russian };

/// "en", "ru": as settings and the command line have it.
QString keyOf(Language language);
/// The language of a key, or the system's when there is no such key.
Language languageOf(const QString &key);
/// Russian where the system speaks it, English everywhere else.
Language systemLanguage();
/// What a language calls itself.
QString nativeName(Language language);
/// How numbers and dates are written in a language: as the system does where it speaks the same one.
QLocale localeOf(Language language);

/// The language in force: catalogues, Qt's own texts and QLocale's default. Every widget gets
/// QEvent::LanguageChange when it is switched. One of it, owned by the application.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Language language, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_language; }
    void use(Language language);

Q_SIGNALS:
    void changed(ui::Language language);

private:
    void install();

    Language m_language;
    QTranslator *m_catalogue;
    QTranslator *m_qtCatalogue;
};

} // namespace ui
