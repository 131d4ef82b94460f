// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/taskgen.h"

#include "core/query/textfold.h"

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace support {

namespace {

template <typename T>
rc::Gen<T> oneOf(const std::vector<T> &values)
{
    return rc::gen::elementOf(values);
}

const std::vector<QString> kWords{u"позвонить"_s, u"Фёдоров"_s, u"КП"_s, u"договор"_s, u"Call"_s, u"Ada"_s,
                                  u"日本"_s,      u"йогурт"_s,  u"42"_s, u"é"_s,       u"的"_s};
const std::vector<QString> kClients{u"Север"_s, u"СнабПолюс"_s, u"Ёлка"_s, u"Acme"_s};
const std::vector<QString> kDeals{u"Пробный период"_s, u"Поставка"_s, u"Renewal"_s};
const std::vector<QString> kTags{u"повторная"_s, u"Ещё"_s, u"vip"_s};

rc::Gen<QString> someTitle()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(oneOf(kWords)), [](std::vector<QString> words) {
        words.resize(std::min<size_t>(words.size(), 4));
        return QStringList(words.cbegin(), words.cend()).join(u' ');
    });
}

/// Minutes and seconds around every midnight of two weeks.
rc::Gen<qint64> someSeconds()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(-8, 9), rc::gen::element(-1, 0, 1, 3600, 40000)),
                        [](const std::tuple<int, int> &part) {
                            const qint64 midnight = wednesday().now.toSecsSinceEpoch() - 12 * 3600;
                            return midnight + std::get<0>(part) * 86400 + std::get<1>(part);
                        });
}

rc::Gen<QDate> someDay()
{
    return rc::gen::map(rc::gen::inRange(-9, 10), [](int days) { return QDate(2026, 10, 14).addDays(days); });
}

