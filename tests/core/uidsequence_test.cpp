// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/uidsequence.h"
#include "tests/support/catch.h"

#include <QUuid>

TEST_CASE("uids made one after another are unique and in order", "[domain]")
{
    core::UidSequence uids;
    QString last = uids.next();
    for (int i = 0; i < 100'000; ++i) {
        const QString next = uids.next();
        if (next <= last)
            FAIL(next.toStdString() + " after " + last.toStdString());
        last = next;
    }
    const QUuid uid(last);
    CHECK((uid.data3 >> 12) == 7);
    CHECK(uid.variant() == QUuid::DCE);
    CHECK(core::UidSequence().next() != core::UidSequence().next());
}
