// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <QtGlobal>
#include <vector>

namespace core {

/// A set of rows as one bit each: the answer of every part of a filter. All sets of one question have the same size.
class RowSet
{
public:
    explicit RowSet(size_t rows = 0, bool isFull = false)
        : m_rows(rows), m_words((rows + 63) / 64, isFull ? ~quint64{0} : quint64{0})
    {
        trim();
    }

    /// The rows that @p predicate takes; it is asked for each of them in order.
    template <typename Predicate>
    static RowSet where(size_t rows, Predicate predicate)
    {
        RowSet set(rows);
        for (size_t row = 0; row < rows;) {
            quint64 word = 0;
            const size_t end = qMin(rows, row + 64);
            for (unsigned bit = 0; row < end; ++row, ++bit)
                word |= quint64{predicate(row) ? 1U : 0U} << bit;
            set.m_words[(row - 1) / 64] = word;
        }
        return set;
    }

    size_t rows() const { return m_rows; }
    bool contains(size_t row) const { return ((m_words[row / 64] >> (row % 64)) & 1U) != 0; }
    void insert(size_t row) { m_words[row / 64] |= quint64{1} << (row % 64); }

    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    void complement()
    {
        for (quint64 &word : m_words)
            word = ~word;
        trim();
    }
    bool isEmpty() const
    {
        for (const quint64 word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }
    size_t count() const
    {
        size_t sum = 0;
        for (const quint64 word : m_words)
            sum += static_cast<size_t>(std::popcount(word));
        return sum;
    }

private:
    /// Bits behind the last row stay zero.
    void trim()
    {
        if (m_rows % 64 != 0)
            m_words.back() &= (quint64{1} << (m_rows % 64)) - 1;
    }

    size_t m_rows;
    std::vector<quint64> m_words;
};

} // namespace core
