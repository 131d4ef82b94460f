// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/tasksession.h"

#include <QWidget>

namespace ui {

/// The part of the form that shows and edits one field. It reads its value from the session and commits to it; the form
/// tells it when to read again. Owned by its row.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(core::Field field, TaskSession &session, QWidget *parent);

    core::Field field() const { return m_field; }
    TaskSession &session() const { return m_session; }

    /// Shows the session's value.
    virtual void showValue() = 0;
    /// Whether something is being typed that the file does not have; others' changes wait until it is not.
    virtual bool isEditing() const { return false; }
    /// Commits what is being typed.
    virtual void flush() { }
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Puts the texts that do not depend on the value into the language in force.
    virtual void retranslate() { }
    /// Whether there is nothing to show, so that the row may hide.
    virtual bool isEmpty() const;
    /// Marks the value as one that could not be saved.
    virtual void setInvalid(bool isInvalid) { Q_UNUSED(isInvalid) }
    /// Opens what changes the value: a menu, a pop-up, or the field for typing.
    virtual void activate() { setFocus(Qt::ShortcutFocusReason); }

Q_SIGNALS:
    /// What was typed cannot be read, or a link was not opened; empty when there is nothing to say any more.
    void complained(const QString &sentence);

protected:
    /// What is to be shown: an own value that the file has not taken stands before the file's.
    core::FieldValue value() const { return m_session.mine(m_field); }

private:
    core::Field m_field;
    TaskSession &m_session;
};

} // namespace ui
