// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/trash/trashmodel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace ui {

class Edits;
class PlainLabel;

/// What was deleted within the last 30 days: to look at, to put back, or to throw away for good, which is asked first.
class TrashDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p edits outlive it.
    TrashDialog(Edits &edits, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter puts back what is selected

private:
    void build();
    void restore();
    void empty();
    void follow();

    Edits &m_edits;
    TrashModel m_model;
    PlainLabel *m_note;
    QTableView *m_table;
    QPushButton *m_restore;
    QPushButton *m_empty;
};

} // namespace ui
