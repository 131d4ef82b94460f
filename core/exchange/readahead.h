// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importrecord.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

/// Reads a file on a thread of its own, a little ahead of who takes the records: reading a record takes about as long
/// as to store it. Holds a few hundred short records, or a handful of long ones.
class ReadAhead final : public ImportSource
{
public:
    explicit ReadAhead(std::unique_ptr<ImportSource> source);
    ~ReadAhead() override;
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    std::optional<ImportedRecord> next() override;
    std::optional<ImportProblem> failure() const override { return m_failure; }
    QList<ImportProblem> takeProblems() override;

private:
    struct Step
    {
        std::optional<ImportedRecord> record{}; ///< none at the end
        QList<ImportProblem> problems{};
    };
    using Batch = std::vector<Step>;

    void read();
    bool hand(Batch batch); ///< false: nobody wants more
    void refill();

    std::unique_ptr<ImportSource> m_source;
    std::mutex m_mutex{};
    std::condition_variable m_changed{};
    std::deque<Batch> m_batches{};
    bool m_isUnwanted = false;
    Batch m_batch{}; ///< the one that is handed out
    size_t m_place = 0;
    QList<ImportProblem> m_problems{};
    std::optional<ImportProblem> m_failure{};
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace core
