// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/command.h"
#include "core/domain/task.h"

#include <map>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace ui {

class Edits;

/// A value of a field that is not in the file: refused, not written, or met by another person's.
struct UnsavedEdit
{
    bool isConflict = false;
    core::FieldValue mine{};
    core::FieldValue base{}; ///< what the file had when the editing began
    core::Error error{};

    /// Whether the file may take it another time.
    bool canRetry(core::Field field) const;
    UnsavedEdit refusedWith(const core::Error &reason) const;
};

/// What was typed into tasks that are not shown any more and that the file has not taken: it is tried again by itself,
/// and comes back with the task. Owned by the edits.
class UnsavedEdits : public QObject
{
    Q_OBJECT

public:
    using Fields = std::map<core::Field, UnsavedEdit>;

    explicit UnsavedEdits(Edits &edits);

    void keep(core::TaskId task, const Fields &fields);
    /// Gives the edits of a task to an editor, which cares for them from then on.
    Fields take(core::TaskId task);
    /// A comment that was begun and not sent; an empty one forgets it.
    void keepComment(core::TaskId task, const QString &text);
    QString comment(core::TaskId task) const { return m_comments.value(task); }
    /// A new task that the file did not take.
    void keepDraft(const core::Task &draft);
    /// Writes what was entered into a new task after it had been sent.
    void follow(core::TaskId task, const core::Task &sent, const core::Task &latest);

    /// Tries again what waits here; done by itself when the file can be written again, and every so often.
    void retry();

Q_SIGNALS:
    /// Something of a task came here: an editor that shows the task meanwhile takes it.
    void kept(core::TaskId task);

private:
    void wait();
    void retryField(core::TaskId task, core::Field field, const UnsavedEdit &edit);
    void retryDraft(const core::Task &draft);

    Edits &m_edits;
    QHash<core::TaskId, Fields> m_fields{};
    QHash<core::TaskId, QString> m_comments{};
    QList<core::Task> m_drafts{};
    QTimer m_pause{};
};

/// How long to wait before what could not be written is tried again.
inline constexpr int kRetryPause = 15'000; // ms

} // namespace ui
