// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/layout.h"

#include <QWidget>

class QPushButton;

namespace ui {

class IconButton;
class PlainLabel;
class PeopleFilter;
class SearchEdit;
class Switcher;

/// The bar above the tasks: what is shown and how many, the layout, search, filter, new task.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;

    void setTitle(const QString &title);
    /// Open tasks of the scope; -1 while it is not known.
    void setCount(int open);
    void setLayoutChoice(Layout layout);
    /// Whose tasks, in the scopes of several people.
    PeopleFilter &peopleFilter() { return *m_people; }
    void setTeamScope(bool isTeam);
    SearchEdit &searchEdit() { return *m_search; }
    /// Shows the search field, whatever the width, and puts the cursor into it.
    void startSearch();
    void clearSearch();
    /// Puts the keyboard on its first control; false when it has none to go to.
    bool takeFocus();
    /// How many conditions the filter has.
    void setConditionCount(int count);
    bool isFilterOpen() const { return m_isFilterOpen; }
    void setFilterOpen(bool isOpen);
    /// No task in the whole file: nothing to search, filter or lay out.
    void setBare(bool isBare);
    void setCanEdit(bool canEdit);
    /// Below this width search is an icon.
    void setNarrow(bool isNarrow);
    /// A line below, where what follows has no ground of its own.
    void setRuled(bool isRuled);

Q_SIGNALS:
    void layoutChosen(Layout layout);
    void filterToggled(bool isOpen);
    void newTaskRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void retranslate();
    void restyle();
    void updateSearch();
    void updateFilter();
    void updatePeople();
    void fitPeople();

    PlainLabel *m_title;
    PlainLabel *m_count;
    Switcher *m_switcher;
    PeopleFilter *m_people;
    SearchEdit *m_search;
    IconButton *m_searchButton;
    QPushButton *m_filter;
    QPushButton *m_newTask;
    int m_open = -1;
    int m_conditions = 0;
    bool m_isFilterOpen = false;
    bool m_isTeamScope = false;
    bool m_isBare = false;
    bool m_isNarrow = false;
    bool m_isSearching = false; ///< the field stands in for its icon
    bool m_isRuled = false;
};

} // namespace ui
