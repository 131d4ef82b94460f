// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/readahead.h"

namespace core {

namespace {

constexpr size_t kBatchRecords = 64;
constexpr qsizetype kBatchCharacters = qsizetype{256} * 1024;
constexpr size_t kMostBatches = 4;

/// About how many characters a record holds in its long texts.
qsizetype lengthOf(const ImportedRecord &record)
{
    const auto *task = std::get_if<ImportedTask>(&record);
    if (task == nullptr)
        return 0;
    qsizetype length = task->task.description.size() + task->task.result.size();
    for (const ImportedComment &comment : task->comments)
        length += comment.text.size();
    return length;
}

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ImportSource> source) : m_source(std::move(source)), m_thread([this] { read(); })
{ }

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isUnwanted = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::read()
{
    bool isEnd = false;
    while (!isEnd) {
        Batch batch;
        for (qsizetype length = 0; !isEnd && batch.size() < kBatchRecords && length < kBatchCharacters;) {
            Step step{.record = m_source->next()};
            step.problems = m_source->takeProblems();
            isEnd = !step.record;
            length += isEnd ? 0 : lengthOf(*step.record);
            batch.push_back(std::move(step));
        }
        if (!hand(std::move(batch)))
            return;
    }
}

bool ReadAhead::hand(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isUnwanted || m_batches.size() < kMostBatches; });
    if (m_isUnwanted)
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

void ReadAhead::refill()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty(); });
    m_batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_place = 0;
    m_changed.notify_all();
}

std::optional<ImportedRecord> ReadAhead::next()
{
    if (m_isOver)
        return std::nullopt;
    if (m_place == m_batch.size())
        refill();
    Step &step = m_batch[m_place++];
    m_problems += std::exchange(step.problems, {});
    if (!step.record) { // the thread has handed over its last batch
        m_isOver = true;
        m_failure = m_source->failure();
    }
    return std::move(step.record);
}

QList<ImportProblem> ReadAhead::takeProblems()
{
    return std::exchange(m_problems, {});
}

} // namespace core
