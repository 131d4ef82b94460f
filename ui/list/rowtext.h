// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"
#include "core/store/directory.h"
#include "core/store/queries.h"
#include "ui/list/listcolumns.h"

namespace ui {

/// What the words of rows depend on.
struct RowTextContext
{
    const core::Directory &directory;
    core::Grouping grouping = core::Grouping::None;
    QDateTime now{}; ///< UTC
    QTimeZone zone{};
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
};

/// The text of one cell; glyph columns give the name of what the glyph means.
QString cellText(const core::TaskRow &row, ListColumn column, const RowTextContext &context);

/// How many parts of a task are closed, "1/4"; empty without any.
QString subtasksText(const core::TaskRow &row);

/// The whole row as a screen reader tells it.
QString rowSentence(const core::TaskRow &row, const RowTextContext &context);

/// The name of a group, without its count.
QString headingText(const core::TaskGroup &group, const RowTextContext &context);

/// The heading as a screen reader tells it: name, count and whether it is folded.
QString headingSentence(const core::TaskGroup &group, bool isCollapsed, const RowTextContext &context);

} // namespace ui
