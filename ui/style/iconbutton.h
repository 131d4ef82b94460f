// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/tokens.h"

#include <QKeySequence>
#include <QToolButton>

namespace ui {

/// A button of an icon alone, 28 px (24 inside rows). Its name is told to screen readers and, with the shortcut, in its
/// tool tip; a menu opens on the first press.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    explicit IconButton(const QString &iconName, QWidget *parent = nullptr, int side = 28);

    void setIconName(const QString &iconName, Token token = Token::TextSecondary);
    /// What the button is called. The shortcut is only shown: the action or QShortcut is the owner's.
    void setName(const QString &name, const QKeySequence &shortcut = {});

    QSize sizeHint() const override;

private:
    int m_side;
};

} // namespace ui
