// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/tokens.h"

#include <functional>
#include <QAbstractButton>

namespace ui {

/// A property's value that looks like text; hover and focus show the field behind it. Its owner opens a menu or a
/// pop-up on clicked().
class ValueButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Draws what stands before the text into a box of 16 px (24 for avatars).
    using MarkPainter = std::function<void(QPainter &, const QRect &)>;

    explicit ValueButton(QWidget *parent = nullptr);

    /// The value's words and their colour. An empty text shows the placeholder.
    void setValue(const QString &text, Token token = Token::TextPrimary);
    void setPlaceholder(const QString &text);
    /// Drawn before the text; an empty function for none.
    void setMark(MarkPainter mark, int side = 16);
    /// Flat: nothing shows on hover, and it cannot be pressed.
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_placeholder{};
    Token m_token = Token::TextPrimary;
    MarkPainter m_mark{};
    int m_markSide = 16;
    bool m_isReadOnly = false;
};

} // namespace ui
