// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/timerstrip.h"

#include "core/commands/worktimers.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/editor/valuebutton.h"
#include "ui/shell/edits.h"
#include "ui/style/iconbutton.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duration.h"

#include <algorithm>
#include <chrono>
#include <QEvent>
#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int kLeftEdge = 12;

} // namespace

TimerStrip::TimerStrip(Edits &edits, QWidget *parent)
    : QWidget(parent),
      m_edits(edits),
      m_open(new ValueButton(this)),
      m_stop(new IconButton(QStringLiteral("pause"), this))
{
    setObjectName(QStringLiteral("timerStrip"));
    m_open->setObjectName(QStringLiteral("timerTaskButton"));
    m_open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_stop->setObjectName(QStringLiteral("stopTimerButton"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kLeftEdge, 4, kLeftEdge, 4);
    line->setSpacing(4);
    line->addWidget(m_open, 1);
    line->addWidget(m_stop);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT taskRequested(m_task); });
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_edits.mayEdit())
            m_edits.run(std::make_shared<core::StopTimer>());
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &TimerStrip::showTime);
    connect(&edits.store(), &core::Store::changed, this, [this](const core::Changes &changes) {
        const bool isRenamed = std::ranges::any_of(
            changes.tasks, [this](const core::TaskRow &row) { return row.id == m_task && row.title != m_title; });
        if (changes.directory || changes.everything)
            follow();
        if (isRenamed || changes.everything)
            askTitle();
    });
    hide();
    follow();
}

void TimerStrip::setRail(bool isRail)
{
    m_isRail = isRail;
    m_open->setVisible(!isRail);
}

void TimerStrip::follow()
{
    const core::WorkTimer *timer = m_edits.store().directory().timerOf(m_edits.store().me());
    const core::TaskId task = timer != nullptr ? timer->task : core::TaskId();
    if (std::exchange(m_task, task) != task) {
        m_title.clear();
        askTitle();
    }
    setVisible(task.isValid());
    if (task.isValid())
        m_minute.start();
    else
        m_minute.stop();
    showTime();
}

void TimerStrip::askTitle()
{
    if (!m_task.isValid())
        return;
    core::whenReady(m_edits.store().rows({m_task}), this,
                    [this, task = m_task](const core::Result<QList<core::TaskRow>> &rows) {
                        if (rows && !rows->isEmpty() && task == m_task)
                            m_title = rows->constFirst().title;
                        showTime();
                    });
}

void TimerStrip::showTime()
{
    const core::WorkTimer *timer = m_edits.store().directory().timerOf(m_edits.store().me());
    if (timer == nullptr)
        return;
    const int minutes = core::minutesRun(*timer, m_edits.store().clock().now());
    //: The timer at the foot of the sidebar in its first minute. RU: «Только что»
    const QString time = minutes == 0 ? tr("Just now") : durationText(minutes);
    //: The timer at the foot of the sidebar. %1: how long it runs, %2: the task. RU: «%1 · %2»
    const QString text = tr("%1 · %2").arg(time, m_title);
    m_open->setFace(face::Plain{text});
    m_open->setToolTip(plainToolTip(text));
    //: The timer at the foot of the sidebar, for screen readers. %1: how long it runs, %2: the task. RU: «Время идёт:
    //: %1, %2»
    m_open->setAccessibleName(tr("Timer: %1, %2").arg(time, m_title));
    //: Stops the timer that runs on a task. RU: «Остановить отсчёт времени»
    m_stop->setName(tr("Stop the timer"));
}

void TimerStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTime();
    QWidget::changeEvent(event);
}

} // namespace ui

#include "moc_timerstrip.cpp"
