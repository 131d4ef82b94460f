// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvreader.h"

#include <algorithm>
#include <array>
#include <QBuffer>
#include <QHash>
#include <QList>

namespace core {

namespace {

constexpr QChar kQuote = u'"';

} // namespace

CsvReader::CsvReader(TextReader &text, QChar separator) : m_text(text), m_separator(separator) { }

bool CsvReader::fill()
{
    const Result<QString> chunk = m_text.read();
    m_chunk = chunk.value_or(QString());
    m_at = 0;
    if (!chunk) {
        fail(ImportProblem::Reason::ReadFailed, m_line);
        m_problem->value = chunk.error().detail;
    }
    return !m_chunk.isEmpty();
}

std::optional<CsvRow> CsvReader::next()
{
    while (!m_problem) {
        m_isRowDone = false;
        while (!isDone()) {
            if (m_at == m_chunk.size() && !fill())
                return finish();
            step(m_chunk.at(m_at++));
        }
        const bool isBlank = m_row.cells.size() == 1 && m_row.cells.constFirst().isEmpty();
        CsvRow row = std::exchange(m_row, CsvRow{});
        if (m_problem)
            break;
        if (!isBlank) {
            row.number = ++m_number;
            return row;
        }
    }
    return std::nullopt;
}

std::optional<CsvRow> CsvReader::finish()
{
    if (m_state == State::Quoted)
        fail(ImportProblem::Reason::UnclosedQuote, m_quoteLine);
    if (m_row.line == 0 || m_problem)
        return std::nullopt;
    endRow();
    const bool isBlank = m_row.cells.size() == 1 && m_row.cells.constFirst().isEmpty();
    CsvRow row = std::exchange(m_row, CsvRow{});
    if (isBlank || m_problem)
        return std::nullopt;
    row.number = ++m_number;
    return row;
}

void CsvReader::step(QChar character)
{
    const bool isLineFeed = character == u'\n';
    if (isLineFeed && m_isAfterCr) { // the second half of CR LF
        m_isAfterCr = false;
        if (m_state == State::Quoted)
            append(character);
        return;
    }
    m_isAfterCr = character == u'\r';
    const bool endsLine = isLineFeed || m_isAfterCr;
    const qint64 line = m_line;
    m_line += endsLine ? 1 : 0;
    if (m_row.line == 0)
        m_row.line = line;

    if (m_state == State::Quoted) {
        if (character == kQuote)
            m_state = State::QuoteInQuoted;
        else
            append(character);
        return;
    }
    if (character == kQuote && m_state == State::CellStart) {
        m_state = State::Quoted;
        m_quoteLine = line;
    } else if (character == kQuote && m_state == State::QuoteInQuoted) {
        append(character);
        m_state = State::Quoted;
    } else if (character == m_separator) {
        endCell();
    } else if (endsLine) {
        endRow();
    } else {
        append(character);
        m_state = State::Plain;
    }
}

void CsvReader::append(QChar character)
{
    if (m_cell.size() >= kMaxCellLength || m_rowLength >= kMaxRowLength) {
        // A missing quote runs on to here; where it was opened helps more than where the bound was met.
        fail(ImportProblem::Reason::CellTooLong, m_state == State::Quoted ? m_quoteLine : m_row.line);
        return;
    }
    m_row.hasNul = m_row.hasNul || character.isNull();
    m_row.hasBadBytes = m_row.hasBadBytes || (character == QChar::ReplacementCharacter && m_text.hasBadBytes());
    m_cell += character;
    ++m_rowLength;
}

void CsvReader::endCell()
{
    if (m_row.cells.size() >= kMaxColumns) {
        fail(ImportProblem::Reason::TooManyColumns, m_row.line);
        return;
    }
    m_row.cells.append(m_cell);
    m_cell.resize(0); // keeps its room for the next one
    m_state = State::CellStart;
}

void CsvReader::endRow()
{
    endCell();
    m_rowLength = 0;
    m_isRowDone = true;
}

void CsvReader::fail(ImportProblem::Reason reason, qint64 line)
{
    if (!m_problem)
        m_problem = ImportProblem{.place = ImportProblem::Place::Line, .number = line, .reason = reason};
}

QChar sniffedSeparator(const QString &sample)
{
    constexpr std::array<QChar, 4> kCandidates{u',', u';', u'\t', u'|'};
    QChar best = kCandidates.front();
    double bestScore = 0;
    for (const QChar candidate : kCandidates) {
        QByteArray bytes = sample.toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        TextReader text(buffer);
        CsvReader reader(text, candidate);
        QHash<qsizetype, int> rowsOfWidth;
        int rows = 0;
        while (const auto row = reader.next()) {
            ++rowsOfWidth[row->cells.size()];
            ++rows;
        }
        for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
            // Even rows tell more than many cells, but of two even ones the wider is meant.
            const double score = it.key() > 1 ? it.value() * 100.0 / rows + static_cast<double>(it.key()) : 0;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace core
