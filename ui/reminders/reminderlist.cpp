// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/reminderlist.h"

#include "ui/reminders/reminderdelegate.h"
#include "ui/reminders/remindermodel.h"
#include "ui/style/besideview.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

namespace ui {

namespace {

constexpr int kShownRows = 5;
constexpr int kScrollStep = 24;

bool movesThrough(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return event.matches(QKeySequence::SelectAll);
    }
}

} // namespace

ReminderList::ReminderList(ReminderModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_rows(new ReminderDelegate(this)), m_beside(new BesideView(*this))
{
    setModel(&model);
    setItemDelegate(m_rows);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    verticalScrollBar()->setSingleStep(kScrollStep);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ReminderList::setButtonMaker(ButtonMaker maker)
{
    m_maker = std::move(maker);
    remakeButtons();
}

void ReminderList::keeping(const std::function<void()> &change)
{
    const QList<core::FiringId> selected = selectedFirings();
    const QModelIndex at = currentIndex();
    const core::FiringId current = at.isValid() ? m_model.reminders()[at.row()].firing.id : core::FiringId();
    const int row = selected.isEmpty() ? at.row() : m_model.rowOf(selected.first());
    const int place = verticalScrollBar()->value();
    // A view hides the buttons of a row that goes, and the keyboard would pass on to the next control: a key meant for
    // the list would snooze what nobody chose.
    const bool hadKeyboard = hasKeyboard();
    m_isChanging = true;
    change();
    select(selected, current, row);
    m_isChanging = false;
    placeButtons();
    if (hadKeyboard && !hasKeyboard())
        setFocus();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(place);
    Q_EMIT selectionMoved();
}

bool ReminderList::hasKeyboard() const
{
    return hasFocus() || (m_buttons && m_buttons->isAncestorOf(window()->focusWidget()));
}

/// What was selected is selected again; when all of it is gone, the row that took its place is.
void ReminderList::select(const QList<core::FiringId> &firings, core::FiringId current, int row)
{
    const QSet<core::FiringId> wanted(firings.begin(), firings.end());
    QItemSelection selection;
    int currentRow = -1;
    int from = -1; // rows side by side are one range: a selection of thousands of ranges is slow
    for (int i = 0; i <= m_model.rowCount(); ++i) {
        const core::FiringId firing = i < m_model.rowCount() ? m_model.reminders()[i].firing.id : core::FiringId();
        const bool isWanted = wanted.contains(firing);
        if (isWanted && from < 0)
            from = i;
        if (!isWanted && from >= 0)
            selection.select(m_model.index(from), m_model.index(i - 1));
        if (!isWanted)
            from = -1;
        if (firing.isValid() && firing == current)
            currentRow = i;
    }
    if (selection.isEmpty() && m_model.rowCount() > 0) {
        currentRow = currentRow >= 0 ? currentRow : std::clamp(row, 0, m_model.rowCount() - 1);
        selection.select(m_model.index(currentRow), m_model.index(currentRow));
    } else if (currentRow < 0 && !selection.isEmpty()) {
        currentRow = selection.first().top();
    }
    selectionModel()->setCurrentIndex(m_model.index(currentRow), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<core::DueReminder> ReminderList::selectedReminders() const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<core::DueReminder> reminders;
    for (const QItemSelectionRange &range : std::as_const(ranges))
        reminders += m_model.reminders().sliced(range.top(), range.height());
    return reminders;
}

QList<core::FiringId> ReminderList::selectedFirings() const
{
    QList<core::FiringId> firings;
    for (const core::DueReminder &reminder : selectedReminders())
        firings << reminder.firing.id;
    return firings;
}

QModelIndex ReminderList::openRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isSelected(current) ? current : QModelIndex();
}

void ReminderList::selectFirst()
{
    if (m_model.rowCount() > 0) // whatever keys are held while the window comes
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::ClearAndSelect);
    scrollToTop();
}

void ReminderList::remakeButtons()
{
    dropButtons();
    placeButtons();
}

int ReminderList::heightOf(int rows) const
{
    int height = 0;
    const int count = std::min(rows, m_model.rowCount());
    for (int row = 0; row < count; ++row)
        height += m_rows->sizeHint({}, m_model.index(row)).height();
    const bool hasOpen = openRow().isValid() && openRow().row() < count;
    return height + (hasOpen || count == 0 ? 0 : ReminderDelegate::openRowHeight() - ReminderDelegate::rowHeight());
}

QSize ReminderList::minimumSizeHint() const
{
    return {scaled(240), ReminderDelegate::rowHeight()};
}

QSize ReminderList::sizeHint() const
{
    return {scaled(480), std::max(heightOf(kShownRows), minimumSizeHint().height())};
}

void ReminderList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isChanging && !m_isPressing)
        placeButtons();
}

/// A press sets the current row and then selects what lies at its place: were the open row to close in between, that
/// would be another one.
void ReminderList::mousePressEvent(QMouseEvent *event)
{
    m_isPressing = true;
    QListView::mousePressEvent(event);
}

void ReminderList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    m_isPressing = false;
    placeButtons();
}

void ReminderList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isChanging)
        return;
    if (!m_isPressing)
        placeButtons();
    Q_EMIT selectionMoved();
}

void ReminderList::placeBeside()
{
    const QModelIndex open = m_rows->openRow();
    m_beside->place(m_rows->buttonsWithin(visualRect(open), layoutDirection(), open));
}

void ReminderList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeBeside();
}

void ReminderList::updateGeometries()
{
    QListView::updateGeometries();
    placeBeside();
}

void ReminderList::keyPressEvent(QKeyEvent *event)
{
    if (movesThrough(*event))
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void ReminderList::dropButtons()
{
    if (!m_buttons)
        return;
    if (m_buttons->isAncestorOf(window()->focusWidget()))
        setFocus();
    m_beside->hold(nullptr);
    m_buttons.clear();
}

/// The buttons follow the open row; for another row they are made anew.
void ReminderList::placeButtons()
{
    const QModelIndex open = openRow();
    if (m_buttons && m_rows->openRow() == open)
        return;
    dropButtons();
    m_rows->setOpenRow(open);
    if (open.isValid() && m_maker) {
        m_buttons = m_maker();
        m_beside->hold(m_buttons);
        QWidget *before = this; // Tab goes from the list to the buttons of its open row
        for (QPushButton *button : m_buttons->findChildren<QPushButton *>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
    scheduleDelayedItemsLayout();
    if (open.isValid() && !m_isChanging) {
        executeDelayedItemsLayout();
        scrollTo(open);
    }
}

} // namespace ui

#include "moc_reminderlist.cpp"
