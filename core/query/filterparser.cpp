// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterparser.h"

#include "core/query/filterscanner.h"
#include "core/query/textfold.h"

#include <optional>

namespace core {

namespace {

constexpr int kMaxDepth = 50;

using Code = FilterProblem::Code;

/// Reads a filter by descent: or, and, not, brackets, terms, words. The first mistake ends it.
class Parser
{
public:
    Parser(const QString &text, const Directory &directory) : m_text(text), m_directory(directory), m_scanner(text) { }

    tl::expected<Filter, FilterProblem> parse();

private:
    Filter alternatives(int depth);
    Filter conjunction(int depth);
    Filter unary(int depth);
    Filter bracket(int depth);
    Filter term(FilterKey key);
    Filter value(FilterKey key, Comparison comparison);
    Filter quoted();
    Filter plainWord();

    QChar here() const { return m_scanner.here(); }
    bool isAtEnd() const { return m_scanner.isAtEnd(); }
    Filter fail(Code code, qsizetype start, qsizetype length);

    const QString &m_text;
    const Directory &m_directory;
    FilterScanner m_scanner;
    std::optional<FilterProblem> m_problem{};
};

/// Tasks outside the trash are asked for as the file's indexes have them.
Filter negated(const Filter &part)
{
    for (const bool isDeleted : {true, false}) {
        if (part == Filter::term(FilterField::IsDeleted, isDeleted))
            return Filter::term(FilterField::IsDeleted, !isDeleted);
    }
    return Filter::negation(part);
}

tl::expected<Filter, FilterProblem> Parser::parse()
{
    if (m_text.size() > kMaxFilterLength)
        return tl::unexpected(FilterProblem{Code::TooLong, kMaxFilterLength, m_text.size() - kMaxFilterLength});
    m_scanner.skipBlanks();
    Filter filter = isAtEnd() ? Filter::everything() : alternatives(0);
    if (!m_problem && !isAtEnd())
        fail(Code::StrayBracket, m_scanner.at(), 1);
    if (m_problem)
        return tl::unexpected(*m_problem);
    return filter;
}

Filter Parser::fail(Code code, qsizetype start, qsizetype length)
{
    if (!m_problem)
        m_problem = FilterProblem{code, start, length};
    return {};
}

Filter Parser::alternatives(int depth)
{
    QList<Filter> parts{conjunction(depth)};
    while (!m_problem && m_scanner.isAtOr()) {
        m_scanner.skipLetters();
        parts.append(conjunction(depth));
    }
    return anyOfFilters(parts);
}

Filter Parser::conjunction(int depth)
{
    const qsizetype start = m_scanner.at();
    QList<Filter> parts;
    bool isEmpty = true;
    m_scanner.skipBlanks();
    while (!m_problem && !isAtEnd() && here() != u')' && !m_scanner.isAtOr()) {
        Filter part = unary(depth);
        m_scanner.skipBlanks();
        isEmpty = false;
        if (part.kind == Filter::Kind::Everything) // signs alone
            continue;
        // Words side by side are searched together: that is one question to the text index.
        const bool isJoined = part.kind == Filter::Kind::Words && !part.isPhrase && !parts.isEmpty()
            && parts.constLast().kind == Filter::Kind::Words && !parts.constLast().isPhrase;
        if (isJoined)
            parts.last().words += u' ' + part.words;
        else
            parts.append(std::move(part));
    }
    if (isEmpty)
        return fail(Code::MissingTerm, start, m_scanner.at() - start);
    return Filter::all(std::move(parts));
}

Filter Parser::unary(int depth)
{
    const qsizetype start = m_scanner.at();
    if (depth > kMaxDepth)
        return fail(Code::TooDeep, start, 1);
    if (m_scanner.isAtMinus()) {
        m_scanner.step();
        if (isAtEnd() || here() == u')')
            return fail(Code::MissingTerm, start, 1);
        const Filter part = unary(depth + 1);
        return part.kind == Filter::Kind::Everything ? part : negated(part);
    }
    if (here() == u'(') {
        if (const QString phone = m_scanner.takePhone(); !phone.isEmpty())
            return Filter::text(phone);
        return bracket(depth);
    }
    if (m_scanner.isAtQuote())
        return quoted();
    if (const auto key = m_scanner.takeKey())
        return term(*key);
    if (m_scanner.isAtUnknownKey())
        return fail(Code::UnknownField, start, m_scanner.endOfLetters() - start);
    return plainWord();
}

Filter Parser::bracket(int depth)
{
    const qsizetype start = m_scanner.at();
    m_scanner.step();
    Filter filter = alternatives(depth + 1);
    if (m_problem)
        return {};
    if (here() != u')')
        return fail(Code::OpenBracket, start, 1);
    m_scanner.step();
    return filter;
}

Filter Parser::quoted()
{
    const FilterScanner::Quoted quoted = m_scanner.takeQuoted();
    // A quote that is still open is being typed: its last word may only have begun.
    return foldedWords(quoted.text).isEmpty() ? Filter::everything() : Filter::text(quoted.text, quoted.isClosed);
}

Filter Parser::plainWord()
{
    const QString word = m_scanner.takeWord();
    return foldedWords(word).isEmpty() ? Filter::everything() : Filter::text(word);
}

Filter Parser::term(FilterKey key)
{
    const qsizetype signAt = m_scanner.at();
    const Comparison comparison = m_scanner.takeComparison();
    if (comparison != Comparison::Equal && !isOrdered(key))
        return fail(Code::NoComparison, signAt, m_scanner.at() - signAt);
    QList<Filter> choices{value(key, comparison)};
    while (!m_problem && here() == u',') {
        m_scanner.step();
        choices.append(value(key, comparison));
    }
    return anyOfFilters(choices);
}

Filter Parser::value(FilterKey key, Comparison comparison)
{
    const qsizetype start = m_scanner.at();
    const TypedValue value = m_scanner.takeValue();
    const qsizetype length = m_scanner.at() - start;
    if (value.text.simplified().isEmpty())
        return fail(Code::MissingValue, start, length);
    const auto filter = filterOfValue(key, comparison, value, m_directory);
    const bool isPerson = key == FilterKey::Assignee || key == FilterKey::Creator || key == FilterKey::Person;
    return filter ? *filter : fail(isPerson ? Code::UnknownPerson : Code::UnknownValue, start, length);
}

} // namespace

tl::expected<Filter, FilterProblem> parseFilter(const QString &text, const Directory &directory)
{
    return Parser(text, directory).parse();
}

} // namespace core
