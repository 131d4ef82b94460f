// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/texthits.h"

#include "core/query/textfold.h"

#include <algorithm>

namespace core {

namespace {

/// A text folded, and for each unit of it the part of the text that it comes from.
struct FoldedText
{
    QString text{};
    QList<TextSpan> origins{};
};

/// One character with its marks.
qsizetype clusterEnd(const QString &text, qsizetype at)
{
    qsizetype end = at + (text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
    while (end < text.size() && text.at(end).isMark())
        ++end;
    return end;
}

FoldedText foldedWithOrigins(const QString &text)
{
    FoldedText result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = clusterEnd(text, at);
        // Between two letters, for what is no letter parts words or leaves no trace.
        QString fold = folded(QString(u'a' + text.mid(at, end - at) + u'a')).mid(1).chopped(1);
        if (fold == u" " && result.text.endsWith(u' '))
            fold.clear();
        const TextSpan origin{static_cast<int>(at), static_cast<int>(end - at)};
        result.text += fold;
        result.origins.resize(result.text.size(), origin);
        at = end;
    }
    return result;
}

} // namespace

QStringList soughtIn(const Filter &filter)
{
    QStringList sought;
    for (const Filter &node : wordsOf(filter))
        sought += node.isPhrase ? QStringList{folded(node.words)} : foldedWords(node.words);
    sought.removeAll(QString());
    return sought;
}

QList<TextSpan> hitsIn(const QString &text, const QStringList &sought)
{
    if (sought.isEmpty() || text.isEmpty())
        return {};
    const FoldedText known = foldedWithOrigins(text);
    QList<bool> isHit(text.size(), false);
    for (const QString &word : sought) {
        for (qsizetype at = known.text.indexOf(word); at >= 0; at = known.text.indexOf(word, at + 1)) {
            const TextSpan &last = known.origins.at(at + word.size() - 1);
            std::fill(isHit.begin() + known.origins.at(at).start, isHit.begin() + last.start + last.length, true);
        }
    }
    QList<TextSpan> hits;
    for (auto from = std::find(isHit.cbegin(), isHit.cend(), true); from != isHit.cend();) {
        const auto to = std::find(from, isHit.cend(), false);
        hits.append({static_cast<int>(from - isHit.cbegin()), static_cast<int>(to - from)});
        from = std::find(to, isHit.cend(), true);
    }
    return hits;
}

} // namespace core
