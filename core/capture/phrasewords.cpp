// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/phrasewords.h"

#include <QHash>
#include <QPair>

namespace core {

namespace {

constexpr qsizetype kMostWords = 40; ///< no phrase is longer; a long line is not read anew whole from each word

using Lexicon = QHash<QString, QList<QPair<Sense, int>>>;

const Lexicon &lexicon()
{
    static const Lexicon kLexicon = [] {
        Lexicon made;
        for (const QList<Meaning> &language : {englishMeanings(), russianMeanings()}) {
            for (const Meaning &meaning : language) {
                const auto words = QStringView(meaning.words).split(u' ', Qt::SkipEmptyParts);
                for (const QStringView word : words)
                    made[word.toString()].append({meaning.sense, meaning.value});
            }
        }
        return made;
    }();
    return kLexicon;
}

/// Whether @p mark may stand inside a phrase; any other ends it.
bool isMark(QChar mark)
{
    return QStringView(u".,:-–—/()@~?%$€₽'").contains(mark);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

} // namespace

Phrase::Phrase(QStringView text, qsizetype start)
{
    bool isSpaced = true;
    for (qsizetype at = start; at < text.size() && m_words.size() < kMostWords;) {
        const QChar first = text.at(at);
        if (first.isSpace()) {
            isSpaced = true;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        const bool isNumber = first.unicode() >= u'0' && first.unicode() <= u'9';
        if (isNumber) {
            while (end < text.size() && text.at(end).unicode() >= u'0' && text.at(end).unicode() <= u'9')
                ++end;
        } else if (first.isLetter()) {
            // o'clock and weeks' are words; a mark over a letter belongs to it.
            while (end < text.size()
                   && (text.at(end).isLetter() || text.at(end).isMark()
                       || (isApostrophe(text.at(end)) && end + 1 < text.size() && text.at(end + 1).isLetter())))
                ++end;
        } else if (!isMark(first) && first != u'+') {
            break;
        }
        QString word = text.sliced(at, end - at).toString().toLower();
        word.replace(u'ё', u'е').replace(u'’', u'\'');
        m_words.append({.text = word, .start = at, .end = end, .isNumber = isNumber, .isSpaced = isSpaced});
        isSpaced = false;
        at = end;
    }
}

const PhraseWord &Phrase::at(qsizetype at) const
{
    static const PhraseWord kNothing;
    return at >= 0 && at < m_words.size() ? m_words.at(at) : kNothing;
}

std::optional<int> Phrase::sense(qsizetype at, Sense sense) const
{
    const auto found = lexicon().constFind(this->at(at).text);
    if (found == lexicon().cend())
        return std::nullopt;
    for (const auto &[known, value] : *found) {
        if (known == sense)
            return value;
    }
    return std::nullopt;
}

std::optional<int> Phrase::digits(qsizetype at, int most) const
{
    const PhraseWord &word = this->at(at);
    if (!word.isNumber || word.text.size() > 4)
        return std::nullopt;
    const int number = word.text.toInt();
    return number <= most ? std::optional(number) : std::nullopt;
}

bool Phrase::isEdge(qsizetype at) const
{
    const PhraseWord &word = this->at(at);
    if (at >= size() || word.isSpaced)
        return true;
    // A mark ends a phrase when nothing hangs on it: "16.10," but not "16.10,5".
    const bool isMarkAlone = !word.isNumber && !word.text.front().isLetter();
    return isMarkAlone
        && (!isGlued(at + 1) || word.text == u"," || word.text == u")" || this->at(at + 1).text == word.text);
}

} // namespace core
