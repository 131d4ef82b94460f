// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QTableView>

namespace ui {

class DayModel;
class Edits;

/// The days of three weeks side by side, as a table of one row: chosen by arrow keys or mouse, and tasks can be dropped
/// on them. Owned by its DayRibbon.
class DayStrip : public QTableView
{
    Q_OBJECT

public:
    DayStrip(Edits &edits, DayModel &model, QWidget *parent = nullptr);

    /// Where a day stands, without the gap before its week.
    QRect cellOf(int column) const;
    /// The day that a drag is over; not valid when there is none.
    QDate dropDay() const;

    void keyboardSearch(const QString &) override { } // letters are shortcuts

Q_SIGNALS:
    /// Click, Enter or Space.
    void dayChosen(QDate day);
    /// An arrow key at an end, or Page Up and Page Down: so many weeks on.
    void weeksTurned(int weeks);
    void tasksDropped(const QList<core::TaskId> &tasks, QDate day);
    /// A drag is over another day, or over none: the day is not valid then.
    void draggedOver(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void placeColumns();
    void setDropColumn(int column);
    void setKeyboardRing(bool shown);
    bool goOn(int days);

    Edits &m_edits;
    DayModel &m_model;
    int m_dropColumn = -1;
    bool m_ringShown = false; ///< the focus came by keyboard
};

} // namespace ui
