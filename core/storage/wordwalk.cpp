// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/storage/wordwalk.h"

#include "core/query/textfold.h"
#include "core/storage/database.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <string_view>

namespace core {

namespace {

constexpr int kMostWalked = 200; // of a longer page the walk would go far

const auto kHits = QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM task_search WHERE task_search MATCH ? LIMIT ?)");
const auto kWalk = QStringLiteral("SELECT id, (SELECT body FROM task_search WHERE rowid = task.id) FROM task"
                                  " WHERE %1 ORDER BY %2");

/// A filter as its words and all the rest.
struct Parts
{
    Filter words{};
    Filter rest{};
};

/// None for a filter that is anything but conditions and one search for words.
std::optional<Parts> partsOf(const Filter &filter)
{
    Parts parts;
    QList<Filter> rest;
    const QList<Filter> all = filter.kind == Filter::Kind::And ? filter.parts : QList<Filter>{filter};
    for (const Filter &part : all) {
        if (part.kind == Filter::Kind::Words && parts.words.kind == Filter::Kind::Everything)
            parts.words = part;
        else if (part.kind == Filter::Kind::Term || part.kind == Filter::Kind::Not)
            rest.append(part);
        else if (part.kind != Filter::Kind::Everything)
            return std::nullopt;
    }
    const bool isOfWords = parts.words.kind == Filter::Kind::Words && !parts.words.isPhrase
        && phoneWords(parts.words.words).isEmpty() && !foldedWords(parts.words.words).isEmpty();
    if (!isOfWords)
        return std::nullopt;
    parts.rest = Filter::all(rest);
    return parts;
}

bool isByDue(const QList<SortOrder> &sort)
{
    return sort.isEmpty() || (sort.size() == 1 && sort.constFirst() == SortOrder{});
}

/// Whether each of @p words begins a word of @p body, which is folded: its words are parted by single blanks.
bool hasAll(std::string_view body, const std::vector<std::string> &words)
{
    return std::ranges::all_of(words, [body](const std::string &word) {
        for (size_t at = body.find(word); at != std::string_view::npos; at = body.find(word, at + 1)) {
            if (at == 0 || body[at - 1] == ' ')
                return true;
        }
        return false;
    });
}

} // namespace

Result<std::optional<QList<TaskId>>> walkedByDue(const Database &database, const TaskQuery &query,
                                                 const FilterContext &context, const Directory &directory, int limit,
                                                 int fewHits)
{
    const std::optional<QList<TaskId>> none;
    const auto parts = partsOf(query.filter);
    if (!parts || limit < 1 || limit > kMostWalked || !isByDue(query.sort))
        return none;
    const auto hits = database.value(kHits, {matchExpression(parts->words), fewHits + 1});
    if (!hits)
        return tl::unexpected(hits.error());
    if (hits->toInt() <= fewHits)
        return none;
    std::vector<std::string> words;
    for (const QString &word : foldedWords(parts->words.words))
        words.push_back(word.toStdString());
    const SqlCondition rest = sqlCondition(parts->rest, context, directory);
    const QByteArray sql = kWalk.arg(rest.text, sqlOrderBy(query.sort)).toUtf8();
    Statement rows(database.handle(), sql);
    rows.bind(rest.values);
    QList<TaskId> found;
    while (found.size() < limit && rows.next()) {
        if (hasAll(rows.text(1), words))
            found.append(TaskId{rows.number(0)});
    }
    if (found.size() == limit)
        return found;
    return rows.ended().map([&] { return std::optional(found); });
}

} // namespace core
