// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/fieldeditor.h"

#include "core/domain/field.h"

namespace ui {

FieldEditor::FieldEditor(core::Field field, TaskSession &session, QWidget *parent)
    : QWidget(parent), m_field(field), m_session(session)
{ }

bool FieldEditor::isEmpty() const
{
    static const core::Task nothing{};
    return value() == core::valueOf(nothing, m_field);
}

} // namespace ui

#include "moc_fieldeditor.cpp"
