// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QString>
#include <rapidcheck/catch.h>

namespace support {

/// Texts of a few words as sales people write them, with accents, other scripts, signs and broken surrogates between.
inline rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::weightedOneOf<char16_t>({
        {8, rc::gen::inRange<char16_t>(u'а', u'ё' + 1)},
        {2, rc::gen::inRange<char16_t>(u'А', u'Я' + 1)},
        {5, rc::gen::inRange<char16_t>(0x20, 0x7f)},
        {3, rc::gen::element<char16_t>(u' ', u'ё', u'Ё', u'й', u'и', 0x0306, 0x0301, 0x00ad, 0x200b, u'\n')},
        {1, rc::gen::element<char16_t>(u'İ', u'Ⅷ', u'½', u'é', u'日', u'ﬁ', 0xd83d, 0xde00)},
        {1, rc::gen::inRange<char16_t>(1, 0xffff)},
    });
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(unit), [](const std::vector<char16_t> &units) {
        return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    });
}

} // namespace support

/// Shows generated Qt strings in the report of a failed property.
inline void showValue(const QString &value, std::ostream &out)
{
    out << '"' << value.toStdString() << '"';
}
