// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/jsonscanner.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

constexpr int kEnd = -1;
constexpr int kMaxDepth = 32;
constexpr qsizetype kMaxRecordBytes = 64LL * 1024 * 1024; ///< a description of 1 MB and many long comments
constexpr std::array<std::string_view, 6> kSections{"people", "clients", "deals", "statuses", "processes", "tasks"};

bool isBlank(int character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

bool isSection(const QByteArray &key)
{
    return std::ranges::any_of(kSections, [&](std::string_view name) { return key == name.data(); });
}

/// Whether brackets outside strings nest deeper than any record of ours.
bool isDeeper(const QByteArray &json)
{
    int depth = 0;
    bool isString = false;
    bool isEscaped = false;
    for (const char character : json) {
        if (character == '"' && !isEscaped)
            isString = !isString;
        isEscaped = isString && character == '\\' && !isEscaped;
        if (!isString && (character == '[' || character == '{') && ++depth > kMaxDepth)
            return true;
        if (!isString && (character == ']' || character == '}'))
            --depth;
    }
    return false;
}

} // namespace

JsonScanner::JsonScanner(TextReader &text) : m_text(text) { }

int JsonScanner::peek()
{
    if (m_at == m_chunk.size()) {
        const Result<QString> chunk = m_text.read();
        m_chunk = chunk.value_or(QString()).toUtf8();
        m_at = 0;
        if (!chunk && !m_problem) {
            fail(ImportProblem::Reason::ReadFailed);
            m_problem->value = chunk.error().detail;
        }
        if (m_chunk.isEmpty())
            return kEnd;
    }
    return static_cast<unsigned char>(m_chunk.at(m_at));
}

int JsonScanner::get()
{
    const int character = peek();
    if (character != kEnd)
        ++m_at;
    if (character == '\n')
        ++m_line;
    return character;
}

void JsonScanner::skipBlanks()
{
    while (isBlank(peek()))
        get();
}

void JsonScanner::fail(ImportProblem::Reason reason)
{
    if (!m_problem)
        m_problem = ImportProblem{.place = ImportProblem::Place::Line, .number = m_line, .reason = reason};
    m_mode = Mode::End;
}

std::optional<JsonPiece> JsonScanner::next()
{
    switch (m_mode) {
    case Mode::Start:
        return begin();
    case Mode::Keys:
        return nextOfKeys();
    case Mode::Section:
    case Mode::Array:
        return nextOfList();
    case Mode::Lines:
        return nextLine();
    case Mode::End:
        break;
    }
    return std::nullopt;
}

std::optional<JsonPiece> JsonScanner::begin()
{
    skipBlanks();
    m_object = {.section = m_section, .json = "{", .number = 1, .line = m_line};
    const int first = get();
    if (first == '[') {
        m_mode = Mode::Array;
        return nextOfList();
    }
    if (first == '{') {
        m_mode = Mode::Keys;
        return nextOfKeys();
    }
    fail(first == kEnd ? ImportProblem::Reason::Empty : ImportProblem::Reason::NotJson);
    return std::nullopt;
}

bool JsonScanner::readKey(QByteArray &key)
{
    skipBlanks();
    if (peek() == ',') {
        get();
        skipBlanks();
    }
    JsonPiece piece;
    if (peek() != '"') {
        fail(peek() == kEnd ? ImportProblem::Reason::CutOff : ImportProblem::Reason::NotJson);
        return false;
    }
    readValue(piece);
    skipBlanks();
    if (m_problem || get() != ':') {
        fail(peek() == kEnd ? ImportProblem::Reason::CutOff : ImportProblem::Reason::NotJson);
        return false;
    }
    skipBlanks();
    key = piece.json;
    return true;
}

std::optional<JsonPiece> JsonScanner::nextOfKeys()
{
    while (m_mode == Mode::Keys) {
        skipBlanks();
        if (peek() == '}') {
            get();
            return finishObject();
        }
        QByteArray key;
        if (!readKey(key))
            break;
        const QByteArray name = key.sliced(1, key.size() - 2);
        if (peek() == '[' && isSection(name)) {
            get();
            m_isDocument = true;
            m_section = name;
            m_number = 0;
            m_mode = Mode::Section;
            return nextOfList();
        }
        // An object that names our format means our lists; in any other it may be a key of a task that we do not know.
        if (isSection(name) && m_header.contains("format")) {
            fail(ImportProblem::Reason::WrongType);
            m_problem->field = QString::fromUtf8(name);
            break;
        }
        JsonPiece value;
        if (!readValue(value))
            break;
        if (m_object.json.size() + value.json.size() > kMaxRecordBytes) {
            fail(ImportProblem::Reason::RecordTooLong);
            break;
        }
        m_header.insert(name, value.json.trimmed());
        m_object.json += (m_object.json.size() > 1 ? "," : "") + key + ':' + value.json;
        m_object.isTooDeep = m_object.isTooDeep || value.isTooDeep;
        m_object.hasBadBytes = m_object.hasBadBytes || value.hasBadBytes;
    }
    return std::nullopt;
}

