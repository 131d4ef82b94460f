// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/shellyardstick.h"

#include <QFile>
#include <QList>
#include <sqlite3.h>

namespace bench {

namespace {

using Row = QList<QByteArray>;

QList<Row> rowsOf(sqlite3 *file, const QByteArray &sql)
{
    QList<Row> rows;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(file, sql.constData(), -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

/// The columns of a table as they are read and as they are written: a CSV file has no NULL, so an empty cell of a
/// column that may be NULL becomes one.
struct Cells
{
    QByteArray names{};
    QByteArray values{};
    bool hasNulls = false;
};

Cells cellsOf(sqlite3 *file, const QByteArray &table)
{
    if (table == "task_search") // the row keys of a text index are no column of it
        return {"rowid, body", "new.rowid, new.body", true};
    Cells cells;
    for (const Row &column : rowsOf(file, "SELECT name, \"notnull\" OR pk FROM pragma_table_info('" + table + "')")) {
        const bool isFirst = cells.names.isEmpty();
        const bool mayBeNull = column.at(1) == "0";
        cells.names += (isFirst ? "" : ", ") + column.at(0);
        cells.values += QByteArray(isFirst ? "" : ", ") + (mayBeNull ? "nullif(new." : "new.") + column.at(0)
            + (mayBeNull ? ", '')" : "");
        cells.hasNulls = cells.hasNulls || mayBeNull;
    }
    return cells;
}

} // namespace

ShellYardstick shellYardstickFor(const QString &database)
{
    sqlite3 *file = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(database).constData(), &file, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return {};
    const QByteArray kOwn = " FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                            " AND name NOT LIKE 'task\\_search\\_%' ESCAPE '\\'";
    ShellYardstick yardstick{.dump = ".mode csv\n", .load = "PRAGMA journal_mode = TRUNCATE;\nBEGIN;\n"};
    for (const Row &made : rowsOf(file, "SELECT sql" + kOwn + " ORDER BY rootpage = 0, type = 'index'"))
        yardstick.load += made.constFirst() + ";\n";
    yardstick.load += ".mode csv\n";
    for (const Row &table : rowsOf(file, "SELECT name" + kOwn + " AND type = 'table'")) {
        const QByteArray &name = table.constFirst();
        const Cells cells = cellsOf(file, name);
        const QByteArray key = name == "task_search" ? " ORDER BY rowid" : "";
        yardstick.dump += ".once yardstick-" + name + ".csv\nSELECT " + cells.names + " FROM " + name + key + ";\n";
        QByteArray into = name;
        if (cells.hasNulls) {
            into += "_rows";
            yardstick.load += "CREATE TEMP VIEW " + into + " AS SELECT " + cells.names + " FROM " + name
                + ";\nCREATE TEMP TRIGGER take_" + name + " INSTEAD OF INSERT ON " + into + " BEGIN INSERT INTO " + name
                + " (" + cells.names + ") VALUES (" + cells.values + "); END;\n";
        }
        yardstick.load += ".import yardstick-" + name + ".csv " + into + "\n";
    }
    yardstick.load += "COMMIT;\n";
    sqlite3_close(file);
    return yardstick;
}

} // namespace bench
