// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// A drawn icon by its file name without ending, for example "bell". It is drawn in the colour of @p token at the
/// moment it is painted, so it follows the theme; a disabled one is drawn in Token::TextDisabled.
QIcon icon(const QString &name, Token token = Token::TextPrimary);

/// Draws an icon into @p rect in any colour. The inner mark of the filled glyphs takes @p behind.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color,
               const QColor &behind = {});

/// The program's mark with a ground of its own colour; for the art panel.
QPixmap appMark(int size, const QColor &ground, qreal devicePixelRatio);

/// The program's icon in the usual sizes: for windows, the tray and notifications.
QIcon appIcon();

} // namespace ui
