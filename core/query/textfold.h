// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The text that search and index share: lower case, ё as е, compatibility forms and accents folded (й stays й),
/// everything that is no letter or digit as one blank.
QString folded(QStringView text);

/// A name as it is compared and sorted: case folded, blanks simplified, ё as е.
QString comparedName(const QString &name);

/// The words of folded text, in order.
QStringList foldedWords(QStringView text);

/// The digits of what looks like a phone number in @p text (six to fifteen digits, written with blanks, dashes,
/// brackets or a plus; a leading 8 or +7 of a Russian number is left out), each as one word; so that a number is found
/// however it was written.
QStringList phoneWords(QStringView text);

} // namespace core
