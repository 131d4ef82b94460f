// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/hostiletexts.h"

#include "core/commands/comments.h"
#include "core/commands/createtasks.h"
#include "core/commands/editdirectory.h"
#include "core/domain/taskcheck.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/taskjson.h"
#include "core/query/filterparser.h"
#include "core/query/textfold.h"
#include "tests/core/exchange/sources.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

#include <algorithm>
#include <QSet>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using support::hostileTexts;

namespace {

/// A task that has @p text wherever a text can stand.
Task fullOf(const QString &text)
{
    Task task;
    task.title = text;
    task.description = text + u'\n' + text;
    task.result = text;
    task.clientName = text;
    task.dealName = text;
    task.tags = {text};
    task.checklist = {{.uid = u"item"_s, .text = text, .isDone = true}};
    task.links = {{.name = text, .url = u"https://example.org/"_s}};
    return task;
}

void checkSame(const Task &read, const Task &written)
{
    for (const Field field :
         {Field::Title, Field::Description, Field::Result, Field::Client, Field::Deal, Field::Tags, Field::Links})
        CHECK(valueOf(read, field) == valueOf(written, field));
    REQUIRE(read.checklist.size() == 1);
    CHECK(read.checklist.constFirst().text == written.checklist.constFirst().text);
}

} // namespace

TEST_CASE("there are sixty hostile texts and each is a title as it stands", "[hostile]")
{
    const QStringList texts = hostileTexts();
    CHECK(texts.size() >= 60);
    CHECK(QSet<QString>(texts.cbegin(), texts.cend()).size() == texts.size());
    for (const QString &text : texts) {
        CHECK(cleanedTitle(text) == text);
        CHECK(cleanedName(text) == text);
        CHECK(cleanedText(text) == text);
        CHECK(checkValue(Field::Title, text));
    }
}

TEST_CASE("every hostile text is read back as it was written", "[hostile]")
{
    support::TestStore store;
    for (const QString &text : hostileTexts()) {
        INFO(text.toStdString());
        const TaskId id = store.add(fullOf(text));
        store.run(std::make_shared<AddComment>(id, text));
        const Task read = store.task(id);
        checkSame(read, fullOf(text));
        REQUIRE(read.comments.size() == 1);
        CHECK(read.comments.constFirst().text == text);
    }
    store.reopen();
    const QStringList texts = hostileTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(store.task(store.ids().at(i)).title == texts.at(i));
}

TEST_CASE("every hostile name becomes a person a status and the database's own", "[hostile]")
{
    support::TestStore store;
    int position = 10;
    for (const QString &text : hostileTexts()) {
        INFO(text.toStdString());
        store.run(std::make_shared<PutPerson>(Person{.name = text}));
        store.run(
            std::make_shared<PutStatus>(Status{.key = u"k%1"_s.arg(position), .name = text, .position = position}));
        store.run(std::make_shared<RenameDatabase>(text));
        CHECK(store->directory().personNamed(text) != nullptr);
        CHECK(store->directory().statusWithKey(u"k%1"_s.arg(position))->name == text);
        CHECK(store->directory().name == text);
        ++position;
    }
}

TEST_CASE("every hostile text that has a letter is found by it and by nothing else", "[hostile]")
{
    support::TestStore store;
    const QStringList texts = hostileTexts();
    for (const QString &text : texts) {
        Task task;
        task.title = text;
        store.add(task);
    }
    const auto search = [&] {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString &text = texts.at(i);
            if (foldedWords(text).isEmpty())
                continue;
            INFO(text.toStdString());
            // Quotes are the one sign that the words of a phrase cannot hold.
            const auto filter = parseFilter(u'"' + QString(text).remove(u'"') + u'"', store->directory());
            REQUIRE(filter);
            const TaskOrder order = store.answer(store->order({.filter = *filter}));
            CHECK(std::ranges::count(order.ids, store.ids().at(i).value()) == 1);
            for (const qint32 id : order.ids) {
                const QString other = folded(texts.at(store.ids().indexOf(TaskId{id})));
                CHECK(other.contains(foldedWords(QString(text).remove(u'"')).constFirst()));
            }
        }
    };
    search();
    store.loadIndex();
    search();
}

TEST_CASE("every hostile text goes through JSON unchanged", "[hostile]")
{
    for (const QString &text : hostileTexts()) {
        INFO(text.toStdString());
        const support::Imported imported = support::json(taskJson(fullOf(text), {}));
        CHECK(imported.problems.isEmpty());
        REQUIRE(imported.tasks.size() == 1);
        checkSame(imported.tasks.constFirst().task, fullOf(text));
    }
}

