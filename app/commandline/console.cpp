// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/console.h"
#include "core/exchange/jsontext.h"

#include <cstdio>

namespace app {

namespace {

bool put(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream)
        == static_cast<size_t>(bytes.size())
        && std::fflush(stream) == 0;
}

} // namespace

void Console::line(const QString &text) const
{
    write(text.toUtf8() + '\n');
}

bool Console::write(const QByteArray &bytes) const
{
    const bool isPut = put(stdout, bytes);
    m_hasLost = m_hasLost || !isPut;
    return isPut;
}

void Console::note(const QString &text) const
{
    put(stderr, text.toUtf8() + '\n');
}

ExitCode Console::fail(const QString &sentence, ExitCode code) const
{
    const QByteArray json = core::JsonText().text("error", sentence).object();
    put(stderr, (m_isJson ? json : "followup: " + sentence.toUtf8()) + '\n');
    return code;
}

} // namespace app
