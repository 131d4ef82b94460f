// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "ui/list/conditions.h"

#include <QWidget>

namespace core {
class Store;
}

namespace ui {

class ChipButton;

/// The conditions in force, a chip each, and a button that adds one. Chips that find no room go to a second line.
/// The words of the search field are not its business: it takes them out of what it is given and never tells them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(core::Store &store, QWidget *parent = nullptr);

    /// Shows the conditions of a filter; tells nothing.
    void setFilter(const core::Filter &filter);
    /// The conditions, without words.
    core::Filter filter() const;
    bool isEmpty() const { return m_conditions.isEmpty(); }
    /// Opens the menu of what a condition can be set on, right below @p globalAnchor (or below the bar's own button).
    void addCondition(const QRect &globalAnchor = {});
    /// Opens the editor of a new condition.
    void addCondition(conditions::Subject subject, const QRect &globalAnchor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A condition was added, changed or taken away: all of them as they are now.
    void filterEdited(const core::Filter &conditions);
    /// The conditions are to be kept under a name.
    void saveRequested();
    /// The conditions are to be written as text.
    void textRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void relabel();
    int arrange(int width);
    void edit(qsizetype place);
    void remove(qsizetype place);
    void openEditor(conditions::Subject subject, qsizetype place, const QRect &globalAnchor);
    void replace(qsizetype place, const core::Filter &condition);

    core::Store &m_store;
    QList<core::Filter> m_conditions;
    QList<ChipButton *> m_chips;
    ChipButton *m_add;
    ChipButton *m_save;
    ChipButton *m_asText;
    bool m_isEditedThere = false; ///< whether the condition whose editor is open has a chip
};

} // namespace ui
