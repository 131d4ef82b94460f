// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/listheader.h"

#include "ui/list/listgeometry.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/duetext.h"

#include <algorithm>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimeZone>

namespace ui {

namespace {

constexpr int kChevron = 12;
constexpr int kChevronGap = 4;
constexpr int kDueIcon = 16;
constexpr int kDueGap = 4;
constexpr int kAround = 8; // of a due date, beside its text and icon
constexpr int kAroundLast = -8; // it may reach into the margin of the row
constexpr int kPinned = 2; // status and priority

int sectionOf(ListColumn column)
{
    return static_cast<int>(column);
}

/// The title gives way before the others need to be scrolled to, however large the text.
int minimumOf(ListColumn column)
{
    return column == ListColumn::Title ? specOf(column).minWidth : scaled(specOf(column).minWidth);
}

QList<ListColumn> shownBesideTitle(const ListHeader &header)
{
    QList<ListColumn> columns;
    for (const ListColumn column : allListColumns()) {
        if (column != ListColumn::Title && header.isShown(column))
            columns.append(column);
    }
    return columns;
}

/// What a column keeps where there is little room: the glyphs keep all.
int narrowest(const ListHeader &header, ListColumn column)
{
    const int wanted = header.wantedWidthOf(column);
    return specOf(column).isFixed ? wanted : std::min(wanted, minimumOf(column));
}

} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("taskTableHeader"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFirstSectionMovable(false);
    setMinimumSectionSize(specOf(ListColumn::Priority).minWidth);
    setSectionResizeMode(QHeaderView::Interactive);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &ListHeader::keepMinimum);
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::keepGlyphsFirst);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto column = static_cast<ListColumn>(section);
        if (specOf(column).sortKey)
            Q_EMIT sortRequested(column, m_modifiers.testFlag(Qt::ShiftModifier));
    });
}

void ListHeader::setSort(const QList<core::SortOrder> &sort)
{
    m_sort = sort;
    viewport()->update();
}

void ListHeader::setShown(ListColumn column, bool isShown)
{
    if (specOf(column).isFixed || column == ListColumn::Title || isShown == this->isShown(column))
        return;
    setSectionHidden(sectionOf(column), !isShown);
    fit(m_available);
    Q_EMIT columnsEdited();
}

void ListHeader::setWidthOf(ListColumn column, int width)
{
    m_wanted.at(static_cast<std::size_t>(column)) = std::max(width, minimumOf(column));
    resizeTo(column, width);
}

void ListHeader::resizeTo(ListColumn column, int width)
{
    resizeSection(sectionOf(column), std::max(width, minimumOf(column)));
}

void ListHeader::fitDue(bool isLast)
{
    const QDateTime moment(QDate(2026, 11, 25), QTime(22, 0), Qt::UTC);
    const QString text = dateText(core::Due::at(moment), moment.addDays(-30), QTimeZone::utc());
    const int around = scaled(kDueIcon) + kDueGap + (isLast ? kAroundLast : kAround);
    const int needed = QFontMetrics(ui::font(TextStyle::Meta)).horizontalAdvance(text) + around;
    setWidthOf(ListColumn::Due, std::max(scaled(specOf(ListColumn::Due).width), needed));
}

QList<ListColumn> ListHeader::order() const
{
    QList<ListColumn> columns;
    for (int place = 0; place < count(); ++place)
        columns.append(static_cast<ListColumn>(logicalIndex(place)));
    return columns;
}

void ListHeader::setOrder(const QList<ListColumn> &order)
{
    const QScopedValueRollback guard(m_isArranging, true);
    for (int place = 0; place < order.size(); ++place)
        moveSection(visualIndex(sectionOf(order.at(place))), place);
}

int ListHeader::placeBeside(ListColumn column, int step) const
{
    int place = visualIndex(sectionOf(column)) + step;
    while (place >= kPinned && place < count() && isSectionHidden(logicalIndex(place)))
        place += step;
    return place >= kPinned && place < count() ? place : -1;
}

