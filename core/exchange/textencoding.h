// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// The encodings that files of others come in.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1251, Windows1252, Koi8 };

struct DetectedEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype markLength = 0; ///< bytes of the byte order mark to leave out
    bool operator==(const DetectedEncoding &) const = default;
};

/// The byte order mark at the beginning of a file, or UTF-16 told by its zero bytes; nothing found gives UTF-8.
DetectedEncoding detectUtf(const QByteArray &head);

/// The encoding of text without a mark whose first byte beyond ASCII stands in @p sample: UTF-8 where most of it is
/// valid, else windows-1251, KOI8-R where its words would begin small and go on large in that, or windows-1252 where
/// the odd letters stand alone among Latin ones.
TextEncoding detectEightBit(const QByteArray &sample);

/// Text of an eight-bit code page; every byte gives one character. Qt 6 has no tables of its own for them.
QString decodedEightBit(QByteArrayView bytes, TextEncoding encoding);

} // namespace core
