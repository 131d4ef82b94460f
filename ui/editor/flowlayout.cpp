// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/flowlayout.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace ui {

FlowLayout::FlowLayout(int columnGap, int lineGap, QWidget *parent)
    : QLayout(parent), m_columnGap(columnGap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_columnGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

/// Places the items line by line, each in the middle of its line, and gives the height they take.
int FlowLayout::place(const QRect &all, bool isTrial) const
{
    const QRect rect = all.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int x = rect.left();
    int y = rect.top();
    int height = 0;
    const auto endLine = [&] {
        int left = rect.left();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), item->sizeHint().height()));
            const QRect box(QPoint(left, y + (height - size.height()) / 2), size);
            if (!isTrial)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, box));
            left += size.width() + m_columnGap;
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), rect.width());
        if (!line.isEmpty() && x + width > rect.right() + 1) {
            endLine();
            x = rect.left();
            y += height + m_lineGap;
            height = 0;
        }
        line.append(item);
        x += width + m_columnGap;
        height = std::max(height, item->sizeHint().height());
    }
    endLine();
    return y + height + contentsMargins().bottom() - all.top();
}

} // namespace ui

#include "moc_flowlayout.cpp"
