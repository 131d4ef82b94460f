// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"
#include "ui/palette/paletteentries.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace core {
class Store;
}

namespace ui {

/// Ctrl+K: one field that finds what the program can do, its places and people, and the clients and tasks of the file.
/// The answers from the file come behind the known ones, without moving what is chosen.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// @p entries are known beforehand; @p store outlives it.
    CommandPalette(core::Store &store, QList<PaletteEntry> entries, QWidget *window);

Q_SIGNALS:
    void taskChosen(core::TaskId task);
    void clientChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< arrows and Enter in the field are the list's

private:
    void place();
    void find(const QString &typed);
    void findInFile(const QString &typed);
    void append(const QList<PaletteEntry> &entries);
    void act(int row);

    core::Store &m_store;
    QList<PaletteEntry> m_known;
    QList<PaletteEntry> m_shown{};
    QWidget *m_window;
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_model;
    int m_question = 0; ///< answers to earlier words are dropped
};

} // namespace ui
