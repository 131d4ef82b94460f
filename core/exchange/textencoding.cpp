// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/textencoding.h"

#include <array>
#include <QStringDecoder>

namespace core {

namespace {

/// windows-1251 from 0x80 to 0xBF; from 0xC0 on the letters follow U+0410.
constexpr std::array<char16_t, 64> kWindows1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

/// windows-1252 from 0x80 to 0x9F; from 0xA0 on it is Latin-1.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char16_t decoded1251(unsigned char byte)
{
    if (byte < 0x80)
        return byte;
    return byte < 0xC0 ? kWindows1251.at(byte - 0x80U) : static_cast<char16_t>(0x0410 + byte - 0xC0);
}

char16_t decoded1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252.at(byte - 0x80U) : byte;
}

bool isAsciiLetter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Text of Latin or Cyrillic script has few high bytes besides these.
bool isUsualHighByte(char byte)
{
    return byte == 0x00 || byte == 0x04 || byte == 0x20;
}

struct ByteCount
{
    qsizetype zeros = 0;
    qsizetype usual = 0;
};

ByteCount counted(const QByteArray &bytes, qsizetype first)
{
    ByteCount count;
    for (qsizetype i = first; i < bytes.size(); i += 2) {
        count.zeros += bytes.at(i) == 0 ? 1 : 0;
        count.usual += isUsualHighByte(bytes.at(i)) ? 1 : 0;
    }
    return count;
}

bool isHighHalf(const ByteCount &high, const ByteCount &low, qsizetype units)
{
    return high.zeros > 0 && low.zeros * 50 < units && high.usual * 10 > units * 9;
}

} // namespace

DetectedEncoding detectUtf(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3};
    if (head.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2};
    if (head.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2};
    const qsizetype units = head.size() / 2;
    const ByteCount even = counted(head, 0);
    const ByteCount odd = counted(head, 1);
    if (isHighHalf(odd, even, units))
        return {TextEncoding::Utf16Le, 0};
    if (isHighHalf(even, odd, units))
        return {TextEncoding::Utf16Be, 0};
    return {};
}

TextEncoding detectEightBit(const QByteArray &sample)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = utf8.decode(sample);
    if (!utf8.hasError())
        return TextEncoding::Utf8;
    // Cyrillic letters stand beside each other; an umlaut or an accent stands among ASCII letters.
    qsizetype beside = 0;
    qsizetype among = 0;
    for (qsizetype i = 1; i < sample.size(); ++i) {
        const auto before = static_cast<unsigned char>(sample.at(i - 1));
        const auto here = static_cast<unsigned char>(sample.at(i));
        if (before >= 0xC0 && here >= 0xC0)
            ++beside;
        else if ((before >= 0xC0 && isAsciiLetter(here)) || (isAsciiLetter(before) && here >= 0xC0))
            ++among;
    }
    return among > beside ? TextEncoding::Windows1252 : TextEncoding::Windows1251;
}

QString decodedEightBit(QByteArrayView bytes, TextEncoding encoding)
{
    QString text(bytes.size(), Qt::Uninitialized);
    const auto decode = encoding == TextEncoding::Windows1252 ? decoded1252 : decoded1251;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(decode(static_cast<unsigned char>(bytes.at(i))));
    return text;
}

} // namespace core
