// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"

#include <optional>
#include <QString>
#include <span>
#include <string_view>

// The words of the filter language (product.md §6). They are read in both languages at once; the first of each meaning
// and language is the one that is written.
namespace core {

enum class FilterLanguage { Russian, English };

/// What stands before the colon of a term.
enum class FilterKey {
    Status,
    Category,
    Priority,
    Assignee,
    Creator,
    Person,
    Client,
    Deal,
    Tag,
    Type,
    Process,
    Due,
    Start,
    Created,
    Changed,
    Completed,
    Id,
    Is,
    Has,
};

/// Values that stand for no value, or for whoever asks.
enum class FilterSpecial { None, Me };

/// What may stand behind is: — of these, Mine and Delegated are short for terms on people.
enum class FilterState { Overdue, Mine, Delegated, Recurring, Deleted };

/// A word and what it means. A dash or underscore in it may be typed as a blank, in quotes then.
template <typename Meaning>
struct FilterWord
{
    std::u16string_view text;
    Meaning meaning;

    QString toString() const { return QStringView(text.data(), static_cast<qsizetype>(text.size())).toString(); }
};

/// All words of one kind of meaning: FilterKey, FilterSpecial, FilterState, FilterField (behind has:), StatusId and
/// TypeId (the built-in ones), StatusCategory, Priority, RelativeDay.
template <typename Meaning>
std::span<const FilterWord<Meaning>> filterWords();
template <>
std::span<const FilterWord<FilterKey>> filterWords();
template <>
std::span<const FilterWord<FilterSpecial>> filterWords();
template <>
std::span<const FilterWord<FilterState>> filterWords();
template <>
std::span<const FilterWord<FilterField>> filterWords();
template <>
std::span<const FilterWord<StatusId>> filterWords();
template <>
std::span<const FilterWord<TypeId>> filterWords();
template <>
std::span<const FilterWord<StatusCategory>> filterWords();
template <>
std::span<const FilterWord<Priority>> filterWords();
template <>
std::span<const FilterWord<RelativeDay>> filterWords();

/// What a word means, in either language; none when it means nothing.
template <typename Meaning>
std::optional<Meaning> filterMeaning(const QString &word);

/// The word to write for a meaning; empty when there is none.
template <typename Meaning>
QString filterWordFor(Meaning meaning, FilterLanguage language);

/// The comparable form of a word: lower case, ё as е, dashes and underscores as blanks.
QString filterWord(const QString &word);

/// The language of a word: Russian where it has a Cyrillic letter, English where it has a Latin one.
std::optional<FilterLanguage> filterLanguageOf(QStringView word);

/// Whether values of the field have an order, so that < and > mean something.
bool isOrdered(FilterKey key);

} // namespace core
