// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/taskcheck.h"
#include "core/exchange/csvimport.h"
#include "tests/fuzz/drain.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    core::CsvImport import(buffer,
                           {.now = QDateTime(QDate(2026, 10, 14), QTime(8, 20), Qt::UTC), .zone = QTimeZone::utc()});
    fuzz::drain(import);
    return 0;
}
