// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/csvwriter.h"
#include "tests/core/exchange/sources.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace core;
using support::csv;
using support::Imported;
using Reason = ImportProblem::Reason;

namespace {

QList<QStringList> cellsOf(QByteArray bytes, QChar separator = u',')
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextReader text(buffer);
    CsvReader reader(text, separator);
    QList<QStringList> rows;
    while (const auto row = reader.next())
        rows.append(row->cells);
    return rows;
}

QStringList titles(const Imported &imported)
{
    QStringList list;
    for (const ImportedTask &task : imported.tasks)
        list.append(task.task.title);
    return list;
}

/// Gives the same byte again and again behind a beginning: a file too large for the memory.
class Endless final : public QIODevice
{
public:
    explicit Endless(QByteArray head) : m_head(std::move(head)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 given() const { return m_given; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        for (qint64 i = 0; i < length; ++i) {
            const qint64 at = pos() + i;
            data[i] = at < m_head.size() ? m_head.at(at) : 'x';
        }
        m_given += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_given = 0;
};

QString textOf(const std::vector<char16_t> &units)
{
    return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
}

} // namespace

TEST_CASE("rows and cells are told apart as RFC 4180 says", "[exchange]")
{
    CHECK(cellsOf("a,b\r\n\"c \"\"d\"\"\",\"e\nf\"\n\n,\rg")
          == QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                {QStringLiteral("c \"d\""), QStringLiteral("e\nf")},
                                {QString(), QString()},
                                {QStringLiteral("g")}});
}

TEST_CASE("every cell comes back from what the writer makes of it", "[exchange]")
{
    CHECK(rc::check("cells survive writing and reading", [] {
        const auto unit = rc::gen::element<char16_t>(u'a', u'"', u',', u';', u'\n', u'\t', u' ', u'\'', u'=', u'+',
                                                     u'-', u'@', u'ж', u'＝');
        const auto cell = rc::gen::map(rc::gen::container<std::vector<char16_t>>(unit), textOf);
        const auto row = *rc::gen::container<std::vector<QString>>(cell);
        QStringList cells(row.begin(), row.end());
        cells.append(QStringLiteral("end")); // a row of one empty cell is a blank line
        const auto rows = cellsOf(csvLine(cells));
        RC_ASSERT(rows.size() == 1);
        QStringList back;
        for (const QString &text : rows.constFirst())
            back.append(unguardedCell(text));
        RC_ASSERT(back == cells);
    }));
}

TEST_CASE("any bytes at all end in tasks or in a reason", "[exchange]")
{
    CHECK(rc::check("no bytes break the reader", [] {
        const auto byte
            = rc::gen::oneOf(rc::gen::element<char>('"', ',', ';', '\n', '\r', '\0', '\xFF', '\xEF', '\xD0'),
                             rc::gen::arbitrary<char>());
        const auto bytes = *rc::gen::container<std::string>(byte);
        const Imported imported = csv(QByteArray("title,due\n") + QByteArray::fromStdString(bytes));
        const qsizetype most = static_cast<qsizetype>(bytes.size()) + 1;
        RC_ASSERT(imported.failure.has_value() || imported.tasks.size() + imported.problems.size() <= most);
    }));
}

TEST_CASE("a cell that a spreadsheet would run is guarded", "[exchange]")
{
    for (const QString &text :
         {QStringLiteral("=1+1"), QStringLiteral("+7 912"), QStringLiteral("-2"), QStringLiteral("@x"),
          QStringLiteral("\tx"), QStringLiteral("＝x"), QStringLiteral("'=x")}) {
        CHECK(guardedCell(text) == u'\'' + text);
        CHECK(unguardedCell(guardedCell(text)) == text);
    }
    CHECK(guardedCell(QStringLiteral("'90s music")) == QStringLiteral("'90s music"));
    CHECK(unguardedCell(QStringLiteral("'90s music")) == QStringLiteral("'90s music"));
}

TEST_CASE("the separator is found by itself", "[exchange]")
{
    CHECK(sniffedSeparator(QStringLiteral("a,b\n1,2\n")) == u',');
    CHECK(sniffedSeparator(QStringLiteral("a;b\n1,5;2\n")) == u';');
    CHECK(sniffedSeparator(QStringLiteral("a\tb\nx, y\tz\n")) == u'\t');
    CHECK(sniffedSeparator(QStringLiteral("a|b\n1|2\n")) == u'|');
    CHECK(sniffedSeparator(QStringLiteral("\"a;b;c\",d\n\"e;f;g\",h\n")) == u',');
    CHECK(sniffedSeparator(QStringLiteral("title\nx\n")) == u',');
}

