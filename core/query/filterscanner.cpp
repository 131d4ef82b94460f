// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterscanner.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace core {

namespace {

constexpr QStringView kQuotes = u"\"«»“”„";
constexpr QStringView kEndsOfWord = u" \t\n\r()\"«»“”„";
constexpr QStringView kEndsOfValue = u" \t\n\r(),";
constexpr QStringView kSigns = u"<>=≤≥";

bool isQuote(QChar c)
{
    return kQuotes.contains(c);
}

/// What ends a quote that begins so.
QStringView closersOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'"':
        return u"\"";
    case u'«':
        return u"»";
    case u'„':
        return u"“”";
    case u'“':
        return u"”";
    default:
        return kQuotes;
    }
}

bool isOr(QStringView word)
{
    return word.compare(u"or", Qt::CaseInsensitive) == 0 || word.compare(u"или", Qt::CaseInsensitive) == 0;
}

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape
            = text.at(i) == u'\\' && i + 1 < text.size() && (text.at(i + 1) == u'\\' || isQuote(text.at(i + 1)));
        plain += text.at(isEscape ? ++i : i);
    }
    return plain;
}

} // namespace

void FilterScanner::skipBlanks()
{
    while (!isAtEnd() && here().isSpace())
        ++m_at;
}

bool FilterScanner::isAtQuote() const
{
    return !isAtEnd() && isQuote(here());
}

bool FilterScanner::isAtMinus() const
{
    return here() == u'-' && (m_at + 1 == m_text.size() || !m_text.at(m_at + 1).isSpace());
}

bool FilterScanner::isAtOr() const
{
    const qsizetype end = endOfLetters();
    const bool isAlone = end == m_text.size() || m_text.at(end).isSpace() || m_text.at(end) == u'('
        || m_text.at(end) == u')' || isQuote(m_text.at(end));
    return isAlone && isOr(QStringView(m_text).mid(m_at, end - m_at));
}

bool FilterScanner::isAtUnknownKey() const
{
    const qsizetype end = endOfLetters();
    return end > m_at && end + 1 < m_text.size() && m_text.at(end) == u':' && !m_text.at(end + 1).isSpace()
        && m_text.at(end + 1) != u'/';
}

qsizetype FilterScanner::endOfLetters() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text.at(end).isLetter())
        ++end;
    return end;
}

qsizetype FilterScanner::endOfQuoted(QStringView closers) const
{
    for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
        if (closers.contains(m_text.at(i)))
            return i;
        if (m_text.at(i) == u'\\' && i + 1 < m_text.size() && (m_text.at(i + 1) == u'\\' || isQuote(m_text.at(i + 1))))
            ++i;
    }
    return m_text.size();
}

FilterScanner::Quoted FilterScanner::takeQuoted()
{
    const QChar opener = here();
    qsizetype end = m_text.size();
    if (!m_unclosed.contains(opener)) {
        end = endOfQuoted(closersOf(opener));
        if (end == m_text.size())
            m_unclosed += opener;
    }
    if (m_unclosed.contains(opener)) // of mixed kinds, then, or still being typed
        end = endOfQuoted(kQuotes);
    const QStringView inside = QStringView(m_text).mid(m_at + 1, end - m_at - 1);
    const bool isClosed = end < m_text.size();
    m_at = isClosed ? end + 1 : end;
    return {unescaped(inside), isClosed};
}

std::optional<FilterKey> FilterScanner::takeKey()
{
    const qsizetype end = endOfLetters();
    if (end == m_text.size() || m_text.at(end) != u':')
        return std::nullopt;
    const auto key = filterMeaning<FilterKey>(m_text.mid(m_at, end - m_at));
    if (key)
        m_at = end + 1;
    return key;
}

Comparison FilterScanner::takeComparison()
{
    struct Sign
    {
        QStringView text;
        Comparison comparison;
    };
    static constexpr std::array kAll{Sign{u">=", Comparison::GreaterOrEqual},
                                     Sign{u"<=", Comparison::LessOrEqual},
                                     Sign{u"≥", Comparison::GreaterOrEqual},
                                     Sign{u"≤", Comparison::LessOrEqual},
                                     Sign{u">", Comparison::Greater},
                                     Sign{u"<", Comparison::Less},
                                     Sign{u"=", Comparison::Equal}};
    for (const Sign &sign : kAll) {
        if (QStringView(m_text).mid(m_at).startsWith(sign.text)) {
            m_at += sign.text.size();
            return sign.comparison;
        }
    }
    return Comparison::Equal;
}

TypedValue FilterScanner::takeValue()
{
    if (isAtQuote())
        return {takeQuoted().text, true};
    return {takeUntil(kEndsOfValue), false};
}

QString FilterScanner::takePhone()
{
    // It ends where its last word ends, so that nothing of the next one is taken for a part of it.
    static const QRegularExpression phone(
        QStringLiteral("\\G(?:\\+?\\d{1,3}[ -]?)?\\(\\d{2,5}\\)[ -]?\\d[\\d -]{3,14}\\d(?![\\p{L}\\p{N}-])"));
    const auto match = phone.match(m_text, m_at);
    if (!match.hasMatch())
        return {};
    m_at = match.capturedEnd();
    return match.captured();
}

QString FilterScanner::takeWord()
{
    if (const QString phone = takePhone(); !phone.isEmpty())
        return phone;
    if (here() == u'\\')
        ++m_at;
    return takeUntil(kEndsOfWord);
}

QString FilterScanner::takeUntil(QStringView stops)
{
    const qsizetype start = m_at;
    while (!isAtEnd() && !stops.contains(here()))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

QString writtenFilterWord(const QString &word)
{
    const FilterScanner scanner(word);
    const qsizetype letters = scanner.endOfLetters();
    const bool isLikeKey = letters > 0 && letters < word.size() && word.at(letters) == u':';
    // https:// is known for what it is, and no field is called so.
    const bool isAddress = isLikeKey && letters + 1 < word.size() && word.at(letters + 1) == u'/'
        && !filterMeaning<FilterKey>(word.left(letters));
    const bool isPlain = !word.startsWith(u'-') && !word.startsWith(u'\\') && !isOr(word) && (!isLikeKey || isAddress);
    return isPlain ? word : u'\\' + word;
}

QString quotedFilterValue(const QString &value)
{
    const bool hasAngles = value.contains(u'«') || value.contains(u'»');
    const bool isInAngles = value.contains(u'"') && !hasAngles;
    QString inside = value;
    inside.replace(u'\\', QLatin1StringView("\\\\"));
    if (isInAngles)
        return u'«' + inside + u'»';
    return u'"' + inside.replace(u'"', QLatin1StringView("\\\"")) + u'"';
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || kSigns.contains(value.front()) || std::any_of(value.cbegin(), value.cend(), [](QChar c) {
               return c.isSpace() || isQuote(c) || kEndsOfValue.contains(c);
           });
}

} // namespace core
