// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/checklistmerge.h"

#include "core/commands/edittasks.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

using Items = QList<ChecklistItem>;

/// "a b+ c": items named by their uid, done with a plus.
Items list(const QString &words)
{
    Items items;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.left(1);
        items.append({.uid = name, .text = name, .isDone = word.endsWith(u'+')});
    }
    return items;
}

QString words(const Items &items)
{
    QStringList names;
    for (const ChecklistItem &item : items)
        names.append(item.text + (item.isDone ? u"+"_s : QString()));
    return names.join(u' ');
}

QString merge(const QString &current, const QString &expected, const QString &wanted)
{
    return words(mergedChecklist(list(current), list(expected), list(wanted)));
}

} // namespace

TEST_CASE("ticks of two people on one checklist come together", "[store]")
{
    CHECK(merge(u"a+ b"_s, u"a b"_s, u"a b+"_s) == u"a+ b+"_s);
    CHECK(merge(u"a+ b"_s, u"a b"_s, u"a+ b"_s) == u"a+ b"_s);
}

TEST_CASE("what two people add to a checklist is all there at its place", "[store]")
{
    CHECK(merge(u"a x b"_s, u"a b"_s, u"a b y"_s) == u"a x b y"_s);
    CHECK(merge(u"x a"_s, u"a"_s, u"y a"_s).size() == 5);
}

TEST_CASE("items moved by one and removed or ticked by another keep both changes", "[store]")
{
    CHECK(merge(u"a b+ c"_s, u"a b c"_s, u"c a b"_s) == u"c a b+"_s);
    CHECK(merge(u"a c"_s, u"a b c"_s, u"c b a"_s) == u"c a"_s);
    CHECK(merge(u"c a b"_s, u"a b c"_s, u"a+ b c"_s) == u"c a+ b"_s);
}

TEST_CASE("an item that two people worded anew stays with both wordings", "[store]")
{
    const Items expected{{.uid = u"1"_s, .text = u"call"_s}};
    const Items current{{.uid = u"1"_s, .text = u"call Ada"_s, .isDone = true}};
    const Items wanted{{.uid = u"1"_s, .text = u"call Bob"_s}};
    const Items both = mergedChecklist(current, expected, wanted);
    CHECK(words(both) == u"call Ada+ call Bob"_s);
    REQUIRE(both.size() == 2);
    CHECK(both.first().uid != both.last().uid);

    CHECK(words(mergedChecklist(current, expected, {})) == u"call Ada+"_s);
    CHECK(words(mergedChecklist({}, expected, wanted)) == u"call Bob"_s);
    const Items ticked{{.uid = u"1"_s, .text = u"call"_s, .isDone = true}};
    CHECK(mergedChecklist(ticked, expected, {}).isEmpty());
}

TEST_CASE("a tick reaches an item that another has worded anew meanwhile", "[store]")
{
    core::Task task = support::aTask("Call Ada");
    task.checklist = list(u"a b"_s);
    support::TestStore store{task};
    const TaskId id = store.ids().constFirst();
    Items theirs = task.checklist;
    theirs[0].text = u"all"_s;
    store.run(EditTasks::setField({id}, Field::Checklist, theirs));
    const FieldEdit tick{id, Field::Checklist, list(u"a+ b"_s), FieldValue(task.checklist)};
    store.run(std::make_shared<EditTasks>(QList{tick}));
    CHECK(words(store.task(id).checklist) == u"all+ b"_s);
}
