// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <QtEndian>
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
        size_t row = 0;
        // Whole words in a loop of known length, which compilers turn into vector instructions.
        for (; row + kWord <= rows; row += kWord) {
            std::array<quint8, kWord> taken;
            for (size_t i = 0; i < kWord; ++i)
                taken[i] = predicate(row + i) ? 1 : 0;
            set.m_words[row / kWord] = packed(taken);
        }
        for (; row < rows; ++row) {
            if (predicate(row))
                set.insert(row);
        }
        return set;
    }
    /// The same, asked of the rows of @p candidates alone.
    template <typename Predicate>
    static RowSet whereIn(const RowSet &candidates, Predicate predicate)
    {
        RowSet set(candidates.m_rows);
        candidates.each([&](size_t row) {
            if (predicate(row))
                set.insert(row);
        });
        return set;
    }

    /// Visits its rows in order.
    template <typename Visitor>
    void each(Visitor visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(i * kWord + static_cast<size_t>(std::countr_zero(word)));
        }
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
    static constexpr size_t kWord = 64;

    static quint64 packed(const std::array<quint8, kWord> &bytes)
    {
        quint64 word = 0;
        for (size_t i = 0; i < sizeof(word); ++i) {
            std::array<quint8, 8> eight;
            std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(8 * i), 8, eight.begin());
            // Each factor moves one byte's lowest bit into the highest byte, in order.
            constexpr quint64 kGather = 0x0102040810204080;
            word |= ((qFromLittleEndian<quint64>(eight.data()) * kGather) >> 56) << (8 * i);
        }
        return word;
    }

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
