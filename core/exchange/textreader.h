// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/textencoding.h"
#include "core/result.h"

#include <optional>
#include <QIODevice>
#include <QStringDecoder>

namespace core {

/// Reads a file of another program as text, chunk by chunk, in the encoding it finds by itself. Does not own the
/// device, which is open for reading and can seek.
class TextReader
{
public:
    explicit TextReader(QIODevice &device);

    /// The next piece of text; an empty one at the end.
    Result<QString> read();
    /// Begins again at the first character.
    void rewind();
    TextEncoding encoding() const { return m_found.encoding; }
    /// Whether bytes came that the encoding does not know; they were read as U+FFFD.
    bool hasBadBytes() const { return m_hasBadBytes; }

private:
    void detect();

    QIODevice &m_device;
    DetectedEncoding m_found{};
    std::optional<QStringDecoder> m_decoder{};
    bool m_hasBadBytes = false;
};

} // namespace core
