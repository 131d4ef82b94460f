// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lane.h"

#include "ui/board/lanefooter.h"
#include "ui/board/laneheader.h"
#include "ui/board/lanerail.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/style/painters.h"
#include "ui/text/tasktext.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

constexpr qreal kRadius = 10;
constexpr qreal kDropEdge = 1.5;
constexpr int kLargestLimit = 999;

} // namespace

Lane::Lane(Edits &edits, const core::Status &status, QWidget *parent)
    : QWidget(parent),
      m_status(status),
      m_model(new LaneModel(edits, status.id, this)),
      m_menu(new QMenu(this)),
      m_sortMenu(new QMenu(m_menu)),
      m_sorts(new QActionGroup(this)),
      m_collapse(m_menu->addAction(QString())),
      m_selectAll(nullptr),
      m_limit(nullptr),
      m_header(new LaneHeader(status.key, m_menu, this)),
      m_view(new LaneView(*m_model, this)),
      m_footer(new LaneFooter(status.key, !isClosed())),
      m_rail(new LaneRail(status.key, this))
{
    setObjectName(QStringLiteral("lane_") + status.key);
    m_view->setObjectName(QStringLiteral("laneList_") + status.key);
    m_view->setFooter(m_footer);
    setAcceptDrops(true);
    buildMenu();
    connect(m_model, &LaneModel::countsChanged, this, &Lane::showCounts);
    connect(m_header, &LaneHeader::collapseRequested, m_collapse, &QAction::trigger);
    connect(m_header, &LaneHeader::addRequested, this, &Lane::openField);
    connect(m_footer, &LaneFooter::moreRequested, m_model, &LaneModel::showMore);
    connect(m_footer, &LaneFooter::titleEntered, this, &Lane::titleEntered);
    connect(m_footer, &LaneFooter::resized, this, &Lane::fieldMoved);
    connect(m_footer, &LaneFooter::typed, m_view, &LaneView::scrollToFooter);
    connect(m_footer, &LaneFooter::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &LaneView::dropTargetChanged, this, &Lane::setDropTarget);
    connect(m_view, &LaneView::footerMoved, this, &Lane::fieldMoved);
    connect(m_rail, &QAbstractButton::clicked, this, [this] {
        changeState({.isCollapsed = false, .sort = m_state.sort});
        m_view->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    showParts();
}

void Lane::buildMenu()
{
    connect(m_collapse, &QAction::triggered, this, [this] {
        changeState({.isCollapsed = true, .sort = m_state.sort});
        m_rail->setFocus(Qt::OtherFocusReason);
    });
    if (!isClosed()) { // closed ones are by the time they were closed
        m_menu->addMenu(m_sortMenu);
        for (const LaneSort sort : {LaneSort::Manual, LaneSort::Due, LaneSort::Priority}) {
            QAction *action = m_sorts->addAction(m_sortMenu->addAction(QString()));
            action->setCheckable(true);
            action->setData(int(sort));
        }
        connect(m_sorts, &QActionGroup::triggered, this, [this](const QAction *action) {
            changeState({.isCollapsed = m_state.isCollapsed, .sort = LaneSort(action->data().toInt())});
        });
    }
    m_selectAll = m_menu->addAction(QString(), this, &Lane::selectAllRequested);
    m_menu->addSeparator();
    m_limit = m_menu->addAction(QString(), this, &Lane::askForLimit);
}

void Lane::retranslate()
{
    //: Board: menu of a lane, makes it a narrow rail. RU: «Свернуть»
    m_collapse->setText(tr("Collapse"));
    //: Board: menu of a lane, how its cards are sorted. RU: «Сортировка»
    m_sortMenu->setTitle(tr("Sort"));
    for (QAction *action : m_sorts->actions()) {
        switch (LaneSort(action->data().toInt())) {
        case LaneSort::Due:
            //: Board: sorting of a lane. RU: «По сроку»
            action->setText(tr("By due date"));
            break;
        case LaneSort::Priority:
            //: Board: sorting of a lane. RU: «По приоритету»
            action->setText(tr("By priority"));
            break;
        default:
            //: Board: sorting of a lane: cards stay where they are dragged. RU: «Вручную»
            action->setText(tr("By hand"));
            break;
        }
    }
    //: Board: menu of a lane, selects all its cards. RU: «Выделить все»
    m_selectAll->setText(tr("Select all"));
    //: Board: menu of a lane, asks how many cards it should not exceed. RU: «Мягкий лимит…»
    m_limit->setText(tr("Soft limit…"));
    const QString title = laneTitle(m_status);
    //: Board: in the head of a column of closed tasks, which shows the last seven days. RU: «за 7 дней»
    m_header->setStatus(m_status, title, isClosed() ? tr("last 7 days") : QString());
    m_rail->setStatus(m_status, title);
    setAccessibleName(title);
    showCounts();
}

void Lane::setStatus(const core::Status &status)
{
    m_status = status;
    retranslate();
}

void Lane::showCounts()
{
    const int total = m_model->totalCount();
    m_header->setCount(total);
    m_rail->setCount(total);
    m_footer->setMore(m_model->nextPage());
    const QString title = laneTitle(m_status);
    //: Board: the cards of a lane as a screen reader tells them; %1 is the lane. RU: «%1, задач: %n»
    m_view->setAccessibleName(total < 0 ? title : tr("%1, %n tasks", "", total).arg(title));
}

void Lane::setState(const LaneState &state)
{
    const bool isSortedAnew = state.sort != m_state.sort;
    m_state = state;
    for (QAction *action : m_sorts->actions())
        action->setChecked(LaneSort(action->data().toInt()) == state.sort);
    if (isSortedAnew && m_model->isAsked()) {
        LaneQuery query = m_model->query();
        query.sort = state.sort;
        m_model->setQuery(query);
    }
    showParts();
}

void Lane::changeState(const LaneState &state)
{
    setState(state);
    Q_EMIT stateChanged();
}

void Lane::setTasks(core::Scope scope, const core::Filter &filter)
{
    m_model->setQuery({.scope = scope, .filter = filter, .sort = m_state.sort});
}

void Lane::setAvatarsShown(bool shown)
{
    m_view->cards().setAvatarsShown(shown);
}

void Lane::setSought(const QStringList &sought)
{
    m_view->cards().setSought(sought);
    m_view->viewport()->update();
}

void Lane::setReadOnly(bool isReadOnly)
{
    m_header->setReadOnly(isReadOnly);
    m_footer->setReadOnly(isReadOnly);
    m_limit->setEnabled(!isReadOnly);
}

void Lane::openField()
{
    m_footer->openField();
    m_view->scrollToFooter();
}

bool Lane::hasOpenField() const
{
    return m_footer->hasOpenField();
}

QRect Lane::field() const
{
    const QRect foot(m_footer->mapTo(this, QPoint()), m_footer->size());
    return foot & m_view->geometry();
}

void Lane::showCard(int row)
{
    m_view->showRow(row);
    if (m_footer->hasOpenField() && row + 1 == m_model->rowCount()) // and the field for the next one
        m_view->scrollToFooter();
}

void Lane::askForLimit()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, kLargestLimit);
    dialog->setIntValue(m_status.softLimit);
    //: Title of the dialog for the soft limit of a lane. RU: «Мягкий лимит»
    dialog->setWindowTitle(tr("Soft limit"));
    //: Label in the dialog for the soft limit; %1 is the lane. RU: «Сколько карточек в столбце «%1» считать
    //: нормой (0 — без лимита):»
    dialog->setLabelText(tr("How many cards “%1” should not exceed (0 for no limit):").arg(laneTitle(m_status)));
    for (QLabel *label : dialog->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // the team's name of the column
    //: Button of the dialog for the soft limit. RU: «Задать лимит»
    dialog->setOkButtonText(tr("Set limit"));
    //: Button that closes a dialog without a change. RU: «Отмена»
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::intValueSelected, this, &Lane::limitEntered);
    dialog->open();
}

