// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/foldedtexts.h"

#include "core/index/bytesweep.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr unsigned char kEnd = 0;
constexpr unsigned char kBlank = 1;
constexpr unsigned char kFirstDigit = 2;
constexpr unsigned char kLatin = kFirstDigit + 10;
constexpr unsigned char kCyrillic = kLatin + 26;
constexpr unsigned char kOther = 0xff;
constexpr size_t kMinWaste = size_t{64} * 1024; // bytes of moved texts that are not worth a rebuild

unsigned char byteOf(char16_t c)
{
    if (c >= u'а' && c <= u'я')
        return static_cast<unsigned char>(kCyrillic + (c - u'а'));
    if (c >= u'a' && c <= u'z')
        return static_cast<unsigned char>(kLatin + (c - u'a'));
    if (c >= u'0' && c <= u'9')
        return static_cast<unsigned char>(kFirstDigit + (c - u'0'));
    return c == u' ' ? kBlank : kOther;
}

char16_t characterOf(unsigned char byte)
{
    if (byte >= kCyrillic)
        return static_cast<char16_t>(u'а' + (byte - kCyrillic));
    if (byte >= kLatin)
        return static_cast<char16_t>(u'a' + (byte - kLatin));
    return byte >= kFirstDigit ? static_cast<char16_t>(u'0' + (byte - kFirstDigit)) : u' ';
}

/// Sorts as the bytes do, and tells apart what they do not.
int weightOf(QChar c)
{
    const unsigned char byte = byteOf(c.unicode());
    return byte == kOther ? 0x100 + c.unicode() : byte;
}

size_t lengthAt(const unsigned char *text)
{
    return std::strlen(reinterpret_cast<const char *>(text)); // NOLINT: the same bytes
}

bool isWord(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    return (at == 0 || text.at(at - 1) == u' ') && (end == text.size() || text.at(end) == u' ');
}

} // namespace

FoldedTexts::FoldedTexts()
{
    clear();
}

void FoldedTexts::clear()
{
    m_bytes.assign(1 + kSweepRoom, kEnd);
    m_used = 1;
    m_offsets.clear();
    m_movedFrom = 1;
    m_hasMoved = false;
    m_moved.clear();
    m_exact.clear();
}

void FoldedTexts::reserve(size_t rows, size_t bytes)
{
    m_offsets.reserve(rows);
    m_bytes.reserve(bytes + 1 + kSweepRoom);
}

void FoldedTexts::append(const QString &folded)
{
    const size_t row = rows();
    m_offsets.push_back(0);
    store(row, folded);
    if (m_hasMoved)
        m_moved.push_back({m_offsets[row], static_cast<quint32>(row)});
    else
        m_movedFrom = static_cast<quint32>(m_used);
}

void FoldedTexts::replace(size_t row, const QString &folded)
{
    const size_t room = lengthAt(&m_bytes[m_offsets[row]]);
    blank(row);
    m_exact.remove(static_cast<quint32>(row));
    if (static_cast<size_t>(folded.size()) <= room) {
        write(row, folded);
        return;
    }
    m_hasMoved = true;
    store(row, folded);
    m_moved.push_back({m_offsets[row], static_cast<quint32>(row)});
    if (m_used - m_movedFrom > kMinWaste + m_used / 4)
        compact();
}

void FoldedTexts::insert(size_t row, const QString &folded)
{
    compact();
    QHash<quint32, QString> exact;
    for (auto text = m_exact.cbegin(); text != m_exact.cend(); ++text)
        exact.insert(text.key() < row ? text.key() : text.key() + 1, text.value());
    m_exact = exact;
    const quint32 offset = row < rows() ? m_offsets[row] : static_cast<quint32>(m_used);
    const auto size = static_cast<quint32>(folded.size()) + 1;
    m_bytes.insert(m_bytes.begin() + offset, size, kEnd);
    m_used += size;
    m_movedFrom = static_cast<quint32>(m_used);
    for (size_t i = row; i < rows(); ++i)
        m_offsets[i] += size;
    m_offsets.insert(m_offsets.begin() + static_cast<std::ptrdiff_t>(row), offset);
    write(row, folded);
}

void FoldedTexts::write(size_t row, const QString &folded)
{
    unsigned char *byte = &m_bytes[m_offsets[row]];
    bool isExact = true;
    for (const QChar c : folded) {
        *byte = byteOf(c.unicode());
        isExact = isExact && *byte != kOther;
        ++byte;
    }
    if (!isExact)
        m_exact.insert(static_cast<quint32>(row), folded);
}

void FoldedTexts::store(size_t row, const QString &folded)
{
    m_offsets[row] = static_cast<quint32>(m_used);
    m_used += static_cast<size_t>(folded.size()) + 1;
    m_bytes.resize(m_used + kSweepRoom, kEnd);
    write(row, folded);
}

void FoldedTexts::blank(size_t row)
{
    for (unsigned char *byte = &m_bytes[m_offsets[row]]; *byte != kEnd; ++byte)
        *byte = kEnd;
}

