// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCalendarWidget>

namespace ui {

/// The days of one month in the look of the program; the month is changed by its owner, the arrows and Page Up/Down.
class MonthGrid : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    /// Which day gets a ring.
    void setToday(QDate today);
    /// Takes weekday names and colours anew.
    void restyle();

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    QDate m_today{};
};

} // namespace ui