void Lane::showParts()
{
    m_header->setVisible(!isCollapsed());
    m_view->setVisible(!isCollapsed());
    m_rail->setVisible(isCollapsed());
}

void Lane::resizeEvent(QResizeEvent *)
{
    m_rail->setGeometry(rect());
    const int head = m_header->sizeHint().height();
    m_header->setGeometry(0, 0, width(), head);
    // Half a gap belongs to the first row, so that its focus ring is not cut off.
    m_view->setGeometry(0, head - kCardGap / 2, width(), height() - head + kCardGap / 2 - 1);
}

void Lane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void Lane::setDropTarget(bool isTarget)
{
    if (std::exchange(m_isDropTarget, isTarget) != isTarget)
        update();
}

void Lane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(m_isDropTarget ? Token::BgLaneDrop : Token::BgLane));
    if (m_isDropTarget)
        paintEdge(painter, rect(), kRadius, color(Token::Accent), kDropEdge);
    else if (needsHardEdges())
        paintEdge(painter, rect(), kRadius, color(Token::TextPrimary));
}

// A drag over the head goes to the top of the lane, one over the rail into it.

bool Lane::takesOnRail(const QDropEvent &event) const
{
    return event.possibleActions().testFlag(Qt::MoveAction)
        && m_model->canDropMimeData(event.mimeData(), Qt::MoveAction, 0, 0, {});
}

void Lane::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void Lane::dragMoveEvent(QDragMoveEvent *event)
{
    if (!isCollapsed()) {
        m_view->dragOver(*event, m_view->viewport()->mapFrom(this, event->position().toPoint()));
        return;
    }
    setDropTarget(takesOnRail(*event));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_isDropTarget);
}

void Lane::dragLeaveEvent(QDragLeaveEvent *)
{
    m_view->dragAway();
    setDropTarget(false);
}

void Lane::dropEvent(QDropEvent *event)
{
    if (!isCollapsed()) {
        m_view->dropAt(*event, m_view->viewport()->mapFrom(this, event->position().toPoint()));
        return;
    }
    setDropTarget(false);
    if (!takesOnRail(*event)) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    m_model->dropMimeData(event->mimeData(), Qt::MoveAction, 0, 0, {});
}

} // namespace ui
