// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include <QFile>

TEST_CASE("the drawn icons are found in the resources", "[style]")
{
    CHECK(QFile::exists(QStringLiteral(":/icons/app-mark.svg")));
}
