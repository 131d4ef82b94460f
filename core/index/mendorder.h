// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QtGlobal>
#include <vector>

namespace core {

/// Takes the rows of @p changed (in any order, repeated ones too) out of @p order and puts those that @p belongs takes
/// back where @p isBefore has them. @p rows: how many there are in all. Leaves @p changed empty.
void mendOrder(std::vector<quint32> &order, std::vector<quint32> &changed, size_t rows,
               const std::function<bool(quint32)> &belongs, const std::function<bool(quint32, quint32)> &isBefore);

} // namespace core
