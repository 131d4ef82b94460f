// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/edittasks.h"

#include "core/commands/checklistmerge.h"
#include "core/commands/tasksaving.h"
#include "core/domain/taskcheck.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <QHash>
#include <vector>

namespace core {

namespace {

/// What somebody added and removed between @p expected and @p wanted, done to what is there.
template <typename T>
QList<T> merged(const QList<T> &current, const QList<T> &expected, const QList<T> &wanted)
{
    if (current == expected)
        return wanted;
    QList<T> result;
    for (const T &item : current) {
        if (!expected.contains(item) || wanted.contains(item))
            result << item;
    }
    for (const T &item : wanted) {
        if (!expected.contains(item) && !result.contains(item))
            result << item;
    }
    return result;
}

struct Merge
{
    const FieldValue &expected;
    const FieldValue &wanted;

    std::optional<FieldValue> operator()(const QList<ChecklistItem> &current) const
    {
        using List = QList<ChecklistItem>;
        return FieldValue(mergedChecklist(current, std::get<List>(expected), std::get<List>(wanted)));
    }
    template <typename T>
    std::optional<FieldValue> operator()(const QList<T> &current) const
    {
        return FieldValue(merged(current, std::get<QList<T>>(expected), std::get<QList<T>>(wanted)));
    }
    template <typename T>
    std::optional<FieldValue> operator()(const T &) const
    {
        return std::nullopt;
    }
};

Result<FieldValue> resolved(const FieldEdit &edit, const FieldValue &current)
{
    if (current.index() != edit.value.index())
        return failure(Error::Code::InvalidValue, keyOf(edit.field));
    if (!edit.expected || *edit.expected == current || edit.value == current)
        return edit.value;
    if (edit.expected->index() != current.index())
        return failure(Error::Code::InvalidValue, keyOf(edit.field));
    if (const auto value = std::visit(Merge{*edit.expected, edit.value}, current))
        return *value;
    return failure(Error::Code::Conflict, keyOf(edit.field));
}

struct EditsOfTask
{
    TaskId task{};
    std::vector<const FieldEdit *> edits{};
};

/// The edits of each task, in the order in which the tasks come first.
std::vector<EditsOfTask> editsByTask(const QList<FieldEdit> &edits)
{
    std::vector<EditsOfTask> grouped;
    QHash<TaskId, size_t> places;
    for (const FieldEdit &edit : edits) {
        const auto place = places.constFind(edit.task);
        if (place == places.cend()) {
            places.insert(edit.task, grouped.size());
            grouped.push_back({edit.task, {&edit}});
        } else {
            grouped[*place].edits.push_back(&edit);
        }
    }
    return grouped;
}

/// A moved due date is counted, against the first one.
void countDueMove(const Task &before, Task &after, const QTimeZone &zone)
{
    if (after.due == before.due || after.due.isNone())
        return;
    const QDate day = after.due.localDay(zone);
    if (!after.firstDueDay.isValid())
        after.firstDueDay = before.due.isNone() ? day : before.due.localDay(zone);
    if (!before.due.isNone())
        ++after.dueMoves;
    after.dueMovedDays = static_cast<int>(after.firstDueDay.daysTo(day));
}

} // namespace

void applyStatus(const Task &before, Task &after, const Directory &directory, const QDateTime &now)
{
    if (before.status == after.status)
        return;
    const bool isClosed = directory.isClosed(after.status);
    if (!isClosed)
        after.completed = {};
    else if (!after.completed.isValid())
        after.completed = now;
}

EditTasks::EditTasks(QList<FieldEdit> edits, Intent::Kind kind) : m_edits(std::move(edits)), m_kind(kind) { }

CommandPtr EditTasks::setField(const QList<TaskId> &tasks, Field field, const FieldValue &value)
{
    QList<FieldEdit> edits;
    for (const TaskId task : tasks)
        edits << FieldEdit{task, field, value, {}};
    return std::make_shared<EditTasks>(edits);
}

Result<Outcome> EditTasks::apply(Repositories &repositories, const CommandContext &context) const
{
    TaskSaver saver(repositories, context);
    const auto directory = saver.directory();
    if (!directory)
        return tl::unexpected(directory.error());
    QList<PutBack::Item> back;
    Intent undone = intent();
    for (const auto &[id, edits] : editsByTask(m_edits)) {
        const auto before = repositories.tasks.find(id);
        if (!before)
            return tl::unexpected(before.error());
        Task after = *before;
        for (const FieldEdit *edit : edits) {
            const auto value = resolved(*edit, valueOf(after, edit->field));
            if (!value)
                return tl::unexpected(value.error());
            // A deal is one of its client's.
            if (edit->field == Field::Client && *value != valueOf(after, edit->field))
                after.dealName.clear();
            setValue(after, edit->field, cleanedValue(edit->field, *value));
        }
        if ((*directory)->status(after.status) == nullptr)
            return failure(Error::Code::InvalidValue, keyOf(Field::Status));
        applyStatus(*before, after, **directory, context.now);
        countDueMove(*before, after, context.zone);
        QList<Field> changed;
        for (const Field field : allFields()) {
            if (valueOf(*before, field) != valueOf(after, field))
                changed << field;
        }
        if (changed.isEmpty())
            continue;
        if (const auto done = saver.update(*before, after); !done)
            return tl::unexpected(done.error());
        back << PutBack::Item{changed, after, *before};
        undone.title = before->title;
    }
    return saver.changes().map([&](const Changes &changes) {
        Outcome outcome{.changes = changes};
        if (!back.isEmpty())
            outcome.undo = std::make_shared<PutBack>(back, undone);
        return outcome;
    });
}

Intent EditTasks::intent() const
{
    return {.kind = m_kind,
            .field = m_edits.isEmpty() ? Field::Title : m_edits.first().field,
            .count = static_cast<int>(editsByTask(m_edits).size())};
}

} // namespace core
