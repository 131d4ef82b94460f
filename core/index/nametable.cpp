// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/nametable.h"

#include "core/query/textfold.h"

#include <algorithm>
#include <numeric>

namespace core {

NameTable::NameTable()
{
    clear();
}

void NameTable::clear()
{
    m_codes.clear();
    m_codesByName.clear();
    m_keys.assign(1, 0);
    m_names.assign(1, QString());
    m_compared.assign(1, QString());
    m_texts.clear();
    m_texts.append(QString());
    ++m_revision;
}

NameTable::Code NameTable::codeOf(qint64 key)
{
    if (key <= 0)
        return 0;
    const auto known = m_codes.constFind(key);
    if (known != m_codes.cend())
        return *known;
    const Code code = add(key, QString());
    m_codes.insert(key, code);
    return code;
}

NameTable::Code NameTable::codeNamed(const QString &name)
{
    const auto known = m_codesByName.constFind(comparedName(name));
    return known != m_codesByName.cend() ? *known : add(0, name);
}

NameTable::Code NameTable::add(qint64 key, const QString &name)
{
    const auto code = static_cast<Code>(m_keys.size());
    m_keys.push_back(key);
    m_names.push_back(name);
    m_compared.push_back(comparedName(name));
    m_texts.append(folded(name));
    if (!name.isEmpty())
        m_codesByName.insert(m_compared[code], code);
    ++m_revision;
    return code;
}

bool NameTable::setName(qint64 key, const QString &name)
{
    const auto known = m_codes.constFind(key);
    if (known == m_codes.cend()) {
        if (key <= 0)
            return false;
        m_codes.insert(key, add(key, name));
        return true;
    }
    if (m_names[*known] == name)
        return false;
    rename(*known, name);
    return true;
}

void NameTable::rename(Code code, const QString &name)
{
    m_names[code] = name;
    m_compared[code] = comparedName(name);
    m_codesByName.insert(m_compared[code], code);
    m_texts.replace(code, folded(name));
    ++m_revision;
}

RowSet NameTable::find(const QString &folded, TextPlace place) const
{
    RowSet found = m_texts.find(folded, place);
    found &= RowSet::where(size(), [](size_t code) { return code != 0; });
    return found;
}

RowSet NameTable::named(const QString &part, bool isWhole) const
{
    const QString wanted = comparedName(part);
    return RowSet::where(size(), [&](size_t code) {
        return code != 0 && (isWhole ? m_compared[code] == wanted : m_compared[code].contains(wanted));
    });
}

const std::vector<quint32> &NameTable::ranks() const
{
    if (m_ranksRevision == m_revision)
        return m_ranks;
    std::vector<Code> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](Code a, Code b) { return m_compared[a] < m_compared[b]; });
    m_ranks.assign(size(), 0);
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && m_compared[order[i]] != m_compared[order[i - 1]])
            ++rank;
        m_ranks[order[i]] = rank;
    }
    m_ranks[0] = ~quint32{0};
    m_ranksRevision = m_revision;
    return m_ranks;
}

} // namespace core
