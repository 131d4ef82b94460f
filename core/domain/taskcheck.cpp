// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/taskcheck.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core {

namespace {

/// The fields whose values can be wrong by themselves; the others are keys of rows.
constexpr std::array kChecked{
    Field::Title,           Field::Description,  Field::Client,    Field::Deal,      Field::Tags,
    Field::Start,           Field::Due,          Field::Reminders, Field::Checklist, Field::Links,
    Field::EstimateMinutes, Field::SpentMinutes, Field::Result,    Field::Completed};

bool isLongText(Field field)
{
    return field == Field::Description || field == Field::Result;
}

struct Cleaner
{
    Field field;

    FieldValue operator()(const QString &text) const
    {
        if (isLongText(field))
            return cleanedText(text);
        return field == Field::Title ? cleanedTitle(text) : cleanedName(text);
    }
    FieldValue operator()(const QStringList &names) const
    {
        QStringList cleaned;
        for (const QString &name : names) {
            if (const QString one = cleanedName(name); !one.isEmpty() && !cleaned.contains(one))
                cleaned.append(one);
        }
        return cleaned;
    }
    FieldValue operator()(QList<ChecklistItem> items) const
    {
        for (ChecklistItem &item : items)
            item.text = cleanedTitle(item.text);
        return items;
    }
    FieldValue operator()(QList<Link> links) const
    {
        for (Link &link : links)
            link = {.name = cleanedTitle(link.name), .url = cleanedTitle(link.url)};
        return links;
    }
    template <typename T>
    FieldValue operator()(const T &value) const
    {
        return value;
    }
};

struct Checker
{
    Field field;

    Result<> operator()(const QString &text) const
    {
        if (field == Field::Title && text.isEmpty())
            return failure(Error::Code::TitleEmpty);
        if (field == Field::Title && text.size() > kMaxTitleLength && charactersIn(text) > kMaxTitleLength)
            return failure(Error::Code::TitleTooLong, QString::number(charactersIn(text)));
        // A UTF-16 unit takes three bytes at most: only what may be too long is counted.
        if (isLongText(field) && text.size() > kMaxDescriptionBytes / 3 && text.toUtf8().size() > kMaxDescriptionBytes)
            return failure(Error::Code::TextTooLong, keyOf(field));
        return isLongText(field) ? Result<>{} : lines({text});
    }
    Result<> operator()(const QStringList &names) const { return lines(names); }
    Result<> operator()(const QList<ChecklistItem> &items) const
    {
        const bool isTooLong = std::ranges::any_of(items, isLineTooLong, &ChecklistItem::text);
        return isTooLong ? failure(Error::Code::TextTooLong, keyOf(field)) : Result<>{};
    }
    Result<> operator()(const QList<Link> &links) const
    {
        const bool isTooLong = std::ranges::any_of(
            links, [](const Link &link) { return isLineTooLong(link.name) || isLineTooLong(link.url); });
        return isTooLong ? failure(Error::Code::TextTooLong, keyOf(field)) : Result<>{};
    }
    Result<> operator()(qint64 number) const { return fine(number >= 0 && number <= std::numeric_limits<int>::max()); }
    Result<> operator()(const Due &due) const { return fine(isWritable(due)); }
    Result<> operator()(const QDateTime &instant) const { return fine(isWritable(Due::at(instant))); }
    Result<> operator()(const QList<ReminderSpec> &reminders) const
    {
        return fine(std::ranges::all_of(reminders, [](const ReminderSpec &reminder) {
            return reminder.beforeMinutes.value_or(0) >= 0 && isWritable(Due::at(reminder.at.value_or(QDateTime())));
        }));
    }
    template <typename T>
    Result<> operator()(const T &) const
    {
        return {};
    }

private:
    Result<> fine(bool isFine) const { return isFine ? Result<>{} : failure(Error::Code::InvalidValue, keyOf(field)); }
    Result<> lines(const QStringList &texts) const
    {
        return std::ranges::any_of(texts, isLineTooLong) ? failure(Error::Code::TextTooLong, keyOf(field)) : Result<>{};
    }
};

} // namespace

QString cleanedName(const QString &text)
{
    return cleanedTitle(text).simplified();
}

bool isOfLine(const Error &error)
{
    const auto field = fieldOf(error.detail);
    return error.code == Error::Code::TextTooLong && !(field && isLongText(*field));
}

bool isWritable(const Due &due)
{
    const int year = due.isAllDay() ? due.day().year() : due.instant().date().year(); // 0 where there is none
    return due.isNone() || (year >= 1 && year <= 9999);
}

qsizetype charactersIn(QStringView text)
{
    return text.size() - std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
}

bool isLineTooLong(QStringView text)
{
    return text.size() > kMaxLineLength && charactersIn(text) > kMaxLineLength;
}

FieldValue cleanedValue(Field field, const FieldValue &value)
{
    return std::visit(Cleaner{field}, value);
}

void clean(Task &task)
{
    for (const Field field : {Field::Title, Field::Description, Field::Result, Field::Client, Field::Deal, Field::Tags,
                              Field::Checklist, Field::Links})
        setValue(task, field, cleanedValue(field, valueOf(task, field)));
}

Result<> checkValue(Field field, const FieldValue &value)
{
    return field == Field::Rank ? Result<>{} : std::visit(Checker{field}, value);
}

Result<> checkTask(const Task &task)
{
    for (const Field field : kChecked) {
        if (const auto done = checkValue(field, valueOf(task, field)); !done)
            return done;
    }
    return {};
}

} // namespace core
