// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderscheduler.h"
#include "ui/reminders/dealtreminders.h"
#include "ui/reminders/quietmenu.h"
#include "ui/reminders/reminderacts.h"
#include "ui/reminders/remindermodel.h"
#include "ui/reminders/reminderrowbuttons.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

class QMenu;

namespace core {
struct MomentReading;
}

namespace ui {

class Edits;
class PlainLabel;
class ReminderFooter;
class ReminderHeader;
class ReminderList;
class ResultPopup;
class SnoozeGrid;
class SnoozePopup;
class Toast;

/// What came due and waits for an act, what is snoozed, and what was dismissed lately. It comes without taking the
/// focus, follows the scheduler while it is shown, and stays until it is closed.
class ReminderWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Tab { Waiting, Snoozed, Dismissed };

    ReminderWindow(core::ReminderScheduler &scheduler, Edits &edits, QWidget *parent = nullptr);

    /// Shows itself behind what has the focus, or flashes in the task bar. @p wasAway: as one group of what gathered
    /// while nobody looked.
    void comeUp(bool wasAway);
    /// The user asks for it: in front, with the focus.
    void openInFront();
    void showTab(Tab tab);
    Tab tab() const;
    bool isAway() const { return m_isAway; }
    /// Tells, at the bottom, what could not be done.
    void tell(const QString &sentence);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Show this task in the main window.
    void openRequested(core::TaskId task);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    void connectParts();
    void follow();
    void prepare();

    // reminderwindowshow.cpp
    void showReminders();
    void retranslate();
    void sayTitle();
    void showFrame();
    static QSize smallestSize();
    void fitHeight();
    void markShown();
    void askButtons();
    bool canWrite() const;
    SnoozeContext context() const;
    QList<core::DueReminder> shown() const;
    bool isTakenBack() const;
    ReminderModel::Kind kindOfRows() const;

    // reminderwindowacts.cpp
    QList<core::DueReminder> selected() const;
    QList<core::DueReminder> opened() const;
    void run(const core::CommandPtr &command);
    void act(ReminderRowButtons::Act act, QWidget *anchor);
    void complete(const QList<core::DueReminder> &reminders);
    void open();
    void bringBack(const QList<core::DueReminder> &reminders);
    void dismissSelected();
    void askResult(QWidget *anchor);
    void snooze(SnoozeChoice choice);
    void askMoment(QWidget *anchor, const QList<core::DueReminder> &reminders);
    QString snoozeTo(const core::MomentReading &reading, const QList<core::DueReminder> &reminders);
    void quiet(QuietFor choice);
    bool takeKey(int key);
    void fillMenu(QMenu &menu);

    core::ReminderScheduler &m_scheduler;
    Edits &m_edits;
    ReminderModel m_model;
    DealtReminders m_dealt;
    QTimer m_time; ///< texts tell how far a due date is
    QTimer m_soon; ///< gathers changes that come close together
    ReminderHeader *m_header;
    ReminderList *m_list;
    PlainLabel *m_empty; ///< in place of the list
    SnoozeGrid *m_grid;
    ReminderFooter *m_footer;
    Toast *m_toast;
    SnoozePopup *m_moment = nullptr; ///< made when asked for
    ResultPopup *m_result = nullptr;
    QHash<core::FiringId, QDateTime> m_marked{}; ///< written down as shown here
    QHash<core::FiringId, QDateTime> m_last{}; ///< it went when these were dealt with, and comes back with them
    QElapsedTimer m_sinceFitted{};
    int m_fittedHeight = 0; ///< the height that the rows asked for
    bool m_isAway = false;
    bool m_cameByItself = false;
    bool m_isSizedByUser = false;
};

} // namespace ui
