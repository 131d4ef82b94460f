// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/filterwords.h"

#include "core/query/textfold.h"

#include <algorithm>
#include <QHash>

namespace core {

template <typename Meaning>
std::optional<Meaning> filterMeaning(const QString &word)
{
    static const auto known = [] {
        QHash<QString, Meaning> meanings;
        for (const FilterWord<Meaning> &entry : filterWords<Meaning>())
            meanings.insert(filterWord(entry.toString()), entry.meaning);
        return meanings;
    }();
    const auto found = known.constFind(filterWord(word));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

template <typename Meaning>
QString filterWordFor(Meaning meaning, FilterLanguage language)
{
    const auto words = filterWords<Meaning>();
    const auto found = std::ranges::find_if(words, [&](const FilterWord<Meaning> &entry) {
        return entry.meaning == meaning && filterLanguageOf(entry.toString()) == language;
    });
    return found == words.end() ? QString() : found->toString();
}

template std::optional<FilterKey> filterMeaning(const QString &);
template std::optional<FilterSpecial> filterMeaning(const QString &);
template std::optional<FilterState> filterMeaning(const QString &);
template std::optional<FilterField> filterMeaning(const QString &);
template std::optional<StatusId> filterMeaning(const QString &);
template std::optional<TypeId> filterMeaning(const QString &);
template std::optional<StatusCategory> filterMeaning(const QString &);
template std::optional<Priority> filterMeaning(const QString &);
template std::optional<RelativeDay> filterMeaning(const QString &);

template QString filterWordFor(FilterKey, FilterLanguage);
template QString filterWordFor(FilterSpecial, FilterLanguage);
template QString filterWordFor(FilterState, FilterLanguage);
template QString filterWordFor(FilterField, FilterLanguage);
template QString filterWordFor(StatusId, FilterLanguage);
template QString filterWordFor(TypeId, FilterLanguage);
template QString filterWordFor(StatusCategory, FilterLanguage);
template QString filterWordFor(Priority, FilterLanguage);
template QString filterWordFor(RelativeDay, FilterLanguage);

QString filterWord(const QString &word)
{
    QString plain = word;
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return comparedName(plain);
}

std::optional<FilterLanguage> filterLanguageOf(QStringView word)
{
    for (const QChar c : word) {
        if (c.script() == QChar::Script_Cyrillic)
            return FilterLanguage::Russian;
        if (c.script() == QChar::Script_Latin)
            return FilterLanguage::English;
    }
    return std::nullopt;
}

bool isOrdered(FilterKey key)
{
    switch (key) {
    case FilterKey::Priority:
    case FilterKey::Due:
    case FilterKey::Start:
    case FilterKey::Created:
    case FilterKey::Changed:
    case FilterKey::Completed:
    case FilterKey::Id:
        return true;
    default:
        return false;
    }
}

} // namespace core
