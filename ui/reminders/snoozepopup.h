// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/capture/momenttext.h"
#include "ui/reminders/floatingbox.h"
#include "ui/reminders/snoozechoice.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class IconButton;
class MonthGrid;
class PlainLabel;

/// What the fields of the reminder window read a typed moment against: the language decides about 10/11.
core::DateContext momentContext(const SnoozeContext &context);
/// Why a typed moment cannot be taken.
QString momentProblem(const core::MomentReading &reading);
/// Said of a moment that has passed.
QString pastMomentText();

/// Asks until when to put reminders off: typed, or a day of the month with a time.
class SnoozePopup : public FloatingBox
{
    Q_OBJECT

public:
    /// Takes what was chosen; gives why it cannot be, or nothing.
    using Taker = std::function<QString(const core::MomentReading &)>;

    explicit SnoozePopup(QWidget *parent);

    /// Opens beside @p anchor and gives @p taker what is chosen.
    void ask(const QWidget &anchor, const SnoozeContext &context, Taker taker);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMonth();
    void buildTime();
    void retranslate();
    void showMonth();
    void showReading();
    void showMoment(const QDateTime &moment);
    void takeTyped();
    void takeDay();
    void give(const core::MomentReading &reading, QLineEdit &field);
    void complain(const QString &sentence, QLineEdit &field);

    SnoozeContext m_context{};
    Taker m_taker{};
    QLineEdit *m_text;
    PlainLabel *m_reading; ///< what the typed text means, or why nothing
    PlainLabel *m_monthName = nullptr;
    IconButton *m_back = nullptr;
    IconButton *m_forth = nullptr;
    MonthGrid *m_month = nullptr;
    PlainLabel *m_timeLabel = nullptr;
    QLineEdit *m_time = nullptr;
    QPushButton *m_take = nullptr;
    bool m_isFollowing = false; ///< the month shows what was typed
};

} // namespace ui
