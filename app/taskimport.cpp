// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/taskimport.h"

#include "core/exchange/csvimport.h"
#include "core/exchange/jsonimport.h"
#include "core/reminders/clock.h"
#include "ui/text/datecontext.h"

#include <QFile>
#include <QFileInfo>

namespace app {

namespace {

constexpr qint64 kHead = 4096; // bytes that tell the format

bool isJson(QByteArray head)
{
    head.replace('\0', "").replace("\xEF\xBB\xBF", "").replace("\xFF\xFE", "").replace("\xFE\xFF", "");
    const QByteArray text = head.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

class WatchedSource final : public core::ImportSource
{
public:
    WatchedSource(const QString &path, const core::CsvOptions &options, std::shared_ptr<ImportProgress> progress)
        : m_file(path), m_progress(std::move(progress))
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return;
        if (isJson(m_file.peek(kHead)))
            m_source = std::make_unique<core::JsonImport>(m_file, options.zone);
        else
            m_source = std::make_unique<core::CsvImport>(m_file, options);
    }

    std::optional<core::ImportedRecord> next() override
    {
        if (!m_source || m_progress->isStopped)
            return std::nullopt;
        m_progress->bytesRead = m_file.pos();
        ++m_progress->records;
        return m_source->next();
    }

    std::optional<core::ImportProblem> failure() const override
    {
        if (!m_source || m_progress->isStopped)
            return core::ImportProblem{.reason = core::ImportProblem::Reason::ReadFailed,
                                       .value = m_file.errorString()};
        return m_source->failure();
    }

    QList<core::ImportProblem> takeProblems() override
    {
        return m_source ? m_source->takeProblems() : QList<core::ImportProblem>{};
    }

private:
    QFile m_file;
    std::shared_ptr<ImportProgress> m_progress;
    std::unique_ptr<core::ImportSource> m_source;
};

} // namespace

core::ImportFile watchedFile(const QString &path, const core::Clock &clock,
                             const std::shared_ptr<ImportProgress> &progress)
{
    progress->bytes = QFileInfo(path).size();
    const core::CsvOptions options{.now = clock.now(), .zone = clock.zone(), .isDayFirst = ui::isDayFirst()};
    return {.name = QFileInfo(path).fileName(),
            .open = [path, options, progress]() -> std::unique_ptr<core::ImportSource> {
                // Done again after an undo, it is not stopped any more and counts anew.
                progress->records = 0;
                return std::make_unique<WatchedSource>(path, options, progress);
            }};
}

} // namespace app
