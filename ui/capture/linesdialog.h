// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/capture/linesmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace ui {

class Edits;
class PlainLabel;

/// Several pasted lines before they become as many tasks: a look at what was understood, with lines to leave out or to
/// correct. Creating them is one step.
class LinesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p edits outlive it.
    LinesDialog(Edits &edits, UsualReminder usualReminder, QWidget *parent);

    void look(core::Scope scope, const QStringList &lines);

Q_SIGNALS:
    void created();

private:
    void build();
    void follow();
    void create();

    Edits &m_edits;
    LinesModel m_model;
    PlainLabel *m_note;
    QTableView *m_table;
    QPushButton *m_create;
};

} // namespace ui
