// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/text/nameorder.h"

#include "tests/support/catch.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The language in force, for as long as it lives.
struct Speaking
{
    explicit Speaking(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    ~Speaking() { QLocale::setDefault(before); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    QLocale before{};
};

} // namespace

TEST_CASE("names stand in the order of the language", "[text]")
{
    const Speaking russian(QLocale::Russian);
    CHECK(ui::inNameOrder({u"Яхта"_s, u"Ель"_s, u"Ёлка"_s, u"бобр"_s, u"Аист"_s})
          == QStringList{u"Аист"_s, u"бобр"_s, u"Ёлка"_s, u"Ель"_s, u"Яхта"_s});
    CHECK(ui::inNameOrder({u"Склад 10"_s, u"Склад 2"_s}) == QStringList{u"Склад 2"_s, u"Склад 10"_s});
}

TEST_CASE("names that begin with what was typed come first", "[text]")
{
    const Speaking english(QLocale::English);
    CHECK(ui::inNameOrder({u"Polar Supply"_s, u"Alpha Polar"_s, u"Polar Air"_s}, u" polar "_s)
          == QStringList{u"Polar Air"_s, u"Polar Supply"_s, u"Alpha Polar"_s});
}
