// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/topbar.h"

#include "ui/search/searchedit.h"
#include "ui/shell/peoplefilter.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/style/switcher.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kHeight = 56;
constexpr int kMargin = 24;
constexpr int kGap = 12;
constexpr int kSwitcherGap = 28;
constexpr int kPeopleGap = 16;
constexpr int kButton = 32;
constexpr int kPeople = 8; // avatars in sight
constexpr int kNarrowPeople = 2;
constexpr int kRoomForPeople = 1150; // below it the title would give way to avatars

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(TextStyle::PageTitle, Token::TextPrimary, this)),
      m_count(new PlainLabel(TextStyle::Body, Token::TextMuted, this)),
      m_switcher(new Switcher(this)),
      m_people(new PeopleFilter(this)),
      m_search(new SearchEdit(this)),
      m_searchButton(new IconButton(QStringLiteral("search"), this, kButton)),
      m_filter(new QPushButton(this)),
      m_newTask(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_searchButton->setObjectName(QStringLiteral("searchButton"));
    m_filter->setObjectName(QStringLiteral("filterButton"));
    m_newTask->setObjectName(QStringLiteral("newTaskButton"));
    m_switcher->setObjectName(QStringLiteral("viewSwitcher"));
    m_switcher->addSegment(QStringLiteral("viewBoardButton"), {}, QStringLiteral("view-board"));
    m_switcher->addSegment(QStringLiteral("viewListButton"), {}, QStringLiteral("view-list"));
    m_switcher->addSegment(QStringLiteral("viewDeadlinesButton"), {}, QStringLiteral("view-deadlines"));
    m_switcher->addSegment(QStringLiteral("viewCalendarButton"), {}, QStringLiteral("calendar"));
    m_switcher->setCompact(static_cast<int>(Layout::Calendar), true); // four words would leave the title no room
    connect(m_switcher, &Switcher::activated, this,
            [this](int index) { Q_EMIT layoutChosen(static_cast<Layout>(index)); });
    m_filter->setCheckable(true);
    setButtonKind(*m_filter, ButtonKind::Outlined);
    setButtonKind(*m_newTask, ButtonKind::Filled);
    connect(m_searchButton, &IconButton::clicked, this, &TopBar::startSearch);
    connect(m_search, &SearchEdit::focusChanged, this, [this](bool hasFocus) {
        m_isSearching = hasFocus;
        updateSearch();
    });
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::updateSearch);
    connect(m_filter, &QPushButton::clicked, this, [this] {
        setFilterOpen(!m_isFilterOpen);
        Q_EMIT filterToggled(m_isFilterOpen);
    });
    connect(m_newTask, &QPushButton::clicked, this, &TopBar::newTaskRequested);
    place();
    retranslate();
    restyle();
    updatePeople();
    updateSearch();
}

void TopBar::place()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(0);
    row->addWidget(m_title);
    row->addSpacing(kGap);
    row->addWidget(m_count);
    row->addSpacing(kSwitcherGap);
    row->addWidget(m_switcher);
    row->addSpacing(kPeopleGap);
    row->addWidget(m_people);
    row->addStretch(1);
    row->addSpacing(kGap);
    row->addWidget(m_searchButton);
    row->addWidget(m_search);
    row->addSpacing(kGap);
    row->addWidget(m_filter);
    row->addSpacing(kGap);
    row->addWidget(m_newTask);
    setTabOrder(m_switcher, m_people);
    setTabOrder(m_people, m_searchButton);
    setTabOrder(m_searchButton, m_search);
    setTabOrder(m_search, m_filter);
    setTabOrder(m_filter, m_newTask);
}

