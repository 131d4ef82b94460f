// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "ui/capture/newtask.h"

#include <QObject>
#include <QPointer>

class QMimeData;

namespace ui {

class Edits;
class LinesDialog;

/// The links that were dropped or copied: files by their path, pages by their address, each with a name. Empty for
/// anything else.
QList<core::Link> linksOf(const QMimeData &data);

/// What becomes of what is pasted or dropped beside the tasks: one line is offered to quick add, several are looked at
/// and become tasks, files and pages become a task with links.
class Intake final : public QObject
{
    Q_OBJECT

public:
    /// @p window carries the look at several lines.
    Intake(Edits &edits, UsualReminder usualReminder, QWidget &window);
    ~Intake() override;

    void setScope(core::Scope scope) { m_scope = scope; }
    /// Lets things be dropped on a widget, where no part of it takes them.
    void serve(QWidget &widget);
    void take(const QMimeData &data);
    void takeText(const QString &text);
    /// What was copied, by whomever.
    void paste();

Q_SIGNALS:
    void lineOffered(const QString &line);
    /// A task was made of links: to be shown and named.
    void taskMade(core::TaskId task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takes(const QMimeData &data) const;
    void look(const QStringList &lines);
    void takeLinks(const QList<core::Link> &links);

    Edits &m_edits;
    UsualReminder m_usualReminder;
    QWidget &m_window;
    QPointer<LinesDialog> m_dialog{};
    core::Scope m_scope = core::Scope::All;
};

} // namespace ui
