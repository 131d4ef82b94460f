// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/taskcarddelegate.h"

#include "core/domain/person.h"
#include "core/domain/status.h"
#include "ui/board/lanemodel.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"
#include "ui/text/duestate.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace ui {

namespace {

constexpr qreal kCardRadius = 8;
constexpr qreal kDraggedOpacity = 0.38;
constexpr int kIconGap = 4; ///< between an icon and its number
constexpr int kFreshDot = 6;

QFont titleFont(bool isClosed)
{
    QFont result = font(TextStyle::CardTitle);
    if (isClosed)
        result.setWeight(QFont::Normal);
    return result;
}

QFont dueFont(DueState state)
{
    return font(state == DueState::Overdue || state == DueState::Today ? TextStyle::Chip : TextStyle::Meta);
}

int numberWidth(const QString &number, const CardMetrics &metrics)
{
    return metrics.icon + kIconGap + QFontMetrics(font(TextStyle::Meta)).horizontalAdvance(number);
}

void paintIconWithNumber(QPainter &painter, const QRect &rect, const QString &icon, const QString &number,
                         const QStyleOptionViewItem &option, const CardMetrics &metrics)
{
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    const QRect box(rect.left(), rect.top() + (rect.height() - metrics.icon) / 2, metrics.icon, metrics.icon);
    paintIcon(painter, placed(box), icon, color(Token::TextMuted));
    painter.setFont(font(TextStyle::Meta));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(placed(rect.adjusted(metrics.icon + kIconGap, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, number);
}

} // namespace

QRect TaskCardDelegate::cardRect(const QRect &row)
{
    return row.adjusted(kCardSideMargin, kCardGap / 2, -kCardSideMargin, -kCardGap / 2);
}

const CardTitle &TaskCardDelegate::titleOf(const QModelIndex &index) const
{
    const bool isClosed = index.data(LaneModel::IsClosedRole).toBool();
    std::optional<CardTitle> &title = m_titles[isClosed ? 1 : 0];
    if (const QFont font = titleFont(isClosed); !title || title->font() != font)
        title.emplace(font, m_look.titleLines);
    return *title;
}

void TaskCardDelegate::setLook(const CardLook &look)
{
    m_look = look;
    m_titles = {};
    m_heights.clear();
}

CardMetrics TaskCardDelegate::metrics() const
{
    CardMetrics metrics = CardMetrics::scaledBy(textScale());
    if (m_look.isDueBare) {
        metrics.chip = lineHeight(TextStyle::Chip);
        metrics.metaRow = m_avatarsShown ? std::max(metrics.avatar, metrics.chip) : metrics.chip;
    }
    return metrics;
}

bool TaskCardDelegate::hasMeta(const QModelIndex &index) const
{
    return !m_look.isDueBare || !index.data(LaneModel::DueTextRole).toString().isEmpty()
        || index.data(LaneModel::HasReminderRole).toBool() || index.data(LaneModel::CommentCountRole).toInt() > 0
        || !index.data(LaneModel::ChecklistRole).toString().isEmpty()
        || (m_avatarsShown && index.data(LaneModel::AssigneeRole).value<core::Person>().id.isValid());
}

/// What decides how high the card is; the rest is left out.
CardContent TaskCardDelegate::linesOf(const QModelIndex &index, int width, const CardMetrics &metrics) const
{
    CardContent content;
    content.hasPriority = index.data(LaneModel::PriorityRole).toInt() != int(core::Priority::Normal);
    content.hasStatus = m_look.hasStatus;
    content.titleLines
        = titleOf(index).lineCount(index.data(Qt::DisplayRole).toString(),
                                   CardLayout::titleWidth(width, content.hasPriority, metrics, content.hasStatus));
    content.hasMeta = hasMeta(index);
    content.hasClient = !index.data(LaneModel::ClientLineRole).toString().isEmpty();
    return content;
}

CardContent TaskCardDelegate::contentOf(const QModelIndex &index, int width, const CardMetrics &metrics) const
{
    CardContent content = linesOf(index, width, metrics);
    const auto dueState = DueState(index.data(LaneModel::DueStateRole).toInt());
    const QString dueText = index.data(LaneModel::DueTextRole).toString();
    content.dueWidth = m_look.isDueBare ? QFontMetrics(dueFont(dueState)).horizontalAdvance(dueText)
                                        : dueChipSize(dueState, dueText).width();
    content.hasBell = index.data(LaneModel::HasReminderRole).toBool();
    if (const QString checklist = index.data(LaneModel::ChecklistRole).toString(); !checklist.isEmpty())
        content.checklistWidth = numberWidth(checklist, metrics);
    if (const int comments = index.data(LaneModel::CommentCountRole).toInt(); comments > 0)
        content.commentsWidth = numberWidth(QLocale().toString(comments), metrics);
    content.hasAvatar = m_avatarsShown && index.data(LaneModel::AssigneeRole).value<core::Person>().id.isValid();
    return content;
}

QSize TaskCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int rowWidth = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int width = rowWidth - 2 * kCardSideMargin;
    const qint64 version = index.data(LaneModel::VersionRole).toLongLong();
    KnownHeight &known = m_heights[index.data(LaneModel::TaskIdRole).value<core::TaskId>()];
    const bool meta = hasMeta(index); // a reminder that has rung is no new version
    if (known.version != version || known.width != width || known.font != option.font || known.hasMeta != meta) {
        const CardMetrics sizes = metrics();
        known = {version, width, option.font, meta, CardLayout::heightOf(linesOf(index, width, sizes), sizes)};
    }
    return {rowWidth, known.height + kCardGap};
}

void TaskCardDelegate::setShift(core::TaskId task, const QPoint &shift)
{
    m_shifted = task;
    m_shift = shift;
}

void TaskCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto task = index.data(LaneModel::TaskIdRole).value<core::TaskId>();
    const QRect card = cardRect(option.rect).translated(task == m_shifted ? m_shift : QPoint());
    const bool isDragged = m_dragged.contains(task);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, card, option, isDragged);
    if (isDragged)
        painter->setOpacity(kDraggedOpacity);
    paintContent(*painter, card, option, index);
    painter->restore();
}

