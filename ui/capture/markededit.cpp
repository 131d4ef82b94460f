// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/markededit.h"

#include "ui/style/painters.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kCursorSlack = 5; // what QLineEdit leaves at the left of its cursor's rectangle
constexpr int kRadius = 4;

} // namespace

MarkedEdit::MarkedEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false); // the style paints no ground then, which would cover ours
}

void MarkedEdit::setTokens(const QList<core::CaptureToken> &tokens)
{
    m_tokens = tokens;
    update();
}

void MarkedEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        QTextLayout layout(text(), font());
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const auto x = [&](qsizetype place) { return line.isValid() ? line.cursorToX(static_cast<int>(place)) : 0; };
        // The line may be scrolled: the cursor tells by how much.
        const qreal origin = cursorRect().left() + kCursorSlack - x(cursorPosition());
        const int height = fontMetrics().height() + 4;
        painter.setClipRect(rect().adjusted(1, 0, -1, 0));
        for (const core::CaptureToken &token : std::as_const(m_tokens)) {
            const qreal left = origin + x(token.start);
            const qreal right = origin + x(token.start + token.length);
            paintUnderlay(painter, QRectF(left - 2, (this->height() - height) / 2.0, right - left + 4, height),
                          kRadius);
        }
    }
    QLineEdit::paintEvent(event);
}

} // namespace ui
