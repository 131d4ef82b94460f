// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace {

/// Counts how often it is told to write its texts anew.
class Listener : public QWidget
{
public:
    int told = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++told;
    }
};

} // namespace

TEST_CASE("a switched language reaches dates and widgets and the texts of Qt", "[text]")
{
    const QLocale before;
    {
        ui::LanguageSwitch languages(ui::Language::English);
        Listener widget;
        QSignalSpy changed(&languages, &ui::LanguageSwitch::changed);
        QCoreApplication::processEvents();
        widget.told = 0;

        languages.use(ui::Language::Russian);
        CHECK(QTest::qWaitFor([&] { return widget.told > 0; }));
        CHECK(changed.count() == 1);
        CHECK(QLocale().language() == QLocale::Russian);
        CHECK(widget.locale().language() == QLocale::Russian);

        languages.use(ui::Language::Russian);
        CHECK(changed.count() == 1);
        languages.use(ui::Language::English);
        CHECK(QLocale().language() == QLocale::English);
    }
    QLocale::setDefault(before);
}

TEST_CASE("a language is known by its key and a strange key means the system's", "[text]")
{
    CHECK(ui::languageOf(QStringLiteral("ru")) == ui::Language::Russian);
    CHECK(ui::languageOf(QStringLiteral("en")) == ui::Language::English);
    CHECK(ui::languageOf(QStringLiteral("xx")) == ui::systemLanguage());
    CHECK(ui::languageOf(ui::keyOf(ui::Language::Russian)) == ui::Language::Russian);
    CHECK(ui::nativeName(ui::Language::Russian) == QStringLiteral("Русский"));
    CHECK(ui::localeOf(ui::Language::Russian).firstDayOfWeek() == Qt::Monday);
}
