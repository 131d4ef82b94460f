// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

/// A tag in a form: a grey chip whose cross comes with hover and focus. Delete and Backspace do what the cross does.
class TagChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TagChip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool isRemovable);
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

    bool m_isRemovable = false;
};

} // namespace ui
