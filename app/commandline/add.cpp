// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/fieldtext.h"
#include "app/commandline/tasktable.h"
#include "core/capture/capture.h"
#include "core/commands/createtasks.h"
#include "core/exchange/foreigndate.h"
#include "core/exchange/jsontext.h"
#include "core/exchange/taskjson.h"
#include "core/store/preferences.h"
#include "ui/text/duetext.h"
#include "ui/text/errortext.h"

#include <limits>
#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

QByteArray tokensJson(const core::Capture &capture)
{
    QList<QByteArray> tokens;
    for (const core::CaptureToken &token : capture.tokens)
        tokens.append(core::JsonText()
                          .text("kind", core::keyOf(token.kind))
                          .number("start", token.start)
                          .number("length", token.length)
                          .object());
    return core::JsonText::array(tokens);
}

/// The task that a line describes; everything not said is as a new task of mine has it.
core::Task draftOf(const core::CaptureDraft &draft, core::PersonId assignee, const Session &session)
{
    core::Task task;
    task.title = draft.title;
    task.priority = draft.priority.value_or(core::Priority::Normal);
    task.creator = session.me();
    task.assignee = assignee;
    task.clientName = draft.client;
    task.dealName = draft.deal;
    task.tags = draft.tags;
    task.start = draft.start;
    task.due = draft.due;
    task.estimateMinutes = draft.estimateMinutes;
    if (!draft.reminders.isEmpty()) {
        task.reminders = draft.reminders;
        return task;
    }
    const core::TaskType *type = session.directory().type(task.type);
    const core::Person *reminded = session.directory().person(assignee.isValid() ? assignee : session.me());
    if (const auto usual
        = core::preferences::defaultReminder(*core::preferences::open(), type != nullptr ? type->key : QString())) {
        const auto reminder
            = core::defaultReminder(*usual, task.due, session.now(), session.zone(),
                                    reminded != nullptr ? reminded->settings.hours : core::WorkingHours{});
        if (reminder)
            task.reminders.append(*reminder);
    }
    return task;
}

QByteArray dryRunJson(const core::Task &task, const core::Capture &capture, const Session &session)
{
    core::Directory directory = session.directory();
    core::Task shown = task;
    // Somebody who would be added now has a name but no row yet.
    if (!capture.draft.assignee.isEmpty() && !shown.assignee.isValid()) {
        shown.assignee = core::PersonId{std::numeric_limits<qint64>::max()};
        directory.people.append({.id = shown.assignee, .name = capture.draft.assignee});
    }
    return core::JsonText().raw("task", core::taskJson(shown, directory)).raw("tokens", tokensJson(capture)).object();
}

core::CaptureContext contextOf(const Session &session, const QDateTime &now)
{
    core::CaptureContext context{.dates = dateContext(session)};
    context.dates.now = now;
    for (const core::Person &person : session.directory().people)
        context.people.append(person.name);
    return context;
}

ExitCode dryRun(Invocation &invocation, Session &session, const core::Capture &capture)
{
    const core::Person *known = session.directory().personNamed(capture.draft.assignee);
    const core::PersonId assignee = capture.draft.assignee.isEmpty() ? session.me()
        : known == nullptr                                           ? core::PersonId()
                                                                     : known->id;
    const core::Task task = draftOf(capture.draft, assignee, session);
    if (invocation.console.isJson()) {
        invocation.console.write(dryRunJson(task, capture, session) + '\n');
    } else {
        for (const QString &line : taskSheet(task, session))
            invocation.console.line(line);
    }
    return ExitCode::Done;
}

ExitCode create(Invocation &invocation, Session &session, const core::Capture &capture)
{
    const Console &console = invocation.console;
    const qsizetype people = session.directory().people.size();
    const auto assignee = capture.draft.assignee.isEmpty() ? core::Result<core::PersonId>(session.me())
                                                           : personMeant(capture.draft.assignee, session);
    if (!assignee)
        return console.fail(assignee.error().detail);
    const core::Task draft = draftOf(capture.draft, *assignee, session);
    const auto outcome = session.run(core::CreateTasks({draft}));
    if (!outcome)
        return console.fail(ui::errorText(outcome.error()));
    const core::TaskId id = outcome->created.value(0);
    if (session.directory().people.size() > people)
        //: %1: a person's name. RU: ««%1» — новый человек в этой базе.»
        console.note(Words::tr("“%1” is new in this database.").arg(plainLine(capture.draft.assignee)));
    if (capture.draft.isTomorrowMeant)
        //: %1: a moment, like "tomorrow, 9:00". RU: «Это время сегодня уже прошло: срок — %1.»
        console.note(Words::tr("That time has passed today: due %1.")
                         .arg(ui::dateText(draft.due, session.now(), session.zone(), ui::Place::Inside)));
    if (!console.isJson()) {
        console.line(QString::number(id.value()));
        return ExitCode::Done;
    }
    const auto task = session.repositories().tasks.find(id);
    if (!task)
        return console.fail(ui::errorText(task.error()));
    console.write(core::taskJson(*task, session.directory()) + '\n');
    return ExitCode::Done;
}

} // namespace

void declareAdd(QCommandLineParser &options)
{
    options.addOptions({
        {QStringLiteral("dry-run"), Words::tr("Only tell what would be made of the text.")},
        {QStringLiteral("at"), Words::tr("The local time at which the text is read."), QStringLiteral("LOCAL-TIME")},
    });
}

ExitCode runAdd(Invocation &invocation)
{
    const Console &console = invocation.console;
    const QString text = invocation.arguments().join(u' ');
    if (text.trimmed().isEmpty())
        //: RU: «Напишите, что нужно сделать: followup add ТЕКСТ»
        return console.fail(Words::tr("Say what is to be done: followup add TEXT"), ExitCode::Usage);
    const bool isDry = invocation.options.isSet(QStringLiteral("dry-run"));
    const auto session = Session::open(invocation.options, isDry ? Session::Access::Rehearse : Session::Access::Create);
    if (!session)
        return console.fail(openingText(session.error(), invocation.options));
    QDateTime now = (*session)->now();
    if (invocation.options.isSet(QStringLiteral("at"))) {
        const QString at = invocation.options.value(QStringLiteral("at"));
        const auto moment = core::readForeignDate(at, {.now = now, .zone = (*session)->zone()});
        if (!moment)
            //: %1: what was typed. RU: ««%1» — не дата и не время.»
            return console.fail(Words::tr("“%1” is no date or time.").arg(plainLine(at)), ExitCode::Usage);
        now = moment->isAllDay() ? core::resolveLocalTime(moment->day(), QTime(0, 0), (*session)->zone())
                                 : moment->instant();
    }
    const core::Capture capture = core::captured(text, contextOf(**session, now));
    if (capture.draft.assigneeMatches.size() > 1)
        //: %1: a first name, %2: names. RU: «Имя «%1» может значить: %2. Укажите имя полностью.»
        return console.fail(Words::tr("“%1” may be %2: give the whole name.")
                                .arg(plainLine(capture.draft.assignee),
                                     plainLine(capture.draft.assigneeMatches.join(QStringLiteral(", ")))));
    return isDry ? dryRun(invocation, **session, capture) : create(invocation, **session, capture);
}

} // namespace app
