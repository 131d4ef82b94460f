// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/textfold.h"
#include "tests/support/qtgen.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("folded text is lower case without accents", "[textfold]")
{
    CHECK(folded(u"Позвонить ФЁДОРОВУ") == u"позвонить федорову");
    CHECK(folded(u"Café №5 ÅNGSTRÖM") == u"cafe no5 angstrom");
    CHECK(folded(u"ﬁne Ⅷ ½") == u"fine viii 1 2");
}

TEST_CASE("a short i stays a letter of its own however it is written", "[textfold]")
{
    CHECK(folded(u"Йогурт") == u"йогурт");
    CHECK(folded(u"И\u0306огурт") == u"йогурт");
    CHECK(folded(u"и\u0323\u0306") == u"й");
    CHECK(folded(u"и\u0301грек") == u"игрек");
}

TEST_CASE("signs between words become one blank and none at the ends", "[textfold]")
{
    CHECK(folded(u"  КП: «Север» — (черновик)!  ") == u"кп север черновик");
    CHECK(folded(u"до\u00adго\u200bвор") == u"договор");
    CHECK(folded(u"a\tb\nc\u00a0d") == u"a b c d");
    CHECK(folded(u"😀").isEmpty());
    CHECK(folded(u"").isEmpty());
}

TEST_CASE("words of a text come in order", "[textfold]")
{
    CHECK(foldedWords(u"Счёт-фактура, 2-й экз.") == QStringList{u"счет"_s, u"фактура"_s, u"2"_s, u"й"_s, u"экз"_s});
}

TEST_CASE("folding twice changes nothing", "[textfold]")
{
    rc::prop("idempotent", [] {
        const QString once = folded(*support::anyText());
        RC_ASSERT(folded(once) == once);
    });
}

TEST_CASE("folded text is words with single blanks", "[textfold]")
{
    rc::prop("clean", [] {
        const QString text = folded(*support::anyText());
        RC_ASSERT(foldedWords(text).join(u' ') == text);
    });
}

TEST_CASE("upper case and decomposition make no difference to folding", "[textfold]")
{
    rc::prop("same", [] {
        const auto letters = *rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(
            rc::gen::inRange<char16_t>(u'а', u'я' + 1), rc::gen::element<char16_t>(u'ё', u' ', u'-', u'q', u'7')));
        const QString text = QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
        RC_ASSERT(folded(text.toUpper()) == folded(text));
        RC_ASSERT(folded(text.normalized(QString::NormalizationForm_D)) == folded(text));
    });
}

TEST_CASE("a phone number is one word however it is written", "[textfold]")
{
    const QStringList expected{u"9161234567"_s};
    CHECK(phoneWords(u"позвонить 8 (916) 123-45-67 утром") == expected);
    CHECK(phoneWords(u"+7 916 123 45 67") == expected);
    CHECK(phoneWords(u"тел.: 89161234567;") == expected);
    CHECK(phoneWords(u"9161234567") == expected);
    CHECK(phoneWords(u"+7\u00a0916\u00a0123\u201345\u201367") == expected);
}

TEST_CASE("numbers that are no phone numbers are left out", "[textfold]")
{
    CHECK(phoneWords(u"заказать 40 стульев, 9/11 report").isEmpty());
    CHECK(phoneWords(u"1234567890123456").isEmpty());
    CHECK(phoneWords(u"").isEmpty());
}

TEST_CASE("several phone numbers stay apart", "[textfold]")
{
    CHECK(phoneWords(u"89161234567, +49 30 123456") == QStringList{u"9161234567"_s, u"4930123456"_s});
    CHECK(phoneWords(u"89161234567 89031112233") == QStringList{u"9161234567"_s, u"9031112233"_s});
}

TEST_CASE("digits of other scripts make phone numbers too", "[textfold]")
{
    CHECK(phoneWords(u"тел ٩١٦١٢٣٤٥٦٧") == QStringList{u"9161234567"_s});
}