rc::Gen<Due> someDue()
{
    return rc::gen::oneOf(rc::gen::just(Due{}), rc::gen::map(someDay(), &Due::onDay),
                          rc::gen::map(someSeconds(), [](qint64 seconds) {
                              return Due::at(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
                          }));
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

void giveNames(TaskRow &task)
{
    const int client = *rc::gen::inRange<int>(0, static_cast<int>(kClients.size()) + 1);
    task.client = ClientId{client};
    task.clientName = client == 0 ? QString() : kClients[static_cast<size_t>(client - 1)];
    const int deal = *rc::gen::inRange<int>(0, static_cast<int>(kDeals.size()) + 1);
    task.deal = DealId{deal};
    task.dealName = deal == 0 ? QString() : kDeals[static_cast<size_t>(deal - 1)];
    for (const QString &tag : kTags) {
        if (*rc::gen::inRange(0, 4) == 0)
            task.tags.append(tag);
    }
}

void givePeople(TaskRow &task)
{
    const auto someone = rc::gen::map(rc::gen::inRange<qint64>(0, 4), [](qint64 id) { return PersonId{id}; });
    task.creator = *someone;
    task.assignee = *someone;
    for (const PersonId person :
         smallTeam().people.isEmpty() ? QList<PersonId>{} : QList<PersonId>{PersonId{1}, PersonId{2}}) {
        if (*rc::gen::inRange(0, 4) == 0)
            (person.value() == 1 ? task.participants : task.observers).append(person);
    }
}

TaskRow someTask()
{
    TaskRow task;
    task.uid = QString::number(*rc::gen::arbitrary<quint64>());
    task.title = *someTitle();
    task.status = StatusId{*rc::gen::inRange<qint64>(1, 6)};
    task.priority = static_cast<Priority>(*rc::gen::inRange(0, 4));
    task.type = TypeId{*rc::gen::inRange<qint64>(1, 6)};
    givePeople(task);
    giveNames(task);
    task.start = *someDue();
    task.due = *someDue();
    task.rank = *rc::gen::inRange<qint64>(-3, 4);
    task.checklistTotal = *rc::gen::inRange(0, 2);
    task.commentCount = *rc::gen::inRange(0, 2);
    task.hasReminder = *rc::gen::arbitrary<bool>();
    task.created = utc(*someSeconds());
    task.changed = utc(*someSeconds());
    if (smallTeam().isClosed(task.status))
        task.completed = utc(*someSeconds());
    task.isDeleted = *rc::gen::inRange(0, 5) == 0;
    return task;
}

Filter someTerm()
{
    const auto person = rc::gen::oneOf(
        rc::gen::just(FilterValue(Me{})), rc::gen::just(FilterValue(Nobody{})), rc::gen::just(FilterValue(u"ёлк"_s)),
        rc::gen::just(FilterValue(u"а"_s)),
        rc::gen::map(rc::gen::inRange<qint64>(1, 5), [](qint64 id) { return FilterValue(PersonId{id}); }));
    const auto date = rc::gen::oneOf(
        rc::gen::just(FilterValue(Nobody{})), rc::gen::map(someDay(), [](QDate day) { return FilterValue(day); }),
        rc::gen::map(rc::gen::inRange(0, 6), [](int day) { return FilterValue(static_cast<RelativeDay>(day)); }),
        rc::gen::map(rc::gen::inRange(-3, 8), [](int days) { return FilterValue(DaysAgo{days}); }));
    const auto field = static_cast<FilterField>(*rc::gen::inRange(0, static_cast<int>(FilterField::HasChecklist) + 1));
    const auto comparison = static_cast<Comparison>(*rc::gen::inRange(0, 5));
    switch (field) {
    case FilterField::Status:
        return Filter::term(field, StatusId{*rc::gen::inRange<qint64>(1, 7)});
    case FilterField::Category:
        return Filter::term(field, static_cast<StatusCategory>(*rc::gen::inRange(0, 3)));
    case FilterField::Priority:
        return Filter::term(field, static_cast<Priority>(*rc::gen::inRange(0, 4)), comparison);
    case FilterField::Type:
        return Filter::term(field, TypeId{*rc::gen::inRange<qint64>(1, 6)});
    case FilterField::Assignee:
    case FilterField::Creator:
    case FilterField::Person:
        return Filter::term(field, *person);
    case FilterField::Client:
        return Filter::term(field,
                            *rc::gen::element(FilterValue(Nobody{}), FilterValue(u"ПОЛ"_s), FilterValue(u"елк"_s),
                                              FilterValue(u"%"_s), FilterValue(ClientId{2})));
    case FilterField::Deal:
        return Filter::term(field, *rc::gen::element(FilterValue(Nobody{}), FilterValue(u"по"_s), FilterValue(u"_"_s)));
    case FilterField::Tag:
        return Filter::term(field,
                            *rc::gen::element(FilterValue(Nobody{}), FilterValue(u"еще"_s), FilterValue(u"VIP"_s),
                                              FilterValue(u"vi"_s)));
    case FilterField::Due:
    case FilterField::Start:
    case FilterField::Created:
    case FilterField::Changed:
    case FilterField::Completed:
        return Filter::term(field, *date, comparison);
    case FilterField::Id:
        return Filter::term(field, *rc::gen::inRange<qint64>(0, 40), comparison);
    default:
        return Filter::term(field, *rc::gen::arbitrary<bool>());
    }
}

Filter filterOfDepth(int depth, bool canSearch)
{
    const int kind = depth == 0 ? 0 : *rc::gen::inRange(0, 5);
    const auto parts = [&] {
        QList<Filter> list;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            list.append(filterOfDepth(depth - 1, canSearch));
        return list;
    };
    if (kind == 1)
        return Filter::all(parts());
    if (kind == 2)
        return Filter::any(parts());
    if (kind == 3)
        return Filter::negation(filterOfDepth(depth - 1, canSearch));
    if (canSearch && *rc::gen::inRange(0, 4) == 0) {
        return Filter::text(
            *rc::gen::element(u"фед"_s, u"о"_s, u"call ada"_s, u"ЙО"_s, u"本"_s, u"—"_s, u"север"_s, u"e"_s),
            *rc::gen::inRange(0, 4) == 0);
    }
    return someTerm();
}

} // namespace

Directory smallTeam()
{
    Directory team;
    team.people = {{PersonId{1}, u"1"_s, u"Игорь Кравцов"_s, {}, false, true},
                   {PersonId{2}, u"2"_s, u"Анна Белова"_s, {}, true, true},
                   {PersonId{3}, u"3"_s, u"Яна Ёлкина"_s, {}, false, true}};
    team.statuses = {{statuses::kWaiting, u"waiting"_s, {}, StatusCategory::Waiting, {}, 1, 0},
                     {statuses::kNew, u"new"_s, {}, StatusCategory::Open, {}, 2, 0},
                     {statuses::kInProgress, u"in_progress"_s, {}, StatusCategory::Open, {}, 3, 0},
                     {statuses::kCancelled, u"cancelled"_s, {}, StatusCategory::Closed, {}, 4, 0},
                     {statuses::kDone, u"done"_s, {}, StatusCategory::Closed, {}, 5, 0}};
    team.types = {{types::kCall, u"call"_s, {}, 1},
                  {types::kMeeting, u"meeting"_s, {}, 2},
                  {types::kEmail, u"email"_s, {}, 3},
                  {types::kOffer, u"offer"_s, {}, 4},
                  {types::kOther, u"other"_s, {}, 5}};
    return team;
}

FilterContext wednesday(const char *zone)
{
    const QTimeZone place(zone);
    return {PersonId{1}, QDateTime(QDate(2026, 10, 14), QTime(12, 0), place).toUTC(), place, Qt::Monday};
}

rc::Gen<QList<TaskRow>> someTasks()
{
    return rc::gen::exec([] {
        QList<TaskRow> tasks;
        const int count = *rc::gen::inRange(0, 30);
        qint64 id = 0;
        for (int i = 0; i < count; ++i) {
            TaskRow task = someTask();
            id += *rc::gen::inRange(1, 3);
            task.id = TaskId{id};
            tasks.append(task);
        }
        return tasks;
    });
}

rc::Gen<Filter> someFilter(bool canSearch)
{
    return rc::gen::exec([canSearch] { return filterOfDepth(3, canSearch); });
}

rc::Gen<QList<SortOrder>> someSorting()
{
    return rc::gen::exec([] {
        QList<SortOrder> sort;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            sort.append({static_cast<SortKey>(*rc::gen::inRange(0, static_cast<int>(SortKey::Number) + 1)),
                         *rc::gen::arbitrary<bool>()});
        }
        return sort;
    });
}

} // namespace support

