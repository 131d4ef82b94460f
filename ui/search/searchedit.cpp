// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/searchedit.h"

#include "ui/search/fieldnote.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int kPause = 150; // ms
constexpr int kPatience = 1000; // ms
constexpr int kCursorSlack = 5; // what QLineEdit leaves at the left of its cursor's rectangle
constexpr int kWidth = 224;
constexpr int kHeight = 32;
constexpr int kMargin = 12;
constexpr int kIcon = 16;
constexpr int kGap = 8;

} // namespace

SearchEdit::SearchEdit(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchEdit"));
    setTextMargins(kIcon + kGap, 0, 0, 0); // the field's own padding is left of the icon
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchEdit::searchNow);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &SearchEdit::showProblem);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            searchNow(); // clearing needs no pause
        else
            m_pause.start();
    });
    retranslate();
}

QSize SearchEdit::sizeHint() const
{
    return {scaled(kWidth), qMax(kHeight, lineHeight(TextStyle::Body) + 12)};
}

void SearchEdit::searchAtOnce()
{
    m_pause.setInterval(0);
}

void SearchEdit::setSearched(const QString &words)
{
    m_said = words.trimmed();
    setText(words);
}

void SearchEdit::setProblem(qsizetype start, qsizetype length, const QString &sentence)
{
    m_problem = Problem{start, length, sentence};
    if (m_isProblemShown)
        showProblem();
    else
        m_patience.start();
}

void SearchEdit::clearProblem()
{
    m_problem.reset();
    m_isProblemShown = false;
    m_patience.stop();
    if (m_note != nullptr)
        m_note->tell({});
    setAccessibleDescription({});
    update();
}

void SearchEdit::showProblem()
{
    if (!m_problem)
        return;
    m_isProblemShown = true;
    if (m_note == nullptr)
        m_note = new FieldNote(*this);
    if (hasFocus())
        m_note->tell(m_problem->sentence);
    setAccessibleDescription(m_problem->sentence);
    update();
}

bool SearchEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForTasks(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

/// An empty field has no letters to take back or bring again: the keys belong to the window.
bool SearchEdit::isForTasks(const QKeyEvent &event) const
{
    return text().isEmpty() && !isUndoAvailable() && !isRedoAvailable()
        && (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo));
}

void SearchEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            setText({}); // clear() could be undone: Ctrl+Z is for the tasks again
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        searchNow();
        if (m_problem) { // it has to be mended here
            showProblem();
            return;
        }
        Q_EMIT entered();
        Q_EMIT left();
        return;
    case Qt::Key_Down:
        searchNow();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, {kMargin, (height() - kIcon) / 2, kIcon, kIcon}, QStringLiteral("search"),
              color(Token::TextMuted));
    if (m_isProblemShown)
        paintProblem(painter);
    if (!text().isEmpty() || hasFocus())
        return;
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(rect().adjusted(0, 0, -kMargin, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText));
}

/// Dots under the piece, where it stands; a mistake at the end of the text has a place too.
void SearchEdit::paintProblem(QPainter &painter) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const auto x = [&line](qsizetype place) { return line.cursorToX(static_cast<int>(place)); };
    // The line may be scrolled: the cursor tells by how much.
    const qreal origin = cursorRect().left() + kCursorSlack - x(cursorPosition());
    const qreal left = origin + x(m_problem->start);
    const qreal right = qMax(left + kGap, origin + x(m_problem->start + m_problem->length));
    const qreal bottom = (height() + fontMetrics().height()) / 2.0;
    painter.setClipRect(rect().adjusted(kMargin + kIcon, 0, -kGap, 0));
    paintDots(painter, left, right, bottom);
    painter.setClipping(false);
}

void SearchEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_isProblemShown)
        showProblem();
    Q_EMIT focusChanged(true);
}

void SearchEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

void SearchEdit::retranslate()
{
    //: RU: «Поиск по задачам». In the search field while it is empty, and its spoken name.
    setPlaceholderText(tr("Search tasks"));
    setAccessibleName(placeholderText());
    setToolTip(placeholderText() + QStringLiteral(" (Ctrl+F)"));
}

void SearchEdit::searchNow()
{
    m_pause.stop();
    const QString words = text().trimmed();
    if (words == m_said)
        return;
    m_said = words;
    Q_EMIT searched(words);
}

} // namespace ui
