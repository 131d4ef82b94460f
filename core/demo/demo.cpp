// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/demo/demo.h"
#include "core/commands/comments.h"
#include "core/commands/createtasks.h"
#include "core/commands/editdirectory.h"
#include "core/commands/edittasks.h"
#include "core/demo/demoplan.h"
#include "core/storage/exchangequeries.h"
#include "core/storage/repositories.h"

#include <algorithm>
#include <QFileInfo>

namespace core {

namespace {

/// Plays the plan through the commands of the program, each at its own moment by its own person, so that the history is
/// what the program itself would have written.
class DemoWriter
{
public:
    DemoWriter(Repositories &repositories, const DemoText &text, const DemoCalendar &calendar, const QString &me)
        : m_repositories(repositories), m_text(text), m_calendar(calendar), m_me(me)
    { }

    Result<> write()
    {
        return writePeople().and_then([&] { return writeClients(); }).and_then([&] { return writeTasks(); });
    }

private:
    Result<> writePeople();
    Result<> writeClients();
    Result<> writeTasks();
    Result<> writeTask(const DemoTask &task);
    Result<> play(const Command &command, int who, const QDateTime &at);

    Repositories &m_repositories;
    const DemoText &m_text;
    const DemoCalendar &m_calendar;
    const QString &m_me;
    QList<PersonId> m_people{};
};

Result<> DemoWriter::play(const Command &command, int who, const QDateTime &at)
{
    const CommandContext context{
        .actor = m_people.value(who), .now = at, .zone = m_calendar.zone, .seat = QStringLiteral("demo")};
    return command.apply(m_repositories, context).map([](const Outcome &) {});
}

Result<> DemoWriter::writePeople()
{
    QStringList names = m_text.list("people");
    if (!m_me.isEmpty() && !names.contains(m_me, Qt::CaseInsensitive))
        names.first() = m_me;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto id = m_repositories.directory.put(Person{.name = names.at(i), .isLead = i == 1});
        if (!id)
            return tl::unexpected(id.error());
        m_people.append(*id);
    }
    return m_repositories.directory.setName(m_text.text("name"));
}

Result<> DemoWriter::writeClients()
{
    const QStringList names = m_text.list("clients");
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Client client{
            .phone
            = QStringLiteral("+7 495 000-%1-%2").arg(i / 10, 2, 10, QLatin1Char('0')).arg(i, 2, 10, QLatin1Char('0'))};
        const auto done = m_repositories.names.client(names.at(i)).and_then([&](ClientId id) {
            return completeClient(m_repositories.database, id, client);
        });
        if (!done)
            return done;
    }
    return {};
}

Result<> DemoWriter::writeTasks()
{
    const DemoPlan plan(m_text, m_calendar);
    for (const DemoTask &task : plan.tasks()) {
        if (const auto done = writeTask(task); !done)
            return done;
    }
    return {};
}

Result<> DemoWriter::writeTask(const DemoTask &task)
{
    Task draft = task.draft;
    draft.creator = m_people.at(task.creator);
    draft.assignee = m_people.at(task.assignee);
    for (const int observer : task.observers)
        draft.observers.append(m_people.at(observer));
    draft.created = task.created;
    const CommandContext context{
        .actor = draft.creator, .now = task.created, .zone = m_calendar.zone, .seat = QStringLiteral("demo")};
    const auto created = CreateTasks({draft}).apply(m_repositories, context);
    if (!created)
        return tl::unexpected(created.error());
    const TaskId id = created->created.constFirst();

    struct Step
    {
        QDateTime at{};
        int who = 0;
        CommandPtr command{};
    };
    QList<Step> steps;
    const auto edit = [&](Field field, const FieldValue &value) { return EditTasks::setField({id}, field, value); };
    if (task.started.isValid())
        steps.append({task.started, task.assignee, edit(Field::Status, statuses::kInProgress)});
    if (task.status == statuses::kWaiting)
        steps.append({task.started.addSecs(1800), task.assignee, edit(Field::Status, statuses::kWaiting)});
    if (task.moved.isValid())
        steps.append({task.moved, task.assignee, edit(Field::Due, task.movedTo)});
    for (const DemoComment &comment : task.comments)
        steps.append({comment.at, comment.who, std::make_shared<AddComment>(id, comment.text)});
    if (!task.result.isEmpty())
        steps.append({task.closed, task.assignee, edit(Field::Result, task.result)});
    if (task.closed.isValid())
        steps.append({task.closed, task.assignee, edit(Field::Status, task.status)});
    std::ranges::stable_sort(steps, {}, &Step::at);
    for (const Step &step : steps) {
        if (const auto done = play(*step.command, step.who, step.at); !done)
            return done;
    }
    return {};
}

} // namespace

namespace {

Result<> fill(Database &database, const DemoOptions &options)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Repositories repositories(database);
    const DemoText text(options.language);
    const DemoCalendar calendar{.today = options.today, .zone = options.zone};
    return DemoWriter(repositories, text, calendar, options.me).write().and_then([&] { return transaction->commit(); });
}

} // namespace

Result<> writeDemo(const QString &path, const DemoOptions &options)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::CannotWrite, path);
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return tl::unexpected(database.error());
    const auto done = fill(**database, options);
    if (!done)
        Database::discard(*std::move(database));
    return done;
}

} // namespace core
