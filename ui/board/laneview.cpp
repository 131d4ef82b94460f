// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/laneview.h"

#include "ui/board/lanefooter.h"
#include "ui/board/lanemodel.h"
#include "ui/board/taskcarddelegate.h"

#include <algorithm>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int kDragDistance = 8;
constexpr int kSlowLoadMilliseconds = 200;
constexpr int kBarInset = 12; ///< between the scroll bar and the ends of the lane
constexpr int kScrollStep = 24;

bool isNavigation(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

LaneView::LaneView(LaneModel &model, QWidget *parent)
    : QListView(parent),
      m_model(model),
      m_cards(new TaskCardDelegate(this)),
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
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        scrollToTop();
        takeFocusPolicy();
    });
    takeFocusPolicy();
}

void LaneView::setFooter(LaneFooter *footer)
{
    m_footer = footer;
    footer->setParent(viewport());
    footer->show();
    connect(footer, &LaneFooter::resized, this, [this] { updateGeometries(); });
    updateGeometries();
}

QList<core::TaskId> LaneView::selectedTasks() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<core::TaskId> tasks;
    for (const QModelIndex &row : rows)
        tasks.append(m_model.taskAt(row.row()));
    return tasks;
}

core::TaskId LaneView::currentTask() const
{
    return currentIndex().isValid() ? m_model.taskAt(currentIndex().row()) : core::TaskId();
}

void LaneView::selectTasks(const QList<core::TaskId> &tasks, QItemSelectionModel::SelectionFlags how)
{
    QItemSelection selection;
    for (const core::TaskId task : tasks) {
        if (const QModelIndex index = m_model.index(m_model.rowOf(task)); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, how);
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
    if (m_footer != nullptr)
        m_footer->setGeometry(0, contentHeight() - verticalOffset(), viewport()->width(),
                              m_footer->sizeHint().height());
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
}

void LaneView::changeEvent(QEvent *event)
{
    m_cards->forgetSizes();
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
}

// --- Keys and mouse

void LaneView::setKeyboardRing(bool shown)
{
    if (std::exchange(m_ringShown, shown) != shown)
        viewport()->update();
}

void LaneView::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentTask().isValid()) {
        if (modifiers == Qt::ControlModifier)
            Q_EMIT windowRequested(currentTask());
        else if (modifiers == Qt::NoModifier)
            Q_EMIT panelRequested(currentTask());
    } else if (modifiers == Qt::AltModifier && (isSideways || key == Qt::Key_Up || key == Qt::Key_Down)) {
        Q_EMIT moveRequested(key);
    } else if (isSideways && modifiers == Qt::NoModifier) {
        Q_EMIT leaveRequested(key);
    } else if (isNavigation(key)) {
        setKeyboardRing(true);
        if (!modifiers.testFlag(Qt::ControlModifier))
            Q_EMIT choiceStarted();
        QListView::keyPressEvent(event);
    } else if (key == Qt::Key_Escape || (key == Qt::Key_Space && modifiers == Qt::NoModifier)) {
        event->ignore(); // of the window
    } else {
        QListView::keyPressEvent(event);
    }
}

void LaneView::mousePressEvent(QMouseEvent *event)
{
    setKeyboardRing(false);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!adds && !(index.isValid() && selectionModel()->isSelected(index)))
        Q_EMIT choiceStarted();
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton && index.isValid())
        m_pressedAt = event->position().toPoint();
    QListView::mousePressEvent(event);
}

void LaneView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_pressedAt && event->buttons().testFlag(Qt::LeftButton)) { // never a selection by rubber band
        if ((position - *m_pressedAt).manhattanLength() >= kDragDistance)
            startDrag(m_model.supportedDragActions());
        return;
    }
    if (const QModelIndex index = indexAt(position); index.isValid())
        m_model.markSeen(index.row());
    QListView::mouseMoveEvent(event);
}

void LaneView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_pressedAt.has_value() && event->button() == Qt::LeftButton
        && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    m_pressedAt.reset();
    if (isClick)
        Q_EMIT choiceStarted();
    QListView::mouseReleaseEvent(event);
    if (isClick && currentTask().isValid())
        Q_EMIT panelRequested(currentTask());
}

void LaneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT windowRequested(m_model.taskAt(index.row()));
}

void LaneView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index)) {
        Q_EMIT choiceStarted();
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT menuRequested(isByMouse ? event->globalPos()
                                   : viewport()->mapToGlobal(TaskCardDelegate::cardRect(visualRect(index)).center()));
}

void LaneView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        setKeyboardRing(true);
    QListView::focusInEvent(event);
    Q_EMIT tasksSelected(); // what is current is another one now
}

void LaneView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void LaneView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT tasksSelected();
}

void LaneView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        scrollTo(current);
    Q_EMIT tasksSelected();
}

} // namespace ui

#include "moc_laneview.cpp"
