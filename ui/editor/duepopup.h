// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/dueshift.h"
#include "core/domain/due.h"

#include <QFrame>

class QAbstractButton;
class QCalendarWidget;
class QLineEdit;

namespace core {
class Store;
}

namespace ui {

class IconButton;
class PlainLabel;

/// Chooses a due date: typed, one of the usual days, a day of the month, with a time or for the whole day. Used by the
/// editor and by everything that moves a date (list, board, bar of several tasks).
class DuePopup : public QFrame
{
    Q_OBJECT

public:
    explicit DuePopup(core::Store &store, QWidget *parent = nullptr);

    /// What is chosen when it opens.
    void setDue(const core::Due &due);
    /// Lets "+2 days" be typed as well: moved() tells it then.
    void setShiftable(bool isShiftable) { m_isShiftable = isShiftable; }
    /// Opens below @p globalAnchor, or above it where there is no room, and takes the focus.
    void openAt(const QRect &globalAnchor);

Q_SIGNALS:
    /// A date was chosen (none: no date); the pop-up has closed.
    void picked(const core::Due &due);
    /// A way from where the date is was typed; the pop-up has closed.
    void moved(const core::DueShift &shift);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChoices();
    void buildMonth();
    void buildTime();
    void retranslate();
    void pick(const core::Due &due);
    void pickDay(QDate day);
    void takeTyped();
    void takeTime();
    void showMonth();
    void complain(QLineEdit &field, const QString &sentence);
    QDate today() const;
    /// The day with the time that stands in the time field; a bad time is told and gives none.
    std::optional<core::Due> withTime(QDate day);

    core::Store &m_store;
    core::Due m_due{};
    bool m_isShiftable = false;
    QLineEdit *m_text = nullptr;
    PlainLabel *m_problem = nullptr;
    QList<QAbstractButton *> m_choices{};
    PlainLabel *m_month = nullptr;
    IconButton *m_back = nullptr;
    IconButton *m_forth = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    PlainLabel *m_timeLabel = nullptr;
    QLineEdit *m_time = nullptr;
};

} // namespace ui
