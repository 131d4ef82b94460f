// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/textreader.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kChunk = 64LL * 1024;
constexpr qint64 kLookInto = 64LL * 1024 * 1024; ///< a file that is ASCII for longer is taken for UTF-8

bool isBeyondAscii(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

} // namespace

TextReader::TextReader(QIODevice &device) : m_device(device)
{
    detect();
    rewind();
}

void TextReader::detect()
{
    m_device.seek(0);
    QByteArray chunk = m_device.read(kChunk);
    m_found = detectUtf(chunk.first(std::min<qsizetype>(chunk.size(), 4096)));
    if (m_found.markLength > 0 || m_found.encoding != TextEncoding::Utf8)
        return;
    // A file may be ASCII for megabytes before the first name that tells the encoding.
    while (!chunk.isEmpty() && m_device.pos() <= kLookInto) {
        const auto first = std::find_if(chunk.cbegin(), chunk.cend(), isBeyondAscii);
        if (first != chunk.cend()) {
            const auto place = std::max<qsizetype>(0, std::distance(chunk.cbegin(), first) - 1);
            m_found.encoding = detectEightBit(chunk.sliced(place) + m_device.read(kChunk));
            return;
        }
        chunk = m_device.read(kChunk);
    }
}

void TextReader::rewind()
{
    m_device.seek(m_found.markLength);
    m_hasBadBytes = false;
    m_decoder.reset();
    if (m_found.encoding == TextEncoding::Utf8)
        m_decoder.emplace(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    else if (m_found.encoding == TextEncoding::Utf16Le)
        m_decoder.emplace(QStringDecoder::Utf16LE, QStringDecoder::Flag::ConvertInitialBom);
    else if (m_found.encoding == TextEncoding::Utf16Be)
        m_decoder.emplace(QStringDecoder::Utf16BE, QStringDecoder::Flag::ConvertInitialBom);
}

Result<QString> TextReader::read()
{
    QString text;
    while (text.isEmpty()) {
        const QByteArray bytes = m_device.read(kChunk);
        if (bytes.isEmpty()) {
            if (!m_device.atEnd())
                return failure(Error::Code::CannotRead, m_device.errorString());
            break;
        }
        text = m_decoder ? QString(m_decoder->decode(bytes)) : decodedEightBit(bytes, m_found.encoding);
        m_hasBadBytes = m_hasBadBytes || (m_decoder && m_decoder->hasError());
    }
    return text;
}

} // namespace core
