// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/cardlayout.h"

#include <algorithm>

namespace ui {

namespace {

/// What is shown at the end of the meta row after the narrow ones gave up parts.
CardContent fitting(CardContent content, int room, const CardMetrics &metrics)
{
    const auto needed = [&] {
        int width = content.dueWidth;
        for (const int part : {content.hasBell ? metrics.icon : 0, content.checklistWidth, content.commentsWidth,
                               content.hasAvatar ? metrics.avatar : 0})
            width += part > 0 ? part + metrics.gap : 0;
        return width;
    };
    if (needed() > room)
        content.commentsWidth = 0;
    if (needed() > room)
        content.checklistWidth = 0;
    if (needed() > room)
        content.hasBell = false;
    return content;
}

} // namespace

CardMetrics CardMetrics::scaledBy(qreal scale)
{
    CardMetrics metrics;
    const auto grow = [scale](int &size) { size = qRound(size * scale); };
    for (int *size : {&metrics.titleLine, &metrics.clientLine, &metrics.chip, &metrics.glyph, &metrics.icon})
        grow(*size);
    metrics.avatar = std::max(metrics.avatar, qRound(metrics.avatar * scale));
    metrics.metaRow = std::max({metrics.metaRow, metrics.chip, metrics.avatar});
    return metrics;
}

int CardLayout::heightOf(const CardContent &content, const CardMetrics &metrics)
{
    const int client = content.hasClient ? metrics.titleGap + metrics.clientLine : 0;
    const int meta = content.hasMeta ? metrics.metaGap + metrics.metaRow : 0;
    return metrics.padding + content.titleLines * metrics.titleLine + client + meta + metrics.bottomPadding;
}

int CardLayout::titleWidth(int width, bool hasPriority, const CardMetrics &metrics, bool hasStatus)
{
    const int glyphs = (hasPriority ? 1 : 0) + (hasStatus ? 1 : 0);
    return std::max(0, width - 2 * metrics.padding - glyphs * (metrics.glyph + metrics.gap));
}

CardLayout CardLayout::within(const QRect &card, const CardContent &content, const CardMetrics &metrics)
{
    CardLayout layout;
    QRect inner = card.adjusted(metrics.padding, metrics.padding, -metrics.padding, -metrics.bottomPadding);
    const int y = inner.top() + (metrics.titleLine - metrics.glyph) / 2;
    if (content.hasStatus) {
        layout.status = QRect(inner.left(), y, metrics.glyph, metrics.glyph);
        inner.setLeft(inner.left() + metrics.glyph + metrics.gap);
    }
    layout.title
        = QRect(inner.left(), inner.top(), titleWidth(card.width(), content.hasPriority, metrics, content.hasStatus),
                content.titleLines * metrics.titleLine);
    if (content.hasPriority) {
        layout.priority = QRect(inner.right() + 1 - metrics.glyph, y, metrics.glyph, metrics.glyph);
    }
    if (content.hasClient)
        layout.client
            = QRect(inner.left(), layout.title.bottom() + 1 + metrics.titleGap, inner.width(), metrics.clientLine);
    if (!content.hasMeta)
        return layout;

    const CardContent shown = fitting(content, inner.width(), metrics);
    const int metaTop = inner.bottom() + 1 - metrics.metaRow;
    int right = inner.right() + 1;
    const auto takeFromEnd = [&](int width, int height) {
        if (width <= 0)
            return QRect();
        const QRect part(right - width, metaTop + (metrics.metaRow - height) / 2, width, height);
        right -= width + metrics.gap;
        return part;
    };
    layout.avatar = takeFromEnd(shown.hasAvatar ? metrics.avatar : 0, metrics.avatar);
    layout.comments = takeFromEnd(shown.commentsWidth, metrics.chip);
    layout.checklist = takeFromEnd(shown.checklistWidth, metrics.chip);
    layout.bell = takeFromEnd(shown.hasBell ? metrics.icon : 0, metrics.icon);
    layout.due = QRect(inner.left(), metaTop + (metrics.metaRow - metrics.chip) / 2, std::max(0, right - inner.left()),
                       metrics.chip);
    return layout;
}

} // namespace ui
