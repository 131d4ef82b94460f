// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importproblem.h"
#include "core/exchange/textreader.h"

#include <optional>
#include <QStringList>

namespace core {

/// Bounds of what is believed of a file before a row is: a cell holds the longest description with room to spare.
inline constexpr qsizetype kMaxCellLength = 2LL * 1024 * 1024; ///< UTF-16 units
inline constexpr qsizetype kMaxRowLength = 16LL * 1024 * 1024;
inline constexpr qsizetype kMaxColumns = 1000;

/// One row of a CSV file.
struct CsvRow
{
    qint64 number = 0; ///< of the row in the file, the first is 1; blank lines are not counted
    qint64 line = 0; ///< of the text, where the row begins
    QStringList cells{};
    bool hasNul = false;
    bool hasBadBytes = false; ///< bytes that the encoding does not know
    bool operator==(const CsvRow &) const = default;
};

/// Reads CSV (RFC 4180) row by row, with flat memory. Quotes count only at the beginning of a cell; lines end with LF,
/// CR LF or CR; blank lines are left out.
class CsvReader
{
public:
    CsvReader(TextReader &text, QChar separator);

    /// The next row; none at the end, or when the file cannot be read further: problem() says why.
    std::optional<CsvRow> next();
    /// Why reading ended before the end of the file.
    const std::optional<ImportProblem> &problem() const { return m_problem; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    bool fill();
    void step(QChar character);
    void endCell();
    void endRow();
    void append(QChar character);
    std::optional<CsvRow> finish();
    void fail(ImportProblem::Reason reason, qint64 line);
    bool isDone() const { return m_isRowDone || m_problem.has_value(); }

    TextReader &m_text;
    QChar m_separator;
    QString m_chunk{};
    qsizetype m_at = 0;
    State m_state = State::CellStart;
    QString m_cell{};
    qsizetype m_rowLength = 0;
    CsvRow m_row{};
    qint64 m_number = 0;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
    bool m_isAfterCr = false;
    bool m_isRowDone = false;
    std::optional<ImportProblem> m_problem{};
};

/// The separator of a file that begins with @p sample: comma, semicolon, tab or bar, whichever gives the most even
/// rows of more than one cell.
QChar sniffedSeparator(const QString &sample);

} // namespace core
