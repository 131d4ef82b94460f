// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/tokens.h"

#include <array>
#include <optional>

namespace ui {

namespace {

struct TokenColors
{
    Token token;
    QRgb light;
    QRgb dark;
};

/// An opaque colour written as in the design: 0xRRGGBB.
constexpr QRgb hex(QRgb rgb)
{
    return 0xFF000000U | rgb;
}

constexpr std::array<TokenColors, kTokenCount> kColors{{
    {Token::BgWindow, hex(0xFFFFFF), hex(0x15191C)},
    {Token::BgSidebar, hex(0xF2F4F5), hex(0x101316)},
    {Token::BgLane, hex(0xF2F4F5), hex(0x1A1F23)},
    {Token::BgSurface, hex(0xFFFFFF), hex(0x23292E)},
    {Token::BgSunken, hex(0xF7F8F9), hex(0x1A1F23)},
    {Token::BgHover, hex(0xE9EDEF), hex(0x2B3238)},
    {Token::BgSelected, hex(0xDDEFF2), hex(0x12373E)},
    {Token::BgLaneDrop, hex(0xE6F2F4), hex(0x17282D)},
    {Token::BgOverlay, 0x61161E22, 0x8F000000}, // 38 % and 56 %
    {Token::BorderSubtle, hex(0xE2E6E8), hex(0x2D353B)},
    {Token::BorderDefault, hex(0xCDD4D8), hex(0x3E484F)},
    {Token::BorderInput, hex(0x7F8A91), hex(0x77838B)},
    {Token::TextPrimary, hex(0x182126), hex(0xE8ECEE)},
    {Token::TextSecondary, hex(0x47545B), hex(0xBAC4C9)},
    {Token::TextMuted, hex(0x5F6B72), hex(0x98A4AB)},
    {Token::TextDisabled, hex(0x98A3A9), hex(0x64707A)},
    {Token::Accent, hex(0x0B6B7C), hex(0x56B6C8)},
    {Token::AccentHover, hex(0x095A69), hex(0x74C6D5)},
    {Token::AccentPressed, hex(0x074A56), hex(0x3FA0B3)},
    {Token::AccentText, hex(0x095F6E), hex(0x7CCBDA)},
    {Token::TextOnAccent, hex(0xFFFFFF), hex(0x04252B)},
    {Token::Focus, hex(0x0B6B7C), hex(0x7CCBDA)},
    {Token::Success, hex(0x1D7348), hex(0x72CF9D)},
    {Token::SuccessBg, hex(0xDFF2E7), hex(0x173A28)},
    {Token::Warning, hex(0x7F4E00), hex(0xF4C272)},
    {Token::WarningBg, hex(0xFCEFD4), hex(0x3F2F10)},
    {Token::Danger, hex(0xA92A20), hex(0xFFA69D)},
    {Token::DangerBg, hex(0xFCE9E6), hex(0x47211D)},
    {Token::ToastBg, hex(0x182126), hex(0x37424A)},
    {Token::ToastText, hex(0xF2F4F5), hex(0xF2F4F5)},
    {Token::ToastAction, hex(0x7CCBDA), hex(0x8FD6E3)},
    {Token::DiffBg, hex(0xCBE7C9), hex(0x173A28)},
    {Token::DiffText, hex(0x14351F), hex(0xC9EBD6)},
    {Token::DiffUnderline, hex(0x3E8A52), hex(0x72CF9D)},
    {Token::StatusNew, hex(0x56646C), hex(0xAAB6BC)},
    {Token::StatusNewBg, hex(0xE9EDEF), hex(0x2B3238)},
    {Token::StatusProgress, hex(0x2360BD), hex(0x86B4FF)},
    {Token::StatusProgressBg, hex(0xE3ECFA), hex(0x1C2F4D)},
    {Token::StatusWaiting, hex(0x7446B8), hex(0xC4A8F5)},
    {Token::StatusWaitingBg, hex(0xEFE8F9), hex(0x34264D)},
    {Token::StatusDone, hex(0x1D7348), hex(0x72CF9D)},
    {Token::StatusDoneBg, hex(0xDFF2E7), hex(0x173A28)},
    {Token::StatusCancelled, hex(0x5F6B72), hex(0x98A4AB)},
    {Token::StatusCancelledBg, hex(0xE9EDEF), hex(0x2B3238)},
    {Token::DueOverdue, hex(0xA92A20), hex(0xFFA69D)},
    {Token::DueOverdueBg, hex(0xFCE9E6), hex(0x47211D)},
    {Token::DueToday, hex(0x7F4E00), hex(0xF4C272)},
    {Token::DueTodayBg, hex(0xFCEFD4), hex(0x3F2F10)},
    {Token::ChartOverdue, hex(0xC4453A), hex(0xE8766B)},
    {Token::ChartOverdueLabel, hex(0xFFFFFF), hex(0x2A0B08)},
    {Token::ChartToday, hex(0xF0C46A), hex(0xDCA544)},
    {Token::ChartTodayLabel, hex(0x4A2E00), hex(0x2E1C00)},
    {Token::ChartWeek, hex(0x16788A), hex(0x3FA0B3)},
    {Token::ChartWeekLabel, hex(0xFFFFFF), hex(0x04252B)},
    {Token::ChartLater, hex(0xBFD3D8), hex(0x4A5E66)},
    {Token::ChartLaterLabel, hex(0x26363C), hex(0xE8ECEE)},
    {Token::ChartNone, hex(0xF4F6F7), hex(0x23292E)},
    {Token::ChartNoneHatch, hex(0xE4E9EB), hex(0x2B3238)},
    {Token::ChartNoneLabel, hex(0x3C484F), hex(0xBAC4C9)},
    {Token::Heat1, hex(0xE3F1F3), hex(0x12373E)},
    {Token::Heat2, hex(0xC5E2E7), hex(0x1A505A)},
    {Token::Heat3, hex(0x94CAD3), hex(0x236C78)},
    {Token::Heat4, hex(0x16788A), hex(0x3FA0B3)},
    {Token::HeatLabel, hex(0x182126), hex(0xE8ECEE)},
    {Token::Heat4Label, hex(0xFFFFFF), hex(0x04252B)},
    {Token::ArtBg, hex(0x0A444F), hex(0x0A444F)},
    {Token::ArtMark, hex(0x1F8A9B), hex(0x1F8A9B)},
    {Token::ArtThread, hex(0x7CC6D3), hex(0x7CC6D3)},
    {Token::ArtFuture, hex(0x4E96A3), hex(0x4E96A3)},
    {Token::ArtText, hex(0xFFFFFF), hex(0xFFFFFF)},
    {Token::ArtTextMuted, hex(0xC5E2E7), hex(0xC5E2E7)},
}};

constexpr bool isInOrder()
{
    for (int i = 0; i < kTokenCount; ++i) {
        if (kColors.at(static_cast<size_t>(i)).token != static_cast<Token>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is indexed by the enumeration");

struct AvatarPair
{
    QRgb background;
    QRgb text;
};
constexpr std::array<AvatarPair, kAvatarCount> kLightAvatars{{{hex(0xD9ECE9), hex(0x1B5A53)},
                                                              {hex(0xE2E6F8), hex(0x3A4A9C)},
                                                              {hex(0xF7E3DC), hex(0x8A3E1F)},
                                                              {hex(0xF3E2EF), hex(0x83306F)},
                                                              {hex(0xF3EACB), hex(0x6A5010)},
                                                              {hex(0xE0EFD5), hex(0x3F6219)},
                                                              {hex(0xE3E7EA), hex(0x414E55)},
                                                              {hex(0xDCEAF7), hex(0x1F5386)}}};
constexpr std::array<AvatarPair, kAvatarCount> kDarkAvatars{{{hex(0x17403B), hex(0x9ADBD0)},
                                                             {hex(0x272F5C), hex(0xB5C1F7)},
                                                             {hex(0x4D2A1B), hex(0xF2B79D)},
                                                             {hex(0x4A2342), hex(0xEDB3DD)},
                                                             {hex(0x42360F), hex(0xE6CF86)},
                                                             {hex(0x2A3D14), hex(0xBBDC93)},
                                                             {hex(0x2F383E), hex(0xBAC4C9)},
                                                             {hex(0x183753), hex(0x9CCBF5)}}};

/// What color() reads; colours are for the GUI thread alone.
struct InForce
{
    Scheme scheme = Scheme::Light;
    std::optional<QPalette> system{}; ///< set in high contrast
};
InForce &inForce()
{
    static InForce state;
    return state;
}

/// The role of a high-contrast palette that stands for a token. Grounds that carry text of a meaning of their own
/// become the page, so that this text keeps its contrast.
QPalette::ColorRole roleOf(Token token)
{
    switch (token) {
    case Token::BgSidebar:
    case Token::BgLane:
    case Token::BgSunken:
    case Token::BgHover:
        return QPalette::Window;
    case Token::BorderSubtle:
    case Token::BorderDefault:
    case Token::BorderInput:
    case Token::TextPrimary:
    case Token::TextSecondary:
    case Token::TextMuted:
    case Token::DiffText:
    case Token::HeatLabel:
    case Token::ToastBg:
        return QPalette::Text;
    case Token::Accent:
    case Token::AccentHover:
    case Token::AccentPressed:
    case Token::Focus:
        return QPalette::Highlight;
    case Token::TextOnAccent:
        return QPalette::HighlightedText;
    case Token::AccentText:
        return QPalette::Link;
    default:
        return QPalette::Base;
    }
}

/// Whether a token keeps its designed colour in high contrast: what tells states and charts apart.
bool keepsMeaning(Token token)
{
    switch (token) {
    case Token::BgOverlay:
    case Token::Success:
    case Token::Warning:
    case Token::Danger:
    case Token::StatusNew:
    case Token::StatusProgress:
    case Token::StatusWaiting:
    case Token::StatusDone:
    case Token::StatusCancelled:
    case Token::DueOverdue:
    case Token::DueToday:
        return true;
    default:
        return token >= Token::ChartOverdue;
    }
}

QColor systemColor(Token token, const QPalette &palette)
{
    if (token == Token::TextDisabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    return palette.color(QPalette::Active, roleOf(token));
}

} // namespace

QColor color(Token token, Scheme scheme)
{
    const TokenColors &entry = kColors.at(static_cast<size_t>(token));
    return QColor::fromRgba(scheme == Scheme::Dark ? entry.dark : entry.light);
}

QColor color(Token token)
{
    const InForce &state = inForce();
    if (state.system && !keepsMeaning(token))
        return systemColor(token, *state.system);
    return color(token, state.scheme);
}

AvatarColors avatarColors(int index)
{
    const auto &pairs = inForce().scheme == Scheme::Dark ? kDarkAvatars : kLightAvatars;
    const AvatarPair &pair = pairs.at(static_cast<size_t>(index % kAvatarCount));
    return {QColor::fromRgba(pair.background), QColor::fromRgba(pair.text)};
}

void useScheme(Scheme scheme)
{
    inForce() = {scheme, std::nullopt};
}

void useSystemColors(const QPalette &palette, Scheme nearest)
{
    inForce() = {nearest, palette};
}

} // namespace ui
