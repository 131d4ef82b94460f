// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterparser.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const core::Directory directory{.people = {{.id = core::PersonId{1}, .name = QStringLiteral("Анна Белова")}},
                                           .statuses = {{.id = core::statuses::kNew, .key = QStringLiteral("new")}}};
    const auto filter = core::parseFilter(text, directory);
    // A mistake has its place in what was typed.
    if (!filter && (filter.error().start < 0 || filter.error().start + filter.error().length > text.size()))
        std::abort();
    return 0;
}
