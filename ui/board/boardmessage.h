// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class PlainLabel;

/// A sentence in the middle of the board, and perhaps a button that helps. Owned by the board.
class BoardMessage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardMessage(QWidget *parent = nullptr);

    /// Without @p action there is no button, and the mouse goes through to what lies below.
    void say(const QString &sentence, const QString &action = {});
    QString sentence() const;

Q_SIGNALS:
    void actionPressed();

private:
    PlainLabel *m_label;
    QPushButton *m_button;
};

} // namespace ui
