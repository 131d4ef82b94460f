// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/reminder.h"
#include "ui/editor/fieldeditor.h"

class QMenu;

namespace ui {

class DuePopup;
class IconButton;

/// The reminders of a task: so long before due, or at a moment. As chips in the panel, as rows with the time they ring
/// at in the window.
class ReminderEditor final : public FieldEditor
{
    Q_OBJECT

public:
    enum class Look { Chips, Rows };
    ReminderEditor(Look look, TaskSession &session, QWidget *parent);

    void showValue() override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void activate() override;
    /// The plus: in the panel it is part of this, in the window it stands beside the heading.
    IconButton *addButton() const { return m_add; }

private:
    QList<core::ReminderSpec> reminders() const;
    QWidget *chipOf(const core::ReminderSpec &spec);
    QWidget *rowOf(const core::ReminderSpec &spec);
    QWidget *offers();
    QString timeOf(const core::ReminderSpec &spec, bool &isPast) const;
    void add(const core::ReminderSpec &spec);
    void remove(const core::ReminderSpec &spec);
    void askBefore();
    void askMoment();

    Look m_look;
    QWidget *m_list;
    IconButton *m_add;
    QMenu *m_menu;
    DuePopup *m_popup = nullptr;
    bool m_isReadOnly = false;
};

} // namespace ui
