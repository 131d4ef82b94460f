// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderdelegate.h"

#include "core/domain/status.h"
#include "ui/reminders/remindermodel.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

constexpr int kMargin = 20;
constexpr int kIcon = 16;
constexpr int kTextLeft = 50;
constexpr int kPadding = 12; // above the title and below the second line
constexpr int kLineGap = 3;
constexpr int kButtonGap = 10;
constexpr int kButtonHeight = 28;
constexpr int kBelowButtons = 14;
constexpr int kGlyphGap = 8;
constexpr int kWhenGap = 16;
constexpr int kHeadingHeight = 32;

int textBottom()
{
    return kPadding + lineHeight(TextStyle::CardTitle) + kLineGap + lineHeight(TextStyle::Meta);
}

int buttonHeight()
{
    return std::max(kButtonHeight, QFontMetrics(font(TextStyle::Button)).height() + 10);
}

int headingHeight(const QModelIndex &index)
{
    return index.data(ReminderModel::HeadingRole).toString().isEmpty() ? 0 : scaled(kHeadingHeight);
}

QString iconOf(DueState state)
{
    if (state == DueState::Overdue)
        return QStringLiteral("warning");
    return state == DueState::None ? QStringLiteral("bell") : QStringLiteral("clock");
}

QColor inkOf(DueState state)
{
    return state == DueState::Overdue || state == DueState::Today ? dueColors(state).foreground
                                                                  : color(Token::TextSecondary);
}

void paintSelection(QPainter &painter, const QRect &row)
{
    painter.fillRect(row, color(Token::BgSelected));
    if (needsHardEdges())
        paintEdge(painter, row.adjusted(0, 0, 0, -1), 0, color(Token::TextPrimary));
}

} // namespace

int ReminderDelegate::rowHeight()
{
    return textBottom() + kPadding + 1;
}

int ReminderDelegate::openRowHeight()
{
    return textBottom() + kButtonGap + buttonHeight() + kBelowButtons + 1;
}

QSize ReminderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return {0, headingHeight(index) + (index == m_open ? openRowHeight() : rowHeight())};
}

QRect ReminderDelegate::buttonsWithin(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index)
{
    QRect box = row.adjusted(kTextLeft, headingHeight(index) + textBottom() + kButtonGap, -kMargin, 0);
    box.setHeight(buttonHeight());
    return QStyle::visualRect(direction, row, box);
}

void ReminderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (const int heading = headingHeight(index); heading > 0) {
        paintHeading(*painter, QRect(row.topLeft(), QSize(row.width(), heading)),
                     index.data(ReminderModel::HeadingRole).toString());
        row.setTop(row.top() + heading);
    }
    if (option.state.testFlag(QStyle::State_Selected))
        paintSelection(*painter, row);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, color(Token::BgSunken));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), color(Token::BorderSubtle));
    paintTexts(*painter, row, option, index);
    const bool isByKeys
        = option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_HasFocus) && isByKeys)
        paintEdge(*painter, row.adjusted(2, 2, -2, -3), 4, color(Token::Focus), 2);
    painter->restore();
}

void ReminderDelegate::paintHeading(QPainter &painter, const QRect &band, const QString &text) const
{
    painter.fillRect(band, color(Token::BgSunken));
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), color(Token::BorderSubtle));
    painter.setFont(font(TextStyle::Section));
    painter.setPen(color(Token::TextSecondary));
    const QRect box = band.adjusted(kMargin, 0, -kMargin, 0);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

void ReminderDelegate::paintTexts(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const auto state = static_cast<DueState>(index.data(ReminderModel::StateRole).toInt());
    const QColor ink = inkOf(state);
    const int side = scaled(kIcon);
    const QRect titleLine(row.left() + kTextLeft, row.top() + kPadding, row.width() - kTextLeft - kMargin,
                          lineHeight(TextStyle::CardTitle));
    paintIcon(painter, mirrored({row.left() + kMargin, titleLine.center().y() - side / 2 + 1, side, side}),
              iconOf(state), ink);

    const int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    const QString when = index.data(ReminderModel::WhenRole).toString();
    painter.setFont(font(TextStyle::Chip));
    const int whenWidth = painter.fontMetrics().horizontalAdvance(when) + 1;
    QRect whenBox = titleLine;
    whenBox.setLeft(whenBox.right() - whenWidth + 1);
    painter.setPen(ink);
    painter.drawText(mirrored(whenBox), flags, when);

    const auto priority = static_cast<core::Priority>(index.data(ReminderModel::PriorityRole).toInt());
    const int glyphRoom = priority == core::Priority::Normal ? 0 : kGlyphGap + side;
    painter.setFont(font(TextStyle::CardTitle));
    const int room = titleLine.width() - whenWidth - kWhenGap - glyphRoom;
    const QString title
        = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
    painter.setPen(color(Token::TextPrimary));
    painter.drawText(mirrored(titleLine), flags, title);
    if (glyphRoom > 0) {
        const QRect glyph(titleLine.left() + painter.fontMetrics().horizontalAdvance(title) + kGlyphGap - 2,
                          titleLine.center().y() - side / 2 + 1, side, side);
        paintPriorityGlyph(painter, mirrored(glyph), priority, color(Token::BgSurface));
    }

    const QRect detailLine(titleLine.left(), titleLine.bottom() + 1 + kLineGap, titleLine.width(),
                           lineHeight(TextStyle::Meta));
    painter.setFont(font(TextStyle::Meta));
    painter.setPen(color(Token::TextSecondary));
    painter.drawText(mirrored(detailLine), flags,
                     painter.fontMetrics().elidedText(index.data(ReminderModel::DetailRole).toString(), Qt::ElideRight,
                                                      detailLine.width()));
}

} // namespace ui

#include "moc_reminderdelegate.cpp"