void ListHeader::move(ListColumn column, int step)
{
    if (const int place = placeBeside(column, step); place >= 0)
        moveSection(visualIndex(sectionOf(column)), place);
}

void ListHeader::resetColumns()
{
    const QScopedValueRollback guard(m_isArranging, true);
    setOrder(allListColumns());
    for (const ListColumn column : allListColumns()) {
        setSectionHidden(sectionOf(column), !specOf(column).isShown);
        const bool isPinned = specOf(column).isFixed;
        setSectionResizeMode(sectionOf(column), isPinned ? QHeaderView::Fixed : QHeaderView::Interactive);
        const int width
            = isPinned ? std::max(specOf(column).width, scaled(specOf(column).width)) : scaled(specOf(column).width);
        setWidthOf(column, width);
    }
    fit(m_available);
}

void ListHeader::fit(int width)
{
    if (width <= 0 || count() == 0)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    m_available = width;
    int others = kListRightMargin;
    int slack = 0;
    for (const ListColumn column : shownBesideTitle(*this)) {
        others += wantedWidthOf(column);
        slack += wantedWidthOf(column) - narrowest(*this, column);
    }
    const int missing = std::clamp(others + scaled(specOf(ListColumn::Title).minWidth) - width, 0, slack);
    for (const ListColumn column : shownBesideTitle(*this)) {
        const int own = wantedWidthOf(column) - narrowest(*this, column);
        const int given = missing == 0 ? 0 : own * missing / slack;
        resizeTo(column, wantedWidthOf(column) - given);
        others -= given;
    }
    resizeTo(ListColumn::Title, width - others);
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(kListHeader, lineHeight(TextStyle::Meta) + 16)};
}

void ListHeader::keepMinimum(int section, int oldSize, int newSize)
{
    Q_UNUSED(oldSize)
    if (m_isArranging || newSize == 0)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    setWidthOf(static_cast<ListColumn>(section), newSize);
    fit(m_available);
    Q_EMIT columnsEdited();
}

void ListHeader::keepGlyphsFirst()
{
    if (m_isArranging)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    for (int place = 0; place < kPinned; ++place)
        moveSection(visualIndex(place), place);
    Q_EMIT columnsEdited();
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

bool ListHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QHeaderView::viewportEvent(event);
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // What the columns leave free looks as they do.
    QPainter painter(viewport());
    const int room = std::max(0, viewport()->width() - length());
    const QRect free(isRightToLeft() ? 0 : length(), 0, room, height());
    painter.fillRect(free, color(Token::BgWindow));
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), color(Token::BorderDefault));
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const auto column = static_cast<ListColumn>(logicalIndex);
    painter->fillRect(rect, color(Token::BgWindow));
    const auto sort = std::find_if(m_sort.cbegin(), m_sort.cend(),
                                   [&](const core::SortOrder &order) { return order.key == specOf(column).sortKey; });
    const bool isSorted = sort != m_sort.cend();
    const QString mark = isSorted && sort->isDescending ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up");
    if (specOf(column).isFixed) {
        if (isSorted)
            paintIcon(*painter, glyphWithin(rect).adjusted(2, 2, -2, -2), mark, color(Token::TextMuted));
        return;
    }
    QRect text = column == ListColumn::Title ? TitleCell::within(rect, false).text : cellTextWithin(rect);
    if (isSorted)
        text.setRight(text.right() - kChevron - kChevronGap);
    painter->setFont(ui::font(TextStyle::Meta));
    painter->setPen(color(Token::TextMuted));
    const QFontMetrics metrics(painter->font());
    const QString name = metrics.elidedText(nameOf(column), Qt::ElideRight, text.width());
    const QRect placed = QStyle::visualRect(layoutDirection(), rect, text);
    painter->drawText(placed, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeft, name);
    if (!isSorted)
        return;
    const QRect chevron(text.left() + metrics.horizontalAdvance(name) + kChevronGap,
                        rect.top() + (rect.height() - kChevron) / 2, kChevron, kChevron);
    paintIcon(*painter, QStyle::visualRect(layoutDirection(), rect, chevron), mark, color(Token::TextMuted));
}

} // namespace ui
