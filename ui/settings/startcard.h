// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

/// A large button: an icon, what it does, and a line about it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StartCard(QString iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    QString m_explanation{};
};

} // namespace ui
