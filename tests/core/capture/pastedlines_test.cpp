// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/pastedlines.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const QString &text)
{
    QStringList texts;
    for (const PastedLine &line : pastedLines(text))
        texts.append(line.text);
    return texts;
}

} // namespace

TEST_CASE("the sign of a list before a pasted line is not its text", "[capture]")
{
    CHECK(textsOf(u"- Позвонить\n* Offer\n• Встреча\n– Тире\n1. Первое\n12) Двенадцатое\nПросто"_s)
          == QStringList{u"Позвонить"_s, u"Offer"_s, u"Встреча"_s, u"Тире"_s, u"Первое"_s, u"Двенадцатое"_s,
                         u"Просто"_s});
}

TEST_CASE("a ticked line is ticked", "[capture]")
{
    const QList<PastedLine> lines = pastedLines(u"- [x] Done\n[ ] Open\n[Х] Готово"_s);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0) == PastedLine{u"Done"_s, true});
    CHECK(lines.at(1) == PastedLine{u"Open"_s, false});
    CHECK(lines.at(2) == PastedLine{u"Готово"_s, true});
}

TEST_CASE("what says nothing is no pasted line", "[capture]")
{
    CHECK(textsOf(u"\n\r\n  \n- \n\t\n"_s).isEmpty());
    CHECK(textsOf(u"one\r\ntwo\u2028three"_s) == QStringList{u"one"_s, u"two"_s, u"three"_s});
}

TEST_CASE("numbers and dashes that are words stay", "[capture]")
{
    CHECK(textsOf(u"2026 год\n-5 градусов\n3.5 млн\n1.договор"_s)
          == QStringList{u"2026 год"_s, u"-5 градусов"_s, u"3.5 млн"_s, u"1.договор"_s});
}
