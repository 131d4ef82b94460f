// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/importrecord.h"

#include <optional>
#include <QByteArray>

namespace core {

QByteArray personJson(const Person &person);
QByteArray clientJson(const Client &client);
QByteArray dealJson(const ImportedDeal &deal);
QByteArray statusJson(const Status &status);

/// The key of a category in JSON.
QString keyOf(StatusCategory category);
/// The category of a key; none when there is no such key.
std::optional<StatusCategory> categoryNamed(QStringView key);

} // namespace core
