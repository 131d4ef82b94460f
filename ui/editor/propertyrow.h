// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/fieldeditor.h"

class QLabel;

namespace ui {

class PlainLabel;

/// What is wrong with a field, under it: a sentence, or both values of a conflict with a button for each.
class TroubleNote final : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleNote(FieldEditor &editor, QWidget *parent = nullptr);

    /// Shows what the session says of the field.
    void refresh();

private:
    void showConflict();
    QString textOf(const core::FieldValue &value) const;

    FieldEditor &m_editor;
    PlainLabel *m_sentence;
    QWidget *m_choice;
    QString m_complaint{}; // of the editor itself
};

/// One property of the form: icon, label, editor, and the trouble under it.
class PropertyRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Shown { Always, WhenFilled, OnRequest };
    PropertyRow(const QString &iconName, FieldEditor *editor, Shown shown, QWidget *parent);

    FieldEditor &editor() const { return *m_editor; }
    void retranslate();
    /// The width that the words of the label take.
    int labelWidth() const;
    /// Gives the label a width: the values of all rows begin at one line.
    void setLabelWidth(int width);
    /// Hides what is rarely used, unless everything is asked for.
    void arrange(bool showsAll);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    FieldEditor *m_editor;
    Shown m_shown;
    QLabel *m_icon;
    PlainLabel *m_label;
};

} // namespace ui
