// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal> // first: moc of Qt 6.4 cannot read a header that begins with <compare>

#include <compare>
#include <QMetaType>

namespace core {

/// Row key of one table; the tag keeps a task's key from being passed where a client's is meant.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value) : m_value(value) { }
    constexpr bool isValid() const { return m_value > 0; } // SQLite hands out rowids from 1
    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value = 0;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value(), seed);
}

using TaskId = Id<struct TaskTag>;
using PersonId = Id<struct PersonTag>;
using ClientId = Id<struct ClientTag>;
using DealId = Id<struct DealTag>;
using StatusId = Id<struct StatusTag>;
using TypeId = Id<struct TypeTag>;
using CommentId = Id<struct CommentTag>;
using FiringId = Id<struct FiringTag>;
using SavedFilterId = Id<struct SavedFilterTag>;

} // namespace core

Q_DECLARE_METATYPE(core::TaskId)
Q_DECLARE_METATYPE(core::PersonId)
Q_DECLARE_METATYPE(core::StatusId)
