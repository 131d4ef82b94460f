// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "core/domain/status.h"
#include "ui/style/tokens.h"
#include "ui/text/duestate.h"

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;

/// What delegates and widgets draw alike. All of it reads the theme in force when it is called; sizes that hold text
/// grow with it.
namespace ui {

struct GlyphColors
{
    QColor foreground{};
    QColor background{};
};
/// The colours of a status: the theme's own for the built-in ones, or what the team chose, kept readable.
GlyphColors statusColors(const core::Status &status);
/// The file name of a status's glyph.
QString statusIcon(const core::Status &status);
/// The file name of a priority's glyph.
QString priorityIcon(core::Priority priority);

/// A status glyph, 16 px as designed. The inner mark of the filled ones takes @p behind.
void paintStatusGlyph(QPainter &painter, const QRect &rect, const core::Status &status, const QColor &behind);
/// A priority glyph; normal priority draws nothing.
void paintPriorityGlyph(QPainter &painter, const QRect &rect, core::Priority priority, const QColor &behind);

/// Which of the eight pairs a person has: the same on every computer.
int avatarIndex(const QString &personUid);
/// A disc with the initials. Nobody (an empty uid and name) is a dashed ring.
void paintAvatar(QPainter &painter, const QRect &rect, const core::Person &person);

GlyphColors dueColors(DueState state); ///< no background: an invalid colour
QString dueIcon(DueState state);
/// The size of a due chip with its text, or of the bare icon and text when it has no fill.
QSize dueChipSize(DueState state, const QString &text);
/// The chip at the left of @p rect, centred in its height, elided when it does not fit.
void paintDueChip(QPainter &painter, const QRect &rect, DueState state, const QString &text);
/// The same without fill, for the rows of a list.
void paintDueText(QPainter &painter, const QRect &rect, DueState state, const QString &text);

/// The ground of words that were understood or sought.
void paintUnderlay(QPainter &painter, const QRectF &box, qreal radius);
/// Dots in the colour of danger below what is wrong, @p bottom being that of its letters.
void paintDots(QPainter &painter, qreal left, qreal right, qreal bottom);
/// One line of text as it stands in @p rect, at its start and in its middle, with the hits of a search underlaid.
void paintTextWithHits(QPainter &painter, const QRect &rect, const QString &text, const QStringList &sought);

QSize tagChipSize(const QString &tag);
/// "#tag" on a grey ground at the left of @p rect; gives the width used.
int paintTagChip(QPainter &painter, const QRect &rect, const QString &tag);

QSize threadSize(int steps);
/// The thread: done steps, the current one (counted from 1) and those to come, at the left of @p rect.
void paintThread(QPainter &painter, const QRect &rect, int step, int steps);

/// A 2 px ring around @p inner at a gap of 2 px, for keyboard focus. @p radius is that of the inner shape.
void paintFocusRing(QPainter &painter, const QRect &inner, qreal radius);
/// A 1 px line inside the edge of a rounded box.
void paintEdge(QPainter &painter, const QRectF &box, qreal radius, const QColor &color, qreal width = 1);
void paintRounded(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill);
/// A stand-in for a line of text that is not loaded.
void paintSkeletonBlock(QPainter &painter, const QRect &rect);
/// Whether cards, chips and bars get a line in Token::TextPrimary: high contrast.
bool needsHardEdges();

} // namespace ui
