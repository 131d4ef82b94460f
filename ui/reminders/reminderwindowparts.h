// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reminders/quietmenu.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace ui {

class HintedButton;
class PlainLabel;
class Switcher;

/// The head of the reminder window: how many wait, what else can be looked at, and do not disturb.
class ReminderHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderHeader(QWidget *parent);

    void setTitle(const QString &title);
    QString title() const;
    /// Offers what is snoozed and what was dismissed; hidden while there is none of it.
    void setCounts(int snoozed, int dismissed);
    int tab() const;
    void setTab(int tab);
    void setQuiet(const QString &text, bool isQuiet, bool canWrite);
    QPushButton *quietButton() const;

Q_SIGNALS:
    void tabChosen(int tab);
    void quietChosen(ui::QuietFor choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    HintedButton *m_quiet;
    QMenu *m_menu;
    QWidget *m_strip;
    Switcher *m_tabs;
};

/// The foot of the reminder window: what is done with all at once.
class ReminderFooter : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderFooter(QWidget *parent);

    /// @p isAway: offers to move what came while nobody looked.
    void showFor(bool isAway, const SnoozeContext &context);

Q_SIGNALS:
    void snoozeAllRequested();
    void dismissAllRequested();
    void moveAllRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_snooze;
    QPushButton *m_dismiss;
    QPushButton *m_move;
};

} // namespace ui
