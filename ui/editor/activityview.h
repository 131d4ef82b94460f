// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/tasksession.h"
#include "ui/text/historytext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ActivityTabs;

/// Comments and history of a task, in tabs. Comments are read from the first on, the history from the last one back.
/// An own comment can be reworded and deleted.
class ActivityView final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { All, Comments, History };
    ActivityView(TaskSession &session, Tab first, QWidget *parent);

    /// Reads the session anew.
    void refresh();
    /// Saves a comment that is being reworded.
    void flush();
    void setReadOnly(bool isReadOnly);
    void retranslate();
    ActivityTabs &tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// A link was not opened.
    void complained(const QString &sentence);

private:
    struct Entry;

    QList<Entry> entries() const;
    QWidget *rowOf(const Entry &entry);
    QWidget *commentRow(const core::Comment &comment);
    QWidget *historyRow(const core::HistoryEntry &entry);
    void beginRewording(QWidget *row, const core::Comment &comment);
    QList<core::HistoryEntry> shownHistory() const;
    void readParents();

    TaskSession &m_session;
    ActivityTabs *m_tabs;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    int m_limit;
    core::CommentId m_reworded{};
    TaskTitles m_titles{}; ///< of parents that the history names; empty while one is being read, or gone
    bool m_isReadOnly = false;
};

} // namespace ui
