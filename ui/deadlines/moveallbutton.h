// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace ui {

/// A quiet button under the cards of a lane: an arrow and words, in as many lines as they need. It is as high as its
/// width asks for.
class MoveAllButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MoveAllButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight(int width) const;
};

} // namespace ui
