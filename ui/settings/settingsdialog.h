// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/directory.h"

#include <optional>
#include <QAction>
#include <QDialog>
#include <QList>

class QListWidget;
class QStackedWidget;

namespace ui {

class DatabasePage;
class GeneralPage;
class Preferences;
class RemindersPage;
class ShortcutsPage;
class WorkingHoursPage;

/// Everything that the first run asks for and some more, each choice in force and saved when it is made. It writes
/// Preferences; whatever concerns the file or needs other windows goes out as a signal.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Reminders, WorkingHours, Shortcuts, Database };

    /// @p actions are listed with their shortcuts; both outlive the dialog.
    SettingsDialog(Preferences &preferences, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showPage(Page page);
    /// What the open database is called and where it lies.
    void setDatabase(const QString &name, const QString &path, bool isReadOnly);
    /// What the open database holds of its people and types; @p me is whose choices are shown.
    void setDirectory(const core::Directory &directory, core::PersonId me, bool isReadOnly);

Q_SIGNALS:
    /// The person gave herself another name: the file has to hear of it.
    void personRenamed(const QString &name);
    void databaseRenamed(const QString &name);
    /// The person works at other hours, or wants to hear of overdue tasks at another time: both are in the file.
    void hoursChosen(const core::WorkingHours &hours);
    void overdueNoticeChosen(std::optional<int> hours);
    void openDatabaseRequested();
    void backupRequested();
    void importRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    GeneralPage *m_general;
    RemindersPage *m_reminders;
    WorkingHoursPage *m_hours;
    ShortcutsPage *m_shortcuts;
    DatabasePage *m_database;
};

} // namespace ui
