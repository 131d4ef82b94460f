// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/store.h"
#include "ui/editor/fieldeditor.h"
#include "ui/editor/suggestions.h"

namespace ui {

class FlatLineEdit;
class IconButton;

/// A field of one line: client, deal, estimate, time spent. Enter and losing the focus commit, Esc restores.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(core::Field field, TaskSession &session, QWidget *parent);

    bool isEditing() const override;
    void flush() override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void setInvalid(bool isInvalid) override;
    void activate() override;

protected:
    FlatLineEdit &line() const { return *m_line; }
    /// Remembers the value that editing begins from, and shows its text.
    void showText(const QString &text);
    /// Takes what was typed.
    virtual void take(const QString &text) = 0;
    const core::FieldValue &seen() const { return m_seen; }

private:
    FlatLineEdit *m_line;
    core::FieldValue m_seen{};
};

/// Asks the store for names used before, on behalf of an editor.
void offerNames(FieldEditor &asker, core::Vocabulary vocabulary, const QString &typed, const QString &client,
                const Suggestions::Answer &answer);

/// Client or deal by name, completed from what was used before.
class NameEditor final : public LineEditor
{
public:
    NameEditor(core::Field field, TaskSession &session, QWidget *parent);
    void showValue() override;
    void retranslate() override;

private:
    void take(const QString &text) override;
};

/// Minutes, typed as people say them: 90, 1:30, 1 h 30 min. The time spent has a button that counts it.
class DurationEditor final : public LineEditor
{
public:
    DurationEditor(core::Field field, TaskSession &session, QWidget *parent);
    void showValue() override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;

private:
    void take(const QString &text) override;
    void addTimer();
    void showTimer();

    IconButton *m_timer = nullptr; ///< of the time spent
};

/// The task above this one, by number or by words of its title.
class ParentEditor final : public LineEditor
{
public:
    ParentEditor(TaskSession &session, QWidget *parent);
    void showValue() override;
    void retranslate() override;

private:
    void take(const QString &text) override;
};

} // namespace ui
