// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/savedfilters.h"

#include "core/commands/savedfilters.h"
#include "core/store/store.h"
#include "ui/filters/savefilterdialog.h"
#include "ui/shell/edits.h"
#include "ui/shell/scopedelegate.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

SavedFilters::SavedFilters(Edits &edits, QWidget *parent)
    : QWidget(parent),
      m_edits(edits),
      m_counter(edits.store()),
      m_heading(new PlainLabel(TextStyle::Meta, Token::TextSecondary, this)),
      m_add(new IconButton(QStringLiteral("plus"), this, 24)),
      m_list(new QListView(this)),
      m_delegate(new ScopeDelegate(this))
{
    build();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_chosen = m_model.at(index.row()).key;
        Q_EMIT filterChosen(m_model.at(index.row()));
    });
    connect(m_list, &QListView::activated, m_list, &QListView::clicked);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedFilters::showMenu);
    connect(m_add, &IconButton::clicked, this, &SavedFilters::newRequested);
    connect(&m_counter, &FilterCounter::counted, this, [this](const QString &key, int count) {
        m_model.setCount(key, count);
        if (key == m_chosen)
            Q_EMIT chosenCounted(count);
    });
    connect(&m_model, &SavedFilterModel::moveRequested, this,
            [this](core::SavedFilterId filter, core::SavedFilterId before) {
                if (m_edits.mayEdit())
                    m_edits.run(std::make_shared<core::MoveSavedFilter>(filter, before));
            });
    connect(&edits.store(), &core::Store::changed, this, [this](const core::Changes &changes) {
        if (changes.directory || changes.everything)
            follow();
    });
    retranslate();
}

void SavedFilters::build()
{
    m_heading->setContentsMargins(16, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_list->setObjectName(QStringLiteral("filterList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 12, 0);
    heading->addWidget(m_heading, 1);
    heading->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addWidget(m_list, 1);
}

void SavedFilters::setRail(bool isRail)
{
    m_heading->setVisible(!isRail);
    m_delegate->setRail(isRail);
    m_list->viewport()->update();
}

void SavedFilters::clearChoice()
{
    m_chosen.clear();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
}

FilterPlace SavedFilters::chosen() const
{
    const QModelIndex index = m_model.indexOf(m_chosen);
    return index.isValid() ? m_model.at(index.row()) : FilterPlace();
}

int SavedFilters::chosenCount() const
{
    return m_model.countOf(m_chosen).value_or(-1);
}

void SavedFilters::askFor(const core::SavedFilter &filter)
{
    if (!m_edits.mayEdit())
        return;
    const core::Store &store = m_edits.store();
    auto *dialog = new SaveFilterDialog(filter, store.directory(), store.me(), window());
    const QList<core::SavedFilter> &all = store.directory().savedFilters;
    const auto known = std::ranges::find(all, filter.id, &core::SavedFilter::id);
    connect(dialog, &SaveFilterDialog::saved, this,
            [this, before = known != all.end() ? *known : core::SavedFilter()](const core::SavedFilter &wanted) {
                if (before.id.isValid())
                    m_edits.run(std::make_shared<core::PutSavedFilter>(before, wanted));
                else
                    m_edits.run(std::make_shared<core::PutSavedFilter>(wanted));
            });
    dialog->open();
}

void SavedFilters::follow()
{
    const QList<FilterPlace> places = filterPlaces(m_edits.store().directory(), m_edits.store().me());
    if (places == m_model.places())
        return;
    m_model.setPlaces(places);
    m_counter.setPlaces(places);
    if (const QModelIndex index = m_model.indexOf(m_chosen); index.isValid())
        m_list->setCurrentIndex(index);
}

void SavedFilters::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid() || !m_model.at(index.row()).isSaved())
        return; // those of the program stay as they are
    const FilterPlace place = m_model.at(index.row());
    QMenu menu;
    //: Menu of a saved filter. RU: «Изменить…»
    menu.addAction(icon(QStringLiteral("edit")), tr("Edit…"), this, [this, place] { askFor(place.saved); });
    core::SavedFilter other = place.saved;
    other.isPinned = !other.isPinned;
    //: Menu of a saved filter: keeps it on top. RU: «Закрепить наверху»
    menu.addAction(place.saved.isPinned ? tr("Unpin") : tr("Pin on top"), this,
                   [this, place, other] { change(place, other); });
    core::SavedFilter shared = place.saved;
    shared.owner = shared.owner.isValid() ? core::PersonId() : m_edits.store().me();
    //: Menu of a saved filter. RU: «Показывать всем»
    menu.addAction(icon(QStringLiteral("team")), place.saved.owner.isValid() ? tr("Show to all") : tr("Keep to myself"),
                   this, [this, place, shared] { change(place, shared); });
    menu.addSeparator();
    //: Menu of a saved filter. RU: «Удалить»
    menu.addAction(icon(QStringLiteral("trash")), tr("Delete"), this, [this, place] { remove(place); });
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void SavedFilters::change(const FilterPlace &place, const core::SavedFilter &wanted)
{
    if (m_edits.mayEdit())
        m_edits.run(std::make_shared<core::PutSavedFilter>(place.saved, wanted));
}

void SavedFilters::remove(const FilterPlace &place)
{
    if (place.isSaved() && m_edits.mayEdit())
        m_edits.run(std::make_shared<core::DeleteSavedFilter>(place.saved));
}

/// Moves the filter with the keyboard up or down among the saved ones.
void SavedFilters::step(int direction)
{
    QList<core::SavedFilter> saved;
    for (const FilterPlace &place : m_model.places()) {
        if (place.isSaved())
            saved.append(place.saved);
    }
    const FilterPlace place = m_model.at(m_list->currentIndex().row());
    const qsizetype from = saved.indexOf(place.saved);
    const qsizetype to = from + direction;
    if (from < 0 || to < 0 || to >= saved.size() || !m_edits.mayEdit())
        return;
    const core::SavedFilterId before = direction < 0 ? saved.at(to).id
        : to + 1 < saved.size()                      ? saved.at(to + 1).id
                                                     : core::SavedFilterId();
    m_edits.run(std::make_shared<core::MoveSavedFilter>(place.saved.id, before));
}

bool SavedFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return false;
    const FilterPlace place = m_model.at(index.row());
    const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (key->key() == Qt::Key_Delete) {
        remove(place);
    } else if (key->key() == Qt::Key_F2 && place.isSaved()) {
        askFor(place.saved);
    } else if (isArrow && key->modifiers() == Qt::AltModifier) {
        step(key->key() == Qt::Key_Up ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

void SavedFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SavedFilters::retranslate()
{
    //: Heading in the sidebar. RU: «Мои фильтры»
    m_heading->setText(tr("My filters"));
    m_list->setAccessibleName(m_heading->text());
    //: Name of the plus beside that heading. RU: «Новый фильтр»
    m_add->setName(tr("New filter"));
    follow();
}

} // namespace ui

#include "moc_savedfilters.cpp"