TEST_CASE("known headers are mapped and the rest is told", "[exchange]")
{
    const Imported imported = csv("Subject,Due Date,Priority,Sensitivity,Mileage\nCall,10/16/2026,High,Normal,\n");
    REQUIRE(imported.tasks.size() == 1);
    const ImportedTask &task = imported.tasks.constFirst();
    CHECK(task.task.due == Due::onDay(QDate(2026, 10, 16)));
    CHECK(task.task.priority == Priority::High);
    REQUIRE(imported.problems.size() == 1);
    CHECK(imported.problems.constFirst().reason == Reason::UnknownColumns);
    CHECK(imported.problems.constFirst().value == QStringLiteral("Sensitivity"));
}

TEST_CASE("a person says which column is which", "[exchange]")
{
    CsvOptions options = support::moscow();
    options.choices = {{QStringLiteral("Что"), CsvField::Title}, {QStringLiteral("Кто"), CsvField::Assignee}};
    const Imported imported = csv(QStringLiteral("Кто;Что\nАнна;Позвонить\n").toUtf8(), options);
    REQUIRE(titles(imported) == QStringList{QStringLiteral("Позвонить")});
    CHECK(imported.tasks.constFirst().assignee == QStringLiteral("Анна"));

    options.choices = {{QStringLiteral("Нет"), CsvField::Title}};
    const Imported missing = csv(QStringLiteral("Кто;Что\nАнна;Позвонить\n").toUtf8(), options);
    REQUIRE(missing.failure);
    CHECK(missing.failure->reason == Reason::NoSuchColumn);
    CHECK(missing.failure->field == QStringLiteral("Нет"));
}

TEST_CASE("a file without a header needs columns by number", "[exchange]")
{
    const QByteArray bytes = "Call Ada,2026-10-16\nWrite Bob,2026-10-17\n";
    const Imported refused = csv(bytes);
    REQUIRE(refused.failure);
    CHECK(refused.failure->reason == Reason::NoHeader);
    CHECK(refused.failure->value == QStringLiteral("Call Ada, 2026-10-16"));
    CsvOptions options = support::moscow();
    options.choices = {{QStringLiteral("1"), CsvField::Title}, {QStringLiteral("2"), CsvField::Due}};
    CHECK(titles(csv(bytes, options)) == QStringList{QStringLiteral("Call Ada"), QStringLiteral("Write Bob")});
}

TEST_CASE("lines above the header are passed over", "[exchange]")
{
    const Imported imported
        = csv("\"Version: 7\"\n\"Status:\n0 Normal\"\n\"Title\",\"Priority\",\"List Name\",\"taskId\"\n"
              "\"Call\",\"5\",\"Work\",\"17\"\n");
    REQUIRE(titles(imported) == QStringList{QStringLiteral("Call")});
    CHECK(imported.tasks.constFirst().task.externalId == QStringLiteral("17"));
    CHECK(imported.tasks.constFirst().task.source == QStringLiteral("ticktick"));
    CHECK(imported.tasks.constFirst().task.priority == Priority::High);
}

TEST_CASE("a task of Todoist that was given no priority is a normal one", "[exchange]")
{
    const Imported imported = csv("TYPE,CONTENT,PRIORITY\ntask,Call,4\ntask,Write,1\n");
    REQUIRE(titles(imported) == QStringList{QStringLiteral("Call"), QStringLiteral("Write")});
    CHECK(imported.tasks.at(0).task.priority == Priority::Normal);
    CHECK(imported.tasks.at(1).task.priority == Priority::Urgent);
}

TEST_CASE("ragged rows are taken when nothing is lost and refused when something would be", "[exchange]")
{
    const Imported imported = csv("title,due\nshort\nfull,2026-10-16,,\nlong,2026-10-16,extra\n");
    CHECK(titles(imported) == QStringList{QStringLiteral("short"), QStringLiteral("full")});
    CHECK(imported.hasProblem(Reason::TooManyCells, 4));
}

