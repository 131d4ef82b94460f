// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/duedragpixmap.h"

#include "core/store/store.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"
#include "ui/text/duetext.h"

#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr QSize kSize{256, 56};
constexpr int kPadding = 12;
constexpr int kGlyph = 16;
constexpr int kGap = 8;
constexpr int kArrow = 14;
constexpr qreal kRadius = 8;
constexpr qreal kOpacity = 0.96;

/// The number of tasks at the end of a line; gives the room that is left before it.
int paintCount(QPainter &painter, const QRect &line, int count)
{
    const QString text = QLocale().toString(count);
    painter.setFont(font(TextStyle::Chip));
    const int height = lineHeight(TextStyle::Chip) + 4;
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + 10);
    const QRect badge(line.right() + 1 - width, line.center().y() - height / 2, width, height);
    paintRounded(painter, badge, height / 2.0, color(Token::Accent));
    painter.setPen(color(Token::TextOnAccent));
    painter.drawText(badge, Qt::AlignCenter, text);
    return line.width() - width - kGap;
}

int paintWords(QPainter &painter, const QRect &line, const QString &words)
{
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

QPixmap dueDragPixmap(const core::TaskRow &task, const core::Due &target, int count, const core::Store &store,
                      qreal ratio)
{
    const QSize size(scaled(kSize.width()), scaled(kSize.height()));
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(kOpacity);
    const QRect box(QPoint(), size);
    paintRounded(painter, box, kRadius, color(Token::BgSurface));
    paintEdge(painter, box, kRadius, color(Token::Accent));

    const int height = lineHeight(TextStyle::CardTitle);
    const int top = (size.height() - 2 * height) / 2;
    const int glyph = scaled(kGlyph);
    QRect line(kPadding, top, size.width() - 2 * kPadding, height);
    if (const core::Status *status = store.directory().status(task.status))
        paintStatusGlyph(painter, {line.left(), line.top() + (height - glyph) / 2, glyph, glyph}, *status,
                         color(Token::BgSurface));
    line.setLeft(line.left() + glyph + kGap);
    QRect title = line;
    if (count > 1)
        title.setWidth(paintCount(painter, line, count));
    painter.setFont(font(TextStyle::CardTitle));
    painter.setPen(color(Token::TextPrimary));
    paintWords(painter, title, task.title);

    line.translate(0, height);
    const core::FilterContext now = store.filterContext();
    painter.setFont(font(TextStyle::Meta));
    painter.setPen(color(Token::TextSecondary));
    if (target.isNone()) {
        paintWords(painter, line, dateText(task.due, now.now, now.zone));
        return pixmap;
    }
    const bool keepsTime = task.due.isInstant();
    const QString from
        = keepsTime ? timeText(task.due.instant().toTimeZone(now.zone).time()) : dateText(task.due, now.now, now.zone);
    line.setLeft(line.left() + paintWords(painter, line, from) + kGap);
    const int arrow = scaled(kArrow);
    paintIcon(painter, {line.left(), line.top() + (height - arrow) / 2, arrow, arrow}, QStringLiteral("arrow-right"),
              color(Token::Accent));
    line.setLeft(line.left() + arrow + kGap);
    painter.setFont(font(TextStyle::Chip));
    painter.setPen(color(Token::AccentText));
    paintWords(painter, line, dateText(target, now.now, now.zone));
    return pixmap;
}

} // namespace ui
