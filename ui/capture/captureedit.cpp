// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/captureedit.h"

#include "core/capture/pastedlines.h"
#include "core/store/store.h"
#include "ui/capture/namesource.h"
#include "ui/style/painters.h"
#include "ui/style/piececompleter.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kCursorSlack = 5; // what QLineEdit leaves at the left of its cursor's rectangle
constexpr int kRadius = 4;

} // namespace

QList<core::CaptureRange> rangesAfterEdit(const QList<core::CaptureRange> &ranges, const QString &before,
                                          const QString &after)
{
    const qsizetype least = std::min(before.size(), after.size());
    qsizetype same = 0; // from the beginning
    while (same < least && before.at(same) == after.at(same))
        ++same;
    qsizetype tail = 0; // from the end
    while (tail < least - same && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    QList<core::CaptureRange> left;
    for (core::CaptureRange range : ranges) {
        if (range.start >= before.size() - tail)
            range.start += after.size() - before.size();
        else if (range.start + range.length > same)
            continue;
        left.append(range);
    }
    return left;
}

CaptureEdit::CaptureEdit(core::Store &store, QWidget *parent)
    : QLineEdit(parent), m_store(store), m_completer(new PieceCompleter(*this, nameSource(store)))
{
    connect(this, &QLineEdit::textChanged, this, &CaptureEdit::followText);
}

void CaptureEdit::followText(const QString &text)
{
    m_plain = rangesAfterEdit(m_plain, m_text, text);
    m_text = text;
    readAnew();
}

void CaptureEdit::readAnew()
{
    m_capture = readLine(m_text, m_store, m_plain);
    m_stranger = strangerIn(m_text, m_store, m_plain);
    update();
    Q_EMIT captured();
}

void CaptureEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && isSignalConnected(QMetaMethod::fromSignal(&CaptureEdit::linesPasted))) {
        const QString text = QGuiApplication::clipboard()->text();
        if (core::pastedLines(text).size() > 1) {
            Q_EMIT linesPasted(text);
            return;
        }
    }
    const bool isPlainKey = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Backspace && isPlainKey && !hasSelectedText() && !isReadOnly() && makePlain())
        return;
    QLineEdit::keyPressEvent(event);
}

/// Makes the piece that ends at the cursor a part of the title.
bool CaptureEdit::makePlain()
{
    const auto token = std::ranges::find_if(m_capture.tokens, [this](const core::CaptureToken &candidate) {
        return candidate.start + candidate.length == cursorPosition();
    });
    if (token == m_capture.tokens.end())
        return false;
    m_plain.append({token->start, token->length});
    m_completer->close();
    readAnew();
    return true;
}

void CaptureEdit::paintEvent(QPaintEvent *event)
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const auto x = [&](qsizetype place) { return line.isValid() ? line.cursorToX(static_cast<int>(place)) : 0; };
    // The line may be scrolled: the cursor tells by how much.
    const qreal origin = cursorRect().left() + kCursorSlack - x(cursorPosition());
    const int height = fontMetrics().height() + 4;
    const auto paintTokens = [&] {
        QPainter painter(this);
        painter.setClipRect(rect().adjusted(1, 0, -1, 0));
        if (hasFrame()) // over the letters, which stay as they are: they are darker, or lighter, than both grounds
            painter.setCompositionMode(Theme::isDark() ? QPainter::CompositionMode_Lighten
                                                       : QPainter::CompositionMode_Darken);
        for (const core::CaptureToken &token : std::as_const(m_capture.tokens)) {
            const qreal left = origin + x(token.start);
            const qreal right = origin + x(token.start + token.length);
            paintUnderlay(painter, QRectF(left - 2, (this->height() - height) / 2.0, right - left + 4, height),
                          kRadius);
        }
    };
    if (!hasFrame())
        paintTokens();
    QLineEdit::paintEvent(event);
    if (hasFrame()) // the style paints a ground with a frame, which would cover ours
        paintTokens();
    if (!m_stranger.name.isEmpty()) {
        const core::CaptureRange &place = m_stranger.place;
        const qreal bottom = (this->height() + fontMetrics().height()) / 2.0;
        QPainter painter(this);
        painter.setClipRect(rect().adjusted(1, 0, -1, 0));
        paintDots(painter, origin + x(place.start), origin + x(place.start + place.length), bottom);
    }
}

} // namespace ui

#include "moc_captureedit.cpp"
