// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/theme.h"

#include "ui/style/followupstyle.h"

#include <QApplication>
#include <QToolTip>

namespace ui {

namespace {

/// What the static questions answer; there is one application.
struct Dress
{
    bool isDark = false;
    bool isHighContrast = false;
    bool isAnimated = true;
};
Dress &dress()
{
    static Dress state;
    return state;
}

/// High contrast in our own colours: text and page of a scheme, with its accent for what is chosen.
QPalette contrastPalette(Scheme scheme)
{
    const QColor page = color(Token::BgWindow, scheme);
    QPalette palette(page);
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, page);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, color(Token::TextPrimary, scheme));
    palette.setColor(QPalette::Highlight, color(Token::Accent, scheme));
    palette.setColor(QPalette::HighlightedText, color(Token::TextOnAccent, scheme));
    palette.setColor(QPalette::Link, color(Token::AccentText, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Text, color(Token::TextDisabled, scheme));
    return palette;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QPalette tokenPalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::BgWindow);
    set(QPalette::WindowText, Token::TextPrimary);
    set(QPalette::Base, Token::BgSurface);
    set(QPalette::AlternateBase, Token::BgSunken);
    set(QPalette::Text, Token::TextPrimary);
    set(QPalette::PlaceholderText, Token::TextMuted);
    set(QPalette::Button, Token::BgSurface);
    set(QPalette::ButtonText, Token::TextPrimary);
    set(QPalette::BrightText, Token::TextOnAccent);
    set(QPalette::Highlight, Token::BgSelected);
    set(QPalette::HighlightedText, Token::TextPrimary);
    set(QPalette::Link, Token::AccentText);
    set(QPalette::LinkVisited, Token::AccentText);
    set(QPalette::ToolTipBase, Token::ToastBg);
    set(QPalette::ToolTipText, Token::ToastText);
    set(QPalette::Light, Token::BgSurface);
    set(QPalette::Midlight, Token::BgSunken);
    set(QPalette::Mid, Token::BorderDefault);
    set(QPalette::Dark, Token::BorderInput);
    set(QPalette::Shadow, Token::TextPrimary);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    return palette;
}

Theme::Theme(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new FollowupStyle);
    apply(); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): QApplication owns the style
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setAnimated(bool isAnimated)
{
    m_isAnimated = isAnimated;
    dress().isAnimated = m_isAnimated && m_appearance.isAnimated;
}

void Theme::setSystemAppearance(const SystemAppearance &appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    const bool isContrast = m_appearance.isHighContrast;
    const bool isDark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_appearance.isDark);
    dress() = {isDark, isContrast, m_isAnimated && m_appearance.isAnimated};
    const Scheme scheme = isDark ? Scheme::Dark : Scheme::Light;
    // The desktop's palette for high contrast was made to be used whole. One that is light where dark is wanted is
    // not that palette: desktops ask for dark without changing what programs start with.
    if (isContrast)
        useSystemColors(isDarkPalette(m_systemPalette) == isDark ? m_systemPalette : contrastPalette(scheme), scheme);
    else
        useScheme(scheme);
    QApplication::setPalette(tokenPalette());
    QToolTip::setPalette(tokenPalette());
    Q_EMIT changed();
}

bool Theme::isDark()
{
    return dress().isDark;
}

bool Theme::isHighContrast()
{
    return dress().isHighContrast;
}

int Theme::duration(int milliseconds)
{
    return dress().isAnimated ? milliseconds : 0;
}

} // namespace ui
