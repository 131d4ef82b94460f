// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "ui/shell/scopecounter.h"
#include "ui/shell/scopemodel.h"

#include <QWidget>

class QListView;
class QToolButton;
class QVBoxLayout;

namespace ui {

class DatabaseButton;
class Edits;
class SavedFilters;
class ScopeDelegate;
class SidebarFooter;
class TimerStrip;

/// Whose tasks: the database, the scopes with their counts, who I am and whether all is saved. As a rail it shows icons
/// alone.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Edits &edits, const ScopeCounter &counter, QWidget *parent = nullptr);

    core::Scope scope() const;
    void setScope(core::Scope scope);
    bool isRail() const { return m_isRail; }
    void setRail(bool isRail);
    void setWaitingReminders(int count);
    DatabaseButton &databaseButton() { return *m_databaseButton; }
    SavedFilters &filters() { return *m_filters; }
    /// Marks no scope: a filter is shown.
    void clearScope();
    /// Puts the keyboard focus on the scopes.
    bool focusScopes();

Q_SIGNALS:
    void scopeChosen(core::Scope scope);
    /// The task on which my time runs.
    void taskRequested(core::TaskId task);
    void settingsRequested();
    void remindersRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fitScopes();

    ScopeModel m_model;
    DatabaseButton *m_databaseButton;
    QListView *m_list;
    ScopeDelegate *m_delegate;
    SavedFilters *m_filters;
    TimerStrip *m_timer;
    SidebarFooter *m_footer;
    bool m_isRail = false;
};

} // namespace ui
