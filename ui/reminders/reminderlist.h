// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/reminderscheduler.h"

#include <functional>
#include <QListView>
#include <QPointer>

namespace ui {

class BesideView;
class ReminderDelegate;
class ReminderModel;

/// The list of the reminder window. Only the selected row has real buttons, so that ten thousand cost no more than ten.
/// Keys that act on reminders are left to the window.
class ReminderList : public QListView
{
    Q_OBJECT

public:
    using ButtonMaker = std::function<QWidget *()>;

    ReminderList(ReminderModel &model, QWidget *parent);

    /// Makes the buttons of the open row.
    void setButtonMaker(ButtonMaker maker);
    /// Runs @p change, which gives the model other rows, and keeps selection, current row and place.
    void keeping(const std::function<void()> &change);

    QList<core::DueReminder> selectedReminders() const;
    QList<core::FiringId> selectedFirings() const;
    /// The row that is open: the current one while it is selected, invalid otherwise.
    QModelIndex openRow() const;
    void selectFirst();
    /// Closes the open row and opens it again, with buttons made anew.
    void remakeButtons();
    /// The height of the first @p rows rows, one of them open.
    int heightOf(int rows) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool hasKeyboard() const;
    void placeButtons();
    void dropButtons();
    void placeBeside();
    void select(const QList<core::FiringId> &firings, core::FiringId current, int row);

    ReminderModel &m_model;
    ReminderDelegate *m_rows;
    ButtonMaker m_maker{};
    BesideView *m_beside; ///< holds the buttons of the open row
    QPointer<QWidget> m_buttons{};
    bool m_isPressing = false; ///< rows stay as high as they are until the button is let go
    bool m_isChanging = false; ///< the model is: what follows is one movement
};

} // namespace ui
