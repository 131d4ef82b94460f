// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importproblem.h"
#include "core/exchange/textreader.h"

#include <optional>
#include <QByteArray>
#include <QHash>

namespace core {

/// One record cut out of a JSON file, not yet parsed.
struct JsonPiece
{
    QByteArray section{}; ///< the list of our document it stands in; "tasks" for bare arrays and lines
    QByteArray json{}; ///< UTF-8
    qint64 number = 0; ///< of the record in its list, the first is 1
    qint64 line = 0; ///< where it begins
    bool isTooDeep = false; ///< json is cut then
    bool hasBadBytes = false;
};

/// Cuts a JSON file into records without keeping more than one of them: our own document, a bare array, or one object
/// a line. It looks at brackets and quotes only; whether a record is JSON is for its parser to say.
class JsonScanner
{
public:
    explicit JsonScanner(TextReader &text);

    /// The next record; none at the end, and when the file is broken: problem() says where then.
    std::optional<JsonPiece> next();
    const std::optional<ImportProblem> &problem() const { return m_problem; }
    /// The values beside the lists of our document: format, version and what is unknown.
    const QHash<QByteArray, QByteArray> &header() const { return m_header; }
    /// Whether this is our own document with its lists.
    bool isDocument() const { return m_isDocument; }
    /// Whether records are told by their lines.
    bool isLines() const { return m_mode == Mode::Lines; }

private:
    enum class Mode { Start, Keys, Section, Array, Lines, End };

    int peek();
    int get();
    void skipBlanks();
    std::optional<JsonPiece> begin();
    std::optional<JsonPiece> nextOfKeys();
    std::optional<JsonPiece> nextOfList();
    std::optional<JsonPiece> nextLine();
    std::optional<JsonPiece> finishObject();
    bool readKey(QByteArray &key);
    bool readValue(JsonPiece &piece);
    void readString(JsonPiece &piece);
    void endOfText();
    void fail(ImportProblem::Reason reason);

    TextReader &m_text;
    QByteArray m_chunk{};
    qsizetype m_at = 0;
    qint64 m_line = 1;
    Mode m_mode = Mode::Start;
    QByteArray m_section{"tasks"};
    qint64 m_number = 0;
    QHash<QByteArray, QByteArray> m_header{};
    JsonPiece m_object{}; ///< the object at the top, while it may still be a single record
    bool m_isDocument = false;
    std::optional<ImportProblem> m_problem{};
};

} // namespace core
