// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/fieldeditor.h"

class QVBoxLayout;

namespace ui {

class FlatLineEdit;
class IconButton;

/// Links of a task: addresses and files with a name. A click opens one, with its target shown before.
class LinksEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinksEditor(TaskSession &session, QWidget *parent);

    void showValue() override;
    bool isEditing() const override;
    void flush() override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void activate() override;

private:
    QList<core::Link> links() const;
    QWidget *rowOf(const core::Link &link, qsizetype index);
    void beginEdit(qsizetype index);
    void take();
    void chooseFile();
    void leave();

    QVBoxLayout *m_rows;
    IconButton *m_add;
    QWidget *m_form;
    FlatLineEdit *m_address;
    FlatLineEdit *m_name;
    IconButton *m_browse;
    qsizetype m_edited = -1; // which link the form changes; -1 adds one
    bool m_isReadOnly = false;
};

} // namespace ui
