// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/namerepository.h"

#include "core/domain/taskcheck.h"
#include "core/storage/database.h"

#include <QHash>

namespace core {

namespace {

const auto kFindClient = QStringLiteral("SELECT id FROM client WHERE name_key = ?");
const auto kAddClient = QStringLiteral("INSERT INTO client (name, name_key) VALUES (?, ?)");
const auto kFindDeal = QStringLiteral("SELECT id FROM deal WHERE client_id = ? AND name_key = ?");
const auto kAddDeal = QStringLiteral("INSERT INTO deal (client_id, name, name_key) VALUES (?, ?, ?)");
const auto kFindTag = QStringLiteral("SELECT id FROM tag WHERE name_key = ?");
const auto kAddTag = QStringLiteral("INSERT INTO tag (name, name_key) VALUES (?, ?)");

// Matches are taken first and counted after: a count per row is an index range, and there are few of them.
const auto kClientsLike = QStringLiteral(
    "SELECT c.name FROM client c WHERE c.name_key LIKE ? ESCAPE '\\'"
    " ORDER BY c.name_key NOT LIKE ? ESCAPE '\\',"
    " (SELECT count(*) FROM (SELECT 1 FROM task t WHERE t.client_id = c.id LIMIT 100)) DESC, c.name_key LIMIT ?");
const auto kDealsLike = QStringLiteral(
    "SELECT d.name FROM deal d WHERE (? = '' OR d.client_id = (SELECT id FROM client WHERE name_key = ?))"
    " AND d.name_key LIKE ? ESCAPE '\\' GROUP BY d.name_key ORDER BY d.name_key NOT LIKE ? ESCAPE '\\',"
    " max((SELECT count(*) FROM (SELECT 1 FROM task t WHERE t.deal_id = d.id LIMIT 100))) DESC, d.name_key LIMIT ?");
const auto kTagsLike = QStringLiteral(
    "SELECT g.name FROM tag g WHERE g.name_key LIKE ? ESCAPE '\\' ORDER BY g.name_key NOT LIKE ? ESCAPE '\\',"
    " (SELECT count(*) FROM (SELECT 1 FROM task_tag t WHERE t.tag_id = g.id LIMIT 100)) DESC, g.name_key LIMIT ?");

// The latest tasks of a word; a frequent one is cut off early, because rows come by their keys.
const auto kClientsOfWord = QStringLiteral(
    "SELECT c.name FROM (SELECT rowid AS id FROM task_search WHERE task_search MATCH ? ORDER BY rowid DESC LIMIT 50) f"
    " JOIN task t ON t.id = f.id JOIN client c ON c.id = t.client_id WHERE t.deleted_at_s IS NULL");

QString escapedLike(const QString &text)
{
    QString pattern = nameKey(text);
    pattern.replace(QLatin1Char('\\'), QLatin1StringView("\\\\"));
    pattern.replace(QLatin1Char('%'), QLatin1StringView("\\%"));
    pattern.replace(QLatin1Char('_'), QLatin1StringView("\\_"));
    return pattern;
}

QString containing(const QString &text)
{
    return QLatin1Char('%') + escapedLike(text) + QLatin1Char('%');
}

QString beginningWith(const QString &text)
{
    return escapedLike(text) + QLatin1Char('%');
}

/// The id that @p find gives, or the one of a new row.
Result<qint64> findOrAdd(Database &database, const QString &find, const QVariantList &key, const QString &add,
                         const QVariantList &row)
{
    const auto found = database.value(find, key);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isValid())
        return found->toLongLong();
    return database.write(add, row).map([](const Database::Written &written) { return written.row; });
}

} // namespace

QString nameKey(const QString &name)
{
    return cleanedName(name.normalized(QString::NormalizationForm_C)).toCaseFolded();
}

Result<ClientId> NameRepository::client(const QString &name)
{
    const QString key = nameKey(name);
    if (key.isEmpty())
        return ClientId{};
    return findOrAdd(m_database, kFindClient, {key}, kAddClient, {cleanedName(name), key}).map([](qint64 id) {
        return ClientId{id};
    });
}

Result<DealId> NameRepository::deal(ClientId client, const QString &name)
{
    const QString key = nameKey(name);
    if (key.isEmpty())
        return DealId{};
    return findOrAdd(m_database, kFindDeal, {client.value(), key}, kAddDeal, {client.value(), cleanedName(name), key})
        .map([](qint64 id) { return DealId{id}; });
}

Result<TagId> NameRepository::tag(const QString &name)
{
    const QString key = nameKey(name);
    if (key.isEmpty())
        return TagId{};
    return findOrAdd(m_database, kFindTag, {key}, kAddTag, {cleanedName(name), key}).map([](qint64 id) {
        return TagId{id};
    });
}

Result<QStringList> NameRepository::clientsLike(const QString &part, int limit) const
{
    return list(kClientsLike, {containing(part), beginningWith(part), limit});
}

Result<QString> NameRepository::clientSpokenOfWith(const QString &stem) const
{
    QHash<QString, int> tasks;
    int all = 0;
    auto rows = m_database.run(kClientsOfWord, {QString(u'"' + stem + QStringLiteral("\"*"))});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        ++tasks[rows->value(0).toString()];
        ++all;
    }
    for (const auto &[name, count] : tasks.asKeyValueRange()) {
        if (2 * count > all)
            return name;
    }
    return QString();
}

Result<QStringList> NameRepository::dealsLike(const QString &part, const QString &client, int limit) const
{
    return list(kDealsLike, {nameKey(client), nameKey(client), containing(part), beginningWith(part), limit});
}

Result<QStringList> NameRepository::tagsLike(const QString &part, int limit) const
{
    return list(kTagsLike, {containing(part), beginningWith(part), limit});
}

Result<QStringList> NameRepository::list(const QString &sql, const QVariantList &values) const
{
    auto rows = m_database.run(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    return names;
}

} // namespace core