TEST_CASE("every hostile text goes through CSV unchanged", "[hostile]")
{
    for (const QString &text : hostileTexts()) {
        INFO(text.toStdString());
        Task task = fullOf(text);
        const support::Imported imported = support::csv(csvHeader() + csvTask(task, {}));
        CHECK_FALSE(imported.failure);
        REQUIRE(imported.tasks.size() == 1);
        const Task &read = imported.tasks.constFirst().task;
        CHECK(read.title == text);
        CHECK(read.description == task.description);
        CHECK(read.result == text);
        CHECK(read.clientName == text);
        CHECK(read.dealName == text);
        REQUIRE(read.checklist.size() == 1);
        CHECK(read.checklist.constFirst().text == text);
    }
}

TEST_CASE("text that nobody would see or that is no text is mended or empty", "[hostile]")
{
    CHECK(cleanedTitle(u"\u200b\u200e\u2060 \ufeff"_s).isEmpty());
    CHECK(cleanedTitle(u"\ufeffx\ufeff"_s) == u"x");
    CHECK(cleanedText(u"\ufeffx"_s) == u"x");
    const auto joined = [](std::initializer_list<char16_t> units) {
        return QString::fromUtf16(units.begin(), qsizetype(units.size()));
    };
    CHECK(cleanedTitle(joined({u'a', 0xd800, u'b'})) == u"a\ufffdb");
    CHECK(cleanedText(joined({0xdc00, u'b', 0xd83d})) == u"\ufffdb\ufffd");
    CHECK(cleanedTitle(joined({0xd83d, 0xde00})) == joined({0xd83d, 0xde00}));
    CHECK(cleanedName(u"  a \u0007\u202e  b "_s) == u"a b");
}

TEST_CASE("half a character in a file does not swallow the letter behind it", "[hostile]")
{
    support::TestStore store;
    Task task;
    task.title = u"a"_s + QChar(0xd800) + u'b';
    task.description = u"c"_s + QChar(0xdc00);
    const Task read = store.task(store.add(task));
    CHECK(read.title == u"a\ufffdb");
    CHECK(read.description == u"c\ufffd");
}

TEST_CASE("a title has five hundred characters whatever their width", "[hostile]")
{
    CHECK(checkValue(Field::Title, u"\U0001F600"_s.repeated(500)));
    CHECK(checkValue(Field::Title, u"\U0001F600"_s.repeated(501)).error().code == Error::Code::TitleTooLong);
    CHECK(checkValue(Field::Title, QString(501, u'x')).error().code == Error::Code::TitleTooLong);
    CHECK(checkValue(Field::Title, QString()).error().code == Error::Code::TitleEmpty);
}

TEST_CASE("a text of a megabyte is kept and one byte more is refused", "[hostile]")
{
    support::TestStore store;
    Task task;
    task.title = u"long"_s;
    for (const QString &text : {QString(kMaxDescriptionBytes, u'x'), QString(kMaxDescriptionBytes / 2, u'ж'),
                                u"日"_s.repeated(349525) + u'x'}) {
        task.description = text;
        CHECK(store.task(store.add(task)).description == text);
        task.description = text + u'x';
        CHECK(store.refused(std::make_shared<CreateTasks>(QList<Task>{task})).code == Error::Code::TextTooLong);
    }
}

TEST_CASE("lines that no list could show are refused with their field", "[hostile]")
{
    const QString most(kMaxLineLength, u'x');
    const QString more = most + u'x';
    const auto field = [](Task task) {
        task.title = u"t"_s;
        const auto checked = checkTask(task);
        return checked ? QString() : checked.error().detail;
    };
    CHECK(field(fullOf(most)).isEmpty());
    Task task;
    task.tags = {u"a"_s, more};
    CHECK(field(task) == u"tags");
    task = {};
    task.clientName = more;
    CHECK(field(task) == u"client");
    task = {};
    task.checklist = {{.text = more}};
    CHECK(field(task) == u"checklist");
    task = {};
    task.links = {{.url = more}};
    CHECK(field(task) == u"links");
    const support::Imported imported
        = support::json("[{\"title\":\"t\",\"assignee\":\"" + more.toUtf8() + "\"},{\"title\":\"ok\"}]");
    CHECK(imported.tasks.size() == 1);
    CHECK(imported.hasProblem(ImportProblem::Reason::LineTooLong, 1));
    CHECK(imported.problems.constFirst().field == u"assignee");
}
