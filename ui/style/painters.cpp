// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/painters.h"

#include "core/query/texthits.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <array>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kChipIcon = 14;
constexpr int kChipGap = 4;
constexpr int kChipPadding = 4; // before the icon
constexpr int kChipEnd = 6; // after the text
constexpr int kTagPadding = 6;
constexpr qreal kTagRadius = 4;
constexpr int kThreadPitch = 13;
constexpr int kThreadEdge = 5; // from the edge to the centre of the first dot

/// A pair of tokens by the key of a built-in status.
struct StatusTokens
{
    QLatin1StringView key;
    Token foreground;
    Token background;
    QLatin1StringView icon;
};
constexpr std::array<StatusTokens, 5> kStatuses{{
    {QLatin1StringView("new"), Token::StatusNew, Token::StatusNewBg, QLatin1StringView("status-new")},
    {QLatin1StringView("in_progress"), Token::StatusProgress, Token::StatusProgressBg,
     QLatin1StringView("status-progress")},
    {QLatin1StringView("waiting"), Token::StatusWaiting, Token::StatusWaitingBg, QLatin1StringView("status-waiting")},
    {QLatin1StringView("done"), Token::StatusDone, Token::StatusDoneBg, QLatin1StringView("status-done")},
    {QLatin1StringView("cancelled"), Token::StatusCancelled, Token::StatusCancelledBg,
     QLatin1StringView("status-cancelled")},
}};

/// A status that the team added looks like the built-in one of its category.
const StatusTokens &tokensOf(const core::Status &status)
{
    const auto found
        = std::ranges::find_if(kStatuses, [&](const StatusTokens &entry) { return status.key == entry.key; });
    if (found != kStatuses.end())
        return *found;
    switch (status.category) {
    case core::StatusCategory::Waiting:
        return kStatuses[2];
    case core::StatusCategory::Closed:
        return kStatuses[3];
    case core::StatusCategory::Open:
        break;
    }
    return kStatuses[1];
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

int paintLabelled(QPainter &painter, const QRect &rect, const QString &iconName, const QString &text, const QColor &ink)
{
    const int side = scaled(kChipIcon);
    const QRect iconBox(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    paintIcon(painter, iconBox, iconName, ink);
    const QRect textBox = rect.adjusted(side + kChipGap, 0, 0, 0);
    painter.setPen(ink);
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, textBox.width());
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return side + kChipGap;
}

int textWidth(TextStyle style, const QString &text)
{
    return QFontMetrics(font(style)).horizontalAdvance(text);
}

} // namespace

GlyphColors statusColors(const core::Status &status)
{
    const StatusTokens &tokens = tokensOf(status);
    const QColor chosen(status.color);
    if (!chosen.isValid())
        return {color(tokens.foreground), color(tokens.background)};
    const QColor page = color(Token::BgSurface);
    const QColor readable = mixed(chosen, color(Token::TextPrimary), 0.7);
    return {readable, mixed(chosen, page, 0.16)};
}

QString statusIcon(const core::Status &status)
{
    return tokensOf(status).icon;
}

QString priorityIcon(core::Priority priority)
{
    return QStringLiteral("priority-") + core::keyOf(priority);
}

void paintStatusGlyph(QPainter &painter, const QRect &rect, const core::Status &status, const QColor &behind)
{
    paintIcon(painter, rect, statusIcon(status), statusColors(status).foreground, behind);
}

void paintPriorityGlyph(QPainter &painter, const QRect &rect, core::Priority priority, const QColor &behind)
{
    if (priority == core::Priority::Normal)
        return;
    const Token ink = priority == core::Priority::Low ? Token::TextMuted : Token::TextPrimary;
    paintIcon(painter, rect, priorityIcon(priority), color(ink), behind);
}

int avatarIndex(const QString &personUid)
{
    // FNV-1a: qHash differs between computers.
    quint32 hash = 2166136261U;
    const QByteArray bytes = personUid.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<int>((hash ^ (hash >> 16)) % kAvatarCount);
}

void paintAvatar(QPainter &painter, const QRect &rect, const core::Person &person)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (person.name.isEmpty()) {
        painter.setPen(QPen(color(Token::BorderInput), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.restore();
        return;
    }
    const AvatarColors colors = avatarColors(avatarIndex(person.uid));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawEllipse(rect);
    QFont initials = font(TextStyle::Initials);
    if (rect.height() > scaled(26))
        initials.setPixelSize(rect.height() * 10 / 24);
    painter.setFont(initials);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, core::initialsOf(person.name));
    painter.restore();
}

void paintUnderlay(QPainter &painter, const QRectF &box, qreal radius)
{
    paintRounded(painter, box, radius, color(Token::BgSelected));
    if (needsHardEdges()) // that ground is the page's own
        paintEdge(painter, box, radius, color(Token::TextPrimary));
}

void paintDots(QPainter &painter, qreal left, qreal right, qreal bottom)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Danger), 2, Qt::DotLine, Qt::RoundCap));
    painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
    painter.restore();
}

