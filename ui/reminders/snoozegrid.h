// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reminders/snoozechoice.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class HintedButton;
class PlainLabel;

/// The ways to put the selected reminders off, with their keys: four beside each other, fewer where there is less room.
class SnoozeGrid : public QWidget
{
    Q_OBJECT

public:
    explicit SnoozeGrid(QWidget *parent = nullptr);

    /// Says the moments anew: the time or the language is another.
    void showChoices(const SnoozeContext &context);
    /// The button of a choice, for what opens beside it.
    QWidget *button(SnoozeChoice choice) const;
    /// The width at which its choices fit into two rows.
    int wholeWidth() const;
    /// Puts its choices into the rows that they need at @p width, before it is shown with it.
    void fitTo(int width);

Q_SIGNALS:
    void chosen(ui::SnoozeChoice choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widestButton() const;
    int columnsFor(int width) const;

    PlainLabel *m_label;
    PlainLabel *m_keys;
    QGridLayout *m_grid;
    QList<HintedButton *> m_buttons{};
    int m_columns = 0;
};

} // namespace ui
