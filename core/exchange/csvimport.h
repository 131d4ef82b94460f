// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/csvcolumns.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/foreigndate.h"
#include "core/exchange/importrecord.h"

#include <QHash>

namespace core {

/// What a CSV file is read with.
struct CsvOptions
{
    QList<ColumnChoice> choices{};
    QDateTime now{}; ///< UTC
    QTimeZone zone{};
    bool isDayFirst = true; ///< of dates with slashes, where the file itself does not tell
};

/// The tasks of a CSV file, row by row. Finds encoding, separator, header and the order of dates by itself.
class CsvImport final : public ImportSource
{
public:
    /// @p device stays the caller's, is open for reading and can seek.
    CsvImport(QIODevice &device, CsvOptions options);

    std::optional<ImportedRecord> next() override;
    std::optional<ImportProblem> failure() const override { return m_failure; }
    QList<ImportProblem> takeProblems() override;

    const CsvMapping &mapping() const { return m_mapping; }
    TextEncoding encoding() const { return m_text.encoding(); }
    QChar separator() const { return m_separator; }

private:
    struct Sample
    {
        QList<CsvRow> rows{};
        qsizetype header = 0; ///< place of the header in rows; -1: the file has none
    };

    QString readSample();
    Sample sampled(const QString &text) const;
    qsizetype headerAmong(const QList<CsvRow> &rows) const;
    bool settleColumns(const Sample &sample);
    void settleDates(const Sample &sample);
    void skipTo(qint64 row);
    void fail(ImportProblem::Reason reason, const QString &value, const QString &field = {});
    std::optional<ImportProblem> rowProblem(const CsvRow &row) const;
    void noteUnknown(const CsvRow &row);
    void identify(ImportedTask &task, const CsvRow &row);

    CsvOptions m_options;
    TextReader m_text;
    QChar m_separator{u','};
    std::optional<CsvReader> m_reader{};
    QStringList m_header{};
    CsvMapping m_mapping{};
    DateContext m_dates{};
    QList<bool> m_isUnknownUsed{}; ///< by column: has no meaning, and something stood in it
    QHash<quint64, int> m_seen{}; ///< digests of rows without an id of their own, cut to what suffices to count them
    QList<ImportProblem> m_problems{};
    std::optional<ImportProblem> m_failure{};
    bool m_isAtEnd = false;
};

/// The task that a row of a CSV file describes, or why it is none.
class CsvRowReader
{
public:
    CsvRowReader(const QStringList &header, const CsvMapping &mapping, const DateContext &dates);
    /// Reads a row. False: problem() says why it cannot be taken.
    bool read(const CsvRow &row);
    ImportedTask &task() { return m_task; }
    const ImportProblem &problem() const { return m_problem; }

private:
    bool take(CsvField field, const QString &value);
    bool takeText(CsvField field, const QString &value);
    bool takeDate(CsvField field, const QString &value);
    bool takeNumber(CsvField field, const QString &value);
    bool takeFlag(CsvField field, const QString &value);
    bool takeReminders(const QString &value);
    bool settle();
    bool settleReminder();
    bool isFine();
    void set(Field field);

    const QStringList &m_header;
    const CsvMapping &m_mapping;
    const DateContext &m_dates;
    ImportedTask m_task{};
    ImportProblem m_problem{};
    std::optional<bool> m_isAllDay{};
    std::optional<bool> m_isReminderOn{};
    bool m_isClosed = false;
    QString m_reminderDate{};
    QString m_reminderTime{};
};

/// The cell that a spreadsheet would take for a formula is written with an apostrophe before it (OWASP).
QString guardedCell(const QString &text);
/// Takes exactly that apostrophe away.
QString unguardedCell(const QString &text);

} // namespace core
