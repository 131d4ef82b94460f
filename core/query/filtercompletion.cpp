// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filtercompletion.h"

#include "core/query/filterplace.h"
#include "core/query/filterspelling.h"
#include "core/query/filtervalues.h"
#include "core/query/textfold.h"

#include <algorithm>

namespace core {

namespace {

/// Keeps what goes on from what is typed, the first word for each meaning.
template <typename Meaning>
class Offers
{
public:
    explicit Offers(const QString &typed) : m_isEmpty(typed.trimmed().isEmpty()), m_typed(folded(typed)) { }

    bool isFull() const { return m_first.size() >= kMostCompletions; }
    /// Whether a word of the lexicon is of the language in question; what is typed decides by itself.
    bool isOf(FilterLanguage language, const QString &word) const
    {
        return !m_isEmpty || filterLanguageOf(word) == language;
    }
    bool takes(const QString &text) const { return rankOf(text) != Rank::No; }
    void add(const QString &text, const Meaning &meaning, const QString &insert);
    QStringList inserts() const;

private:
    enum class Rank { Beginning, WordBeginning, No };
    struct Offer
    {
        Meaning meaning;
        QString insert;
    };
    static bool has(const QList<Offer> &offers, const Meaning &meaning)
    {
        return std::ranges::any_of(offers, [&](const Offer &offer) { return offer.meaning == meaning; });
    }
    Rank rankOf(const QString &text) const;

    bool m_isEmpty;
    QString m_typed;
    QList<Offer> m_first{};
    QList<Offer> m_later{};
};

template <typename Meaning>
typename Offers<Meaning>::Rank Offers<Meaning>::rankOf(const QString &text) const
{
    if (m_isEmpty)
        return Rank::Beginning;
    if (m_typed.isEmpty()) // signs, which no name is told by
        return Rank::No;
    const QString whole = folded(text);
    if (whole.startsWith(m_typed))
        return Rank::Beginning;
    return whole.contains(u' ' + m_typed) ? Rank::WordBeginning : Rank::No;
}

template <typename Meaning>
void Offers<Meaning>::add(const QString &text, const Meaning &meaning, const QString &insert)
{
    QList<Offer> &offers = rankOf(text) == Rank::Beginning ? m_first : m_later;
    if (offers.size() < kMostCompletions && !has(offers, meaning))
        offers.append({meaning, insert});
}

template <typename Meaning>
QStringList Offers<Meaning>::inserts() const
{
    QStringList inserts;
    for (const Offer &offer : m_first)
        inserts.append(offer.insert);
    for (const Offer &offer : m_later) {
        if (!has(m_first, offer.meaning))
            inserts.append(offer.insert);
    }
    return inserts.mid(0, kMostCompletions);
}

QStringList fieldInserts(const QString &typed, FilterLanguage language)
{
    Offers<FilterKey> offers(typed);
    for (const FilterWord<FilterKey> &word : filterWords<FilterKey>()) {
        const QString text = word.toString();
        if (offers.isOf(language, text) && offers.takes(text))
            offers.add(text, word.meaning, text + u':');
    }
    return offers.inserts();
}

/// The values that may stand at a place.
class Values
{
public:
    Values(const FilterPlace &place, FilterKey key, const Directory &directory)
        : m_place(place),
          m_key(key),
          m_directory(directory),
          m_offers(key == FilterKey::Tag && place.typed.startsWith(u'#') ? place.typed.mid(1) : place.typed)
    { }

    QStringList inserts(const FilterNames &names);

private:
    template <typename Meaning>
    void offerWords();
    template <typename Meaning>
    void offerWords(Meaning meaning);
    void offerWord(const QString &word);
    void offerName(const QString &name, const Filter &term);
    template <typename Row>
    void offerRows(FilterField field, const QList<Row> &rows);
    void offerPeople(FilterField field);
    void offerNames(FilterField field, const QStringList &names);

