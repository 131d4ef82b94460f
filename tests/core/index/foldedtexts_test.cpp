// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/index/foldedtexts.h"
#include "core/query/textfold.h"
#include "tests/support/qtgen.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<size_t> rowsOf(const RowSet &set)
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < set.rows(); ++row) {
        if (set.contains(row))
            rows.push_back(row);
    }
    return rows;
}

rc::Gen<QString> shortText()
{
    const auto letter = rc::gen::element<char16_t>(u'а', u'б', u'a', u'1', u' ', u'日', u'本');
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(letter), [](const std::vector<char16_t> &units) {
        return folded(QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())));
    });
}

/// A few changes of a row each: what becomes of them is in both.
std::vector<QString> changedAtRandom(FoldedTexts &texts)
{
    std::vector<QString> plain;
    for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
        const QString text = *shortText();
        const size_t row = plain.empty() ? 0 : *rc::gen::inRange<size_t>(0, plain.size());
        switch (plain.empty() ? 0 : *rc::gen::inRange(0, 4)) {
        case 1:
            texts.insert(row, text);
            plain.insert(plain.begin() + static_cast<std::ptrdiff_t>(row), text);
            break;
        case 2:
            texts.replace(row, text);
            plain[row] = text;
            break;
        default:
            texts.append(text);
            plain.push_back(text);
        }
    }
    return plain;
}

} // namespace

TEST_CASE("a text is found anywhere or as whole words", "[foldedtexts]")
{
    FoldedTexts texts;
    texts.append(u"позвонить федорову"_s);
    texts.append(u"федор"_s);
    texts.append(QString());
    CHECK(rowsOf(texts.find(u"федор"_s)) == std::vector<size_t>{0, 1});
    CHECK(rowsOf(texts.find(u"федор"_s, TextPlace::WholeWords)) == std::vector<size_t>{1});
    CHECK(rowsOf(texts.find(u"в"_s)) == std::vector<size_t>{0});
    CHECK(texts.find(QString()).count() == 3);
    CHECK(texts.find(u"рф"_s).isEmpty());
}

TEST_CASE("characters without a byte of their own are told apart", "[foldedtexts]")
{
    FoldedTexts texts;
    texts.append(u"日本 call"_s);
    texts.append(u"本日 call"_s);
    CHECK(rowsOf(texts.find(u"日本"_s)) == std::vector<size_t>{0});
    CHECK(texts.find(u"中"_s).isEmpty());
    CHECK(texts.text(1) == u"本日 call"_s);
    CHECK(texts.find(u"call"_s).count() == 2);
}

TEST_CASE("texts are found by what they were changed to last", "[foldedtexts]")
{
    rc::prop("same as a plain search", [] {
        FoldedTexts texts;
        const std::vector<QString> plain = changedAtRandom(texts);
        RC_ASSERT(texts.rows() == plain.size());
        const QString wanted = *shortText();
        const auto place = *rc::gen::element(TextPlace::Anywhere, TextPlace::WholeWords);
        std::vector<size_t> expected;
        for (size_t row = 0; row < plain.size(); ++row) {
            RC_ASSERT(texts.text(row) == plain[row]);
            const bool isFound = place == TextPlace::Anywhere || wanted.isEmpty()
                ? plain[row].contains(wanted)
                : (u' ' + plain[row] + u' ').contains(u' ' + wanted + u' ');
            if (isFound)
                expected.push_back(row);
        }
        RC_ASSERT(rowsOf(texts.find(wanted, place)) == expected);
    });
}

TEST_CASE("texts compare in one order that their first characters keep", "[foldedtexts]")
{
    rc::prop("total and fitting", [] {
        FoldedTexts texts;
        const std::vector<QString> plain = changedAtRandom(texts);
        std::vector<size_t> rows(plain.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = i;
        std::stable_sort(rows.begin(), rows.end(), [&](size_t a, size_t b) { return texts.compare(a, b) < 0; });
        for (size_t i = 1; i < rows.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                RC_ASSERT_FALSE(std::is_gt(texts.compare(rows[j], rows[i])));
                RC_ASSERT(std::is_eq(texts.compare(rows[j], rows[i])) == (plain[rows[j]] == plain[rows[i]]));
                RC_ASSERT(texts.prefixKey(rows[j]) <= texts.prefixKey(rows[i]));
            }
        }
    });
}
