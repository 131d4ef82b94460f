// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace ui {

/// A push button with its text at the start, and at its end a key or a small icon.
class HintedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit HintedButton(QWidget *parent = nullptr);

    /// The icon before the text, by its file name.
    void setIconName(const QString &name);
    /// What stands at the end: the key that does the same.
    void setHint(const QString &hint);
    /// In place of a hint: an icon by its file name.
    void setTrailingIcon(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int padding() const;

    QString m_iconName{};
    QString m_hint{};
    QString m_trailingIcon{};
};

} // namespace ui
