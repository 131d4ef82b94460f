// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/flatedit.h"

#include "ui/style/painters.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <cmath>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace ui {

namespace {

constexpr int kFieldHeight = 28;
constexpr qreal kFieldRadius = 6;
constexpr qsizetype kPiece = 2000; // of a long line
constexpr int kContinues = 1; // state of a block that goes on the line of the block before
constexpr int kMaximumHeight = 400; // then it scrolls
constexpr int kFramePadding = 6; // with an edge of its own
constexpr int kTextPadding = 4; // above and below several lines

bool hasLongLine(const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\n'))
            begin = i + 1;
        else if (i - begin >= kPiece)
            return true;
    }
    return false;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// A field where nothing was typed leaves undo and redo to the program: the step is of a task.
bool isStepOfProgram(const QEvent &event, bool hasUndo, bool hasRedo)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.matches(QKeySequence::Undo) && !hasUndo) || (key.matches(QKeySequence::Redo) && !hasRedo);
}

} // namespace

void paintFlatField(QPainter &painter, const QWidget &field, bool isReadOnly)
{
    const bool isInvalid = field.property("isInvalid").toBool();
    const bool isTouched = !isReadOnly && (field.underMouse() || field.hasFocus());
    if (!isInvalid && !isTouched)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, field.rect(), kFieldRadius, color(Token::BgSurface));
    paintEdge(painter, field.rect(), kFieldRadius, color(isInvalid ? Token::Danger : Token::BorderInput));
}

FlatLineEdit::FlatLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setFont(ui::font(TextStyle::Body));
    // Two pixels of margin are QLineEdit's own.
    setTextMargins(kFieldInset - 2, 0, kFieldInset - 2, 0);
    setMinimumHeight(std::max(kFieldHeight, lineHeight(TextStyle::Body) + 8));
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    setAttribute(Qt::WA_Hover);
}

void FlatLineEdit::showText(const QString &text)
{
    m_shown = text;
    setText(text);
    if (!hasFocus()) // who goes on typing goes on at the end
        setCursorPosition(0);
}

QSize FlatLineEdit::sizeHint() const
{
    return {120, minimumHeight()};
}

void FlatLineEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintFlatField(painter, *this, isReadOnly());
    }
    QLineEdit::paintEvent(event);
}

bool FlatLineEdit::event(QEvent *event)
{
    if (isStepOfProgram(*event, isUndoAvailable(), isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FlatLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && isSignalConnected(QMetaMethod::fromSignal(&FlatLineEdit::linesPasted))) {
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.size() > 1) {
            Q_EMIT linesPasted(lines);
            return;
        }
    }
    if (isEnter(*event)) {
        Q_EMIT entered();
        event->accept();
    } else if (event->key() == Qt::Key_Escape && isEdited()) {
        showText(m_shown);
        event->accept();
    } else if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT emptyBackspace();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FlatLineEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void FlatLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT entered();
}

FlatTextEdit::FlatTextEdit(Lines lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setFrameStyle(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(ui::font(TextStyle::Body));
    document()->setDocumentMargin(0);
    document()->clearUndoRedoStacks(); // the margin counts as a step
    setViewportMargins(kFieldInset, kTextPadding, kFieldInset, kTextPadding);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        fitHeight();
        m_isEdited = true;
        Q_EMIT edited();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            Q_EMIT cursorMoved(cursorRect().translated(viewport()->pos()));
    });
}

void FlatTextEdit::showText(const QString &text)
{
    m_isShowing = true;
    m_shown = text;
    if (hasLongLine(text)) {
        clear();
        insertPieces(text);
    } else {
        setPlainText(text); // far faster for many lines
    }
    moveCursor(QTextCursor::Start);
    document()->clearUndoRedoStacks();
    m_isEdited = false;
    m_isShowing = false;
    fitHeight();
}

void FlatTextEdit::accept(const QString &text)
{
    m_shown = text;
    m_isEdited = false;
}

void FlatTextEdit::restore()
{
    showText(QString(m_shown));
}

void FlatTextEdit::setFramed(bool isFramed)
{
    m_isFramed = isFramed;
    const int padding = isFramed ? kFramePadding : kTextPadding;
    setViewportMargins(kFieldInset, padding, kFieldInset, padding);
    fitHeight();
    update();
}

void FlatTextEdit::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    fitHeight();
}

QString FlatTextEdit::text() const
{
    QString whole;
    whole.reserve(document()->characterCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block != document()->begin() && block.userState() != kContinues)
            whole += QLatin1Char('\n');
        whole += block.text();
    }
    // A break inside a block (Shift+Enter) is a line break like any other.
    return whole.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

void FlatTextEdit::insertPieces(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        const bool isLastLine = end < 0;
        if (isLastLine)
            end = text.size();
        qsizetype piece = begin;
        for (; end - piece > kPiece; piece += kPiece) {
            cursor.insertText(text.mid(piece, kPiece));
            cursor.insertBlock();
            cursor.block().setUserState(kContinues);
        }
        cursor.insertText(text.mid(piece, end - piece));
        if (!isLastLine) {
            cursor.insertBlock();
            cursor.block().setUserState(-1);
        }
        begin = end + 1;
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

QSize FlatTextEdit::sizeHint() const
{
    return {200, height()};
}

QSize FlatTextEdit::minimumSizeHint() const
{
    return {40, 0};
}

bool FlatTextEdit::event(QEvent *event)
{
    // The edge lies around the viewport, which paintEvent() belongs to.
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        if (m_isFramed) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintRounded(painter, rect(), kFieldRadius, color(Token::BgSurface));
            paintEdge(painter, rect(), kFieldRadius, color(Token::BorderInput));
        } else {
            paintFlatField(painter, *this, isReadOnly());
        }
    }
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave || event->type() == QEvent::FocusIn)
        update();
    const bool hasUndo = document()->isUndoAvailable();
    if (isStepOfProgram(*event, hasUndo, document()->isRedoAvailable())) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void FlatTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isSubmit = isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier);
    if (isSubmit) {
        Q_EMIT submitted();
        Q_EMIT entered();
    } else if (isEnter(*event) && m_lines == Lines::One) {
        Q_EMIT entered();
    } else if (event->key() == Qt::Key_Escape) {
        if (isEdited())
            restore();
        else
            event->ignore();
        Q_EMIT escaped();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void FlatTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT entered();
}

void FlatTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void FlatTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

QMimeData *FlatTextEdit::createMimeDataFromSelection() const
{
    // As text alone: a fragment of HTML would carry our fonts into other programs.
    auto *mime = new QMimeData;
    mime->setText(textCursor().selection().toPlainText());
    return mime;
}

bool FlatTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void FlatTextEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    if (m_lines == Lines::One)
        text.replace(QLatin1Char('\n'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
    insertPieces(text);
    ensureCursorVisible();
}

void FlatTextEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fitHeight();
}

void FlatTextEdit::fitHeight()
{
    const int most = kMaximumHeight;
    qreal lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < most; block = block.next())
        lines += blockBoundingRect(block).height();
    const int least = m_minimumLines * lineHeight(TextStyle::Body);
    const int text = std::clamp(static_cast<int>(std::ceil(lines)), least, most);
    setVerticalScrollBarPolicy(lines > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int wanted = text + 2 * (m_isFramed ? kFramePadding : kTextPadding);
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace ui

#include "moc_flatedit.cpp"