namespace core {

void showValue(const Filter &filter, std::ostream &out)
{
    out << "filter(kind " << static_cast<int>(filter.kind) << ", field " << static_cast<int>(filter.field)
        << ", comparison " << static_cast<int>(filter.comparison) << ", value " << filter.value.index() << ' ';
    if (const auto *text = std::get_if<QString>(&filter.value))
        out << text->toStdString();
    if (const auto *day = std::get_if<QDate>(&filter.value))
        out << day->toString(Qt::ISODate).toStdString();
    if (const auto *days = std::get_if<DaysAgo>(&filter.value))
        out << days->days;
    out << ", words '" << filter.words.toStdString() << "', " << filter.isPhrase;
    for (const Filter &part : filter.parts) {
        out << ", ";
        showValue(part, out);
    }
    out << ')';
}

void showValue(const TaskRow &task, std::ostream &out)
{
    const auto date = [](const Due &due) {
        return (due.isAllDay() ? due.day().toString(Qt::ISODate) : due.instant().toString(Qt::ISODate)).toStdString();
    };
    out << '#' << task.id.value() << " '" << task.title.toStdString() << "' status " << task.status.value() << " by "
        << task.creator.value() << " for " << task.assignee.value() << " client " << task.clientName.toStdString()
        << " due " << date(task.due) << " created " << task.created.toString(Qt::ISODate).toStdString() << " completed "
        << task.completed.toString(Qt::ISODate).toStdString() << (task.isDeleted ? " deleted" : "");
}

void showValue(const SortOrder &order, std::ostream &out)
{
    out << (order.isDescending ? '-' : '+') << static_cast<int>(order.key);
}

} // namespace core
