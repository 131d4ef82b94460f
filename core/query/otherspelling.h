// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// What the same keys write with the other keyboard layout (US and Russian): "bdfyjd" is «иванов», «ьфшд» is "mail".
QString inOtherLayout(QStringView text);

/// The same letters in the other script, by sound: "ivanov" is «иванов», «орёл» is "orel".
QString transliterated(QStringView text);

/// What may have been meant by words that are found nowhere, the likeliest first; nothing for numbers alone.
QStringList otherSpellings(const QString &words);

} // namespace core
