// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// The line under the pop-ups that tells how many reminders wait behind them.
class MoreReminders : public QWidget
{
    Q_OBJECT

public:
    explicit MoreReminders(QWidget *parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QPushButton *m_button = nullptr;
    int m_count = 0;
};

} // namespace ui
