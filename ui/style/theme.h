// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/tokens.h"

#include <QObject>
#include <QPalette>

namespace ui {

enum class ThemeChoice { System, Light, Dark };

/// What the desktop asks for. The platform's part of the program finds it and tells Theme.
struct SystemAppearance
{
    bool isDark = false;
    bool isHighContrast = false;
    bool isAnimated = true;
    bool operator==(const SystemAppearance &) const = default;
};

/// Dresses the application: style, palette and the colours behind the tokens, and follows what is chosen and what the
/// desktop asks for. One of it, made by the application before its first widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// Whether the user wants motion; the desktop can forbid it too.
    void setAnimated(bool isAnimated);
    void setSystemAppearance(const SystemAppearance &appearance);

    static bool isDark();
    static bool isHighContrast();
    /// How long a movement of so many milliseconds may take: 0 where motion is off.
    static int duration(int milliseconds);

Q_SIGNALS:
    /// After the colours changed; every widget gets QEvent::PaletteChange as well.
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    SystemAppearance m_appearance{};
    bool m_isAnimated = true;
    QPalette m_systemPalette; ///< as it was before ours
};

/// The palette that Qt's own drawing takes from the tokens in force.
QPalette tokenPalette();

} // namespace ui
