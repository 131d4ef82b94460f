// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <cmath>
#include <QApplication>
#include <QSignalSpy>
#include <vector>

using ui::Scheme;
using ui::Token;

namespace {

/// Contrast of two colours as WCAG 2 counts it.
double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](float value) {
        return value <= 0.04045F ? value / 12.92 : std::pow((static_cast<double>(value) + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("text can be read on every ground it may sit on in both schemes", "[style]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const std::vector texts{Token::TextPrimary, Token::TextSecondary, Token::TextMuted, Token::AccentText};
    const std::vector grounds{Token::BgWindow,  Token::BgSidebar, Token::BgLane,
                              Token::BgSurface, Token::BgSunken,  Token::BgSelected};
    for (const Token text : texts) {
        for (const Token ground : grounds) {
            CAPTURE(static_cast<int>(scheme), static_cast<int>(text), static_cast<int>(ground));
            CHECK(contrast(ui::color(text, scheme), ui::color(ground, scheme)) >= 4.5);
        }
    }
}

TEST_CASE("a meaning can be read on its own ground in both schemes", "[style]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const std::vector<std::pair<Token, Token>> pairs{{Token::Success, Token::SuccessBg},
                                                     {Token::Warning, Token::WarningBg},
                                                     {Token::Danger, Token::DangerBg},
                                                     {Token::DueOverdue, Token::DueOverdueBg},
                                                     {Token::DueToday, Token::DueTodayBg},
                                                     {Token::StatusProgress, Token::StatusProgressBg},
                                                     {Token::StatusWaiting, Token::StatusWaitingBg},
                                                     {Token::TextOnAccent, Token::Accent},
                                                     {Token::ToastText, Token::ToastBg}};
    for (const auto &[ink, ground] : pairs) {
        CAPTURE(static_cast<int>(ink));
        CHECK(contrast(ui::color(ink, scheme), ui::color(ground, scheme)) >= 4.5);
    }
}

TEST_CASE("the theme follows the desktop until one is chosen", "[style]")
{
    ui::Theme theme;
    QSignalSpy changed(&theme, &ui::Theme::changed);

    theme.setSystemAppearance({.isDark = true});
    CHECK(ui::color(Token::BgWindow) == QColor(0x15, 0x19, 0x1C));
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0x15, 0x19, 0x1C));
    CHECK(ui::Theme::isDark());

    theme.setChoice(ui::ThemeChoice::Light);
    CHECK(ui::color(Token::BgWindow) == QColor(0xFF, 0xFF, 0xFF));
    CHECK_FALSE(ui::Theme::isDark());
    CHECK(changed.count() == 2);

    theme.setSystemAppearance({.isDark = true});
    CHECK(changed.count() == 2);
}

TEST_CASE("high contrast takes the colours of the system", "[style]")
{
    const QPalette before = QApplication::palette();
    QPalette stark;
    stark.setColor(QPalette::Base, Qt::black);
    stark.setColor(QPalette::Text, Qt::yellow);
    stark.setColor(QPalette::Highlight, Qt::cyan);
    QApplication::setPalette(stark);
    {
        ui::Theme theme;
        theme.setSystemAppearance({.isDark = true, .isHighContrast = true});
        CHECK(ui::color(Token::BgWindow) == QColor(Qt::black));
        CHECK(ui::color(Token::TextMuted) == QColor(Qt::yellow));
        CHECK(ui::color(Token::Focus) == QColor(Qt::cyan));
        CHECK(ui::Theme::isHighContrast());
        CHECK(ui::color(Token::Danger) == ui::color(Token::Danger, Scheme::Dark));
        theme.setSystemAppearance({});
        CHECK(ui::color(Token::BgWindow) == QColor(Qt::white));
    }
    QApplication::setPalette(before);
}

TEST_CASE("high contrast is dark where dark is wanted though the program started light", "[style]")
{
    const QPalette before = QApplication::palette();
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    QApplication::setPalette(light);
    {
        ui::Theme theme;
        theme.setSystemAppearance({.isDark = true, .isHighContrast = true});
        CHECK(ui::Theme::isDark());
        CHECK(ui::color(Token::BgWindow) == ui::color(Token::BgWindow, Scheme::Dark));
        CHECK(ui::color(Token::BgSidebar) == ui::color(Token::BgWindow, Scheme::Dark));
        CHECK(ui::color(Token::TextMuted) == ui::color(Token::TextPrimary, Scheme::Dark));
        CHECK(ui::color(Token::BorderSubtle) == ui::color(Token::TextPrimary, Scheme::Dark));

        theme.setSystemAppearance({.isHighContrast = true});
        CHECK(ui::color(Token::BgWindow) == QColor(Qt::white));
        theme.setChoice(ui::ThemeChoice::Dark);
        CHECK(ui::color(Token::BgWindow) == ui::color(Token::BgWindow, Scheme::Dark));
    }
    QApplication::setPalette(before);
}

TEST_CASE("motion stops when the desktop or the user forbids it", "[style]")
{
    ui::Theme theme;
    CHECK(ui::Theme::duration(120) == 120);
    theme.setAnimated(false);
    CHECK(ui::Theme::duration(120) == 0);
    theme.setAnimated(true);
    theme.setSystemAppearance({.isAnimated = false});
    CHECK(ui::Theme::duration(120) == 0);
    theme.setSystemAppearance({});
}

TEST_CASE("text grows with the application font and stops at the ends", "[style]")
{
    const QFont before = QApplication::font();
    const auto sized = [&](int pixels) {
        QFont font = before;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        return ui::font(ui::TextStyle::Body).pixelSize();
    };
    CHECK(sized(13) == 13);
    CHECK(ui::lineHeight(ui::TextStyle::CardTitle) == 18);
    CHECK(sized(20) == 20);
    CHECK(sized(40) == 21);
    CHECK(sized(6) == 12);
    QApplication::setFont(before);
}

TEST_CASE("a small application font makes no box smaller than designed and no text unreadable", "[style]")
{
    const QFont before = QApplication::font();
    QFont small = before;
    small.setPixelSize(12);
    QApplication::setFont(small);
    CHECK(ui::font(ui::TextStyle::Body).pixelSize() == 12);
    CHECK(ui::font(ui::TextStyle::Caption).pixelSize() == 11);
    CHECK(ui::font(ui::TextStyle::Initials).pixelSize() == 10);
    CHECK(ui::lineHeight(ui::TextStyle::Body) == 20);
    CHECK(ui::scaled(232) == 232);
    QApplication::setFont(before);
}
