// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace core {

/// Makes many uids one after another: UUIDs of version 7 (RFC 9562), each larger than the one before. Rows that are
/// written in the order of their uids go to the end of their index; random ones would touch all of it.
class UidSequence
{
public:
    UidSequence();
    QString next();

private:
    QRandomGenerator m_random;
    quint64 m_milliseconds; ///< since 1970, when the sequence began
    quint32 m_count;
};

} // namespace core
