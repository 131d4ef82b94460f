// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/hostiletexts.h"

namespace support {

namespace {

QStringList markup()
{
    return {QStringLiteral("Call <b>now</b>"),
            QStringLiteral("<img src=file:///etc/passwd>"),
            QStringLiteral("<img src=http://localhost/x>"),
            QStringLiteral("<a href=\"javascript:alert(1)\">y</a>"),
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("<table><tr><td><table><tr><td>x"),
            QStringLiteral("<!-- not a comment -->"),
            QStringLiteral("<![CDATA[x]]>"),
            QStringLiteral("]]>"),
            QStringLiteral("<?xml version=\"1.0\"?><x/>"),
            QStringLiteral("&lt;b&gt;"),
            QStringLiteral("&#60;b&#62; &#x202E;"),
            QStringLiteral("Q & A"),
            QStringLiteral("&File && &Edit"),
            QStringLiteral("5 < 6 > 4"),
            QStringLiteral("a <b"),
            QStringLiteral("</html>"),
            QStringLiteral("<br>"),
            QStringLiteral("ACME<br/>Ltd"),
            QStringLiteral("**bold** _x_ `code` [l](http://x)"),
            QStringLiteral("# no heading"),
            QStringLiteral("- [ ] no checklist"),
            QStringLiteral("> ~~no~~ | table |"),
            QStringLiteral("![image](file:///etc/passwd)")};
}

QStringList code()
{
    return {QStringLiteral("%1 %2 %n %L1 %%"),
            QStringLiteral("%s%s%s%n%p"),
            QStringLiteral("{0} {} {{x}} ${x} #{x}"),
            QStringLiteral("$(id) `id` ; rm -rf / | cat && x"),
            QStringLiteral("'; DROP TABLE task; --"),
            QStringLiteral("\" OR \"\"=\""),
            QStringLiteral("Robert'); DROP TABLE person;--"),
            QStringLiteral("task_search MATCH 'x*' NEAR(a b)"),
            QStringLiteral("a* OR b NOT \"c"),
            QStringLiteral("%_\\% _x\\"),
            QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
            QStringLiteral("+1-2 @SUM(A1)"),
            QStringLiteral("-1"),
            QStringLiteral("@cmd|' /C calc'!A0"),
            QStringLiteral("'=1+1"),
            QStringLiteral("''=1"),
            QStringLiteral("a,b;c|d"),
            QStringLiteral("\"quoted\""),
            QStringLiteral("\"\"\""),
            QStringLiteral("a\\nb\\tc\\0d\\u0041"),
            QStringLiteral("\\\\server\\share\\x"),
            QStringLiteral("../../../etc/passwd"),
            QStringLiteral("--database x --help"),
            QStringLiteral("null"),
            QStringLiteral("NaN"),
            QStringLiteral("1e309"),
            QStringLiteral("true"),
            QStringLiteral("{\"title\":\"x\"}"),
            QStringLiteral("[1,2")};
}

QStringList scripts()
{
    return {QStringLiteral("\u05e9\u05dc\u05d5\u05dd 123 (\u05d0)"),
            QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u200f!"),
            QStringLiteral("\u200eABC \u05d0\u05d1"),
            QStringLiteral("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
            QStringLiteral("\u65e5\u672c\u8a9e\u306e\u984c\u540d"),
            QStringLiteral("\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35"),
            QStringLiteral("\u0928\u092e\u0938\u094d\u0924\u0947"),
            QStringLiteral("\U0001F600 emoji \U0001F469\u200d\U0001F469\u200d\U0001F467"),
            QStringLiteral("\U0001F1F7\U0001F1FA\U0001F44D\U0001F3FD"),
            QStringLiteral("\U0001D54F\U0001D550 math"),
            QStringLiteral("Ёлка ёж Йод"),
            QStringLiteral("Cafe\u0301 \u0438\u0306"),
            QStringLiteral("\u0130stanbul \u00df \uFB01 \u2167"),
            QStringLiteral("Z\u0351\u036B\u0343\u036A\u0302\u0310a\u0334l\u0335g\u0336o"),
            QStringLiteral("\uFF1D1\uFF0B1 full-width"),
            QStringLiteral("x\u00adsoft\u2060joined"),
            QStringLiteral("\uFFFD\uFFFC"),
            QString(500, QLatin1Char('W')),
            QStringLiteral("word ").repeated(99) + QStringLiteral("end"),
            QStringLiteral("\U0001F600").repeated(500)};
}

} // namespace

QStringList hostileTexts()
{
    return markup() + code() + scripts();
}

} // namespace support
