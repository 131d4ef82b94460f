// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importrecord.h"

#include <optional>
#include <QByteArray>
#include <QJsonObject>

namespace core {

/// The person, client, deal or status that an object in @p section of our JSON describes; none when it has no name.
std::optional<ImportedRecord> directoryRecord(const QByteArray &section, const QJsonObject &object);

QByteArray personJson(const Person &person);
QByteArray clientJson(const Client &client);
QByteArray dealJson(const ImportedDeal &deal);
QByteArray statusJson(const Status &status);

/// The key of a category in JSON.
QString keyOf(StatusCategory category);

} // namespace core
