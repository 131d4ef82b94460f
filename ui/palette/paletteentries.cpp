// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/palette/paletteentries.h"

#include "core/query/textfold.h"

#include <algorithm>
#include <QStringList>

namespace ui {

QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &typed)
{
    const QString wanted = core::folded(typed).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> first;
    QList<PaletteEntry> others;
    for (const PaletteEntry &entry : entries) {
        const QString title = core::folded(entry.title);
        const QStringList parts = title.split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::ranges::all_of(words, [&parts](const QString &word) {
            return std::ranges::any_of(parts, [&word](const QString &part) { return part.startsWith(word); });
        });
        if (fits)
            (title.startsWith(wanted) ? first : others).append(entry);
    }
    return first + others;
}

} // namespace ui
