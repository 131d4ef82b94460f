// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/store.h"
#include "ui/list/bulkbar.h"
#include "ui/list/filterbar.h"
#include "ui/list/listheader.h"
#include "ui/list/listview.h"
#include "ui/list/tasktable.h"
#include "ui/list/tasktablemodel.h"
#include "ui/shell/edits.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kBarRight = 12;
constexpr int kBarTop = 12;
constexpr int kBarGap = 8;
constexpr int kMessageGap = 12;

const QList<core::Grouping> &allGroupings()
{
    static const QList<core::Grouping> groupings{core::Grouping::Due,      core::Grouping::Status,
                                                 core::Grouping::Assignee, core::Grouping::Client,
                                                 core::Grouping::Day,      core::Grouping::None};
    return groupings;
}

QString groupingName(core::Grouping grouping)
{
    switch (grouping) {
    case core::Grouping::Due:
        //: How the task list is grouped. RU: «По сроку»
        return TaskListView::tr("By due date");
    case core::Grouping::Status:
        //: How the task list is grouped. RU: «По статусу»
        return TaskListView::tr("By status");
    case core::Grouping::Assignee:
        //: How the task list is grouped. RU: «По ответственному»
        return TaskListView::tr("By assignee");
    case core::Grouping::Client:
        //: How the task list is grouped. RU: «По клиенту»
        return TaskListView::tr("By client");
    case core::Grouping::Day:
        //: How the task list is grouped. RU: «По дням»
        return TaskListView::tr("By day");
    case core::Grouping::None:
        break;
    }
    //: How the task list is grouped: not at all. RU: «Без групп»
    return TaskListView::tr("No groups");
}

} // namespace

void TaskListView::build()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, kBarRight, 0);
    bar->setSpacing(kBarGap);
    bar->addWidget(m_filterBar, 1);
    m_groupButton = new QPushButton(this);
    m_groupButton->setObjectName(QStringLiteral("groupByButton"));
    m_groupButton->setIcon(icon(QStringLiteral("group"), Token::TextSecondary));
    setButtonKind(*m_groupButton, ButtonKind::Flat, ButtonSize::Small);
    connect(m_groupButton, &QPushButton::clicked, this, &TaskListView::openGroupMenu);
    m_columnsButton = new IconButton(QStringLiteral("columns"), this);
    m_columnsButton->setObjectName(QStringLiteral("columnsButton"));
    connect(m_columnsButton, &IconButton::clicked, this,
            [this] { openColumnsMenu(m_columnsButton->mapToGlobal(m_columnsButton->rect().bottomLeft())); });
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, kBarTop, 0, kBarTop);
    buttons->setSpacing(kBarGap);
    buttons->addWidget(m_groupButton);
    buttons->addWidget(m_columnsButton);
    bar->addLayout(buttons);
    bar->setAlignment(buttons, Qt::AlignTop);
    bar->setAlignment(m_filterBar, Qt::AlignTop);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(buildMessage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_bulkBar);
    m_bulkBar->hide();
    ListHeader &header = m_table->header();
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this, &header](const QPoint &place) { openColumnsMenu(header.viewport()->mapToGlobal(place)); });
}