void FoldedTexts::compact()
{
    if (!m_hasMoved)
        return;
    std::vector<unsigned char> bytes(1, kEnd);
    bytes.reserve(m_used + kSweepRoom);
    for (quint32 &offset : m_offsets) {
        const unsigned char *from = &m_bytes[offset];
        offset = static_cast<quint32>(bytes.size());
        bytes.insert(bytes.end(), from, from + lengthAt(from) + 1);
    }
    m_used = bytes.size();
    m_movedFrom = static_cast<quint32>(m_used);
    m_hasMoved = false;
    m_moved.clear();
    bytes.resize(m_used + kSweepRoom, kEnd);
    m_bytes = std::move(bytes);
}

QString FoldedTexts::text(size_t row) const
{
    const auto exact = m_exact.constFind(static_cast<quint32>(row));
    if (exact != m_exact.cend())
        return *exact;
    QString text;
    for (const unsigned char *byte = &m_bytes[m_offsets[row]]; *byte != kEnd; ++byte)
        text += QChar(characterOf(*byte));
    return text;
}

RowSet FoldedTexts::find(const QString &folded, TextPlace place) const
{
    if (folded.isEmpty())
        return RowSet(rows(), true);
    std::vector<unsigned char> needle(static_cast<size_t>(folded.size()));
    std::transform(folded.cbegin(), folded.cend(), needle.begin(), [](QChar c) { return byteOf(c.unicode()); });
    const bool isExact = std::find(needle.cbegin(), needle.cend(), kOther) == needle.cend();
    return isExact ? findBytes(needle, place) : findExact(folded, place);
}

RowSet FoldedTexts::findExact(const QString &folded, TextPlace place) const
{
    RowSet found(rows());
    for (auto text = m_exact.cbegin(); text != m_exact.cend(); ++text) {
        qsizetype at = text->indexOf(folded);
        while (at >= 0 && place == TextPlace::WholeWords && !isWord(*text, at, folded.size()))
            at = text->indexOf(folded, at + 1);
        if (at >= 0)
            found.insert(text.key());
    }
    return found;
}

bool FoldedTexts::isWhole(size_t at, size_t length) const
{
    return m_bytes[at - 1] <= kBlank && m_bytes[at + length] <= kBlank;
}

RowSet FoldedTexts::findBytes(const std::vector<unsigned char> &needle, TextPlace place) const
{
    RowSet found(rows());
    // A hit is sought behind the row of the one before, so rows are passed once. Those that have moved lie elsewhere.
    size_t next = 0;
    const auto passMoved = [&] {
        while (next < rows() && m_offsets[next] >= m_movedFrom)
            ++next;
    };
    const auto takeUnmoved = [&](size_t at) {
        passMoved();
        size_t row = next;
        while (next < rows() && m_offsets[next] <= at) {
            row = next++;
            passMoved();
        }
        found.insert(row);
        return next < rows() ? size_t{m_offsets[next]} : size_t{m_movedFrom};
    };
    auto moved = m_moved.cbegin();
    const auto takeMoved = [&](size_t at) {
        while (moved + 1 != m_moved.cend() && (moved + 1)->offset <= at)
            ++moved;
        found.insert(moved->row);
        return moved + 1 != m_moved.cend() ? size_t{(moved + 1)->offset} : m_used;
    };
    sweep(m_bytes.data(), m_used, needle, [&](size_t at) {
        if (place == TextPlace::WholeWords && !isWhole(at, needle.size()))
            return at + 1;
        return at < m_movedFrom ? takeUnmoved(at) : takeMoved(at);
    });
    return found;
}

std::strong_ordering FoldedTexts::compare(size_t left, size_t right) const
{
    const unsigned char *a = &m_bytes[m_offsets[left]];
    const unsigned char *b = &m_bytes[m_offsets[right]];
    if (!m_exact.isEmpty()) {
        const auto exactA = m_exact.constFind(static_cast<quint32>(left));
        const auto exactB = m_exact.constFind(static_cast<quint32>(right));
        if (exactA != m_exact.cend() && exactB != m_exact.cend()) {
            return std::lexicographical_compare_three_way(exactA->cbegin(), exactA->cend(), exactB->cbegin(),
                                                          exactB->cend(),
                                                          [](QChar l, QChar r) { return weightOf(l) <=> weightOf(r); });
        }
    }
    for (; *a == *b && *a != kEnd; ++a, ++b) { }
    return *a <=> *b;
}

quint64 FoldedTexts::prefixKey(size_t row) const
{
    quint64 key = 0;
    const unsigned char *byte = &m_bytes[m_offsets[row]];
    for (int i = 0; i < 8; ++i) {
        key = (key << 8) | *byte;
        if (*byte == kOther) // what follows must not decide before the characters behind this byte are compared
            return key << (8 * (7 - i));
        if (*byte != kEnd)
            ++byte;
    }
    return key;
}

} // namespace core
