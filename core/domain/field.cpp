// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/field.h"

#include <array>

namespace core {

namespace {

constexpr std::array kKeys{
    QLatin1StringView("title"),
    QLatin1StringView("description"),
    QLatin1StringView("status"),
    QLatin1StringView("priority"),
    QLatin1StringView("type"),
    QLatin1StringView("creator"),
    QLatin1StringView("assignee"),
    QLatin1StringView("participants"),
    QLatin1StringView("observers"),
    QLatin1StringView("client"),
    QLatin1StringView("deal"),
    QLatin1StringView("tags"),
    QLatin1StringView("start"),
    QLatin1StringView("due"),
    QLatin1StringView("reminders"),
    QLatin1StringView("checklist"),
    QLatin1StringView("links"),
    QLatin1StringView("result"),
    QLatin1StringView("estimate_minutes"),
    QLatin1StringView("spent_minutes"),
    QLatin1StringView("parent"),
    QLatin1StringView("rank"),
    QLatin1StringView("completed"),
};

} // namespace

FieldValue valueOf(const Task &task, Field field)
{
    switch (field) {
    case Field::Title:
        return task.title;
    case Field::Description:
        return task.description;
    case Field::Status:
        return task.status;
    case Field::Priority:
        return task.priority;
    case Field::Type:
        return task.type;
    case Field::Creator:
        return task.creator;
    case Field::Assignee:
        return task.assignee;
    case Field::Participants:
        return task.participants;
    case Field::Observers:
        return task.observers;
    case Field::Client:
        return task.clientName;
    case Field::Deal:
        return task.dealName;
    case Field::Tags:
        return task.tags;
    case Field::Start:
        return task.start;
    case Field::Due:
        return task.due;
    case Field::Reminders:
        return task.reminders;
    case Field::Checklist:
        return task.checklist;
    case Field::Links:
        return task.links;
    case Field::Result:
        return task.result;
    case Field::EstimateMinutes:
        return static_cast<qint64>(task.estimateMinutes);
    case Field::SpentMinutes:
        return static_cast<qint64>(task.spentMinutes);
    case Field::Parent:
        return task.parent;
    case Field::Rank:
        return task.rank;
    case Field::Completed:
        return task.completed;
    }
    return {};
}

void setValue(Task &task, Field field, const FieldValue &value)
{
    switch (field) {
    case Field::Title:
        task.title = std::get<QString>(value);
        break;
    case Field::Description:
        task.description = std::get<QString>(value);
        break;
    case Field::Status:
        task.status = std::get<StatusId>(value);
        break;
    case Field::Priority:
        task.priority = std::get<Priority>(value);
        break;
    case Field::Type:
        task.type = std::get<TypeId>(value);
        break;
    case Field::Creator:
        task.creator = std::get<PersonId>(value);
        break;
    case Field::Assignee:
        task.assignee = std::get<PersonId>(value);
        break;
    case Field::Participants:
        task.participants = std::get<QList<PersonId>>(value);
        break;
    case Field::Observers:
        task.observers = std::get<QList<PersonId>>(value);
        break;
    case Field::Client:
        task.clientName = std::get<QString>(value);
        break;
    case Field::Deal:
        task.dealName = std::get<QString>(value);
        break;
    case Field::Tags:
        task.tags = std::get<QStringList>(value);
        break;
    case Field::Start:
        task.start = std::get<Due>(value);
        break;
    case Field::Due:
        task.due = std::get<Due>(value);
        break;
    case Field::Reminders:
        task.reminders = std::get<QList<ReminderSpec>>(value);
        break;
    case Field::Checklist:
        task.checklist = std::get<QList<ChecklistItem>>(value);
        break;
    case Field::Links:
        task.links = std::get<QList<Link>>(value);
        break;
    case Field::Result:
        task.result = std::get<QString>(value);
        break;
    case Field::EstimateMinutes:
        task.estimateMinutes = static_cast<int>(std::get<qint64>(value));
        break;
    case Field::SpentMinutes:
        task.spentMinutes = static_cast<int>(std::get<qint64>(value));
        break;
    case Field::Parent:
        task.parent = std::get<TaskId>(value);
        break;
    case Field::Rank:
        task.rank = std::get<qint64>(value);
        break;
    case Field::Completed:
        task.completed = std::get<QDateTime>(value);
        break;
    }
}

QString keyOf(Field field)
{
    return kKeys.at(static_cast<size_t>(field));
}

std::optional<Field> fieldOf(QStringView key)
{
    for (const Field field : allFields()) {
        if (key == kKeys.at(static_cast<size_t>(field)))
            return field;
    }
    return std::nullopt;
}

const QList<Field> &allFields()
{
    static const QList<Field> fields = [] {
        QList<Field> all;
        for (size_t i = 0; i < kKeys.size(); ++i)
            all.append(static_cast<Field>(i));
        return all;
    }();
    return fields;
}

} // namespace core
