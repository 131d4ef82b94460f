// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/nameorder.h"

#include <algorithm>
#include <QCollator>

namespace ui {

QStringList inNameOrder(QStringList names, const QString &typed)
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const QString start = typed.trimmed();
    const auto begins = [&start](const QString &name) { return name.startsWith(start, Qt::CaseInsensitive); };
    const auto rest = std::stable_partition(names.begin(), names.end(), begins);
    std::stable_sort(names.begin(), rest, collator);
    std::stable_sort(rest, names.end(), collator);
    return names;
}

} // namespace ui
