// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of BoardView that places its lanes.
#include "ui/board/boardgeometry.h"
#include "ui/board/boardview.h"
#include "ui/board/lane.h"
#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QScrollArea>
#include <QStyle>
#include <QVariantAnimation>

namespace ui {

namespace {

constexpr int kSlideMilliseconds = 120;

} // namespace

void BoardView::placeLanes()
{
    m_sliding->stop();
    layLanes();
}

void BoardView::layLanes()
{
    QList<bool> collapsed;
    for (const Lane *lane : std::as_const(m_columns))
        collapsed.append(lane->isCollapsed());
    const QSize room = scrollArea().viewport()->size();
    const BoardGeometry geometry = BoardGeometry::within(roomForLanes(room), collapsed, textScale());
    strip().resize(std::max(room.width(), geometry.width + 2 * kLanesMargin), room.height());
    for (qsizetype place = 0; place < m_columns.size(); ++place)
        m_columns.at(place)->setGeometry(
            QStyle::visualRect(layoutDirection(), strip().rect(), geometry.lanes.at(place)));
}

void BoardView::animateLanes()
{
    QList<QRect> before;
    for (const Lane *lane : std::as_const(m_columns))
        before.append(lane->geometry());
    placeLanes();
    const int duration = Theme::duration(kSlideMilliseconds);
    if (duration == 0 || !isVisible())
        return;
    QList<QRect> after;
    for (const Lane *lane : std::as_const(m_columns))
        after.append(lane->geometry());
    m_sliding->disconnect(this);
    connect(m_sliding, &QVariantAnimation::valueChanged, this, [this, before, after](const QVariant &value) {
        const auto between = [part = value.toReal()](int from, int to) { return from + qRound((to - from) * part); };
        for (qsizetype place = 0; place < std::min(m_columns.size(), after.size()); ++place) {
            const QRect &from = before.at(place);
            const QRect &to = after.at(place);
            m_columns.at(place)->setGeometry(between(from.x(), to.x()), to.y(), between(from.width(), to.width()),
                                             to.height());
        }
    });
    connect(m_sliding, &QVariantAnimation::finished, this, &BoardView::layLanes);
    m_sliding->setDuration(duration);
    m_sliding->start();
}

QRect BoardView::keptFree() const
{
    const auto found = std::ranges::find_if(m_columns, &Lane::hasOpenField);
    if (found == m_columns.cend())
        return {};
    const QRect field = (*found)->field();
    return {(*found)->mapTo(this, field.topLeft()), field.size()};
}

} // namespace ui
