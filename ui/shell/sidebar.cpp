// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/sidebar.h"

#include "ui/filters/savedfilters.h"
#include "ui/shell/databasebutton.h"
#include "ui/shell/edits.h"
#include "ui/shell/scopedelegate.h"
#include "ui/shell/sidebarfooter.h"
#include "ui/shell/timerstrip.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 232;
constexpr int kRailWidth = 56;

} // namespace

Sidebar::Sidebar(Edits &edits, const ScopeCounter &counter, QWidget *parent)
    : QWidget(parent),
      m_databaseButton(new DatabaseButton(edits.store(), this)),
      m_list(new QListView(this)),
      m_delegate(new ScopeDelegate(this)),
      m_filters(new SavedFilters(edits, this)),
      m_timer(new TimerStrip(edits, this)),
      m_footer(new SidebarFooter(edits.store(), this))
{
    m_list->setObjectName(QStringLiteral("scopeList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_databaseButton);
    column->addSpacing(8);
    column->addWidget(m_list);
    column->addSpacing(12);
    column->addWidget(m_filters, 1);
    column->addWidget(m_timer);
    column->addWidget(m_footer);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT scopeChosen(m_model.scopeAt(current));
    });
    connect(m_timer, &TimerStrip::taskRequested, this, &Sidebar::taskRequested);
    connect(m_footer, &SidebarFooter::settingsRequested, this, &Sidebar::settingsRequested);
    connect(m_footer, &SidebarFooter::remindersRequested, this, &Sidebar::remindersRequested);
    connect(&counter, &ScopeCounter::changed, &m_model, &ScopeModel::setCounts);
    if (counter.counts())
        m_model.setCounts(*counter.counts());
    setRail(false);
    retranslate();
}

core::Scope Sidebar::scope() const
{
    return m_model.scopeAt(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model.index(0));
}

void Sidebar::setScope(core::Scope scope)
{
    m_list->setCurrentIndex(m_model.indexOf(scope));
}

void Sidebar::clearScope()
{
    m_list->setCurrentIndex({});
    m_list->clearSelection();
}

void Sidebar::setWaitingReminders(int count)
{
    m_footer->setWaitingReminders(count);
}

void Sidebar::setRail(bool isRail)
{
    m_isRail = isRail;
    m_timer->setRail(isRail);
    setFixedWidth(isRail ? kRailWidth : scaled(kWidth));
    m_delegate->setRail(isRail);
    m_databaseButton->setRail(isRail);
    m_filters->setRail(isRail);
    m_footer->setRail(isRail);
    fitScopes();
    m_list->viewport()->update();
}

/// The scopes are few and always all in sight; the filters scroll below them.
void Sidebar::fitScopes()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

bool Sidebar::focusScopes()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgSidebar));
    painter.fillRect(width() - 1, 0, 1, height(), color(Token::BorderSubtle));
}

void Sidebar::retranslate()
{
    //: RU: «Разделы». Spoken name of the list of scopes in the sidebar.
    m_list->setAccessibleName(tr("Sections"));
    m_model.retranslate();
}

} // namespace ui

#include "moc_sidebar.cpp"
