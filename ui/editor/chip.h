// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

/// One of several values: a tag, a reminder, a person, or a choice that is offered. A click on its cross, Delete or
/// Backspace ask to take it away; a press of the rest is clicked().
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Tag, ///< grey ground, small radius; the cross comes with hover and focus
        Pill, ///< outlined
        Offered, ///< dashed: not there yet
    };

    Chip(Look look, const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool isRemovable);
    void setMuted(bool isMuted);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;

    Look m_look;
    bool m_isRemovable = false;
    bool m_isMuted = false;
};

} // namespace ui
