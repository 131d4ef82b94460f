// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/directoryjson.h"
#include "core/exchange/jsontext.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array kCategories{QLatin1StringView("open"), QLatin1StringView("waiting"), QLatin1StringView("closed")};

} // namespace

QString keyOf(StatusCategory category)
{
    return kCategories.at(static_cast<size_t>(category));
}

std::optional<StatusCategory> categoryNamed(QStringView key)
{
    const auto known = std::ranges::find_if(kCategories, [&](QLatin1StringView category) { return key == category; });
    return known == kCategories.end()
        ? std::nullopt
        : std::optional(static_cast<StatusCategory>(std::distance(kCategories.begin(), known)));
}

QByteArray personJson(const Person &person)
{
    return JsonText()
        .text("name", person.name)
        .text("email", person.email)
        .flag("lead", person.isLead)
        .flag("active", person.isActive)
        .object();
}

QByteArray clientJson(const Client &client)
{
    return JsonText()
        .text("name", client.name)
        .text("phone", client.phone)
        .text("email", client.email)
        .text("note", client.note)
        .object();
}

QByteArray dealJson(const ImportedDeal &deal)
{
    return JsonText().textOrNull("client", deal.client).text("name", deal.name).object();
}

QByteArray statusJson(const Status &status)
{
    return JsonText()
        .text("key", status.key)
        .text("name", status.name)
        .text("category", keyOf(status.category))
        .text("color", status.color)
        .number("position", status.position)
        .number("soft_limit", status.softLimit)
        .object();
}

} // namespace core
