// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/fieldeditor.h"
#include "ui/style/typography.h"

#include <QTimer>

class QPushButton;

namespace ui {

class FlatTextEdit;
class TextView;

/// A field of text that is saved while it is typed, 800 ms after the last letter.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(core::Field field, bool isOneLine, TaskSession &session, QWidget *parent);

    void showValue() override;
    bool isEditing() const override;
    void flush() override;
    void setReadOnly(bool isReadOnly) override;
    void setInvalid(bool isInvalid) override;
    void activate() override;
    FlatTextEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    /// The line with the cursor, in the coordinates of this: the form scrolls to it.
    void cursorMoved(const QRect &place);

private:
    FlatTextEdit *m_edit;
    QTimer m_pause{};
    core::FieldValue m_seen{};
};

class TitleEditor final : public TextEditor
{
public:
    TitleEditor(TextStyle style, TaskSession &session, QWidget *parent);
    void retranslate() override;
};

/// The result: Enter commits as in every property, Shift and Enter breaks the line.
class ResultEditor final : public TextEditor
{
public:
    ResultEditor(TaskSession &session, QWidget *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;
};

/// The description: Markdown to read, plain text to edit.
class DescriptionEditor final : public TextEditor
{
    Q_OBJECT

public:
    DescriptionEditor(TaskSession &session, QWidget *parent);

    void showValue() override;
    void retranslate() override;
    void setReadOnly(bool isReadOnly) override;
    void setInvalid(bool isInvalid) override;
    void activate() override;

private:
    void showView();

    TextView *m_view;
    QPushButton *m_whole;
    bool m_isOpen = false; // the plain text is shown
    bool m_isReadOnly = false;
};

/// Opens a link by the rules of openLink(); gives the sentence to show when it was not opened.
QString followLink(const QString &link);

} // namespace ui
