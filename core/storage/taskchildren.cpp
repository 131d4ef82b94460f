// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"
#include "core/storage/namerepository.h"
#include "core/storage/taskrows.h"

namespace core {

namespace {

const auto kClearTags = QStringLiteral("DELETE FROM task_tag WHERE task_id = ?");
const auto kAddTag = QStringLiteral("INSERT INTO task_tag (task_id, position, tag_id) VALUES (?, ?, ?)");
const auto kClearPeople = QStringLiteral("DELETE FROM task_person WHERE task_id = ? AND role = ?");
const auto kAddPerson
    = QStringLiteral("INSERT INTO task_person (task_id, role, position, person_id) VALUES (?, ?, ?, ?)");
const auto kClearChecklist = QStringLiteral("DELETE FROM checklist_item WHERE task_id = ?");
const auto kAddItem
    = QStringLiteral("INSERT INTO checklist_item (task_id, position, uid, text, is_done) VALUES (?, ?, ?, ?, ?)");
const auto kClearLinks = QStringLiteral("DELETE FROM link WHERE task_id = ?");
const auto kAddLink = QStringLiteral("INSERT INTO link (task_id, position, name, url) VALUES (?, ?, ?, ?)");
const auto kClearReminders = QStringLiteral("DELETE FROM reminder WHERE task_id = ?");
const auto kAddReminder = QStringLiteral(
    "INSERT INTO reminder (task_id, position, before_minutes, at_s, before_workdays) VALUES (?, ?, ?, ?, ?)");

enum Role { Participant = 0, Observer = 1 };

/// Runs a statement for its effect.
Result<> done(Database &database, const QString &sql, const QVariantList &values)
{
    return database.write(sql, values).map([](const Database::Written &) {});
}

/// Removes what is there and writes each of @p values; a task's lists are short.
template <typename List, typename Row>
Result<> rewrite(Database &database, bool isNew, const QString &clear, const QVariantList &key, const QString &add,
                 const List &values, Row row)
{
    if (!isNew) {
        if (const auto cleared = done(database, clear, key); !cleared)
            return cleared;
    }
    int position = 0;
    for (const auto &value : values) {
        if (const auto added = done(database, add, key + row(position++, value)); !added)
            return added;
    }
    return {};
}

Result<> writeRole(Database &database, const Task &after, Role role, const QList<PersonId> &before,
                   const QList<PersonId> &people, bool isNew)
{
    if (before == people)
        return {};
    return rewrite(database, isNew, kClearPeople, {after.id.value(), static_cast<int>(role)}, kAddPerson, people,
                   [](int position, PersonId person) {
                       return QVariantList{position, person.value()};
                   });
}

} // namespace

Result<> writeTags(Database &database, NameRepository &names, const Task &before, const Task &after)
{
    if (before.tags == after.tags)
        return {};
    QList<TagId> tags;
    for (const QString &name : after.tags) {
        const auto tag = names.tag(name);
        if (!tag)
            return tl::unexpected(tag.error());
        if (tag->isValid() && !tags.contains(*tag))
            tags.append(*tag);
    }
    return rewrite(database, !before.id.isValid(), kClearTags, {after.id.value()}, kAddTag, tags,
                   [](int position, TagId tag) {
                       return QVariantList{position, tag.value()};
                   });
}

Result<> writePeople(Database &database, const Task &before, const Task &after)
{
    const bool isNew = !before.id.isValid();
    return writeRole(database, after, Participant, before.participants, after.participants, isNew).and_then([&] {
        return writeRole(database, after, Observer, before.observers, after.observers, isNew);
    });
}

Result<> writeChecklist(Database &database, const Task &before, const Task &after)
{
    if (before.checklist == after.checklist)
        return {};
    return rewrite(database, !before.id.isValid(), kClearChecklist, {after.id.value()}, kAddItem, after.checklist,
                   [](int position, const ChecklistItem &item) {
                       return QVariantList{position, item.uid, item.text, item.isDone};
                   });
}

Result<> writeLinks(Database &database, const Task &before, const Task &after)
{
    if (before.links == after.links)
        return {};
    return rewrite(database, !before.id.isValid(), kClearLinks, {after.id.value()}, kAddLink, after.links,
                   [](int position, const Link &link) {
                       return QVariantList{position, link.name, link.url};
                   });
}

Result<> writeReminders(Database &database, const Task &before, const Task &after)
{
    if (before.reminders == after.reminders)
        return {};
    return rewrite(database, !before.id.isValid(), kClearReminders, {after.id.value()}, kAddReminder, after.reminders,
                   [](int position, const ReminderSpec &spec) {
                       const QVariant null(QMetaType::fromType<qint64>());
                       return QVariantList{position, spec.beforeMinutes ? QVariant(*spec.beforeMinutes) : null,
                                           spec.at ? QVariant(spec.at->toSecsSinceEpoch()) : null,
                                           spec.beforeWorkdays ? QVariant(*spec.beforeWorkdays) : null};
                   });
}

} // namespace core
