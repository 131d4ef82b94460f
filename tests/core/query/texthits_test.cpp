// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/texthits.h"

#include "core/query/textfold.h"
#include "tests/support/qtgen.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of a text that are hits of @p words.
QStringList hits(const QString &text, const QString &words, bool isPhrase = false)
{
    QStringList parts;
    for (const TextSpan &span : hitsIn(text, soughtIn(Filter::text(words, isPhrase))))
        parts.append(text.mid(span.start, span.length));
    return parts;
}

} // namespace

TEST_CASE("hits are found however the words were written", "[texthits]")
{
    CHECK(hits(u"Позвонить ФЁДОРОВУ завтра"_s, u"федор позвон"_s) == QStringList{u"Позвон"_s, u"ФЁДОР"_s});
    CHECK(hits(u"Café №5"_s, u"cafe no"_s) == QStringList{u"Café"_s, u"№"_s});
    CHECK(hits(u"До\u00adго\u200bвор"_s, u"догов"_s) == QStringList{u"До\u00adго\u200bв"_s});
    CHECK(hits(u"И\u0306огурт"_s, u"йо"_s) == QStringList{u"И\u0306о"_s});
}

TEST_CASE("hits stand inside words and over one another they are one", "[texthits]")
{
    CHECK(hits(u"Перезвонить"_s, u"звон"_s) == QStringList{u"звон"_s});
    CHECK(hits(u"banana"_s, u"ana ban"_s) == QStringList{u"banana"_s});
    CHECK(hits(u"a-b a b"_s, u"a b"_s, true) == QStringList{u"a-b"_s, u"a b"_s});
}

TEST_CASE("nothing sought and nothing found are no hits", "[texthits]")
{
    CHECK(hits(u"Call Ada"_s, u""_s).isEmpty());
    CHECK(hits(u"Call Ada"_s, u"—"_s).isEmpty());
    CHECK(hits(u"Call Ada"_s, u"bob"_s).isEmpty());
    CHECK(hits({}, u"bob"_s).isEmpty());
    CHECK(soughtIn(Filter::term(FilterField::Client, u"Acme"_s)).isEmpty());
}

TEST_CASE("a text has hits of a word exactly where its folded form contains it", "[texthits]")
{
    const auto letters = rc::gen::container<std::vector<char16_t>>(
        rc::gen::element<char16_t>(u'а', u'б', u'ё', u'Е', u'Й', u'и', u'a', u'B', u'1', u' ', u'-', 0x00ad, u'№'));
    const auto texts = rc::gen::map(letters, [](const std::vector<char16_t> &units) {
        return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    });
    CHECK(rc::check([&texts] {
        const QString text = *texts;
        const QString sought = folded(*rc::gen::resize(3, texts));
        RC_PRE(!sought.isEmpty() && !sought.contains(u' '));
        const QList<TextSpan> spans = hitsIn(text, {sought});
        RC_ASSERT(spans.isEmpty() != folded(text).contains(sought));
        int last = -1;
        for (const TextSpan &span : spans) {
            RC_ASSERT(span.start > last && span.length > 0 && span.start + span.length <= text.size());
            last = span.start + span.length;
        }
    }));
}
