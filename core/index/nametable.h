// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/foldedtexts.h"

#include <QHash>
#include <QString>
#include <vector>

namespace core {

/// The names of one small table (clients, deals, tags) under dense codes, so that a column of tasks holds a code and a
/// search over names marks codes. Code 0 stands for none.
class NameTable
{
public:
    using Code = quint32;

    NameTable();
    void clear();
    /// The code of a row key, made when it is new; 0 for a key that is not positive.
    Code codeOf(qint64 key);
    /// The code of a row key; 0 when it is unknown.
    Code knownCode(qint64 key) const { return m_codes.value(key, 0); }
    /// The code of a name without regard to case, made when it is new.
    Code codeNamed(const QString &name);
    /// Sets a name; returns whether it is another one than before.
    bool setName(qint64 key, const QString &name);
    /// 0 for a code that came by its name.
    qint64 key(Code code) const { return m_keys[code]; }
    const QString &name(Code code) const { return m_names[code]; }
    size_t size() const { return m_keys.size(); } ///< code 0 counted

    /// Codes whose names have @p folded in them (for search); never 0.
    RowSet find(const QString &folded, TextPlace place) const;
    /// Codes whose names compare as @p part or have it in them; never 0.
    RowSet named(const QString &part, bool isWhole) const;
    /// The place of each code in the alphabet; equal names share one. None comes last.
    const std::vector<quint32> &ranks() const;
    /// Grows when a name changes, so that what was sorted by it is known to be old.
    quint64 revision() const { return m_revision; }

private:
    Code add(qint64 key, const QString &name);
    void rename(Code code, const QString &name);

    QHash<qint64, Code> m_codes;
    QHash<QString, Code> m_codesByName; ///< by comparedName(); of equal names the one set last
    std::vector<qint64> m_keys;
    std::vector<QString> m_names;
    std::vector<QString> m_compared; ///< comparedName() of each
    FoldedTexts m_texts;
    quint64 m_revision = 0;
    mutable std::vector<quint32> m_ranks;
    mutable quint64 m_ranksRevision = ~quint64{0};
};

} // namespace core
