// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// How a verb ended, as a shell sees it.
enum class ExitCode : int {
    Done = 0,
    Refused = 1, ///< the data or a file did not allow it; nothing was changed
    Usage = 2,
};

/// Standard output and standard error of a verb, in UTF-8.
class Console
{
public:
    /// @p isJson: answers and errors are JSON, one value on each stream.
    explicit Console(bool isJson) : m_isJson(isJson) { }

    bool isJson() const { return m_isJson; }
    /// A line of the answer.
    void line(const QString &text) const;
    /// Bytes of the answer as they are; false when nobody takes them any more.
    bool write(const QByteArray &bytes) const;
    /// A sentence for the person that is no part of the answer.
    void note(const QString &text) const;
    /// Why it did not work.
    ExitCode fail(const QString &sentence, ExitCode code = ExitCode::Refused) const;

    /// Whether part of the answer could not be written: to a full disk, say.
    bool hasLost() const { return m_hasLost; }

private:
    bool m_isJson;
    mutable bool m_hasLost = false;
};

} // namespace app
