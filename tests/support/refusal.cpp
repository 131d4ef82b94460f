// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/refusal.h"

#include "core/storage/database.h"
#include "tests/support/catch.h"

namespace support {

Refusal::Refusal(const QString &path) : m_file(std::move(*core::Database::open(path, core::Database::Mode::ReadWrite)))
{
    // Triggers do not fire in our files, but an index has to be kept: here of a number that is too large to be one.
    REQUIRE(m_file->run(QStringLiteral("CREATE INDEX refusal ON task (abs(-9223372036854775807 - (id > 0)))"
                                       " WHERE version > 1 OR title = 'New'")));
}

Refusal::~Refusal()
{
    end();
}

void Refusal::end()
{
    CHECK(m_file->run(QStringLiteral("DROP INDEX IF EXISTS refusal")));
}

} // namespace support
