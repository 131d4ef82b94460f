// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/filters/filtercounter.h"
#include "ui/filters/savedfiltermodel.h"

#include <QWidget>

class QListView;

namespace ui {

class Edits;
class IconButton;
class PlainLabel;
class ScopeDelegate;

/// "My filters" of the sidebar: a heading with a plus, the filters with their counts, what can be done with one.
class SavedFilters final : public QWidget
{
    Q_OBJECT

public:
    /// @p edits outlive it.
    SavedFilters(Edits &edits, QWidget *parent = nullptr);

    /// A rail shows icons alone.
    void setRail(bool isRail);
    /// Marks none: a scope is shown.
    void clearChoice();
    /// The filter that is marked; none without a key.
    FilterPlace chosen() const;
    /// How many tasks the marked one has; -1 while it is not known.
    int chosenCount() const;
    /// Asks for the name of a new filter with that text, or of @p filter that is changed.
    void askFor(const core::SavedFilter &filter);

Q_SIGNALS:
    void filterChosen(const ui::FilterPlace &place);
    /// The number of tasks of the marked filter is another.
    void chosenCounted(int count);
    /// The plus: what is shown now is to be saved.
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Delete, F2 and Alt with arrows in the list

private:
    void build();
    void retranslate();
    void follow();
    void showMenu(const QPoint &position);
    void change(const FilterPlace &place, const core::SavedFilter &wanted);
    void remove(const FilterPlace &place);
    void step(int direction);

    Edits &m_edits;
    FilterCounter m_counter;
    SavedFilterModel m_model;
    PlainLabel *m_heading;
    IconButton *m_add;
    QListView *m_list;
    ScopeDelegate *m_delegate;
    QString m_chosen{}; ///< key
};

} // namespace ui
