// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace ui {

/// A quiet button of a lane that looks like text: a link, or a plus with words. Paints itself from the tokens.
class FooterButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Link, AddRow };

    explicit FooterButton(Look look, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace ui
