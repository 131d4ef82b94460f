// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/commands/edittasks.h"
#include "core/query/filter.h"

#include <functional>
#include <QFuture>
#include <QObject>

namespace ui {

class Edits;

/// What has to be changed so that tasks stand in a due bucket: the day of the bucket, the time of day as it is. Tasks
/// that stand there already stay as they are.
QList<core::FieldEdit> editsToBucket(const QList<core::TaskRow> &tasks, core::DueBucket bucket,
                                     const core::FilterContext &now);
/// The same for one day, exactly; the time of day stays.
QList<core::FieldEdit> editsToDay(const QList<core::TaskRow> &tasks, QDate day, const QTimeZone &zone);
/// What takes the due date away, with the reminders that count from it; those at a moment of their own stay.
QList<core::FieldEdit> editsToNoDate(const QList<core::Task> &tasks);

/// Moves tasks to other due dates, each time as one step to undo. Owned by the layout that tasks are moved in.
class DueMoves : public QObject
{
    Q_OBJECT

public:
    using Answer = core::Result<core::Outcome>;

    explicit DueMoves(Edits &edits, QObject *parent = nullptr) : QObject(parent), m_edits(edits) { }

    /// The answer is an empty outcome where nothing had to be changed.
    QFuture<Answer> toBucket(const QList<core::TaskId> &tasks, core::DueBucket bucket);
    QFuture<Answer> toDay(const QList<core::TaskId> &tasks, QDate day);

private:
    using Plan = std::function<QList<core::FieldEdit>(const QList<core::TaskRow> &)>;

    QFuture<Answer> move(const QList<core::TaskId> &tasks, const Plan &plan);
    QFuture<Answer> toNoDate(const QList<core::TaskId> &tasks);

    Edits &m_edits;
};

} // namespace ui
