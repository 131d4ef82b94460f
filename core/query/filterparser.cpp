// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterparser.h"

#include "core/query/filterwords.h"
#include "core/query/textfold.h"

#include <array>
#include <optional>
#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype kMaxLength = 10'000;
constexpr int kMaxDepth = 50;

using Code = FilterProblem::Code;

/// Reads a filter by descent: or, and, not, brackets, terms, words. The first mistake ends it.
class Parser
{
public:
    Parser(const QString &text, const Directory &directory) : m_text(text), m_directory(directory) { }

    tl::expected<Filter, FilterProblem> parse();

private:
    struct Value
    {
        QString text{};
        qsizetype start = 0;
        qsizetype length = 0;
    };

    Filter alternatives(int depth);
    Filter conjunction(int depth);
    Filter unary(int depth);
    Filter bracket(int depth);
    Filter term(FilterKey key);
    Filter quoted();
    Filter plainWord();

    void skipBlanks();
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return isAtEnd() ? QChar() : m_text.at(m_at); }
    bool isAtOr() const;
    bool isAtMinus() const;
    QString takeQuoted();
    QString takeUntil(QStringView stops);
    std::optional<FilterKey> takeKey();
    bool isAtUnknownKey() const;
    QString takePhone();
    Comparison takeComparison();
    QList<Value> takeValues();
    Filter fail(Code code, qsizetype start, qsizetype length);

    const QString &m_text;
    const Directory &m_directory;
    qsizetype m_at = 0;
    std::optional<FilterProblem> m_problem{};
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'«' || c == u'»' || c == u'“' || c == u'”' || c == u'„';
}

/// Where a run of letters from @p at ends.
qsizetype endOfLetters(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isLetter())
        ++at;
    return at;
}

tl::expected<Filter, FilterProblem> Parser::parse()
{
    if (m_text.size() > kMaxLength)
        return tl::unexpected(FilterProblem{Code::TooLong, kMaxLength, m_text.size() - kMaxLength});
    skipBlanks();
    Filter filter = isAtEnd() ? Filter::everything() : alternatives(0);
    if (!m_problem && !isAtEnd())
        fail(Code::StrayBracket, m_at, 1);
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
    while (!m_problem && isAtOr()) {
        m_at = endOfLetters(m_text, m_at);
        parts.append(conjunction(depth));
    }
    return Filter::any(parts);
}

