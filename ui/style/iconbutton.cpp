// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/iconbutton.h"

#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"

namespace ui {

IconButton::IconButton(const QString &iconName, QWidget *parent, int side) : QToolButton(parent), m_side(side)
{
    setIconName(iconName);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString &iconName, Token token)
{
    setIcon(ui::icon(iconName, token));
}

void IconButton::setName(const QString &name, const QKeySequence &shortcut)
{
    setAccessibleName(name);
    if (shortcut.isEmpty())
        setToolTip(plainToolTip(name));
    else //: A tool tip: %1 is what a button does, %2 its keyboard shortcut
        setToolTip(plainToolTip(tr("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText))));
}

QSize IconButton::sizeHint() const
{
    return {m_side, m_side};
}

} // namespace ui
