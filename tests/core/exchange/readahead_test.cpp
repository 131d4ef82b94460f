// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/readahead.h"
#include "tests/core/exchange/sources.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

/// Records from 1 on; every tenth tells a problem. Ends with a failure.
class Counting final : public ImportSource
{
public:
    explicit Counting(qint64 last) : m_last(last) { }
    std::optional<ImportedRecord> next() override
    {
        if (m_number == m_last)
            return std::nullopt;
        ++m_number;
        if (m_number % 10 == 0)
            m_problems.append(ImportProblem{.number = m_number});
        return ImportedTask{.number = m_number};
    }
    std::optional<ImportProblem> failure() const override
    {
        return ImportProblem{.number = m_number, .reason = ImportProblem::Reason::CutOff};
    }
    QList<ImportProblem> takeProblems() override { return std::exchange(m_problems, {}); }

private:
    qint64 m_last;
    qint64 m_number = 0;
    QList<ImportProblem> m_problems{};
};

} // namespace

TEST_CASE("records read ahead come in their order with their problems", "[exchange]")
{
    ReadAhead source(std::make_unique<Counting>(1000));
    for (qint64 number = 1; number <= 1000; ++number) {
        const auto record = source.next();
        REQUIRE(record);
        CHECK(std::get<ImportedTask>(*record).number == number);
        const QList<ImportProblem> problems = source.takeProblems();
        REQUIRE(problems.size() == (number % 10 == 0 ? 1 : 0));
        if (!problems.isEmpty())
            CHECK(problems.constFirst().number == number);
    }
    CHECK_FALSE(source.next());
    CHECK_FALSE(source.next());
    REQUIRE(source.failure());
    CHECK(source.failure()->number == 1000);
}

TEST_CASE("reading ahead ends when nobody wants the rest", "[exchange]")
{
    ReadAhead source(std::make_unique<Counting>(std::numeric_limits<qint64>::max()));
    CHECK(source.next());
}
