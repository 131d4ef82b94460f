// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/history.h"
#include "ui/shell/unsavededits.h"

#include <functional>
#include <map>
#include <memory>
#include <QFuture>
#include <QObject>
#include <QTimer>

namespace core {
class Store;
}

namespace ui {

class Edits;

/// One task while it is shown in an editor: loads it, follows others' changes, saves field by field and keeps what
/// could not be saved. Shows nothing itself. Owned by the form.
class TaskSession : public QObject
{
    Q_OBJECT

public:
    enum class FieldState {
        Clean, ///< as in the file, or on its way there
        Failed, ///< mine() was refused or could not be written; error() says why
        Conflict, ///< somebody wrote theirs() while mine() was typed
    };

    explicit TaskSession(Edits &edits, QObject *parent = nullptr);
    ~TaskSession() override;

    /// Shows a task of the file; opened() follows when it is read.
    void open(core::TaskId id);
    /// Begins a new task that reaches the file with its first title.
    void begin(const core::Task &draft);
    void close();

    bool isOpen() const { return m_isOpen; }
    /// A new task that has no title yet.
    bool isDraft() const { return m_isOpen && !m_task.id.isValid(); }
    bool isReadOnly() const;
    core::TaskId id() const { return m_task.id; }
    /// The task as it is to be shown: the file's, with own values that are on their way.
    const core::Task &task() const { return m_task; }
    const QList<core::HistoryEntry> &history() const { return m_history; } ///< newest first

    /// Saves a field, from the value that was @p expected when its editing began (default: the one shown now).
    void commit(core::Field field, const core::FieldValue &value);
    void commit(core::Field field, const core::FieldValue &value, const core::FieldValue &expected);
    /// Closes or reopens the task.
    void setDone(bool isDone);
    void addComment(const QString &text);
    /// Rewords a comment, or removes it when the text is empty.
    void editComment(core::CommentId comment, const QString &text);

    FieldState state(core::Field field) const;
    core::Error error(core::Field field) const;
    core::FieldValue mine(core::Field field) const;
    core::FieldValue theirs(core::Field field) const { return core::valueOf(m_task, field); }
    /// Ends a conflict with one of its two values; the other one stays in the history.
    void resolve(core::Field field, bool takeMine);
    /// Forgets a value that could not be saved.
    void discard(core::Field field);
    /// Tries again what could not be written.
    void retry();

    Edits &edits() { return m_edits; }
    core::Store &store() const;

Q_SIGNALS:
    /// Another task is asked for.
    void switched();
    /// Another task is shown, or none: everything is to be read anew.
    void opened();
    /// The value of a field is another one now; a widget that is being typed into keeps its text.
    void fieldChanged(core::Field field);
    void fieldStateChanged(core::Field field);
    /// Comments, history, counts or stamps changed.
    void activityChanged();
    /// The task is not in the file any more.
    void vanished();
    /// A comment could not be saved; @p text is what was typed.
    void commentFailed(const QString &text, const core::Error &error);

private:
    using Answer = core::Result<core::Outcome>;
    using Answered = std::function<void(TaskSession *, UnsavedEdits &, core::TaskId, const Answer &)>;
    struct Creation; // a new task on its way into the file

    void leave();
    void adopt(core::TaskId task);
    void reload();
    void take(const core::Task &task);
    void save(core::Field field, const core::FieldValue &value, const core::FieldValue &base,
              core::Intent::Kind kind = core::Intent::Kind::EditField);
    void saved(core::Field field, const UnsavedEdit &edit, const Answer &outcome);
    void create();
    void created(const Answer &outcome);
    void keepsComment(const QFuture<Answer> &future, const QString &text);
    void whenAnswered(const QFuture<Answer> &future, Answered deed);
    void setTrouble(core::Field field, const UnsavedEdit &trouble);
    void clearTrouble(core::Field field);
    void tellConflicts();
    void onChanged(const core::Changes &changes);

    Edits &m_edits;
    core::Task m_task{};
    QList<core::HistoryEntry> m_history{};
    std::map<core::Field, int> m_pending{}; // writes under way
    UnsavedEdits::Fields m_troubles{};
    std::shared_ptr<Creation> m_creation{};
    QTimer m_retry{};
    int m_generation = 0; // of the task that is shown: answers for another one are dropped
    bool m_isOpen = false;
    bool m_isLoading = false;
    bool m_loadAgain = false;
};

} // namespace ui
