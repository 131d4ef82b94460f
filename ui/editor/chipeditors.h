// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/fieldeditor.h"

class QMenu;

namespace ui {

class FlatLineEdit;
class FlowLayout;
class IconButton;

/// A field with several values, shown as chips with a plus behind them.
class ChipsEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChipsEditor(core::Field field, TaskSession &session, QWidget *parent);

    void setReadOnly(bool isReadOnly) override;
    void activate() override { startAdding(); }

protected:
    /// Opens what adds a value.
    virtual void startAdding() = 0;
    void clearChips();
    void addChip(QWidget *chip);
    FlowLayout &flow() const { return *m_flow; }
    IconButton &plus() const { return *m_plus; }
    bool isReadOnly() const { return m_isReadOnly; }

private:
    FlowLayout *m_flow;
    IconButton *m_plus;
    QList<QWidget *> m_chips{};
    bool m_isReadOnly = false;
};

/// Tags: the plus turns into a line that is completed from the tags used before.
class TagsEditor final : public ChipsEditor
{
    Q_OBJECT

public:
    TagsEditor(TaskSession &session, QWidget *parent);

    void showValue() override;
    bool isEditing() const override;
    void flush() override;
    void retranslate() override;

private:
    void startAdding() override;
    void take();
    void commitTags(const QStringList &tags);

    FlatLineEdit *m_line;
};

/// Participants or observers.
class PeopleEditor final : public ChipsEditor
{
    Q_OBJECT

public:
    PeopleEditor(core::Field field, TaskSession &session, QWidget *parent);

    void showValue() override;
    void retranslate() override;

private:
    void startAdding() override;
    void toggle(core::PersonId person);

    QMenu *m_menu;
};

} // namespace ui
