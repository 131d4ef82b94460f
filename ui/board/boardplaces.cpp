// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT

// The part of BoardView that places its lanes.
#include "ui/board/boardgeometry.h"
#include "ui/board/boardmessage.h"
#include "ui/board/boardview.h"
#include "ui/board/lane.h"
#include "ui/style/theme.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVariantAnimation>

namespace ui {

namespace {

constexpr int kPageMargin = 24;
constexpr int kBottomMargin = 16;
constexpr int kSlideMilliseconds = 120;

} // namespace

void BoardView::placeLanes()
{
    const QSize room = m_scroll->viewport()->size();
    QList<bool> collapsed;
    for (const Lane *lane : std::as_const(m_lanes))
        collapsed.append(lane->isCollapsed());
    const QRect lanes(kPageMargin, 0, room.width() - 2 * kPageMargin, std::max(0, room.height() - kBottomMargin));
    const BoardGeometry geometry = BoardGeometry::within(lanes, collapsed, textScale());
    m_strip->resize(std::max(room.width(), geometry.width + 2 * kPageMargin), room.height());
    for (qsizetype place = 0; place < m_lanes.size(); ++place)
        m_lanes.at(place)->setGeometry(
            QStyle::visualRect(layoutDirection(), m_strip->rect(), geometry.lanes.at(place)));
}

void BoardView::animateLanes()
{
    QList<QRect> before;
    for (const Lane *lane : std::as_const(m_lanes))
        before.append(lane->geometry());
    placeLanes();
    const int duration = Theme::duration(kSlideMilliseconds);
    if (duration == 0 || !isVisible())
        return;
    QList<QRect> after;
    for (const Lane *lane : std::as_const(m_lanes))
        after.append(lane->geometry());
    m_sliding->stop();
    m_sliding->disconnect(this);
    connect(m_sliding, &QVariantAnimation::valueChanged, this, [this, before, after](const QVariant &value) {
        const auto between = [part = value.toReal()](int from, int to) { return from + qRound((to - from) * part); };
        for (qsizetype place = 0; place < std::min(m_lanes.size(), after.size()); ++place) {
            const QRect &from = before.at(place);
            const QRect &to = after.at(place);
            m_lanes.at(place)->setGeometry(between(from.x(), to.x()), to.y(), between(from.width(), to.width()),
                                           to.height());
        }
    });
    connect(m_sliding, &QVariantAnimation::finished, this, &BoardView::placeLanes);
    m_sliding->setDuration(duration);
    m_sliding->start();
}

QRect BoardView::keptFree() const
{
    const auto found = std::ranges::find_if(m_lanes, &Lane::hasOpenField);
    if (found == m_lanes.cend())
        return {};
    const QRect field = (*found)->field();
    return {(*found)->mapTo(this, field.topLeft()), field.size()};
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        m_sliding->stop();
        placeLanes();
    }
    return TaskView::eventFilter(watched, event);
}

void BoardView::resizeEvent(QResizeEvent *)
{
    m_scroll->setGeometry(rect());
    m_message->setGeometry(rect());
}

} // namespace ui
