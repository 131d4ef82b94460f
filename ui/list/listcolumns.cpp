// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/listcolumns.h"

#include <array>
#include <QCoreApplication>

namespace ui {

namespace {

using core::SortKey;

constexpr size_t kCount = kListColumnCount;

const std::array<ListColumnSpec, kCount> kSpecs{{
    {44, 44, true, true, SortKey::Status}, // 20 of margin before the glyph
    {24, 24, true, true, SortKey::Priority},
    {428, 200, true, false, SortKey::Title}, // takes what the others leave
    {136, 96, true, false, SortKey::Client},
    {120, 104, true, false, SortKey::Due},
    {136, 40, true, false, SortKey::Assignee}, // at 40 the avatar alone
    {136, 96, false, false, SortKey::Deal},
    {144, 96, false, false, std::nullopt},
    {96, 64, false, false, std::nullopt},
    {112, 96, false, false, SortKey::Created},
    {112, 96, false, false, SortKey::Changed},
    {96, 56, false, false, SortKey::Number},
}};

constexpr std::array<const char *, kCount> kKeys{"status", "priority", "title",     "client",  "due",     "assignee",
                                                 "deal",   "tags",     "checklist", "created", "changed", "number"};

size_t placeOf(ListColumn column)
{
    return static_cast<size_t>(column);
}

} // namespace

const ListColumnSpec &specOf(ListColumn column)
{
    return kSpecs.at(placeOf(column));
}

const QList<ListColumn> &allListColumns()
{
    static const QList<ListColumn> columns = [] {
        QList<ListColumn> all;
        for (int i = 0; i < kListColumnCount; ++i)
            all.append(static_cast<ListColumn>(i));
        return all;
    }();
    return columns;
}

QString nameOf(ListColumn column)
{
    switch (column) {
    case ListColumn::Status:
        //: Column of the task list. RU: «Статус»
        return QCoreApplication::translate("ListColumns", "Status");
    case ListColumn::Priority:
        //: Column of the task list. RU: «Приоритет»
        return QCoreApplication::translate("ListColumns", "Priority");
    case ListColumn::Title:
        //: Column of the task list: its title. RU: «Задача»
        return QCoreApplication::translate("ListColumns", "Task");
    case ListColumn::Client:
        //: Column of the task list. RU: «Клиент»
        return QCoreApplication::translate("ListColumns", "Client");
    case ListColumn::Due:
        //: Column of the task list: when to finish. RU: «Срок»
        return QCoreApplication::translate("ListColumns", "Due");
    case ListColumn::Assignee:
        //: Column of the task list. RU: «Ответственный»
        return QCoreApplication::translate("ListColumns", "Assignee");
    case ListColumn::Deal:
        //: Column of the task list. RU: «Сделка»
        return QCoreApplication::translate("ListColumns", "Deal");
    case ListColumn::Tags:
        //: Column of the task list. RU: «Теги»
        return QCoreApplication::translate("ListColumns", "Tags");
    case ListColumn::Checklist:
        //: Column of the task list. RU: «Чек-лист»
        return QCoreApplication::translate("ListColumns", "Checklist");
    case ListColumn::Created:
        //: Column of the task list: when it was created. RU: «Создана»
        return QCoreApplication::translate("ListColumns", "Created");
    case ListColumn::Changed:
        //: Column of the task list: when it was last changed. RU: «Изменена»
        return QCoreApplication::translate("ListColumns", "Changed");
    case ListColumn::Number:
        //: Column of the task list: the number of the task. RU: «№»
        return QCoreApplication::translate("ListColumns", "No.");
    }
    return {};
}

QString keyOf(ListColumn column)
{
    return QString::fromLatin1(kKeys.at(placeOf(column)));
}

std::optional<ListColumn> listColumnOf(const QString &key)
{
    for (const ListColumn column : allListColumns()) {
        if (keyOf(column) == key)
            return column;
    }
    return std::nullopt;
}

} // namespace ui