void paintTextWithHits(QPainter &painter, const QRect &rect, const QString &text, const QStringList &sought)
{
    constexpr int kHitRadius = 2;
    const QList<core::TextSpan> hits = core::hitsIn(text, sought);
    if (!hits.isEmpty()) {
        QTextLayout layout(text, painter.font());
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const qreal left = isMirrored ? rect.right() + 1 - line.naturalTextWidth() : rect.left();
        const qreal top = rect.top() + (rect.height() - line.height()) / 2;
        for (const core::TextSpan &hit : hits) {
            const qreal from = line.cursorToX(hit.start);
            const qreal to = line.cursorToX(hit.start + hit.length);
            const QRectF box(left + qMin(from, to), top, qAbs(to - from), line.height());
            paintUnderlay(painter, box & QRectF(rect), kHitRadius);
        }
    }
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

GlyphColors dueColors(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return {color(Token::DueOverdue), color(Token::DueOverdueBg)};
    case DueState::Today:
        return {color(Token::DueToday), color(Token::DueTodayBg)};
    case DueState::Soon:
        return {color(Token::TextPrimary), {}};
    case DueState::Later:
        return {color(Token::TextSecondary), {}};
    case DueState::None:
    case DueState::Done:
        break;
    }
    return {color(Token::TextMuted), {}};
}

QString dueIcon(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return QStringLiteral("warning");
    case DueState::Today:
        return QStringLiteral("clock");
    case DueState::Soon:
    case DueState::Later:
        return QStringLiteral("calendar");
    case DueState::Done:
        return QStringLiteral("check");
    case DueState::None:
        break;
    }
    return QStringLiteral("calendar-off");
}

QSize dueChipSize(DueState state, const QString &text)
{
    const bool isFilled = dueColors(state).background.isValid();
    const int content = scaled(kChipIcon) + kChipGap + textWidth(TextStyle::Chip, text);
    return {content + (isFilled ? kChipPadding + kChipEnd : 0), lineHeight(TextStyle::Chip) + 4};
}

void paintDueChip(QPainter &painter, const QRect &rect, DueState state, const QString &text)
{
    const GlyphColors colors = dueColors(state);
    if (!colors.background.isValid()) {
        paintDueText(painter, rect, state, text);
        return;
    }
    const QSize size = dueChipSize(state, text);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()),
                    size.height());
    painter.save();
    paintRounded(painter, box, kTagRadius, colors.background);
    if (needsHardEdges())
        paintEdge(painter, box, kTagRadius, color(Token::TextPrimary));
    painter.setFont(font(TextStyle::Chip));
    paintLabelled(painter, box.adjusted(kChipPadding, 0, -kChipEnd + 1, 0), dueIcon(state), text, colors.foreground);
    painter.restore();
}

void paintDueText(QPainter &painter, const QRect &rect, DueState state, const QString &text)
{
    painter.save();
    const QColor ink = dueColors(state).foreground;
    painter.setFont(font(state == DueState::Overdue || state == DueState::Today ? TextStyle::Chip : TextStyle::Meta));
    paintLabelled(painter, rect, dueIcon(state), text, ink);
    if (state == DueState::Done) { // the check is green, the time is not
        const int side = scaled(kChipIcon);
        paintIcon(painter, {rect.left(), rect.top() + (rect.height() - side) / 2, side, side}, dueIcon(state),
                  color(Token::Success));
    }
    painter.restore();
}

QSize tagChipSize(const QString &tag)
{
    return {textWidth(TextStyle::Meta, u'#' + tag) + 2 * kTagPadding, lineHeight(TextStyle::Meta) + 4};
}

int paintTagChip(QPainter &painter, const QRect &rect, const QString &tag)
{
    const QSize size = tagChipSize(tag);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()),
                    size.height());
    painter.save();
    paintRounded(painter, box, kTagRadius, color(Token::BgHover));
    if (needsHardEdges())
        paintEdge(painter, box, kTagRadius, color(Token::TextPrimary));
    painter.setFont(font(TextStyle::Meta));
    painter.setPen(color(Token::TextSecondary));
    const QRect textBox = box.adjusted(kTagPadding, 0, -kTagPadding + 1, 0);
    const QString shown = QFontMetrics(painter.font()).elidedText(u'#' + tag, Qt::ElideRight, textBox.width());
    painter.drawText(textBox, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
    return box.width();
}

QSize threadSize(int steps)
{
    return {2 * kThreadEdge + kThreadPitch * std::max(steps - 1, 0), 16};
}

void paintThread(QPainter &painter, const QRect &rect, int step, int steps)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor done = color(Token::Accent);
    const QColor future = color(Token::BorderInput);
    const qreal y = rect.top() + rect.height() / 2.0;
    for (int i = 1; i <= steps; ++i) {
        const QPointF centre(rect.left() + kThreadEdge + kThreadPitch * (i - 1), y);
        const qreal reach = i == step ? 4.75 : 3.5;
        if (i < steps) {
            const qreal next = i + 1 == step ? 4.75 : 3.5;
            painter.setPen(QPen(i < step ? done : future, 1.5));
            painter.drawLine(centre + QPointF(reach, 0), centre + QPointF(kThreadPitch - next, 0));
        }
        painter.setPen(i < step ? QPen(Qt::NoPen) : QPen(i == step ? done : future, i == step ? 1.5 : 1.25));
        painter.setBrush(i < step ? QBrush(done) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, i < step ? 3.5 : (i == step ? 4 : 2.9), i < step ? 3.5 : (i == step ? 4 : 2.9));
        if (i == step) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(done);
            painter.drawEllipse(centre, 1.9, 1.9);
        }
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &inner, qreal radius)
{
    paintEdge(painter, QRectF(inner).adjusted(-4, -4, 4, 4), radius + 4, color(Token::Focus), 2);
}

void paintEdge(QPainter &painter, const QRectF &box, qreal radius, const QColor &color, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintRounded(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintSkeletonBlock(QPainter &painter, const QRect &rect)
{
    paintRounded(painter, rect, rect.height() / 2.0, color(Token::BgHover));
}

bool needsHardEdges()
{
    return Theme::isHighContrast();
}

} // namespace ui
