// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QWidget>

class QTableWidget;

namespace ui {

class PlainLabel;

/// Settings: what the keys do, read from the actions of the program.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void retranslate();

    QList<QPointer<QAction>> m_actions{};
    PlainLabel *m_title;
    QTableWidget *m_table;
};

} // namespace ui
