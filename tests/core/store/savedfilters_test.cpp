// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/commands/savedfilters.h"

#include "core/commands/editdirectory.h"
#include "core/query/filterparser.h"
#include "core/storage/database.h"
#include "core/storage/repositories.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;
using support::TestStore;

namespace {

QStringList namesOf(const Store &store)
{
    QStringList names;
    for (const SavedFilter &filter : store.directory().savedFilters)
        names.append(filter.name);
    return names;
}

SavedFilter filterNamed(const Store &store, const QString &name)
{
    for (const SavedFilter &filter : store.directory().savedFilters) {
        if (filter.name == name)
            return filter;
    }
    FAIL(name.toStdString());
    return {};
}

CommandPtr creation(const QString &name, const QString &query = u"is:overdue"_s, PersonId owner = {})
{
    return std::make_shared<PutSavedFilter>(SavedFilter{.name = name, .query = query, .owner = owner});
}

/// The command that renames the filter as the store knows it.
CommandPtr renaming(const Store &store, const QString &from, const QString &to)
{
    const SavedFilter known = filterNamed(store, from);
    SavedFilter wanted = known;
    wanted.name = to;
    return std::make_shared<PutSavedFilter>(known, wanted);
}

CommandPtr requerying(const Store &store, const QString &name, const QString &query)
{
    const SavedFilter known = filterNamed(store, name);
    SavedFilter wanted = known;
    wanted.query = query;
    return std::make_shared<PutSavedFilter>(known, wanted);
}

CommandPtr moving(const Store &store, const QString &name, const QString &before)
{
    return std::make_shared<MoveSavedFilter>(filterNamed(store, name).id,
                                             before.isEmpty() ? SavedFilterId{} : filterNamed(store, before).id);
}

} // namespace

TEST_CASE("a saved filter is the same after a restart", "[savedfilters]")
{
    TestStore store;
    const Outcome created = store.run(std::make_shared<PutSavedFilter>(SavedFilter{
        .name = u"  Late\tones "_s, .query = u"is:overdue \"a  b\""_s, .owner = store.me(), .isPinned = true}));
    CHECK(created.changes.directory);
    const SavedFilter filter = filterNamed(store, u"Late ones"_s);
    CHECK(filter.id.isValid());
    CHECK_FALSE(filter.uid.isEmpty());
    CHECK(filter.query == u"is:overdue \"a  b\""_s);
    CHECK(filter.owner == store.me());
    CHECK(filter.isPinned);
    CHECK(filter.version == 1);
    store.reopen();
    CHECK(store->directory().savedFilters == QList{filter});
    CHECK(*store->directory().savedFilter(filter.id) == filter);
}

TEST_CASE("a saved filter is renamed and asked anew and each step is undone", "[savedfilters]")
{
    TestStore store;
    const Outcome created = store.run(creation(u"Late"_s));
    const Outcome renamed = store.run(renaming(store, u"Late"_s, u"Overdue"_s));
    const Outcome asked = store.run(requerying(store, u"Overdue"_s, u"due:<today"_s));
    CHECK(filterNamed(store, u"Overdue"_s).version == 3);
    const Outcome back = store.run(asked.undo);
    CHECK(filterNamed(store, u"Overdue"_s).query == u"is:overdue"_s);
    store.run(renamed.undo);
    CHECK(namesOf(store) == QStringList{u"Late"_s});
    const Outcome uncreated = store.run(created.undo);
    CHECK(namesOf(store).isEmpty());

    store.run(uncreated.undo); // and all of it again
    store.run(renaming(store, u"Late"_s, u"Overdue"_s));
    store.run(back.undo);
    CHECK(filterNamed(store, u"Overdue"_s).query == u"due:<today"_s);
}

