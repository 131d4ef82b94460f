// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvimport.h"

#include <algorithm>
#include <QBuffer>
#include <QCryptographicHash>
#include <QtEndian>

namespace core {

namespace {

constexpr qsizetype kSampleLength = 64LL * 1024;
constexpr qsizetype kSampleRows = 200;
constexpr qsizetype kHeaderWithin = 20; ///< rows; some programs write their version above it

QList<CsvRow> rowsOf(const QString &text, QChar separator)
{
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextReader reader(buffer);
    CsvReader csv(reader, separator);
    QList<CsvRow> rows;
    while (rows.size() < kSampleRows) {
        auto row = csv.next();
        if (!row)
            break;
        rows.append(*std::move(row));
    }
    return rows;
}

qsizetype knownColumns(const CsvMapping &mapping)
{
    return mapping.fields.size() - mapping.fields.count(CsvField::Ignore);
}

} // namespace

CsvImport::CsvImport(QIODevice &device, CsvOptions options) : m_options(std::move(options)), m_text(device)
{
    const QString text = readSample();
    m_separator = sniffedSeparator(text);
    const Sample sample = sampled(text);
    m_dates = {.now = m_options.now, .zone = m_options.zone, .isDayFirst = m_options.isDayFirst};
    m_text.rewind();
    m_reader.emplace(m_text, m_separator);
    if (settleColumns(sample)) {
        settleDates(sample);
        skipTo(sample.header + 1);
    }
}

QString CsvImport::readSample()
{
    QString text;
    while (text.size() < kSampleLength) {
        const QString chunk = m_text.read().value_or(QString());
        if (chunk.isEmpty())
            break;
        text += chunk;
    }
    return text.left(kSampleLength);
}

CsvImport::Sample CsvImport::sampled(const QString &text) const
{
    Sample sample{.rows = rowsOf(text, m_separator)};
    sample.header = headerAmong(sample.rows);
    return sample;
}

qsizetype CsvImport::headerAmong(const QList<CsvRow> &rows) const
{
    qsizetype best = -1;
    qsizetype bestKnown = 0;
    for (qsizetype i = 0; i < std::min(rows.size(), kHeaderWithin); ++i) {
        const QStringList &cells = rows.at(i).cells;
        const auto isThere = [&](const ColumnChoice &choice) {
            return std::ranges::any_of(cells, [&](const QString &cell) {
                return cell.trimmed().compare(choice.column.trimmed(), Qt::CaseInsensitive) == 0;
            });
        };
        const auto chosen = std::ranges::count_if(m_options.choices, isThere);
        const CsvMapping mapping = mappedColumns(cells, {});
        // One known word may be data: a task called "Name". The title column, or two known ones, make a header.
        const bool isHeader = chosen > 0 || mapping.fields.contains(CsvField::Title) || knownColumns(mapping) > 1;
        const qsizetype known = isHeader ? knownColumns(mapping) + chosen : 0;
        if (known > bestKnown) {
            best = i;
            bestKnown = known;
        }
    }
    return best;
}

bool CsvImport::settleColumns(const Sample &sample)
{
    if (sample.rows.isEmpty()) {
        // A first row that cannot be read at all has its own reason.
        CsvReader whole(m_text, m_separator);
        whole.next();
        if (whole.problem())
            m_failure = whole.problem();
        else
            fail(ImportProblem::Reason::Empty, {});
        return false;
    }
    // Without a header columns are told by their numbers, and the first row is a task.
    m_header = sample.header >= 0 ? sample.rows.at(sample.header).cells : QStringList();
    if (sample.header < 0) {
        for (qsizetype i = 1; i <= sample.rows.constFirst().cells.size(); ++i)
            m_header.append(QString::number(i));
    }
    const QString columns
        = shortened((sample.header >= 0 ? m_header : sample.rows.constFirst().cells).join(QStringLiteral(", ")));
    for (const ColumnChoice &choice : std::as_const(m_options.choices)) {
        if (!chosenColumn(m_header, choice)) {
            fail(ImportProblem::Reason::NoSuchColumn, columns, choice.column);
            return false;
        }
    }
    m_mapping = mappedColumns(m_header, m_options.choices);
    m_isUnknownUsed.fill(false, m_header.size());
    if (!m_mapping.fields.contains(CsvField::Title)) {
        fail(sample.header >= 0 ? ImportProblem::Reason::NoTitleColumn : ImportProblem::Reason::NoHeader, columns);
        return false;
    }
    return true;
}

void CsvImport::settleDates(const Sample &sample)
{
    QStringList values;
    for (qsizetype i = sample.header + 1; i < sample.rows.size(); ++i) {
        const QStringList &cells = sample.rows.at(i).cells;
        for (qsizetype column = 0; column < std::min(cells.size(), m_mapping.fields.size()); ++column) {
            const CsvField field = m_mapping.fields.at(column);
            if (field == CsvField::Due || field == CsvField::Start || field == CsvField::Completed
                || field == CsvField::ReminderDate || field == CsvField::Created)
                values.append(cells.at(column));
        }
    }
    // Outlook's English export is American wherever it is told nothing else.
    const bool isAmerican = m_mapping.program == CsvProgram::Outlook && m_header.contains(QStringLiteral("Subject"));
    m_dates.isDayFirst = sniffedDayFirst(values).value_or(m_options.isDayFirst && !isAmerican);
}

void CsvImport::skipTo(qint64 row)
{
    for (qint64 i = 0; i < row; ++i)
        m_reader->next();
}

void CsvImport::fail(ImportProblem::Reason reason, const QString &value, const QString &field)
{
    m_failure = ImportProblem{.reason = reason, .field = field, .value = value};
}

std::optional<ImportedRecord> CsvImport::next()
{
    while (!m_failure && !m_isAtEnd) {
        const auto row = m_reader->next();
        if (!row) {
            m_failure = m_reader->problem();
            m_isAtEnd = true;
            QStringList unknown;
            for (qsizetype i = 0; i < m_header.size(); ++i) {
                if (m_isUnknownUsed.at(i))
                    unknown.append(m_header.at(i).trimmed());
            }
            if (!unknown.isEmpty() && !m_failure)
                m_problems.append({.place = ImportProblem::Place::Columns,
                                   .reason = ImportProblem::Reason::UnknownColumns,
                                   .value = unknown.join(QStringLiteral(", "))});
            break;
        }
        if (const auto problem = rowProblem(*row)) {
            m_problems.append(*problem);
            continue;
        }
        noteUnknown(*row);
        CsvRowReader reader(m_header, m_mapping, m_dates);
        if (reader.read(*row)) {
            identify(reader.task(), *row);
            return std::move(reader.task());
        }
        m_problems.append(reader.problem());
    }
    return std::nullopt;
}

std::optional<ImportProblem> CsvImport::rowProblem(const CsvRow &row) const
{
    ImportProblem problem{.place = ImportProblem::Place::Row, .number = row.number};
    const auto beyond = [&](qsizetype from) {
        return std::any_of(row.cells.cbegin() + from, row.cells.cend(),
                           [](const QString &cell) { return !cell.isEmpty(); });
    };
    if (row.hasNul)
        problem.reason = ImportProblem::Reason::NulCharacter;
    else if (row.hasBadBytes)
        problem.reason = ImportProblem::Reason::BadBytes;
    else if (row.cells.size() > m_header.size() && beyond(m_header.size()))
        problem.reason = ImportProblem::Reason::TooManyCells;
    else
        return std::nullopt;
    problem.value = QStringLiteral("%1/%2").arg(row.cells.size()).arg(m_header.size());
    return problem;
}

void CsvImport::noteUnknown(const CsvRow &row)
{
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_header.size()); ++i) {
        if (!m_mapping.isKnown.at(i) && !row.cells.at(i).isEmpty())
            m_isUnknownUsed[i] = true;
    }
}

void CsvImport::identify(ImportedTask &task, const CsvRow &row)
{
    if (!task.task.uid.isEmpty())
        return;
    if (task.task.source.isEmpty())
        task.task.source = sourceOf(m_mapping.program);
    if (!task.task.externalId.isEmpty())
        return;
    // The same file twice adds nothing twice: a row without an id is known by what stands in it, and by how often.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &cell : row.cells)
        hash.addData(cell.toUtf8() + '\x1f');
    const QByteArray digest = hash.result().left(12);
    const int nth = ++m_seen[qFromBigEndian<quint64>(digest.constData())];
    task.task.externalId = QString::fromLatin1(digest.toHex()) + u'-' + QString::number(nth);
    task.isKnownByContent = true;
}

QList<ImportProblem> CsvImport::takeProblems()
{
    return std::exchange(m_problems, {});
}

} // namespace core
