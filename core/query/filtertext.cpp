// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filtertext.h"

#include "core/query/filterscanner.h"
#include "core/query/filterspelling.h"
#include "core/query/textfold.h"

#include <algorithm>

namespace core {

namespace {

using Kind = Filter::Kind;

Filter nothing()
{
    return Filter::term(FilterField::Id, qint64{0});
}

bool isNothing(const Filter &filter)
{
    return filter == nothing();
}

Filter simplified(const Filter &filter);

/// The parts of an And or Or, with those of the same kind taken apart; a range of days stays one.
QList<Filter> flatParts(const Filter &filter)
{
    QList<Filter> flat;
    for (const Filter &part : filter.parts) {
        const Filter simple = simplified(part);
        if (simple.kind == filter.kind && !isDayRange(simple))
            flat += simple.parts;
        else
            flat.append(simple);
    }
    return flat;
}

Filter simplifiedNot(const Filter &filter)
{
    const Filter part = filter.parts.isEmpty() ? nothing() : simplified(filter.parts.constFirst());
    if (part.kind == Kind::Everything)
        return nothing();
    return isNothing(part) ? Filter::everything() : Filter::negation(part);
}

Filter simplifiedAnd(const Filter &filter)
{
    if (isDayRange(filter))
        return filter;
    const QList<Filter> parts = flatParts(filter);
    return std::any_of(parts.cbegin(), parts.cend(), isNothing) ? nothing() : Filter::all(parts);
}

Filter simplifiedOr(const Filter &filter)
{
    QList<Filter> parts = flatParts(filter);
    if (std::ranges::any_of(parts, [](const Filter &part) { return part.kind == Kind::Everything; }))
        return Filter::everything();
    parts.removeIf(isNothing);
    return parts.isEmpty() ? nothing() : Filter::any(parts);
}

/// The same filter without what the language has no words for: all or nothing inside of something else.
Filter simplified(const Filter &filter)
{
    switch (filter.kind) {
    case Kind::Everything:
        break;
    case Kind::And:
        return simplifiedAnd(filter);
    case Kind::Or:
        return simplifiedOr(filter);
    case Kind::Not:
        return simplifiedNot(filter);
    case Kind::Term:
        return isNever(filter) ? nothing() : filter;
    case Kind::Words:
        return foldedWords(filter.words).isEmpty() ? Filter::everything() : filter;
    }
    return Filter::everything();
}

/// The words of a text as they are typed: phone numbers whole, the others without what would mean something else.
QStringList writtenWords(const QString &words)
{
    QStringList written;
    FilterScanner scanner(words);
    while (!scanner.isAtEnd()) {
        if (const QString phone = scanner.takePhone(); !phone.isEmpty()) {
            written.append(phone);
            continue;
        }
        QString word;
        for (; !scanner.isAtEnd() && !scanner.here().isSpace(); scanner.step())
            word += scanner.isAtQuote() || scanner.here() == u'(' || scanner.here() == u')' ? u' ' : scanner.here();
        for (const QString &part : word.split(u' ', Qt::SkipEmptyParts)) {
            if (!foldedWords(part).isEmpty())
                written.append(writtenFilterWord(part));
        }
        scanner.skipBlanks();
    }
    return written;
}

/// How tightly a piece of text holds together, and so what may stand beside it without brackets.
enum class Bond { Or, And, One };

struct Piece
{
    QString text{};
    Bond bond = Bond::One;

    QString within(Bond least) const { return bond < least ? u'(' + text + u')' : text; }
};

class Writer
{
public:
    Writer(const Directory &directory, FilterLanguage language) : m_directory(directory), m_language(language) { }

    Piece piece(const Filter &filter) const;

private:
    Piece conjunction(const Filter &filter) const;
    Piece alternatives(const Filter &filter) const;
    Piece negation(const Filter &filter) const;
    Piece words(const Filter &filter) const;
    std::optional<FilterSpelling> spelling(const Filter &filter) const;

    const Directory &m_directory;
    FilterLanguage m_language;
};

Piece Writer::piece(const Filter &filter) const
{
    if (const auto spelled = spelling(filter))
        return {spelled->prefix + spelled->value};
    switch (filter.kind) {
    case Kind::Everything:
        break;
    case Kind::And:
        return conjunction(filter);
    case Kind::Or:
        return alternatives(filter);
    case Kind::Not:
        return negation(filter);
    case Kind::Term: // a flag that has to be off
        return negation(Filter::negation(Filter::term(filter.field, true)));
    case Kind::Words:
        return words(filter);
    }
    return {};
}

/// A term or a range of days, which may stand in a list of values; none for anything else.
std::optional<FilterSpelling> Writer::spelling(const Filter &filter) const
{
    if (isDayRange(filter))
        return spellingOfRange(filter, m_directory, m_language);
    if (filter.kind != Kind::Term || filter.value == FilterValue(false))
        return std::nullopt;
    return spellingOf(filter, m_directory, m_language);
}

Piece Writer::conjunction(const Filter &filter) const
{
    QStringList texts;
    for (const Filter &part : filter.parts) {
        QString text = piece(part).within(Bond::And);
        // Behind a phone number it would be read as more of it.
        const bool isNegatedNumber = text.size() > 1 && text.startsWith(u'-') && text.at(1).isDigit();
        texts.append(isNegatedNumber && !texts.isEmpty() ? QLatin1StringView("-(") + text.sliced(1) + u')' : text);
    }
    return {texts.join(u' '), Bond::And};
}

Piece Writer::alternatives(const Filter &filter) const
{
    QStringList texts;
    QString listed; // what the last text began with, if values can be added to it
    for (const Filter &part : filter.parts) {
        const auto spelled = spelling(part);
        if (spelled && spelled->prefix == listed) {
            texts.last() += u',' + spelled->value;
            continue;
        }
        texts.append(piece(part).within(Bond::And));
        listed = spelled ? spelled->prefix : QString();
    }
    const auto word = m_language == FilterLanguage::Russian ? QStringLiteral(" или ") : QStringLiteral(" or ");
    return {texts.join(word), texts.size() == 1 ? Bond::One : Bond::Or};
}

Piece Writer::negation(const Filter &filter) const
{
    return {u'-' + piece(filter.parts.constFirst()).within(Bond::One)};
}

Piece Writer::words(const Filter &filter) const
{
    if (filter.isPhrase)
        return {quotedFilterValue(filter.words)};
    const QString text = writtenWords(filter.words).join(u' ');
    return {text, text.contains(u' ') ? Bond::And : Bond::One};
}

} // namespace

QString filterText(const Filter &filter, const Directory &directory, FilterLanguage language)
{
    return Writer(directory, language).piece(simplified(filter)).text;
}

} // namespace core
