// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/query.h"
#include "app/commandline/tasktable.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/directoryjson.h"
#include "core/exchange/taskjson.h"
#include "core/storage/exchangequeries.h"
#include "ui/text/errortext.h"

#include <functional>
#include <memory>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

using Sink = std::function<bool(const QByteArray &)>;

constexpr qsizetype kPage = 500;

core::Result<> writeTasks(Session &session, const QList<core::TaskId> &ids, const Sink &sink,
                          const std::function<QByteArray(const core::Task &, bool isFirst)> &text)
{
    for (qsizetype first = 0; first < ids.size(); first += kPage) {
        const auto tasks = session.repositories().tasks.load(ids.mid(first, kPage));
        if (!tasks)
            return tl::unexpected(tasks.error());
        QByteArray bytes;
        for (qsizetype i = 0; i < tasks->size(); ++i)
            bytes += text(tasks->at(i), first + i == 0);
        if (!sink(bytes))
            return core::failure(core::Error::Code::CannotWrite);
    }
    return {};
}

core::Result<QByteArray> headOf(Session &session)
{
    const auto clients = core::allClients(session.database());
    if (!clients)
        return tl::unexpected(clients.error());
    const auto deals = core::allDeals(session.database());
    if (!deals)
        return tl::unexpected(deals.error());
    QList<QByteArray> clientRecords;
    for (const core::Client &client : *clients)
        clientRecords.append(core::clientJson(client));
    QList<QByteArray> dealRecords;
    for (const core::NamedDeal &deal : *deals)
        dealRecords.append(core::dealJson({.client = deal.client, .name = deal.name}));
    return core::documentHead(session.directory(), clientRecords, dealRecords);
}

/// The file that is written to: it takes the place of one that is there when it is whole. A device or a pipe is written
/// as it is: to replace it would take it from everybody.
class Output
{
public:
    explicit Output(const QString &path) : m_path(path)
    {
        const QFileInfo there(path);
        if (there.exists() && !there.isFile())
            m_device = std::make_unique<QFile>(path);
        else
            m_device = std::make_unique<QSaveFile>(path);
    }

    bool open() { return m_device->open(QIODevice::WriteOnly); }
    bool write(const QByteArray &bytes) { return m_device->write(bytes) == bytes.size(); }
    bool close()
    {
        auto *whole = qobject_cast<QSaveFile *>(m_device.get());
        return whole != nullptr ? whole->commit() : m_device->flush();
    }
    bool hasFailed() const { return m_device->error() != QFileDevice::NoError; }
    core::Error error() const
    {
        using Code = core::Error::Code;
        // Qt tells a full disk apart from all else that keeps from writing.
        const bool isFull = m_device->error() == QFileDevice::ResourceError;
        return {isFull ? Code::DiskFull : Code::CannotWrite, plainLine(m_path)};
    }

private:
    QString m_path;
    std::unique_ptr<QFileDevice> m_device{};
};

core::Result<> writeJson(Session &session, const QList<core::TaskId> &ids, const Sink &sink)
{
    const auto head = headOf(session);
    if (!head)
        return tl::unexpected(head.error());
    if (!sink(*head))
        return core::failure(core::Error::Code::CannotWrite);
    const auto done = writeTasks(session, ids, sink, [&](const core::Task &task, bool isFirst) {
        return (isFirst ? QByteArray() : QByteArrayLiteral(",\n")) + core::taskJson(task, session.directory());
    });
    if (!done)
        return done;
    return sink(core::documentTail()) ? core::Result<>{} : core::failure(core::Error::Code::CannotWrite);
}

core::Result<> writeCsv(Session &session, const QList<core::TaskId> &ids, const Sink &sink, bool isFile)
{
    // A spreadsheet takes a file without the mark for the system's old code page; a pipe is read by programs.
    if (!sink((isFile ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray()) + core::csvHeader()))
        return core::failure(core::Error::Code::CannotWrite);
    return writeTasks(session, ids, sink,
                      [&](const core::Task &task, bool) { return core::csvTask(task, session.directory()); });
}

ExitCode write(Invocation &invocation, Session &session, const QList<core::TaskId> &ids, bool isCsv)
{
    const Console &console = invocation.console;
    const QString output = invocation.options.value(QStringLiteral("output"));
    if (output.isEmpty()) {
        const Sink sink = [&](const QByteArray &bytes) { return console.write(bytes); };
        const auto done = isCsv ? writeCsv(session, ids, sink, false) : writeJson(session, ids, sink);
        return done ? ExitCode::Done : console.fail(ui::errorText(done.error()));
    }
    if (QFileInfo(output).canonicalFilePath() == QFileInfo(session.database().path()).canonicalFilePath())
        //: RU: «Это сама база: укажите другой файл.»
        return console.fail(Words::tr("That is the database itself: name another file."));
    Output file(output);
    if (!file.open())
        return console.fail(ui::errorText(file.error()));
    const Sink sink = [&](const QByteArray &bytes) { return file.write(bytes); };
    const auto done = isCsv ? writeCsv(session, ids, sink, true) : writeJson(session, ids, sink);
    if (!done)
        return console.fail(ui::errorText(file.hasFailed() ? file.error() : done.error()));
    if (!file.close())
        return console.fail(ui::errorText(file.error()));
    //: %1: a file. RU: «Записано задач: %n, файл %1»
    console.note(Words::tr("%n task(s) written to %1", "", static_cast<int>(ids.size())).arg(plainLine(output)));
    return ExitCode::Done;
}

} // namespace

void declareExport(QCommandLineParser &options)
{
    options.addOptions({
        {QStringLiteral("format"), Words::tr("The format: json or csv."), QStringLiteral("FORMAT"),
         QStringLiteral("json")},
        {QStringLiteral("output"), Words::tr("The file to write."), QStringLiteral("FILE")},
    });
}

ExitCode runExport(Invocation &invocation)
{
    const Console &console = invocation.console;
    const QString format = invocation.options.value(QStringLiteral("format"));
    if (format == QLatin1String("ics") || format == QLatin1String("xlsx"))
        //: %1: a format. RU: «Формат %1 эта версия ещё не пишет: возьмите csv или json.»
        return console.fail(Words::tr("This version cannot write %1 yet: use csv or json.").arg(format));
    if (format != QLatin1String("json") && format != QLatin1String("csv"))
        //: %1: what was typed. RU: «Формата «%1» нет: есть json и csv.»
        return console.fail(Words::tr("There is no format “%1”: there are json and csv.").arg(plainLine(format)),
                            ExitCode::Usage);
    const auto opened = Session::open(invocation.options, Session::Access::Read);
    if (!opened)
        return console.fail(openingText(opened.error(), invocation.options));
    Session &session = **opened;
    const bool isCsv = format == QLatin1String("csv");
    QueryReading reading = readQuery(invocation.arguments(), session);
    if (!reading.problem.isEmpty())
        return console.fail(reading.problem, ExitCode::Usage);
    // The whole file means all of it, the trash too; rows have no mark for what lies in it.
    if (invocation.arguments().isEmpty() && !isCsv)
        reading.filter = core::Filter::everything();
    const auto ids
        = core::tasksInLanes(session.database(), reading.filter, session.filterContext(), session.directory());
    return ids ? write(invocation, session, *ids, isCsv) : console.fail(ui::errorText(ids.error()));
}

} // namespace app