/// The object at the top has ended: it was our document, or the only or first record.
std::optional<JsonPiece> JsonScanner::finishObject()
{
    if (m_isDocument || m_header.contains("format")) {
        endOfText();
        return std::nullopt;
    }
    m_header.clear();
    m_number = 1;
    m_mode = Mode::Lines;
    m_object.json += '}';
    return std::exchange(m_object, JsonPiece{});
}

std::optional<JsonPiece> JsonScanner::nextOfList()
{
    skipBlanks();
    if (peek() == ',' && m_number > 0) {
        get();
        skipBlanks();
    }
    if (peek() == ']') {
        get();
        if (m_mode == Mode::Section) {
            m_mode = Mode::Keys;
            return nextOfKeys();
        }
        endOfText();
        return std::nullopt;
    }
    JsonPiece piece{.section = m_section, .number = ++m_number, .line = m_line};
    return readValue(piece) ? std::optional(std::move(piece)) : std::nullopt;
}

std::optional<JsonPiece> JsonScanner::nextLine()
{
    skipBlanks();
    JsonPiece piece{.section = m_section, .number = ++m_number, .line = m_line};
    while (peek() != kEnd && peek() != '\n') {
        if (piece.json.size() >= kMaxRecordBytes) {
            fail(ImportProblem::Reason::RecordTooLong);
            return std::nullopt;
        }
        piece.json += static_cast<char>(get());
    }
    if (piece.json.isEmpty()) {
        m_mode = Mode::End;
        return std::nullopt;
    }
    piece.isTooDeep = isDeeper(piece.json);
    piece.hasBadBytes = m_text.hasBadBytes() && piece.json.contains("\xEF\xBF\xBD");
    return piece;
}

bool JsonScanner::readValue(JsonPiece &piece)
{
    int depth = 0;
    while (true) {
        const int character = peek();
        if (character == kEnd) {
            fail(ImportProblem::Reason::CutOff);
            return false;
        }
        if (depth == 0 && !piece.json.isEmpty() && (character == ',' || character == ']' || character == '}'))
            break; // behind a bare number or word
        get();
        if (piece.json.size() >= kMaxRecordBytes) {
            fail(ImportProblem::Reason::RecordTooLong);
            return false;
        }
        if (character == '[' || character == '{')
            ++depth;
        else if (character == ']' || character == '}')
            --depth;
        piece.isTooDeep = piece.isTooDeep || depth > kMaxDepth;
        if (!piece.isTooDeep)
            piece.json += static_cast<char>(character);
        if (character == '"')
            readString(piece);
        const bool isBare = depth == 0 && character != '"' && character != ']' && character != '}';
        if (depth < 0 || m_problem) {
            fail(ImportProblem::Reason::NotJson);
            return false;
        }
        if (depth == 0 && !isBare)
            break;
    }
    piece.hasBadBytes = m_text.hasBadBytes() && piece.json.contains("\xEF\xBF\xBD");
    return true;
}

/// The rest of a string, behind its opening quote.
void JsonScanner::readString(JsonPiece &piece)
{
    bool isEscaped = false;
    while (true) {
        const int character = get();
        if (character == kEnd) {
            fail(ImportProblem::Reason::CutOff);
            return;
        }
        if (piece.json.size() >= kMaxRecordBytes) {
            fail(ImportProblem::Reason::RecordTooLong);
            return;
        }
        if (!piece.isTooDeep)
            piece.json += static_cast<char>(character);
        if (character == '"' && !isEscaped)
            return;
        isEscaped = character == '\\' && !isEscaped;
    }
}

void JsonScanner::endOfText()
{
    skipBlanks();
    if (peek() != kEnd)
        fail(ImportProblem::Reason::NotJson);
    m_mode = Mode::End;
}

} // namespace core
