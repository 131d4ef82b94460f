// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/otherspelling.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("words typed with the other layout are what the keys would have written", "[query]")
{
    CHECK(inOtherLayout(u"bdfyjd") == u"иванов");
    CHECK(inOtherLayout(u"ljujdjh") == u"договор");
    CHECK(inOtherLayout(u"rf,bytn") == u"кабинет");
    CHECK(inOtherLayout(u"ьфшд") == u"mail");
    CHECK(inOtherLayout(u"Jh`k 24") == u"Орёл 24");
}

TEST_CASE("the other layout of the other layout is what was typed", "[query]")
{
    for (const QString &text : {u"Позвонить Иванову: итоги"_s, u"Send invoice No 318"_s, u"съёмка, объект"_s})
        CHECK(inOtherLayout(inOtherLayout(text)) == text);
}

TEST_CASE("letters are told by their sound in the other script", "[query]")
{
    CHECK(transliterated(u"Ivanov") == u"иванов");
    CHECK(transliterated(u"shchyotka") == u"щетка");
    CHECK(transliterated(u"vertograd") == u"вертоград");
    CHECK(transliterated(u"Орёл") == u"orel");
    CHECK(transliterated(u"Чехов 7") == u"chekhov 7");
}

TEST_CASE("numbers have no other spelling and words have each once", "[query]")
{
    CHECK(otherSpellings(u"318 24"_s).isEmpty());
    CHECK(otherSpellings({}).isEmpty());
    CHECK(otherSpellings(u"bdfyjd"_s).first() == u"иванов");
    CHECK(otherSpellings(u"ivanov"_s).contains(u"иванов"_s));
}
