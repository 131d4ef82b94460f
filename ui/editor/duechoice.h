// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

/// A row of the due pop-up: icon, name, and the day it means at the end.
class DueChoice : public QAbstractButton
{
    Q_OBJECT

public:
    DueChoice(const QString &iconName, QWidget *parent);

    void setHint(const QString &hint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_hint{};
};

} // namespace ui
