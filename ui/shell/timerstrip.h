// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/ids.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class Edits;
class IconButton;
class ValueButton;

/// The task on which my time runs, for how long, and what stops it. Hidden while none does.
class TimerStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TimerStrip(Edits &edits, QWidget *parent = nullptr);
    void setRail(bool isRail);

Q_SIGNALS:
    void taskRequested(core::TaskId task);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void askTitle();
    void showTime();

    Edits &m_edits;
    core::TaskId m_task{}; ///< not valid while no timer runs
    QString m_title{};
    ValueButton *m_open;
    IconButton *m_stop;
    QTimer m_minute;
    bool m_isRail = false;
};

} // namespace ui
