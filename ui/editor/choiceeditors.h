// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/person.h"
#include "ui/editor/fieldeditor.h"

class QMenu;

namespace ui {

class ValueButton;

/// A field with a menu of choices behind a button that looks like text: person, priority, type.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(core::Field field, TaskSession &session, QWidget *parent);

    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void setInvalid(bool isInvalid) override;
    void activate() override;

protected:
    ValueButton &button() const { return *m_button; }
    /// Puts the choices of the moment into an empty menu.
    virtual void fillMenu(QMenu &menu) = 0;
    /// One choice, ticked when it is the value.
    void addChoice(QMenu &menu, const QString &text, const core::FieldValue &choice, const QIcon &icon = {});

private:
    ValueButton *m_button;
    QMenu *m_menu;
};

/// Assignee or creator.
class PersonEditor final : public ChoiceEditor
{
public:
    using ChoiceEditor::ChoiceEditor;
    void showValue() override;

private:
    void fillMenu(QMenu &menu) override;
};

class PriorityEditor final : public ChoiceEditor
{
public:
    PriorityEditor(TaskSession &session, QWidget *parent);
    void showValue() override;
    bool isEmpty() const override { return false; }

private:
    void fillMenu(QMenu &menu) override;
};

class TypeEditor final : public ChoiceEditor
{
public:
    TypeEditor(TaskSession &session, QWidget *parent);
    void showValue() override;

private:
    void fillMenu(QMenu &menu) override;
};

/// A picture of a person for menus.
QIcon avatarIcon(const core::Person &person);

} // namespace ui
