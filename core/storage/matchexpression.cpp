// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/textfold.h"
#include "core/storage/filtersql.h"

#include <algorithm>

namespace core {

namespace {

/// Folded words are letters and digits alone, so quoting them is enough.
QString allBeginnings(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + QLatin1StringView("\"*"));
    return terms.join(u' ');
}

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString matchExpression(const Filter &words)
{
    QStringList terms = foldedWords(words.words);
    const QStringList phones = phoneWords(words.words);
    if (terms.isEmpty())
        return {};
    if (words.isPhrase && phones.isEmpty())
        return u'"' + terms.join(u' ') + u'"';
    QString asTyped = allBeginnings(terms);
    if (phones.isEmpty())
        return asTyped;
    // A phone number is one word of the table, however it was typed; the words beside it have to be there too.
    terms.removeIf(isNumber);
    return u'(' + asTyped + QLatin1StringView(") OR (") + allBeginnings(terms + phones) + u')';
}

} // namespace core
