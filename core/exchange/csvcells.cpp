// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvimport.h"

namespace core {

namespace {

/// What a spreadsheet reads as the beginning of a formula, full-width forms too.
bool beginsFormula(QChar character)
{
    return QStringView(u"=+-@\t\r\0＝＋－＠", 11).contains(character);
}

/// Whether a formula begins behind any number of apostrophes: with those counted in, guarding can be taken back.
bool needsGuard(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && beginsFormula(text.front());
}

} // namespace

QString guardedCell(const QString &text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &text)
{
    return text.startsWith(u'\'') && needsGuard(text) ? text.sliced(1) : text;
}

} // namespace core
