// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QString>

namespace ui {

/// Something that the command palette can do or go to.
struct PaletteEntry
{
    QString title{};
    QString hint{}; ///< what it is, or its keys: at the end of the row
    QString iconName{};
    std::function<void()> act{};
};

/// The entries that what was typed may mean: every word of it begins a word of the title. Those whose title begins with
/// it come first, else the order stays. Nothing typed: all.
QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &typed);

} // namespace ui
