// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reminders/reminderaction.h"
#include "ui/reminders/remindertext.h"

#include <chrono>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class DueChip;
class IconButton;
class PlainLabel;

/// Our own pop-up of one reminder, where the desktop shows none: title, due, client and the three buttons. It never
/// takes the focus, goes away by itself after a while, and stays while the pointer is over it.
class NotificationPopup : public QWidget
{
    Q_OBJECT

public:
    explicit NotificationPopup(std::chrono::milliseconds lifetime, QWidget *parent = nullptr);

    void setText(const ReminderText &text);

Q_SIGNALS:
    void activated(ui::ReminderAction action);
    /// Its time was over, or it was closed.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    QPushButton *addButton(const QString &objectName, ReminderAction action);

    ReminderText m_text{};
    QTimer m_lifetime;
    PlainLabel *m_time = nullptr;
    IconButton *m_close = nullptr;
    PlainLabel *m_title = nullptr;
    DueChip *m_due = nullptr;
    PlainLabel *m_client = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_snooze = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace ui