Filter Parser::conjunction(int depth)
{
    const qsizetype start = m_at;
    QList<Filter> parts;
    bool isEmpty = true;
    skipBlanks();
    while (!m_problem && !isAtEnd() && here() != u')' && !isAtOr()) {
        Filter part = unary(depth);
        skipBlanks();
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
        return fail(Code::MissingTerm, start, m_at - start);
    return Filter::all(std::move(parts));
}

Filter Parser::unary(int depth)
{
    const qsizetype start = m_at;
    if (depth > kMaxDepth)
        return fail(Code::TooDeep, start, 1);
    if (isAtMinus()) {
        ++m_at;
        if (isAtEnd() || here() == u')')
            return fail(Code::MissingTerm, start, 1);
        const Filter part = unary(depth + 1);
        return part.kind == Filter::Kind::Everything ? part : Filter::negation(part);
    }
    if (here() == u'(') {
        if (const QString phone = takePhone(); !phone.isEmpty())
            return Filter::text(phone);
        return bracket(depth);
    }
    if (isQuote(here()))
        return quoted();
    if (const auto key = takeKey())
        return term(*key);
    if (isAtUnknownKey())
        return fail(Code::UnknownField, start, endOfLetters(m_text, start) - start);
    return plainWord();
}

Filter Parser::bracket(int depth)
{
    const qsizetype start = m_at;
    ++m_at;
    Filter filter = alternatives(depth + 1);
    if (m_problem)
        return {};
    if (here() != u')')
        return fail(Code::OpenBracket, start, 1);
    ++m_at;
    return filter;
}

Filter Parser::quoted()
{
    const qsizetype start = m_at;
    const QString text = takeQuoted();
    if (foldedWords(text).isEmpty())
        return Filter::everything();
    // A quote that is still open is being typed: its last word may only have begun.
    const bool isClosed = m_at - start >= 2 && isQuote(m_text.at(m_at - 1));
    return Filter::text(text, isClosed);
}

Filter Parser::plainWord()
{
    QString word = takePhone();
    if (word.isEmpty())
        word = takeUntil(u" \t\n\r()\"«»“”„");
    return foldedWords(word).isEmpty() ? Filter::everything() : Filter::text(word);
}

Filter Parser::term(FilterKey key)
{
    const qsizetype signAt = m_at;
    const Comparison comparison = takeComparison();
    if (comparison != Comparison::Equal && !isOrdered(key))
        return fail(Code::NoComparison, signAt, m_at - signAt);
    const qsizetype valueAt = m_at;
    QList<Filter> choices;
    const QList<Value> values = takeValues();
    for (const Value &value : values) {
        if (value.text.simplified().isEmpty())
            return fail(Code::MissingValue, value.start, value.length);
        const auto filter = filterOfValue(key, comparison, value.text, m_directory);
        const bool isPerson = key == FilterKey::Assignee || key == FilterKey::Creator || key == FilterKey::Person;
        if (!filter)
            return fail(isPerson ? Code::UnknownPerson : Code::UnknownValue, value.start, value.length);
        choices.append(*filter);
    }
    return choices.isEmpty() ? fail(Code::MissingValue, valueAt, 0) : Filter::any(choices);
}

void Parser::skipBlanks()
{
    while (!isAtEnd() && here().isSpace())
        ++m_at;
}

bool Parser::isAtOr() const
{
    const qsizetype end = endOfLetters(m_text, m_at);
    const bool isAlone = end == m_text.size() || m_text.at(end).isSpace() || m_text.at(end) == u'('
        || m_text.at(end) == u')' || isQuote(m_text.at(end));
    const QStringView word = QStringView(m_text).mid(m_at, end - m_at);
    return isAlone && (word.compare(u"or", Qt::CaseInsensitive) == 0 || word.compare(u"или", Qt::CaseInsensitive) == 0);
}

/// A minus right before something; one between blanks is a dash.
bool Parser::isAtMinus() const
{
    return here() == u'-' && (m_at + 1 == m_text.size() || !m_text.at(m_at + 1).isSpace());
}

QString Parser::takeQuoted()
{
    const qsizetype start = ++m_at;
    while (!isAtEnd() && !isQuote(here()))
        ++m_at;
    QString text = m_text.mid(start, m_at - start);
    if (!isAtEnd())
        ++m_at;
    return text;
}

QString Parser::takeUntil(QStringView stops)
{
    const qsizetype start = m_at;
    while (!isAtEnd() && !stops.contains(here()))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

std::optional<FilterKey> Parser::takeKey()
{
    const qsizetype end = endOfLetters(m_text, m_at);
    if (end == m_text.size() || m_text.at(end) != u':')
        return std::nullopt;
    const auto key = filterKeyOf(m_text.mid(m_at, end - m_at));
    if (key)
        m_at = end + 1;
    return key;
}

/// Letters and a colon before more of the word: meant as a field, unless it is an address (https://…).
bool Parser::isAtUnknownKey() const
{
    const qsizetype end = endOfLetters(m_text, m_at);
    return end > m_at && end + 1 < m_text.size() && m_text.at(end) == u':' && !m_text.at(end + 1).isSpace()
        && m_text.at(end + 1) != u'/';
}

/// A phone number with a code in brackets, which are no grouping then.
QString Parser::takePhone()
{
    static const QRegularExpression phone(
        QStringLiteral("\\G(?:\\+?\\d{1,3}[ -]?)?\\(\\d{2,5}\\)[ -]?\\d[\\d -]{3,14}\\d"));
    const auto match = phone.match(m_text, m_at);
    if (!match.hasMatch())
        return {};
    m_at = match.capturedEnd();
    return match.captured();
}

Comparison Parser::takeComparison()
{
    struct Sign
    {
        QStringView text;
        Comparison comparison;
    };
    static constexpr std::array kSigns{Sign{u">=", Comparison::GreaterOrEqual},
                                       Sign{u"<=", Comparison::LessOrEqual},
                                       Sign{u"≥", Comparison::GreaterOrEqual},
                                       Sign{u"≤", Comparison::LessOrEqual},
                                       Sign{u">", Comparison::Greater},
                                       Sign{u"<", Comparison::Less},
                                       Sign{u"=", Comparison::Equal}};
    for (const Sign &sign : kSigns) {
        if (QStringView(m_text).mid(m_at).startsWith(sign.text)) {
            m_at += sign.text.size();
            return sign.comparison;
        }
    }
    return Comparison::Equal;
}

QList<Parser::Value> Parser::takeValues()
{
    QList<Value> values;
    do {
        if (!values.isEmpty())
            ++m_at; // the comma
        const qsizetype start = m_at;
        const QString text = isQuote(here()) ? takeQuoted() : takeUntil(u" \t\n\r(),");
        values.append({text, start, m_at - start});
    } while (here() == u',');
    return values;
}

} // namespace

tl::expected<Filter, FilterProblem> parseFilter(const QString &text, const Directory &directory)
{
    return Parser(text, directory).parse();
}

} // namespace core
