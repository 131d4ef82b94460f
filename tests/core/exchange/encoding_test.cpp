// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/textreader.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QStringEncoder>

using namespace core;

namespace {

struct Read
{
    TextEncoding encoding;
    QString text;
};

Read read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextReader reader(buffer);
    QString text;
    for (QString chunk = reader.read().value(); !chunk.isEmpty(); chunk = reader.read().value())
        text += chunk;
    return {reader.encoding(), text};
}

const QString kText = QStringLiteral("Название;Срок\nПозвонить Иванову «Ёлка» № 5 — тест;16.10.2026\n");

QByteArray encoded(QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(kText);
}

} // namespace

TEST_CASE("UTF-8 and UTF-16 are found with and without a mark", "[exchange]")
{
    const QList<std::pair<QStringConverter::Encoding, TextEncoding>> cases{
        {QStringConverter::Utf8, TextEncoding::Utf8},
        {QStringConverter::Utf16LE, TextEncoding::Utf16Le},
        {QStringConverter::Utf16BE, TextEncoding::Utf16Be}};
    for (const auto &[encoding, expected] : cases) {
        for (const bool withMark : {true, false}) {
            const Read found = read(encoded(encoding, withMark));
            CHECK(found.encoding == expected);
            CHECK(found.text == kText);
        }
    }
}

TEST_CASE("windows-1251 is found by its letters and windows-1252 by its accents", "[exchange]")
{
    const Read russian = read(QByteArray("\xCF\xEE\xE7\xE2\xEE\xED\xE8\xF2\xFC \xB9 5; \xA8\xEB\xEA\xE0 \xAB\xFF\xBB"));
    CHECK(russian.encoding == TextEncoding::Windows1251);
    CHECK(russian.text == QStringLiteral("Позвонить № 5; Ёлка «я»"));
    const Read german = read(QByteArray("Betreff;F\xE4llig am\nSteuererkl\xE4rung;\x80 5"));
    CHECK(german.encoding == TextEncoding::Windows1252);
    CHECK(german.text == QStringLiteral("Betreff;Fällig am\nSteuererklärung;€ 5"));
}

TEST_CASE("KOI8-R is found by words that begin large", "[exchange]")
{
    const Read russian = read(QByteArray("title;due\n\xF0\xD2\xC9\xD7\xC5\xD4 \xCD\xC9\xD2;\xB3\xCC\xCB\xC1\n"));
    CHECK(russian.encoding == TextEncoding::Koi8);
    CHECK(russian.text == QStringLiteral("title;due\nПривет мир;Ёлка\n"));
}

TEST_CASE("the encoding is told by the first letter beyond ASCII however late it comes", "[exchange]")
{
    const QByteArray ascii(300'000, 'a');
    CHECK(read(ascii + " \xEF\xE0\xF0\xE0").encoding == TextEncoding::Windows1251);
    CHECK(read(ascii + QStringLiteral("пара").toUtf8()).text.endsWith(QStringLiteral("пара")));
}

TEST_CASE("a stray NUL does not make UTF-16 of a text", "[exchange]")
{
    CHECK(read(QByteArray("title\nCall\0Ada\n", 15)).encoding == TextEncoding::Utf8);
    CHECK(read(QByteArray()).encoding == TextEncoding::Utf8);
}
