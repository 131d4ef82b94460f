// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/celllists.h"
#include "core/domain/taskcheck.h"

#include <algorithm>
#include <QRegularExpression>

namespace core {

QStringList splitNames(const QString &text)
{
    const QChar separator = text.contains(u';') ? u';' : u',';
    QStringList names;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString name = cleanedName(part);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QList<ChecklistItem> checklistIn(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() == 1 && !text.startsWith(u'['))
        lines = splitNames(text);
    QList<ChecklistItem> items;
    for (const QString &line : std::as_const(lines)) {
        ChecklistItem item{.text = cleanedTitle(line)};
        item.isDone = item.text.startsWith(QLatin1String("[x]"), Qt::CaseInsensitive);
        if (item.isDone || item.text.startsWith(QLatin1String("[ ]")))
            item.text = item.text.sliced(3).trimmed();
        if (!item.text.isEmpty())
            items.append(item);
    }
    return items;
}

QList<Link> linksIn(const QString &text)
{
    static const QRegularExpression named(QStringLiteral(R"(^(.*)<([^<>]+)>$)"));
    const auto isAddress = [](const QString &word) { return word.contains(QLatin1String("://")); };
    QList<Link> links;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = named.match(line.trimmed());
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (match.hasMatch()) {
            links.append({.name = cleanedTitle(match.captured(1)), .url = cleanedTitle(match.captured(2))});
        } else if (words.size() > 1 && std::ranges::all_of(words, isAddress)) {
            for (const QString &word : words)
                links.append({.url = cleanedTitle(word)});
        } else if (words.size() > 1 && isAddress(words.constLast())) { // a name, then the address
            links.append({.name = cleanedTitle(words.mid(0, words.size() - 1).join(u' ')),
                          .url = cleanedTitle(words.constLast())});
        } else if (const QString url = cleanedTitle(line); !url.isEmpty()) {
            links.append({.url = url}); // the path of a file may have blanks
        }
    }
    return links;
}

} // namespace core
