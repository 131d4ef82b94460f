// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "ui/board/cardlayout.h"
#include "ui/board/cardtitle.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace ui {

inline constexpr int kCardSideMargin = 8; ///< between a card and the edge of its lane
inline constexpr int kCardGap = 8; ///< between two cards; each row has half of it above and below

/// How the cards of one kind of lane differ from those of another.
struct CardLook
{
    bool hasStatus = false; ///< the glyph of the status stands before the title
    int titleLines = 2; ///< at most
    bool isDueBare = false; ///< the due date is words alone, and its row is left out where there is nothing in it
};

/// Paints the cards of one lane, from the roles of LaneModel. Owned by its LaneView.
class TaskCardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const CardLook &look);
    /// Avatars are left out where all tasks are one person's.
    void setAvatarsShown(bool shown) { m_avatarsShown = shown; }
    /// Folded words that are underlaid where a card has them.
    void setSought(const QStringList &sought) { m_sought = sought; }
    /// The cards that are being dragged: dashed and pale.
    void setDragSource(const QSet<core::TaskId> &tasks) { m_dragged = tasks; }
    /// One card stands beside its place: it was dropped and settles.
    void setShift(core::TaskId task, const QPoint &shift);
    /// Text sizes, words or theme changed: measure again.
    void forgetSizes() { m_heights.clear(); }

    /// The card inside the rectangle of its row.
    static QRect cardRect(const QRect &row);
    /// The card as it is dragged: with an accent edge.
    void paintDragged(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// A card that is not loaded yet.
    static void paintSkeleton(QPainter &painter, const QRect &card);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct KnownHeight
    {
        qint64 version = 0;
        int width = 0;
        QFont font{};
        bool hasMeta = true;
        int height = 0;
    };

    CardMetrics metrics() const;
    const CardTitle &titleOf(const QModelIndex &index) const;
    bool hasMeta(const QModelIndex &index) const;
    CardContent linesOf(const QModelIndex &index, int width, const CardMetrics &metrics) const;
    CardContent contentOf(const QModelIndex &index, int width, const CardMetrics &metrics) const;
    void paintFrame(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option, bool isDragged) const;
    void paintContent(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    void paintDue(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    CardLook m_look{};
    bool m_avatarsShown = true;
    QStringList m_sought{};
    QSet<core::TaskId> m_dragged{};
    core::TaskId m_shifted{};
    QPoint m_shift{};
    mutable QHash<core::TaskId, KnownHeight> m_heights{};
    mutable std::array<std::optional<CardTitle>, 2> m_titles{}; ///< of open tasks, of closed ones
};

} // namespace ui
