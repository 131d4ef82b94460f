// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lane.h"

#include "ui/board/lanefooter.h"
#include "ui/board/laneheader.h"
#include "ui/board/lanerail.h"
#include "ui/board/laneview.h"
#include "ui/shell/edits.h"
#include "ui/text/tasktext.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>

namespace ui {

namespace {

constexpr int kLargestLimit = 999;

} // namespace

Lane::Lane(Edits &edits, const core::Status &status, QWidget *parent)
    : LaneColumn(edits, std::make_unique<StatusRule>(edits, status.id), parent),
      m_status(status),
      m_menu(new QMenu(this)),
      m_sortMenu(new QMenu(m_menu)),
      m_sorts(new QActionGroup(this)),
      m_collapse(m_menu->addAction(QString())),
      m_selectAll(nullptr),
      m_limit(nullptr),
      m_header(new LaneHeader(status.key, m_menu, this)),
      m_footer(new LaneFooter(edits.store(), status.key, !isClosed())),
      m_rail(new LaneRail(status.key, this))
{
    setObjectName(QStringLiteral("lane_") + status.key);
    makeView();
    view().setObjectName(QStringLiteral("laneList_") + status.key);
    view().setFooter(m_footer);
    buildMenu();
    connect(&model(), &LaneModel::countsChanged, this, &Lane::showCounts);
    connect(m_header, &LaneHeader::collapseRequested, m_collapse, &QAction::trigger);
    connect(m_header, &LaneHeader::addRequested, this, &Lane::openField);
    connect(m_footer, &LaneFooter::moreRequested, &model(), &LaneModel::showMore);
    connect(m_footer, &LaneFooter::lineEntered, this, &Lane::lineEntered);
    connect(m_footer, &LaneFooter::resized, this, &Lane::fieldMoved);
    connect(m_footer, &LaneFooter::typed, &view(), &LaneView::scrollToFooter);
    connect(m_footer, &LaneFooter::left, &view(), [this] { view().setFocus(Qt::OtherFocusReason); });
    connect(&view(), &LaneView::footerMoved, this, &Lane::fieldMoved);
    connect(m_rail, &QAbstractButton::clicked, this, [this] {
        changeState({.isCollapsed = false, .sort = m_state.sort});
        view().setFocus(Qt::OtherFocusReason);
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

QString Lane::title() const
{
    return laneTitle(m_status);
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
    const int total = model().totalCount();
    m_header->setCount(total);
    m_rail->setCount(total);
    m_footer->setMore(model().nextPage());
    const QString title = laneTitle(m_status);
    //: Board: the cards of a lane as a screen reader tells them; %1 is the lane. RU: «%1, задач: %n»
    view().setAccessibleName(total < 0 ? title : tr("%1, %n tasks", "", total).arg(title));
}

void Lane::setState(const LaneState &state)
{
    const bool isSortedAnew = state.sort != m_state.sort;
    m_state = state;
    for (QAction *action : m_sorts->actions())
        action->setChecked(LaneSort(action->data().toInt()) == state.sort);
    if (isSortedAnew && model().isAsked()) {
        LaneQuery query = model().query();
        query.sort = state.sort;
        model().setQuery(query);
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
    model().setQuery({.scope = scope, .filter = filter, .sort = m_state.sort});
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
    view().scrollToFooter();
}

bool Lane::hasOpenField() const
{
    return m_footer->hasOpenField();
}

QRect Lane::field() const
{
    const QRect foot(m_footer->mapTo(this, QPoint()), m_footer->size());
    return foot & view().geometry();
}

void Lane::showCard(int row)
{
    view().showRow(row);
    if (m_footer->hasOpenField() && row + 1 == model().rowCount()) // and the field for the next one
        view().scrollToFooter();
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
    view().setVisible(!isCollapsed());
    m_rail->setVisible(isCollapsed());
}

void Lane::resizeEvent(QResizeEvent *)
{
    m_rail->setGeometry(rect());
    const int head = m_header->sizeHint().height();
    m_header->setGeometry(0, 0, width(), head);
    placeCards(head);
}

} // namespace ui