TEST_CASE("rows that cannot be taken are named and the rest goes in", "[exchange]")
{
    QByteArray bytes = "title,due,estimate_minutes\nok,2026-10-16,\n,2026-10-16,\nbad,2026-02-30,\n"
                       "nul?x,,\nwhen,sometime soon,\nlong,,99999999999\nlast,9999-12-31,5\nold,1970-01-01,\n";
    bytes.replace('?', '\0');
    const Imported imported = csv(bytes);
    CHECK(titles(imported) == QStringList{QStringLiteral("ok"), QStringLiteral("last"), QStringLiteral("old")});
    CHECK(imported.hasProblem(Reason::NoTitle, 3));
    CHECK(imported.hasProblem(Reason::BadValue, 4));
    CHECK(imported.hasProblem(Reason::NulCharacter, 5));
    CHECK(imported.hasProblem(Reason::BadValue, 6));
    CHECK(imported.hasProblem(Reason::BadValue, 7));
    CHECK_FALSE(imported.failure);
}

TEST_CASE("an open quote is named by its line", "[exchange]")
{
    const Imported imported = csv("title,due\na,\nb,\n\"c,\nd,\ne,\n");
    REQUIRE(imported.failure);
    CHECK(imported.failure->reason == Reason::UnclosedQuote);
    CHECK(imported.failure->number == 4);
    CHECK(imported.failure->place == ImportProblem::Place::Line);
}

TEST_CASE("a line without end is refused before it fills the memory", "[exchange]")
{
    Endless device("title,due\nfirst,\n");
    CsvImport import(device, support::moscow());
    const Imported imported = support::drained(import);
    REQUIRE(imported.failure);
    CHECK(imported.failure->reason == Reason::CellTooLong);
    CHECK(imported.failure->number == 3);
    CHECK(device.given() < 128 * 1024 * 1024);
}

TEST_CASE("too many columns are refused", "[exchange]")
{
    const Imported imported = csv(QByteArray("title") + QByteArray(1500, ',') + "\n");
    REQUIRE(imported.failure);
    CHECK(imported.failure->reason == Reason::TooManyColumns);
}

TEST_CASE("a description of a megabyte goes in and one byte more does not", "[exchange]")
{
    const QByteArray megabyte(kMaxDescriptionBytes, 'd');
    const Imported imported = csv("title,description\nfits," + megabyte + "\nbreaks," + megabyte + "d\n");
    CHECK(titles(imported) == QStringList{QStringLiteral("fits")});
    CHECK(imported.hasProblem(Reason::TextTooLong, 3));
}

TEST_CASE("titles come as they are but on one line", "[exchange]")
{
    const QString wild = QStringLiteral("<b>html</b> %1 '; DROP TABLE task; -- 😀 \u05E9\u05DC\u05D5\u05DD");
    const Imported imported = csv(csvLine({QStringLiteral("title")}) + csvLine({wild}) + "\"two\nlines\"\n"
                                  + QByteArray(500, 'x') + "\n" + QByteArray(501, 'x') + "\n");
    CHECK(titles(imported) == QStringList{wild, QStringLiteral("two lines"), QString(500, u'x')});
    CHECK(imported.hasProblem(Reason::TitleTooLong, 5));
}

