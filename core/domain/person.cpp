// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/person.h"

#include <QStringList>

namespace core {

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words.first(qMin<qsizetype>(2, words.size()))) {
        // A letter outside the basic plane is a surrogate pair; keep it whole.
        const bool isPair = word.size() > 1 && word.front().isHighSurrogate();
        initials += word.first(isPair ? 2 : 1).toUpper();
    }
    return initials;
}

} // namespace core
