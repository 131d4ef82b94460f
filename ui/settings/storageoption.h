// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRadioButton>

namespace ui {

/// A choice with an icon and a line that explains it; the whole of it can be pressed.
class StorageOption : public QRadioButton
{
    Q_OBJECT

public:
    explicit StorageOption(QString iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Where its texts begin: what belongs to it lines up there.
    static int textIndent();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_iconName;
    QString m_explanation{};
};

} // namespace ui