QWidget *TaskListView::buildMessage()
{
    m_message = new QWidget(this);
    m_message->setObjectName(QStringLiteral("listMessage"));
    auto *layout = new QVBoxLayout(m_message);
    layout->setSpacing(kMessageGap);
    m_messageLabel = new PlainLabel(TextStyle::Body, Token::TextSecondary, m_message);
    m_messageLabel->setObjectName(QStringLiteral("listMessageLabel"));
    m_messageLabel->setWordWrap(true);
    m_messageLabel->setAlignment(Qt::AlignCenter);
    m_messageButton = new QPushButton(m_message);
    m_messageButton->setObjectName(QStringLiteral("listMessageButton"));
    setButtonKind(*m_messageButton, ButtonKind::Outlined);
    connect(m_messageButton, &QPushButton::clicked, this, [this] {
        if (m_page == Page::NothingFound)
            Q_EMIT filterResetRequested();
        else
            m_model->refresh();
    });
    layout->addStretch();
    layout->addWidget(m_messageLabel);
    layout->addWidget(m_messageButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    return m_message;
}

void TaskListView::showPage(Page page)
{
    m_page = page;
    const bool isTable = page == Page::Tasks || page == Page::Skeleton;
    m_table->setSkeleton(page == Page::Skeleton);
    // The application's focus, not the view's own memory of it: the search field keeps the keyboard while it searches.
    const QWidget *before = m_pages->currentWidget();
    const bool hadFocus = before->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(isTable ? static_cast<QWidget *>(m_table) : m_message);
    if (hadFocus && m_pages->currentWidget() != before) // else a title may be under edit in it
        focusTasks();
    retranslate();
}

void TaskListView::retranslate()
{
    //: Accessible name of the task list. RU: «Список задач»
    m_table->setAccessibleName(tr("Task list"));
    m_groupButton->setText(groupingName(state().grouping));
    //: Accessible name and tooltip of the button that groups the task list. RU: «Группировка»
    m_groupButton->setAccessibleName(tr("Grouping"));
    m_groupButton->setToolTip(m_groupButton->accessibleName());
    m_groupButton->setAccessibleDescription(m_groupButton->text()); // else the tool tip would be told once more
    //: Accessible name and tooltip of the button that chooses the columns of the task list. RU: «Столбцы»
    m_columnsButton->setName(tr("Columns"));
    if (m_page == Page::NothingFound)
        //: Button below “Nothing found”: takes all conditions away. RU: «Сбросить условия»
        m_messageButton->setText(tr("Reset conditions"));
    else
        //: Button below “The tasks could not be read”. RU: «Повторить»
        m_messageButton->setText(tr("Retry"));
    m_messageButton->setVisible(m_page == Page::NothingFound || m_page == Page::Failed);
    m_messageLabel->setText(messageText());
}

QString TaskListView::messageText() const
{
    if (m_page == Page::NothingFound)
        //: In the middle of the task list, no task meets the conditions. RU: «Ничего не нашлось»
        return tr("Nothing found");
    if (m_page == Page::Failed)
        //: In the middle of the task list, the database gave no answer. RU: «Не удалось прочитать задачи»
        return tr("The tasks could not be read");
    switch (m_scope) {
    case core::Scope::Today:
        //: In the middle of the task list of today. RU: «На сегодня всё сделано»
        return tr("Nothing left for today");
    case core::Scope::Mine:
        //: In the middle of the list of one’s own tasks. RU: «Открытых задач нет»
        return tr("You have no open tasks");
    case core::Scope::Delegated:
        //: In the middle of the list of tasks that others do for me. RU: «Поручений нет»
        return tr("Nothing is delegated");
    case core::Scope::All:
        break;
    }
    //: In the middle of the list of all tasks. RU: «Открытых задач нет ни у кого»
    return tr("Nobody has open tasks");
}

void TaskListView::openGroupMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("groupByMenu"));
    addGroupings(*menu);
    menu->popup(m_groupButton->mapToGlobal(m_groupButton->rect().bottomLeft()));
}

void TaskListView::addGroupings(QMenu &menu)
{
    auto *choices = new QActionGroup(&menu);
    for (const core::Grouping grouping : allGroupings()) {
        QAction *action = menu.addAction(groupingName(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == state().grouping);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { group(grouping); });
    }
}

/// What the mouse does by dragging a header.
void TaskListView::addMoves(QMenu &menu, int step)
{
    ListHeader &header = m_table->header();
    for (const ListColumn column : header.order()) {
        if (specOf(column).isFixed || !header.isShown(column))
            continue;
        QAction *action = menu.addAction(nameOf(column));
        action->setEnabled(header.canMove(column, step));
        connect(action, &QAction::triggered, this, [&header, column, step] { header.move(column, step); });
    }
}

void TaskListView::openColumnsMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    ListHeader &header = m_table->header();
    for (const ListColumn column : header.order()) {
        if (specOf(column).isFixed || column == ListColumn::Title)
            continue;
        QAction *action = menu->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(header.isShown(column));
        connect(action, &QAction::toggled, this, [&header, column](bool isShown) { header.setShown(column, isShown); });
    }
    menu->addSeparator();
    //: In the menu of the columns of the task list: what its rows are sorted by. RU: «Сортировать»
    QMenu *sorting = menu->addMenu(tr("Sort by"));
    for (const ListColumn column : allListColumns()) {
        const auto key = specOf(column).sortKey;
        if (!key)
            continue;
        QAction *action = sorting->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(state().sort.constFirst().key == *key);
        connect(action, &QAction::triggered, this, [this, key] { sortBy(*key, false); });
    }
    //: In the menu of the columns of the task list: what its rows are grouped by. RU: «Сгруппировать»
    addGroupings(*menu->addMenu(tr("Group")));
    const int left = isRightToLeft() ? 1 : -1;
    //: In the menu of the columns of the task list: which column goes one place to the left. RU: «Сдвинуть влево»
    addMoves(*menu->addMenu(tr("Move left")), left);
    //: In the menu of the columns of the task list: which column goes one place to the right. RU: «Сдвинуть вправо»
    addMoves(*menu->addMenu(tr("Move right")), -left);
    //: In the menu of the columns of the task list: columns, widths and sort as they were first. RU: «Вернуть как было»
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TaskListView::resetColumns);
    menu->popup(place);
}

void TaskListView::resetColumns()
{
    const core::Grouping grouping = state().grouping;
    state() = ListState::usual(m_scope);
    state().grouping = grouping;
    useState();
    query();
    Q_EMIT stateEdited();
}

} // namespace ui
