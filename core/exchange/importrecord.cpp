// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/importrecord.h"
#include "core/domain/taskcheck.h"

#include <initializer_list>

namespace core {

namespace {

struct Line
{
    const char *key;
    const QString &text;
};

Result<> checkLines(std::initializer_list<Line> lines)
{
    for (const Line &line : lines) {
        if (isLineTooLong(line.text))
            return failure(Error::Code::TextTooLong, QString::fromLatin1(line.key));
    }
    return {};
}

Result<> checkNames(const char *key, const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto done = checkLines({{key, name}}); !done)
            return done;
    }
    return {};
}

struct Checker
{
    Result<> operator()(const ImportedTask &record) const
    {
        const auto check = checkTask(record.task)
                               .and_then([&] {
                                   return checkLines({{"uid", record.task.uid},
                                                      {"source", record.task.source},
                                                      {"external_id", record.task.externalId},
                                                      {"status", record.status},
                                                      {"type", record.type},
                                                      {"creator", record.creator},
                                                      {"assignee", record.assignee}});
                               })
                               .and_then([&] { return checkNames("participants", record.participants); })
                               .and_then([&] { return checkNames("observers", record.observers); });
        if (!check)
            return check;
        for (const ImportedComment &comment : record.comments) {
            const auto done = checkNames("comments", {comment.author}).and_then([&] {
                return checkValue(Field::Description, comment.text);
            });
            if (!done)
                return done;
        }
        return {};
    }
    Result<> operator()(const Person &person) const
    {
        return checkLines({{"name", person.name}, {"email", person.email}});
    }
    Result<> operator()(const Client &client) const
    {
        return checkLines({{"name", client.name}, {"phone", client.phone}, {"email", client.email}}).and_then([&] {
            return checkValue(Field::Description, client.note);
        });
    }
    Result<> operator()(const ImportedDeal &deal) const
    {
        return checkLines({{"name", deal.name}, {"client", deal.client}});
    }
    Result<> operator()(const Status &status) const
    {
        return checkLines({{"key", status.key}, {"name", status.name}, {"color", status.color}});
    }
};

} // namespace

Result<> checkRecord(const ImportedRecord &record)
{
    return std::visit(Checker{}, record);
}

} // namespace core
