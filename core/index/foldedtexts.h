// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/index/rowset.h"

#include <compare>
#include <QHash>
#include <QString>
#include <vector>

namespace core {

/// Which places in a text count as found.
enum class TextPlace {
    Anywhere,
    WholeWords, ///< words that begin and end where the wanted text does
};

/// Many short folded texts (textfold.h) in one piece of memory, one byte a character, so that all of them are searched
/// in one sweep. Digits, Latin and Russian letters have a byte of their own, in the order of the alphabet; every other
/// character shares one byte, and the few texts that have such are kept as they are too, so that answers stay exact.
class FoldedTexts
{
public:
    FoldedTexts();

    void clear();
    void reserve(size_t rows, size_t bytes);
    size_t rows() const { return m_offsets.size(); }

    /// Adds the text of the row that follows the last one.
    void append(const QString &folded);
    void replace(size_t row, const QString &folded);
    /// Makes room for a row in the middle; costs a copy of everything.
    void insert(size_t row, const QString &folded);
    /// The text of a row, as it was given.
    QString text(size_t row) const;

    /// The rows whose text has @p folded in it; all of them for an empty text.
    RowSet find(const QString &folded, TextPlace place = TextPlace::Anywhere) const;
    /// Alphabetical order of two rows' texts.
    std::strong_ordering compare(size_t left, size_t right) const;
    /// The first eight characters as a number that sorts as they do.
    quint64 prefixKey(size_t row) const;

private:
    RowSet findBytes(const std::vector<unsigned char> &needle, TextPlace place) const;
    RowSet findExact(const QString &folded, TextPlace place) const;
    bool isWhole(size_t at, size_t length) const;
    /// Puts the text at the end of the memory.
    void store(size_t row, const QString &folded);
    /// Puts the text where the row's place is; there must be room for it.
    void write(size_t row, const QString &folded);
    void blank(size_t row);
    /// Brings moved texts back into the order of the rows.
    void compact();

    struct Moved
    {
        quint32 offset;
        quint32 row;
    };

    std::vector<unsigned char>
        m_bytes; ///< each text ends with a zero; one stands before the first, room after the last
    std::vector<quint32> m_offsets; ///< by row; ascending but for moved rows
    quint32 m_movedFrom; ///< texts from here on lie in the order of m_moved
    bool m_hasMoved = false;
    std::vector<Moved> m_moved; ///< texts that were replaced by longer ones or added after such, by place
    size_t m_used; ///< bytes of m_bytes that are texts; the rest is room for a sweep to overrun
    QHash<quint32, QString> m_exact; ///< texts with characters that have no byte of their own
};

} // namespace core
