// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/duestate.h"

#include <QWidget>

namespace ui {

/// The due chip of cards as a widget.
class DueChip : public QWidget
{
    Q_OBJECT

public:
    explicit DueChip(QWidget *parent = nullptr);

    void setDue(DueState state, const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DueState m_state = DueState::None;
    QString m_text{};
};

} // namespace ui
