// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QLabel>

namespace ui {

/// Text for a tool tip: what came from data is never read as markup.
QString plainToolTip(const QString &text);

/// A label of plain text in a style and colour of the design. One line is elided at its end, with the whole text in its
/// tool tip; with word wrap on it grows downwards.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(TextStyle style, Token token = Token::TextPrimary, QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, TextStyle style, Token token = Token::TextPrimary,
                        QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setToken(Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QSize boxOf(int width) const;
    void takeFont();

    TextStyle m_style;
    Token m_token;
};

} // namespace ui