    const FilterPlace &m_place;
    FilterKey m_key;
    const Directory &m_directory;
    Offers<Filter> m_offers;
};

template <typename Meaning>
void Values::offerWords()
{
    for (const FilterWord<Meaning> &word : filterWords<Meaning>())
        offerWord(word.toString());
}

template <typename Meaning>
void Values::offerWords(Meaning meaning)
{
    for (const FilterWord<Meaning> &word : filterWords<Meaning>()) {
        if (word.meaning == meaning)
            offerWord(word.toString());
    }
}

/// A word of the language, with what it means here: nothing perhaps, as none behind a sign.
void Values::offerWord(const QString &word)
{
    if (!m_offers.isOf(m_place.language, word) || !m_offers.takes(word))
        return;
    if (const auto meaning = filterOfValue(m_key, m_place.comparison, {word, false}, m_directory))
        m_offers.add(word, *meaning, word);
}

void Values::offerName(const QString &name, const Filter &term)
{
    if (!name.isEmpty() && m_offers.takes(name))
        m_offers.add(name, term, spellingOf(term, m_directory, m_place.language).value);
}

template <typename Row>
void Values::offerRows(FilterField field, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const Filter term = Filter::term(field, row.id);
        offerName(row.name, term);
        offerWords(row.id);
        offerName(row.key, term);
    }
}

void Values::offerPeople(FilterField field)
{
    offerWords<FilterSpecial>();
    for (const bool isActive : {true, false}) {
        for (const Person &person : m_directory.people) {
            if (person.isActive == isActive)
                offerName(person.name, Filter::term(field, person.id));
        }
    }
}

void Values::offerNames(FilterField field, const QStringList &names)
{
    offerWords(FilterSpecial::None);
    for (const QString &name : names) {
        if (m_offers.isFull())
            return;
        offerName(name, Filter::term(field, name.simplified()));
    }
}

QStringList Values::inserts(const FilterNames &names)
{
    switch (m_key) {
    case FilterKey::Status:
        offerRows(FilterField::Status, m_directory.statuses);
        offerWords<StatusCategory>();
        break;
    case FilterKey::Category:
        offerWords<StatusCategory>();
        break;
    case FilterKey::Priority:
        offerWords<Priority>();
        break;
    case FilterKey::Assignee:
        offerPeople(FilterField::Assignee);
        break;
    case FilterKey::Creator:
        offerPeople(FilterField::Creator);
        break;
    case FilterKey::Person:
        offerPeople(FilterField::Person);
        break;
    case FilterKey::Client:
        offerNames(FilterField::Client, names.clients);
        break;
    case FilterKey::Deal:
        offerNames(FilterField::Deal, names.deals);
        break;
    case FilterKey::Tag:
        offerNames(FilterField::Tag, names.tags);
        break;
    case FilterKey::Type:
        offerRows(FilterField::Type, m_directory.types);
        break;
    case FilterKey::Process:
        offerNames(FilterField::Process, {});
        break;
    case FilterKey::Due:
    case FilterKey::Start:
    case FilterKey::Created:
    case FilterKey::Changed:
    case FilterKey::Completed:
        offerWords<RelativeDay>();
        offerWords(FilterSpecial::None);
        break;
    case FilterKey::Is:
        offerWords<FilterState>();
        break;
    case FilterKey::Has:
        offerWords<FilterField>();
        break;
    case FilterKey::Id:
        break;
    }
    return m_offers.inserts();
}

} // namespace

QList<FilterCompletion> filterCompletions(const QString &text, qsizetype cursor, const Directory &directory,
                                          const FilterNames &names, FilterLanguage language)
{
    const auto place = filterPlaceAt(text, cursor);
    if (!place)
        return {};
    const QStringList inserts
        = place->key ? Values(*place, *place->key, directory).inserts(names) : fieldInserts(place->typed, language);
    QList<FilterCompletion> completions;
    for (const QString &insert : inserts)
        completions.append({place->start, place->length, insert,
                            place->key ? FilterCompletion::Kind::Value : FilterCompletion::Kind::Field});
    return completions;
}

} // namespace core
