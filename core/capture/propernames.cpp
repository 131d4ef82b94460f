// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/propernames.h"

#include "core/query/textfold.h"

#include <algorithm>
#include <QRegularExpression>

namespace core {

namespace {

constexpr qsizetype kLeastLength = 4;
constexpr qsizetype kMostNames = 5;

bool isCyrillic(const QString &word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
}

/// Иванову, Ивановым, Петровой → иванов, петров: endings of cases are vowels, and й, м, х behind one.
QString stemOf(const QString &word)
{
    const QString whole = folded(word);
    if (!isCyrillic(word))
        return whole;
    const auto isVowel = [](QChar letter) { return QStringView(u"аеиоуыэюяь").contains(letter); };
    qsizetype end = whole.size();
    if (QStringView(u"ймх").contains(whole.at(end - 1)) && isVowel(whole.at(end - 2)))
        --end;
    while (end > kLeastLength && isVowel(whole.at(end - 1)))
        --end;
    return end >= kLeastLength ? whole.left(end) : whole;
}

} // namespace

QList<ProperName> properNamesIn(const QString &title)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}]+"));
    QList<ProperName> names;
    bool isFirst = true;
    for (auto match = words.globalMatch(title); match.hasNext() && names.size() < kMostNames;) {
        const QString word = match.next().captured();
        const bool isName = !isFirst && word.size() >= kLeastLength && word.front().isUpper()
            && std::ranges::any_of(word, [](QChar letter) { return letter.isLower(); });
        isFirst = false;
        if (isName)
            names.append({.word = word, .stem = stemOf(word)});
    }
    return names;
}

} // namespace core
