// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/workinghours.h"

#include <array>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace ui {

class PlainLabel;

/// Settings: the days and hours a person works, which reminders go by.
class WorkingHoursPage : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingHoursPage(QWidget *parent = nullptr);

    /// What is in force.
    void setHours(const core::WorkingHours &hours, bool isReadOnly);

Q_SIGNALS:
    void hoursChosen(const core::WorkingHours &hours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void placeDays();
    void showHours();
    void takeHours();
    void retranslate();

    core::WorkingHours m_hours{};
    bool m_isShowing = false; ///< what is set now was not chosen by the user
    PlainLabel *m_title;
    PlainLabel *m_daysLabel;
    QGridLayout *m_dayGrid;
    std::array<QCheckBox *, 7> m_days{}; ///< Monday first
    PlainLabel *m_startLabel;
    QComboBox *m_start;
    PlainLabel *m_endLabel;
    QComboBox *m_end;
    PlainLabel *m_hint;
};

} // namespace ui