TEST_CASE("bytes of another encoding are refused by row", "[exchange]")
{
    const QByteArray russian = QStringLiteral("название\nзвонок\n").toUtf8();
    const Imported imported = csv(russian + QByteArray(140'000, '\n') + "\xC4\xC4\xC4x\nписьмо\n");
    CHECK(titles(imported) == QStringList{QStringLiteral("звонок"), QStringLiteral("письмо")});
    CHECK(imported.hasProblem(Reason::BadBytes, 3));
}

TEST_CASE("a row in another encoding does not spoil those beside it", "[exchange]")
{
    const Imported imported
        = csv(QStringLiteral("title\nПривет\n").toUtf8() + "\xCC\xE8\xF0\n" + QStringLiteral("Звонок\n").toUtf8());
    CHECK(titles(imported) == QStringList{QStringLiteral("Привет"), QStringLiteral("Звонок")});
    CHECK(imported.hasProblem(Reason::BadBytes, 3));
}

TEST_CASE("people are parted by semicolons or else by commas", "[exchange]")
{
    const Imported imported = csv("title;participants;observers\na;\"Ольга Ли, Анна Ким\";\"Ким, Анна; Ли\"\n");
    REQUIRE(imported.tasks.size() == 1);
    CHECK(imported.tasks.constFirst().participants
          == QStringList{QStringLiteral("Ольга Ли"), QStringLiteral("Анна Ким")});
    CHECK(imported.tasks.constFirst().observers == QStringList{QStringLiteral("Ким, Анна"), QStringLiteral("Ли")});
}

TEST_CASE("a row without an id is known again by what stands in it", "[exchange]")
{
    const QByteArray bytes = "title\nsame\nsame\nother\n";
    const Imported first = csv(bytes);
    const Imported second = csv(bytes);
    REQUIRE(first.tasks.size() == 3);
    QStringList ids;
    for (qsizetype i = 0; i < 3; ++i) {
        CHECK(first.tasks.at(i).isKnownByContent);
        CHECK(first.tasks.at(i).task.externalId == second.tasks.at(i).task.externalId);
        ids.append(first.tasks.at(i).task.externalId);
    }
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("what stands in a file decides the order of day and month", "[exchange]")
{
    const auto day = [](const QByteArray &bytes) { return csv(bytes).tasks.constFirst().task.due.day(); };
    CHECK(day("title,due\na,03/04/2026\n") == QDate(2026, 4, 3));
    CHECK(day("title,due\na,03/04/2026\nb,03/14/2026\n") == QDate(2026, 3, 4));
    CHECK(day("Subject,Due Date,Reminder On/Off\na,9/8/2026,False\n") == QDate(2026, 9, 8));
}

TEST_CASE("dates come in the forms programs write", "[exchange]")
{
    const DateContext context{.now = QDateTime(QDate(2026, 10, 14), QTime(8, 0), Qt::UTC),
                              .zone = QTimeZone("Europe/Moscow")};
    const auto read = [&](const QString &text) { return readForeignDate(text, context); };
    const Due day = Due::onDay(QDate(2026, 10, 16));
    const Due noon = Due::at(QDateTime(QDate(2026, 10, 16), QTime(9, 0), Qt::UTC)); // in Moscow
    for (const QString &text : {QStringLiteral("2026-10-16"), QStringLiteral("16.10.2026"), QStringLiteral("16.10.26"),
                                QStringLiteral("2026-10-16 00:00:00"), QStringLiteral("Oct 16, 2026"),
                                QStringLiteral("16 октября 2026 г."), QStringLiteral("16 Oct 2026")}) {
        INFO(text.toStdString());
        CHECK(read(text) == day);
    }
    for (const QString &text :
         {QStringLiteral("2026-10-16T12:00:00+03:00"), QStringLiteral("2026-10-16T09:00:00.000+0000"),
          QStringLiteral("2026-10-16T09:00Z"), QStringLiteral("16.10.2026 12:00:00"),
          QStringLiteral("16/10/2026 12:00 PM"), QStringLiteral("2026-10-16 12:00")}) {
        INFO(text.toStdString());
        CHECK(read(text) == noon);
    }
    for (const QString &text : {QStringLiteral("2026-02-30"), QStringLiteral("31.04.2026"),
                                QStringLiteral("2026-10-16 25:00"), QStringLiteral("16.10.2026 13:00 PM"),
                                QStringLiteral("soon"), QStringLiteral("16"), QStringLiteral("2026-13-01")}) {
        INFO(text.toStdString());
        CHECK_FALSE(read(text).has_value());
    }
    CHECK_FALSE(read(QStringLiteral("9999-12-31T23:59:00-05:00")).has_value());
    CHECK(read(QStringLiteral("9999-12-31")) == Due::onDay(QDate(9999, 12, 31)));
    CHECK(read(QStringLiteral("1970-01-01")) == Due::onDay(QDate(1970, 1, 1)));
}

TEST_CASE("an hour that daylight saving skips or repeats is read", "[exchange]")
{
    const DateContext context{.now = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC),
                              .zone = QTimeZone("America/New_York")};
    CHECK(readForeignDate(QStringLiteral("2026-03-08 02:30"), context)
          == Due::at(QDateTime(QDate(2026, 3, 8), QTime(7, 30), Qt::UTC)));
    CHECK(readForeignDate(QStringLiteral("2026-11-01 01:30"), context)
          == Due::at(QDateTime(QDate(2026, 11, 1), QTime(5, 30), Qt::UTC)));
}
