// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterplace.h"

#include "core/query/filterparser.h"
#include "core/query/filterscanner.h"

#include <algorithm>

namespace core {

namespace {

/// Walks from piece to piece up to the one that the cursor is in. Pieces tell whether that is the one.
class Walk
{
public:
    Walk(const QString &text, qsizetype cursor) : m_text(text), m_cursor(cursor), m_scanner(text) { }

    std::optional<FilterPlace> place();

private:
    bool piece();
    bool term(FilterKey key, qsizetype start);
    bool value(FilterPlace place);
    bool word();
    bool isPassed() const { return m_scanner.at() >= m_cursor; }
    QString typedFrom(qsizetype start) const { return m_text.mid(start, m_cursor - start); }

    const QString &m_text;
    qsizetype m_cursor;
    FilterScanner m_scanner;
    std::optional<FilterPlace> m_place{};
};

std::optional<FilterPlace> Walk::place()
{
    m_scanner.skipBlanks();
    while (!isPassed()) {
        if (piece())
            return m_place;
        m_scanner.skipBlanks();
    }
    // Before the cursor is a blank, a sign or nothing: a word may begin here, unless one does already.
    const bool isFree = m_cursor == m_text.size() || m_text.at(m_cursor).isSpace() || m_text.at(m_cursor) == u')';
    return isFree ? std::optional(FilterPlace{.start = m_cursor}) : std::nullopt;
}

bool Walk::piece()
{
    const qsizetype start = m_scanner.at();
    if (!m_scanner.takePhone().isEmpty())
        return isPassed();
    if (m_scanner.here() == u'(' || m_scanner.isAtMinus()) {
        m_scanner.step();
        return false;
    }
    if (m_scanner.here() == u')') {
        m_scanner.step();
        return isPassed();
    }
    if (m_scanner.isAtQuote()) {
        m_scanner.takeQuoted();
        return isPassed();
    }
    const auto key = m_scanner.takeKey();
    return key ? term(*key, start) : word();
}

bool Walk::term(FilterKey key, qsizetype start)
{
    const qsizetype end = m_scanner.at();
    if (m_cursor < end) { // still in the name
        m_place = FilterPlace{.start = start, .length = end - start, .typed = typedFrom(start)};
        return true;
    }
    FilterPlace place{.key = key};
    place.language = filterLanguageOf(QStringView(m_text).mid(start, end - start)).value_or(FilterLanguage::English);
    place.comparison = m_scanner.takeComparison();
    if (m_cursor < m_scanner.at())
        return true;
    while (!value(place)) {
        if (m_scanner.here() != u',')
            return false;
        m_scanner.step();
    }
    return true;
}

bool Walk::value(FilterPlace place)
{
    place.start = m_scanner.at();
    const bool isQuoted = m_scanner.isAtQuote();
    bool isClosed = true;
    if (isQuoted)
        isClosed = m_scanner.takeQuoted().isClosed;
    else
        m_scanner.takeValue();
    if (!isPassed())
        return false;
    const bool isBehindQuotes = isQuoted && isClosed && m_cursor == m_scanner.at();
    if (isBehindQuotes)
        return true;
    // A quote that is open reaches to the end of the text: what is behind the cursor is none of its business.
    place.length = (isClosed ? m_scanner.at() : m_cursor) - place.start;
    place.typed = typedFrom(place.start).mid(isQuoted ? 1 : 0);
    m_place = place;
    return true;
}

bool Walk::word()
{
    const qsizetype start = m_scanner.at();
    const qsizetype letters = m_scanner.endOfLetters();
    m_scanner.takeWord();
    if (m_scanner.at() == start)
        m_scanner.step();
    if (!isPassed())
        return false;
    const bool isKey = letters < m_text.size() && m_text.at(letters) == u':'; // of no field
    if (m_cursor <= letters)
        m_place = FilterPlace{
            .start = start, .length = (isKey ? letters + 1 : m_cursor) - start, .typed = typedFrom(start)};
    return true;
}

} // namespace

std::optional<FilterPlace> filterPlaceAt(const QString &text, qsizetype cursor)
{
    if (text.size() > kMaxFilterLength)
        return std::nullopt;
    return Walk(text, std::clamp(cursor, qsizetype{0}, text.size())).place();
}

} // namespace core
