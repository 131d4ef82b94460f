// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/uidsequence.h"

#include <QDateTime>
#include <QUuid>

namespace core {

UidSequence::UidSequence()
    : m_random(QRandomGenerator::securelySeeded()),
      m_milliseconds(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch())),
      m_count(m_random.generate() >> 8) // room to count before it would wrap
{ }

QString UidSequence::next()
{
    // 48 bits of time, 4 of version, 26 of the count with the variant between them, the rest at random.
    ++m_count;
    const auto version = static_cast<ushort>(0x7000U | (m_count >> 20));
    const auto variant = static_cast<uchar>(0x80U | ((m_count >> 14) & 0x3FU));
    const quint64 random = m_random.generate64();
    const auto byte = [random](int shift) { return static_cast<uchar>(random >> shift); };
    return QUuid(static_cast<uint>(m_milliseconds >> 16), static_cast<ushort>(m_milliseconds), version, variant,
                 static_cast<uchar>(m_count >> 6), static_cast<uchar>((m_count << 2) | (random >> 62)), byte(0),
                 byte(8), byte(16), byte(24), byte(32))
        .toString(QUuid::WithoutBraces);
}

} // namespace core
