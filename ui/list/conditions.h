// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "core/store/directory.h"

#include <optional>

/// A filter as the bar above the tasks shows it: conditions that must all hold, each with a chip of its own. A
/// condition is any part of a filter: one term, some terms of which one must hold, or what a saved filter brings.
namespace ui::conditions {

/// What a person can set a condition on, in the order of the menu.
enum class Subject { Status, Category, Assignee, Priority, Due, Tag, Client, Deal, Created, Changed };

const QList<Subject> &allSubjects();
QString nameOf(Subject subject);
/// Whether values are typed and completed from what was used before, instead of chosen from a short list.
bool isTyped(Subject subject);
/// Whether a first and a last day can be given.
bool hasDays(Subject subject);
core::FilterField fieldOf(Subject subject);

/// One value that can be checked.
struct Choice
{
    QString label{};
    core::Filter term{};
};
/// The values of a subject that are known without typing.
QList<Choice> choicesOf(Subject subject, const core::Directory &directory);

/// The conditions of a filter, without the words of the search field.
QList<core::Filter> partsOf(const core::Filter &filter);
/// The filter that asks for all conditions at once.
core::Filter joined(const QList<core::Filter> &conditions);
/// What a condition is set on; none for one that mixes them, which has a chip but no editor.
std::optional<Subject> subjectOf(const core::Filter &condition);
/// The words of a condition's chip.
QString textOf(const core::Filter &condition, const core::Directory &directory);

/// A condition as its editor takes it apart and puts it together.
struct Parts
{
    QList<core::Filter> terms{}; ///< one of them must hold
    QDate from{}; ///< first and last day, both included; invalid: open
    QDate to{};
};
Parts takenApart(const core::Filter &condition);
core::Filter putTogether(Subject subject, const Parts &parts);

/// Whose tasks the conditions leave; none: everyone's. @p me stands for whoever asks.
QList<core::PersonId> assigneesOf(const core::Filter &filter, core::PersonId me);
/// The same conditions, but the tasks of @p people only; none of them: everyone's.
core::Filter withAssignees(const core::Filter &filter, const QList<core::PersonId> &people);

} // namespace ui::conditions
