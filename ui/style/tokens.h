// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// Every colour of the program by its role; what stands behind a role depends on the theme.
enum class Token {
    BgWindow, ///< page, list, editor
    BgSidebar,
    BgLane, ///< board and deadline columns
    BgSurface, ///< cards, fields, menus, dialogs
    BgSunken, ///< footers, hovered list row, hovered card
    BgHover, ///< hovered control, tag, progress track, skeleton
    BgSelected, ///< selected row, active chip, current sidebar item
    BgLaneDrop, ///< column under a dragged card
    BgOverlay, ///< dim behind quick add and modal dialogs; translucent
    BorderSubtle, ///< separators, card edge
    BorderDefault, ///< buttons, chips
    BorderInput, ///< fields, check boxes, future thread dots
    TextPrimary,
    TextSecondary,
    TextMuted,
    TextDisabled,
    Accent, ///< filled button, check, selection edge, thread
    AccentHover,
    AccentPressed,
    AccentText, ///< links
    TextOnAccent,
    Focus, ///< 2 px focus ring
    Success,
    SuccessBg,
    Warning,
    WarningBg,
    Danger,
    DangerBg,
    ToastBg, ///< also of tool tips
    ToastText,
    ToastAction,
    DiffBg,
    DiffText,
    DiffUnderline,
    StatusNew,
    StatusNewBg,
    StatusProgress,
    StatusProgressBg,
    StatusWaiting,
    StatusWaitingBg,
    StatusDone,
    StatusDoneBg,
    StatusCancelled,
    StatusCancelledBg,
    DueOverdue,
    DueOverdueBg,
    DueToday,
    DueTodayBg,
    ChartOverdue,
    ChartOverdueLabel,
    ChartToday,
    ChartTodayLabel,
    ChartWeek,
    ChartWeekLabel,
    ChartLater,
    ChartLaterLabel,
    ChartNone, ///< ground of the hatch
    ChartNoneHatch,
    ChartNoneLabel,
    Heat1,
    Heat2,
    Heat3,
    Heat4,
    HeatLabel, ///< on Heat1 to Heat3
    Heat4Label,
    ArtBg, ///< the painted panel of the first run: the same in both themes
    ArtMark,
    ArtThread,
    ArtFuture,
    ArtText,
    ArtTextMuted,
};
inline constexpr int kTokenCount = static_cast<int>(Token::ArtTextMuted) + 1;
inline constexpr int kAvatarCount = 8;

enum class Scheme { Light, Dark };

/// The colour of a role in a scheme, as designed.
QColor color(Token token, Scheme scheme);
/// The colour of a role in the theme in force.
QColor color(Token token);

struct AvatarColors
{
    QColor background{};
    QColor text{};
};
/// One of the eight pairs for people, in the theme in force.
AvatarColors avatarColors(int index);

/// Which scheme color() reads; only Theme calls these.
void useScheme(Scheme scheme);
/// Takes every role from a palette of the system instead: high contrast.
void useSystemColors(const QPalette &palette, Scheme nearest);

} // namespace ui