TopBar::~TopBar()
{
    // The field loses the keyboard while the widget below this one is taken down: nobody is here to hear of it then.
    m_search->disconnect(this);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setCount(int open)
{
    m_open = open;
    //: RU: «%n открытых». After the page title: how many open tasks the scope has.
    m_count->setText(open < 0 ? QString() : tr("%n open", nullptr, open));
}

void TopBar::setLayoutChoice(Layout layout)
{
    m_switcher->setCurrentIndex(static_cast<int>(layout));
}

void TopBar::startSearch()
{
    m_isSearching = true;
    updateSearch();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->setText({});
}

bool TopBar::takeFocus()
{
    QWidget *first = m_isBare ? static_cast<QWidget *>(m_newTask) : m_search;
    if (!m_isBare && !m_search->isVisible())
        first = m_searchButton;
    first->setFocus(Qt::ShortcutFocusReason);
    return first->hasFocus();
}

void TopBar::setConditionCount(int count)
{
    m_conditions = count;
    updateFilter();
}

void TopBar::setFilterOpen(bool isOpen)
{
    m_isFilterOpen = isOpen;
    updateFilter();
}

void TopBar::setBare(bool isBare)
{
    m_isBare = isBare;
    m_count->setVisible(!isBare);
    m_switcher->setVisible(!isBare);
    m_filter->setVisible(!isBare);
    updatePeople();
    updateSearch();
}

void TopBar::setCanEdit(bool canEdit)
{
    m_newTask->setEnabled(canEdit);
}

void TopBar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (const Layout layout : {Layout::Board, Layout::List, Layout::Deadlines})
        m_switcher->setCompact(static_cast<int>(layout), isNarrow);
    fitPeople();
    updateSearch();
}

void TopBar::fitPeople()
{
    m_people->setRoom(m_isNarrow || width() < scaled(kRoomForPeople) ? kNarrowPeople : kPeople);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPeople();
}

void TopBar::setRuled(bool isRuled)
{
    m_isRuled = isRuled;
    update();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgWindow));
    if (m_isRuled)
        painter.fillRect(0, height() - 1, width(), 1, color(Token::BorderSubtle));
}

void TopBar::retranslate()
{
    setCount(m_open);
    //: RU: «Задача». Button that adds a task; a plus stands before it.
    m_newTask->setText(tr("Task"));
    //: RU: «Новая задача». Spoken name and tooltip of the button that adds a task.
    m_newTask->setAccessibleName(tr("New task"));
    m_newTask->setToolTip(m_newTask->accessibleName() + QStringLiteral(" (Ctrl+N)"));
    updateFilter();
    //: RU: «Фильтр». Spoken name of that button.
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(m_filter->accessibleName() + QStringLiteral(" (Ctrl+Shift+F)"));
    m_searchButton->setName(m_search->accessibleName(), Qt::CTRL | Qt::Key_F);
    //: RU: «Вид». Spoken name of the switch between board, list and deadlines.
    m_switcher->setAccessibleName(tr("Layout"));
    //: RU: «Доска». Layout: columns of cards.
    m_switcher->setSegmentText(static_cast<int>(Layout::Board), tr("Board"));
    //: RU: «Список». Layout: rows.
    m_switcher->setSegmentText(static_cast<int>(Layout::List), tr("List"));
    //: RU: «Сроки». Layout: days, and columns of cards by due date.
    m_switcher->setSegmentText(static_cast<int>(Layout::Deadlines), tr("Deadlines"));
    //: RU: «Календарь». Layout: a month of days with their tasks.
    m_switcher->setSegmentText(static_cast<int>(Layout::Calendar), tr("Calendar"));
}

void TopBar::restyle()
{
    setFixedHeight(qMax(kHeight, lineHeight(TextStyle::PageTitle) + 32));
    m_filter->setIcon(icon(QStringLiteral("filter")));
    m_newTask->setIcon(icon(QStringLiteral("plus"), Token::TextOnAccent));
}

/// Conditions that are set show on the button even while their bar is closed.
void TopBar::updateFilter()
{
    m_filter->setChecked(m_isFilterOpen || m_conditions > 0);
    if (m_conditions > 0) {
        //: RU: «Фильтр · %1». Button in the top bar while conditions are set; %1 is their number.
        m_filter->setText(tr("Filter · %1").arg(m_conditions));
    } else {
        //: RU: «Фильтр». Button in the top bar that opens the conditions.
        m_filter->setText(tr("Filter"));
    }
}

void TopBar::setTeamScope(bool isTeam)
{
    m_isTeamScope = isTeam;
    updatePeople();
}

void TopBar::updatePeople()
{
    m_people->setVisible(m_isTeamScope && !m_isBare);
}

/// The field, or its icon where there is no room and nothing is searched.
void TopBar::updateSearch()
{
    const bool isField = !m_isBare && (!m_isNarrow || m_isSearching || !m_search->text().isEmpty());
    m_search->setVisible(isField);
    m_searchButton->setVisible(!m_isBare && !isField);
    m_count->setVisible(!m_isBare && !(m_isNarrow && isField));
}

} // namespace ui
