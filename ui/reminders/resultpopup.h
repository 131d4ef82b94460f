// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reminders/floatingbox.h"
#include "ui/reminders/snoozechoice.h"

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;

namespace ui {

class ChipButton;
class PlainLabel;

/// Asks what came of a call or a meeting, and whether to be reminded again.
class ResultPopup : public FloatingBox
{
    Q_OBJECT

public:
    using Taker = std::function<void(const QString &result, const std::optional<QDateTime> &again)>;

    explicit ResultPopup(QWidget *parent);

    void ask(const QWidget &anchor, const SnoozeContext &context, Taker taker);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Offer { Reached, NoAnswer, CallBack };
    void retranslate();
    void take(Offer offer);
    void save();
    void complain(const QString &sentence, QLineEdit &field);

    SnoozeContext m_context{};
    Taker m_taker{};
    QLineEdit *m_result;
    QList<ChipButton *> m_offers{};
    PlainLabel *m_againLabel;
    QLineEdit *m_again;
    PlainLabel *m_problem;
    QPushButton *m_save;
};

} // namespace ui
