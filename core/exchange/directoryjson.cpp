// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/exchange/directoryjson.h"
#include "core/domain/taskcheck.h"
#include "core/exchange/jsontext.h"

#include <array>

namespace core {

namespace {

constexpr std::array kCategories{QLatin1StringView("open"), QLatin1StringView("waiting"), QLatin1StringView("closed")};

StatusCategory categoryNamed(const QString &key)
{
    if (key == kCategories.at(1))
        return StatusCategory::Waiting;
    return key == kCategories.at(2) ? StatusCategory::Closed : StatusCategory::Open;
}

} // namespace

QString keyOf(StatusCategory category)
{
    return kCategories.at(static_cast<size_t>(category));
}

std::optional<ImportedRecord> directoryRecord(const QByteArray &section, const QJsonObject &object)
{
    const auto text = [&](const char *key) { return cleanedName(object.value(QLatin1String(key)).toString()); };
    const QString name = text("name");
    if (section == "statuses") {
        const QString key = text("key");
        if (key.isEmpty())
            return std::nullopt;
        return Status{.key = key,
                      .name = name,
                      .category = categoryNamed(text("category")),
                      .color = text("color"),
                      .position = object.value(QLatin1String("position")).toInt(),
                      .softLimit = object.value(QLatin1String("soft_limit")).toInt()};
    }
    if (name.isEmpty())
        return std::nullopt;
    if (section == "people")
        return Person{.name = name,
                      .email = text("email"),
                      .isLead = object.value(QLatin1String("lead")).toBool(),
                      .isActive = object.value(QLatin1String("active")).toBool(true)};
    if (section == "clients")
        return Client{.name = name,
                      .phone = text("phone"),
                      .email = text("email"),
                      .note = cleanedText(object.value(QLatin1String("note")).toString())};
    return ImportedDeal{.client = text("client"), .name = name};
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
