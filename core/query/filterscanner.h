// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filtervalues.h"

#include <QString>

namespace core {

/// Walks over a filter as typed and takes one piece after the other: words, quotes, keys, signs, values. What they
/// mean together is the business of who asks. The text has to outlive it.
class FilterScanner
{
public:
    explicit FilterScanner(const QString &text) : m_text(text) { }

    qsizetype at() const { return m_at; }
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return isAtEnd() ? QChar() : m_text.at(m_at); }
    void step() { ++m_at; }
    void skipBlanks();

    bool isAtQuote() const;
    /// A minus right before something; one between blanks is a dash.
    bool isAtMinus() const;
    /// The word "or" in either language.
    bool isAtOr() const;
    /// Letters and a colon before more of the word, which name no field: a mistake, unless it is an address
    /// (https://…).
    bool isAtUnknownKey() const;
    /// Where the letters that begin here end.
    qsizetype endOfLetters() const;
    void skipLetters() { m_at = endOfLetters(); }

    struct Quoted
    {
        QString text{};
        bool isClosed = false;
    };
    /// What stands in quotes. A quote ends where its own kind ends, so that "…" may hold «…» and the other way round;
    /// a backslash before a quote or a backslash makes it a plain one.
    Quoted takeQuoted();
    /// A name of a field with its colon.
    std::optional<FilterKey> takeKey();
    /// The sign before a value.
    Comparison takeComparison();
    TypedValue takeValue();
    /// A phone number with a code in brackets, which are no grouping then; empty when there is none.
    QString takePhone();
    /// A plain word or phone number. A backslash before it says that it is nothing else: \or, \-5, \status:new.
    QString takeWord();

private:
    QString takeUntil(QStringView stops);
    qsizetype endOfQuoted(QStringView closers) const;

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_unclosed{}; ///< quotes that none of their kind ends any more, so that none is looked for twice
};

/// The word as FilterScanner::takeWord() gives it back, if it has neither blanks nor brackets nor quotes.
QString writtenFilterWord(const QString &word);
/// The value of a term as FilterScanner::takeValue() gives it back, in quotes.
QString quotedFilterValue(const QString &value);
/// Whether a value has to stand in quotes.
bool needsQuotes(const QString &value);

} // namespace core
