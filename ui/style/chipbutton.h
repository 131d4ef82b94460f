// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

/// A pill: a condition, a reminder, a tag in a form. A removable one has a cross; Delete and Backspace do the same.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Plain,
        Active, ///< a condition in force
        Dashed, ///< adds another one, or a default that was not typed
    };

    explicit ChipButton(const QString &text = {}, QWidget *parent = nullptr);

    void setLook(Look look);
    void setRemovable(bool isRemovable);
    /// 24 px instead of 28: for forms.
    void setSmall(bool isSmall);
    /// An icon before the text, by its file name.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cross was pressed; the owner takes the chip away.
    void removed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isRemoval(const QKeyEvent &event) const;
    QRect crossBox() const;
    int boxHeight() const;
    void takeFont();

    Look m_look = Look::Plain;
    bool m_isRemovable = false;
    bool m_isSmall = false;
    QString m_iconName{};
};

} // namespace ui
