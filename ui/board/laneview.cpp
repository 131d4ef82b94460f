// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/laneview.h"

#include "ui/board/lanefooter.h"
#include "ui/board/lanemodel.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/style/besideview.h"

#include <algorithm>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int kSlowLoadMilliseconds = 200;
constexpr int kBarInset = 12; ///< between the scroll bar and the ends of the lane
constexpr int kScrollStep = 24;

} // namespace

LaneView::LaneView(LaneModel &model, QWidget *parent)
    : QListView(parent),
      m_model(model),
      m_cards(new TaskCardDelegate(this)),
      m_beside(new BesideView(*this)),
      m_overlayBar(new QScrollBar(Qt::Vertical, this)),
      m_edgeScroll(*verticalScrollBar())
{
    setModel(&model);
    setItemDelegate(m_cards);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setAcceptDrops(true);
    setAutoScroll(false); // while dragging; keys scroll by scrollTo()
    verticalScrollBar()->setSingleStep(kScrollStep);
    m_overlayBar->setFocusPolicy(Qt::NoFocus);
    m_slowLoad.setSingleShot(true);
    m_slowLoad.setInterval(kSlowLoadMilliseconds);
    connect(&m_slowLoad, &QTimer::timeout, this, [this] {
        if (!m_model.isLoading()) // the answer was quick: nothing to paint anew
            return;
        m_model.dropOutdated();
        updateGeometries();
        viewport()->update();
    });
    connect(m_overlayBar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_overlayBar, &QScrollBar::setValue);
    connect(&m_edgeScroll, &EdgeScroll::scrolled, this, [this] {
        m_dropRow = m_dropRow < 0 ? -1 : dropRowAt(m_lastDrag.y());
        viewport()->update();
    });
    connect(&model, &LaneModel::aboutToPatch, this, &LaneView::rememberPlace);
    connect(&model, &LaneModel::patched, this, &LaneView::restorePlace);
    connect(&model, &LaneModel::asked, &m_slowLoad, qOverload<>(&QTimer::start));
    connect(&model, &LaneModel::settled, this, &LaneView::keepHidden);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        dropHidden();
        scrollToTop();
        takeFocusPolicy();
    });
    takeFocusPolicy();
}

void LaneView::setFooter(LaneFooter *footer)
{
    m_footer = footer;
    m_beside->hold(footer);
    connect(footer, &LaneFooter::resized, this, [this] { updateGeometries(); });
    updateGeometries();
}

int LaneView::middleOf(int row) const
{
    return visualRect(m_model.index(row)).center().y();
}

int LaneView::rowNear(int y) const
{
    int nearest = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (nearest >= 0 && std::abs(middleOf(row) - y) > std::abs(middleOf(nearest) - y))
            break;
        nearest = row;
    }
    return nearest;
}

int LaneView::dropRowAt(int y) const
{
    int row = 0;
    while (row < m_model.rowCount() && middleOf(row) < y)
        ++row;
    return row;
}

// --- Place: nothing jumps when rows come and go, and the footer scrolls along.

void LaneView::rememberPlace()
{
    m_isPatching = true;
    m_anchor.reset();
    if (verticalScrollBar()->value() == 0)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect rect = visualRect(m_model.index(row));
        if (rect.bottom() >= 0 && !selectionModel()->isSelected(m_model.index(row))) {
            m_anchor = Anchor{m_model.taskAt(row), rect.top()};
            return;
        }
    }
}

/// Nothing to see in an empty lane: Tab passes it over.
void LaneView::takeFocusPolicy()
{
    setFocusPolicy(m_model.rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

void LaneView::restorePlace()
{
    m_isPatching = false;
    takeFocusPolicy();
    executeDelayedItemsLayout();
    if (!m_anchor)
        return;
    if (const int row = m_model.rowOf(m_anchor->task); row >= 0) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + visualRect(m_model.index(row)).top() - m_anchor->top);
    }
}

int LaneView::contentHeight() const
{
    if (showsSkeleton())
        return kSkeletonCards * (kSkeletonHeight + kCardGap);
    return m_model.rowCount() == 0 ? kCardGap / 2 : contentsSize().height();
}

void LaneView::updateGeometries()
{
    // The range of QListView knows nothing of the footer: widen it, and keep the place that it would have cut off.
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    {
        const QSignalBlocker blocker(bar);
        QListView::updateGeometries();
        const int footer = m_footer != nullptr ? m_footer->sizeHint().height() : 0;
        bar->setRange(0, std::max(0, contentHeight() + footer - viewport()->height()));
        bar->setSingleStep(kScrollStep);
        bar->setValue(before);
    }
    if (bar->value() != before)
        Q_EMIT bar->valueChanged(bar->value());
    m_overlayBar->setRange(0, bar->maximum());
    m_overlayBar->setPageStep(bar->pageStep());
    m_overlayBar->setSingleStep(kScrollStep);
    m_overlayBar->setValue(bar->value());
    m_overlayBar->setVisible(bar->maximum() > 0);
    placeFooter();
}

void LaneView::placeFooter()
{
    if (m_footer == nullptr)
        return;
    // The bar at the side stays free to be grasped.
    m_beside->place(QRect(0, contentHeight() - verticalOffset(), viewport()->width(), m_footer->sizeHint().height())
                        .adjusted(kCardSideMargin, 0, -kCardSideMargin, 0));
    Q_EMIT footerMoved();
}

void LaneView::scrollToFooter()
{
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LaneView::showRow(int row)
{
    executeDelayedItemsLayout();
    scrollTo(m_model.index(row));
}

void LaneView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeFooter();
}

void LaneView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    const int extent = m_overlayBar->sizeHint().width();
    m_overlayBar->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), {width() - extent, kBarInset, extent, height() - 2 * kBarInset}));
    m_overlayBar->raise();
    updateGeometries();
    // A width in the middle of an animation may have been the last that cards were measured for.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void LaneView::changeEvent(QEvent *event)
{
    m_cards->forgetSizes();
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
}

} // namespace ui