void TaskCardDelegate::paintFrame(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option,
                                  bool isDragged) const
{
    if (isDragged) {
        painter.setPen(QPen(color(Token::BorderInput), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
        return;
    }
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    paintRounded(painter, card, kCardRadius, color(isHovered ? Token::BgSunken : Token::BgSurface));
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(card), kCardRadius, kCardRadius); // one pixel outside, one inside
    } else {
        const Token edge = isHovered ? Token::BorderDefault : Token::BorderSubtle;
        paintEdge(painter, card, kCardRadius, color(needsHardEdges() ? Token::TextPrimary : edge));
    }
    const QStyle::State keyboardFocus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & keyboardFocus) == keyboardFocus)
        paintFocusRing(painter, card, kCardRadius);
}

void TaskCardDelegate::paintContent(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const CardMetrics metrics = this->metrics();
    const CardContent content = contentOf(index, card.width(), metrics);
    const CardLayout layout = CardLayout::within(card, content, metrics);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, card, part); };
    const bool isClosed = index.data(LaneModel::IsClosedRole).toBool();

    painter.setFont(titleFont(isClosed));
    painter.setPen(color(isClosed ? Token::TextSecondary : Token::TextPrimary));
    QRect line(layout.title.left(), layout.title.top(), layout.title.width(), metrics.titleLine);
    for (const QString &text : titleOf(index).lines(index.data(Qt::DisplayRole).toString(), line.width())) {
        paintTextWithHits(painter, placed(line), text, m_sought);
        line.translate(0, metrics.titleLine);
    }
    if (content.hasStatus)
        paintStatusGlyph(painter, placed(layout.status), index.data(LaneModel::StatusRole).value<core::Status>(),
                         color(Token::BgSurface));
    if (content.hasPriority)
        paintPriorityGlyph(painter, placed(layout.priority),
                           core::Priority(index.data(LaneModel::PriorityRole).toInt()), color(Token::BgSurface));
    if (content.hasClient) {
        painter.setFont(font(TextStyle::Meta));
        painter.setPen(color(Token::TextSecondary));
        paintTextWithHits(painter, placed(layout.client),
                          painter.fontMetrics().elidedText(index.data(LaneModel::ClientLineRole).toString(),
                                                           Qt::ElideRight, layout.client.width()),
                          m_sought);
    }
    if (content.hasMeta)
        paintDue(painter, placed(layout.due), index);
    if (!layout.bell.isEmpty())
        paintIcon(painter, placed(layout.bell), QStringLiteral("bell"), color(Token::TextMuted));
    if (!layout.checklist.isEmpty())
        paintIconWithNumber(painter, placed(layout.checklist), QStringLiteral("checklist"),
                            index.data(LaneModel::ChecklistRole).toString(), option, metrics);
    if (!layout.comments.isEmpty())
        paintIconWithNumber(painter, placed(layout.comments), QStringLiteral("comment"),
                            QLocale().toString(index.data(LaneModel::CommentCountRole).toInt()), option, metrics);
    if (!layout.avatar.isEmpty())
        paintAvatar(painter, placed(layout.avatar), index.data(LaneModel::AssigneeRole).value<core::Person>());
    if (index.data(LaneModel::IsFreshRole).toBool()) {
        QRect dot(card.left() + (metrics.padding - kFreshDot) / 2, 0, kFreshDot, kFreshDot);
        dot.moveTop(layout.title.top() + (metrics.titleLine - kFreshDot) / 2);
        paintRounded(painter, placed(dot), kFreshDot / 2.0, color(Token::Accent));
    }
}

void TaskCardDelegate::paintDue(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto state = DueState(index.data(LaneModel::DueStateRole).toInt());
    const QString text = index.data(LaneModel::DueTextRole).toString();
    if (!m_look.isDueBare) {
        paintDueChip(painter, rect, state, text);
        return;
    }
    painter.setFont(dueFont(state));
    painter.setPen(dueColors(state).foreground);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void TaskCardDelegate::paintDragged(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QRect card = cardRect(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, card, kCardRadius, color(Token::BgSurface));
    paintEdge(painter, card, kCardRadius, color(Token::Accent));
    paintContent(painter, card, option, index);
}

void TaskCardDelegate::paintSkeleton(QPainter &painter, const QRect &card)
{
    const CardMetrics metrics = CardMetrics::scaledBy(textScale());
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, card, kCardRadius, color(Token::BgSurface));
    paintEdge(painter, card, kCardRadius, color(Token::BorderSubtle));
    const CardLayout layout = CardLayout::within(card, {.hasClient = true, .dueWidth = card.width() / 3}, metrics);
    const auto block = [&painter](QRect line, int percent) {
        line.setWidth(line.width() * percent / 100);
        paintSkeletonBlock(painter, line.adjusted(0, 3, 0, -3));
    };
    block(layout.title, 70);
    block(layout.client, 45);
    block(layout.due, 30);
}

} // namespace ui
