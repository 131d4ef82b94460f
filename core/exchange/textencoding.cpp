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

/// KOI8-R from 0x80 to 0xFF.
constexpr std::array<char16_t, 128> kKoi8{
    0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518, 0x251C, 0x2524, 0x252C, 0x2534, 0x253C, 0x2580, 0x2584,
    0x2588, 0x258C, 0x2590, 0x2591, 0x2592, 0x2593, 0x2320, 0x25A0, 0x2219, 0x221A, 0x2248, 0x2264, 0x2265,
    0x00A0, 0x2321, 0x00B0, 0x00B2, 0x00B7, 0x00F7, 0x2550, 0x2551, 0x2552, 0x0451, 0x2553, 0x2554, 0x2555,
    0x2556, 0x2557, 0x2558, 0x2559, 0x255A, 0x255B, 0x255C, 0x255D, 0x255E, 0x255F, 0x2560, 0x2561, 0x0401,
    0x2562, 0x2563, 0x2564, 0x2565, 0x2566, 0x2567, 0x2568, 0x2569, 0x256A, 0x256B, 0x256C, 0x00A9, 0x044E,
    0x0430, 0x0431, 0x0446, 0x0434, 0x0435, 0x0444, 0x0433, 0x0445, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C,
    0x043D, 0x043E, 0x043F, 0x044F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0436, 0x0432, 0x044C, 0x044B, 0x0437,
    0x0448, 0x044D, 0x0449, 0x0447, 0x044A, 0x042E, 0x0410, 0x0411, 0x0426, 0x0414, 0x0415, 0x0424, 0x0413,
    0x0425, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F, 0x042F, 0x0420, 0x0421, 0x0422,
    0x0423, 0x0416, 0x0412, 0x042C, 0x042B, 0x0417, 0x0428, 0x042D, 0x0429, 0x0427, 0x042A};

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

char16_t decodedKoi8(unsigned char byte)
{
    return byte < 0x80 ? byte : kKoi8.at(byte - 0x80U);
}

/// Whether bytes beyond ASCII mostly come as UTF-8 has them; then the others are the mistake.
bool isMostlyUtf8(const QByteArray &sample)
{
    qsizetype whole = 0;
    qsizetype stray = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto lead = static_cast<unsigned char>(sample.at(i));
        if (lead < 0x80)
            continue;
        const qsizetype more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        qsizetype followers = 0;
        while (followers < more && i + followers + 1 < sample.size()
               && (static_cast<unsigned char>(sample.at(i + followers + 1)) & 0xC0U) == 0x80)
            ++followers;
        const bool isWhole = more > 0 && followers == more;
        ++(isWhole ? whole : stray);
        i += isWhole ? more : 0;
    }
    return whole > stray;
}

/// Words begin with a capital letter or go on small. What is large in windows-1251 is small in KOI8-R.
bool isKoi8(const QByteArray &sample)
{
    qsizetype koi8 = 0;
    qsizetype windows = 0;
    for (qsizetype i = 1; i < sample.size(); ++i) {
        const auto first = static_cast<unsigned char>(sample.at(i - 1));
        const auto second = static_cast<unsigned char>(sample.at(i));
        const bool beginsWord = i == 1 || static_cast<unsigned char>(sample.at(i - 2)) < 0xC0;
        if (!beginsWord || first < 0xC0 || second < 0xC0)
            continue;
        koi8 += first >= 0xE0 && second < 0xE0 ? 1 : 0;
        windows += first < 0xE0 && second >= 0xE0 ? 1 : 0;
    }
    return koi8 > windows;
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
    if (!utf8.hasError() || isMostlyUtf8(sample))
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
    if (among > beside)
        return TextEncoding::Windows1252;
    return isKoi8(sample) ? TextEncoding::Koi8 : TextEncoding::Windows1251;
}

QString decodedEightBit(QByteArrayView bytes, TextEncoding encoding)
{
    QString text(bytes.size(), Qt::Uninitialized);
    const auto decode = encoding == TextEncoding::Windows1252 ? decoded1252
        : encoding == TextEncoding::Koi8                      ? decodedKoi8
                                                              : decoded1251;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(decode(static_cast<unsigned char>(bytes.at(i))));
    return text;
}

} // namespace core