TEST_CASE("a filter can be shared and taken back and pinned", "[savedfilters]")
{
    TestStore store;
    const PersonId bob = store.addPerson("Bob");
    store.run(creation(u"Mine"_s, u"is:mine"_s, store.me()));
    const SavedFilter own = filterNamed(store, u"Mine"_s);
    CHECK(isFor(own, store.me()));
    CHECK_FALSE(isFor(own, bob));
    SavedFilter shared = own;
    shared.owner = {};
    shared.isPinned = true;
    const Outcome done = store.run(std::make_shared<PutSavedFilter>(own, shared));
    CHECK(isFor(filterNamed(store, u"Mine"_s), bob));
    CHECK(filterNamed(store, u"Mine"_s).isPinned);
    store.run(done.undo);
    CHECK_FALSE(isFor(filterNamed(store, u"Mine"_s), bob));
    CHECK_FALSE(filterNamed(store, u"Mine"_s).isPinned);
}

TEST_CASE("saved filters are put in order and undo puts them back", "[savedfilters]")
{
    TestStore store;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        store.run(creation(name));
    CHECK(namesOf(store) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    const Outcome first = store.run(moving(store, u"c"_s, u"a"_s));
    CHECK(namesOf(store) == QStringList{u"c"_s, u"a"_s, u"b"_s});
    const Outcome last = store.run(moving(store, u"c"_s, {}));
    CHECK(namesOf(store) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK_FALSE(store.run(moving(store, u"c"_s, {})).undo);
    CHECK_FALSE(store.run(moving(store, u"a"_s, u"b"_s)).undo);
    CHECK_FALSE(store.run(moving(store, u"a"_s, u"a"_s)).undo);
    const Outcome back = store.run(last.undo);
    CHECK(namesOf(store) == QStringList{u"c"_s, u"a"_s, u"b"_s});
    store.run(back.undo);
    CHECK(namesOf(store) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(store.refused(first.undo).code == Error::Code::Conflict); // it is somewhere else now
}

TEST_CASE("there is always room between two saved filters", "[savedfilters]")
{
    TestStore store;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        store.run(creation(name));
    Outcome moved;
    for (int i = 0; i < 30; ++i) // halves the gap each time
        moved = store.run(moving(store, i % 2 == 0 ? u"c"_s : u"b"_s, i % 2 == 0 ? u"b"_s : u"c"_s));
    CHECK(namesOf(store) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    const QList<SavedFilter> &filters = store->directory().savedFilters;
    CHECK(filters.at(0).rank < filters.at(1).rank);
    CHECK(filters.at(1).rank < filters.at(2).rank);
    store.run(moved.undo);
    CHECK(namesOf(store) == QStringList{u"a"_s, u"c"_s, u"b"_s});
}

TEST_CASE("a deleted filter comes back as it was", "[savedfilters]")
{
    TestStore store;
    store.run(creation(u"a"_s));
    store.run(creation(u"b"_s, u"тег:vip"_s, store.me()));
    const SavedFilter before = filterNamed(store, u"a"_s);
    const Outcome deleted = store.run(std::make_shared<DeleteSavedFilter>(before));
    CHECK(namesOf(store) == QStringList{u"b"_s});
    CHECK(store.refused(std::make_shared<DeleteSavedFilter>(before)).code == Error::Code::NotFound);
    const Outcome back = store.run(deleted.undo);
    SavedFilter after = filterNamed(store, u"a"_s);
    CHECK(namesOf(store) == QStringList{u"a"_s, u"b"_s});
    CHECK(after.version > before.version);
    after.version = before.version;
    CHECK(after == before);
    store.run(back.undo);
    CHECK(namesOf(store) == QStringList{u"b"_s});
}

TEST_CASE("a filter comes back under another key where its own was given away", "[savedfilters]")
{
    TestStore store;
    store.run(creation(u"a"_s));
    const Outcome renamed = store.run(renaming(store, u"a"_s, u"z"_s));
    const Outcome deleted = store.run(std::make_shared<DeleteSavedFilter>(filterNamed(store, u"z"_s)));
    store.run(creation(u"b"_s));
    store.run(deleted.undo);
    CHECK(filterNamed(store, u"z"_s).id != filterNamed(store, u"b"_s).id);
    store.run(renamed.undo); // it is still the same one
    CHECK(namesOf(store) == QStringList{u"b"_s, u"a"_s});
}

TEST_CASE("two people who change one filter both win unless it is the same field", "[savedfilters]")
{
    TestStore store;
    store.run(creation(u"Late"_s));
    const SavedFilter known = filterNamed(store, u"Late"_s);
    const CommandPtr rename = renaming(store, u"Late"_s, u"Bob's"_s);
    const CommandPtr requery = requerying(store, u"Late"_s, u"due:today"_s);
    const CommandPtr renameToo = renaming(store, u"Late"_s, u"Ada's"_s);
    const Outcome renamed = store.run(rename);
    store.run(requery);
    CHECK(filterNamed(store, u"Bob's"_s).query == u"due:today"_s);
    CHECK(store.refused(renameToo).code == Error::Code::Conflict);
    CHECK(store.refused(std::make_shared<DeleteSavedFilter>(known)).code == Error::Code::Conflict);
    CHECK_FALSE(store.run(rename).undo); // it is what was wanted
    store.run(renaming(store, u"Bob's"_s, u"Eve's"_s));
    CHECK(store.refused(renamed.undo).code == Error::Code::Conflict);
    CHECK(namesOf(store) == QStringList{u"Eve's"_s});
}

TEST_CASE("creating again what is there adds nothing", "[savedfilters]")
{
    TestStore store;
    const CommandPtr command = creation(u"Late"_s);
    store.run(command);
    CHECK_FALSE(store.run(command).undo);
    CHECK(namesOf(store).size() == 1);
}

TEST_CASE("a saved filter needs a name and an owner who is there and has limits", "[savedfilters]")
{
    TestStore store;
    CHECK(store.refused(creation(u" \n "_s)).code == Error::Code::InvalidValue);
    CHECK(store.refused(creation(u"a"_s, {}, PersonId{99})).code == Error::Code::InvalidValue);
    CHECK(store.refused(creation(QString(5000, u'a'))).code == Error::Code::TextTooLong);
    CHECK(store.refused(creation(u"a"_s, QString(kMaxFilterLength + 1, u'a'))).code == Error::Code::TextTooLong);
    CHECK(store.refused(std::make_shared<MoveSavedFilter>(SavedFilterId{7}, SavedFilterId{})).code
          == Error::Code::NotFound);
    CHECK(namesOf(store).isEmpty());
    store.run(creation(u"a"_s, {})); // everything
    store.run(creation(u"a"_s, QString(kMaxFilterLength, u'a'), store.me()));
    CHECK(store.refused(renaming(store, u"a"_s, {})).code == Error::Code::InvalidValue);
}

TEST_CASE("another program sees a filter that was saved and changed and deleted", "[savedfilters]")
{
    TestStore store;
    const auto other = store.secondStore(u"Bob"_s);
    const auto sees = [&](const QStringList &names) {
        other->refresh();
        TestStore::waitFor([&] { return namesOf(*other) == names; });
    };
    store.run(creation(u"Late"_s));
    sees({u"Late"_s});
    store.run(creation(u"Soon"_s));
    store.run(moving(store, u"Soon"_s, u"Late"_s));
    sees({u"Soon"_s, u"Late"_s});
    store.run(renaming(store, u"Soon"_s, u"Today"_s));
    sees({u"Today"_s, u"Late"_s});
    CHECK(other->directory().savedFilters == store->directory().savedFilters);
    store.run(std::make_shared<DeleteSavedFilter>(filterNamed(store, u"Late"_s)));
    sees({u"Today"_s});
}

TEST_CASE("a file that cannot be written keeps its saved filters as they are", "[savedfilters]")
{
    TestStore store;
    store.run(creation(u"Late"_s));
    const SavedFilter known = filterNamed(store, u"Late"_s);
    const auto database = Database::open(store.path(), Database::Mode::ReadOnly);
    REQUIRE(database);
    Repositories repositories(**database);
    const CommandContext context{.actor = store.me(), .now = store.clock().now(), .zone = QTimeZone::utc()};
    for (const CommandPtr &command : {creation(u"Soon"_s), renaming(store, u"Late"_s, u"x"_s),
                                      CommandPtr(std::make_shared<DeleteSavedFilter>(known))}) {
        const auto refused = command->apply(repositories, context);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::ReadOnly);
    }
    CHECK(repositories.savedFilters.all().value() == QList{known});
}
