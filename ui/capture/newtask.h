// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/capture.h"
#include "core/domain/task.h"
#include "core/query/filter.h"

#include <functional>
#include <optional>

namespace core {
class Store;
}

namespace ui {

/// Reads a line of quick add against the open database. A name that nobody has, or several, stays in the title, where
/// it is seen: the task of a mistyped colleague must not become one's own unsaid.
/// @p plain: pieces that are the title's, whatever they look like.
core::Capture readLine(const QString &line, const core::Store &store, const QList<core::CaptureRange> &plain = {});

/// A name after an @ that is nobody's in the team, or could be several people's.
struct Stranger
{
    QString name{}; ///< empty: there is none
    bool isAmbiguous = false;
    core::CaptureRange place{}; ///< with its sign
};
/// The one in a line of quick add, which readLine() left in the title.
Stranger strangerIn(const QString &line, const core::Store &store, const QList<core::CaptureRange> &plain = {});

/// The reminder that new tasks of a type get, by the type's key; none where they get none.
using UsualReminder = std::function<std::optional<core::ReminderSpec>(const QString &typeKey)>;

/// The task that a line describes, made by the person at the keyboard: theirs unless the line names somebody else, and
/// due today when it is written down in the scope Today without a date, so that it is seen there. When it is due it
/// gets the reminder that is usual for its type.
core::Task newTask(const core::CaptureDraft &draft, const core::Store &store, core::Scope scope,
                   const UsualReminder &usualReminder);

} // namespace ui
