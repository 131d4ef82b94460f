// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QList>
#include <QString>

namespace core {

/// What a word may stand for in a phrase of dates, times, repeats and reminders, in whichever language; one word may
/// stand for several things. The value behind each is told beside it.
enum class Sense {
    Day, ///< days from today: завтра 1
    Weekday, ///< 1 Monday … 7 Sunday
    Weekdays, ///< the same, of every week: по понедельникам, mondays
    Month, ///< 1 … 12
    Unit, ///< of PhraseUnit
    Count, ///< tenths: два 20, полтора 15
    Ordinal, ///< третий 3, last -1
    Part, ///< of DayPart
    Adverb, ///< of PhraseUnit: daily, ежемесячно
    At, ///< 0 before a moment of any kind, 1 only before days and clocks with minutes: на завтра
    By, ///< до, к, by: up to a moment
    In, ///< через, in: so long from now
    Within, ///< в течение, within
    Since, ///< с, from
    To, ///< по, to: up to the other end
    On, ///< по: before the days of a repeat
    This,
    Next,
    Every,
    Other, ///< every other week
    Times, ///< 3 раза
    Once, ///< раз, once: before "a week"
    End,
    Begin,
    Working,
    DayOfMonth, ///< число
    Article, ///< the, of: say nothing by themselves
    And,
    Meridiem, ///< 0 am, 1 pm
    Remind,
    Before, ///< before due
    Due,
    Now,
    Quarter, ///< четверть, quarter: of an hour
    Half,
    Without, ///< без пяти три
    Year, ///< г., года, year: behind its number
};

enum class PhraseUnit { Second, Minute, Hour, Day, Week, Month, Quarter, Year, Workday, Weekend };
enum class DayPart { Morning, Noon, Lunch, Afternoon, AfterLunch, Evening, Night, Midnight, EndOfDay };

/// A word, a number or a mark of a line, in UTF-16 units of it.
struct PhraseWord
{
    QString text{}; ///< as it is compared: lower case, ё as е
    qsizetype start = 0;
    qsizetype end = 0;
    bool isNumber = false;
    bool isSpaced = true; ///< a blank stands before it, or nothing
};

/// A line as words, with what each of them may mean.
class Phrase
{
public:
    /// Reads @p text from @p start on, up to the first quotation mark or anything else that no phrase holds.
    explicit Phrase(QStringView text, qsizetype start = 0);

    qsizetype size() const { return m_words.size(); }
    /// The word at @p at; an empty one behind either end.
    const PhraseWord &at(qsizetype at) const;
    bool isText(qsizetype at, QStringView text) const { return this->at(at).text == text; }
    /// The value of a sense of the word at @p at; nothing when it does not have it.
    std::optional<int> sense(qsizetype at, Sense sense) const;
    bool has(qsizetype at, Sense sense) const { return this->sense(at, sense).has_value(); }
    /// A whole number written in digits.
    std::optional<int> digits(qsizetype at, int most) const;
    /// Whether a phrase may end before @p at: what follows is not glued to it.
    bool isEdge(qsizetype at) const;
    /// Whether the word at @p at follows the one before without a blank.
    bool isGlued(qsizetype at) const { return at > 0 && at < size() && !this->at(at).isSpaced; }

private:
    QList<PhraseWord> m_words;
};

/// One meaning of a word: a row of the tables of a language (phraseenglish.cpp, phraserussian.cpp).
struct Meaning
{
    Sense sense;
    int value;
    const char16_t *words; ///< parted by blanks, as PhraseWord::text has them
};

constexpr int meant(PhraseUnit unit)
{
    return static_cast<int>(unit);
}
constexpr int meant(DayPart part)
{
    return static_cast<int>(part);
}

/// The tables: each language's own.
QList<Meaning> englishMeanings();
QList<Meaning> russianMeanings();

} // namespace core
