// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/searchedit.h"

#include "ui/style/icons.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

namespace ui {

namespace {

constexpr int kPause = 150; // ms
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
    if (!text().isEmpty() || hasFocus())
        return;
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(rect().adjusted(0, 0, -kMargin, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText));
}

void SearchEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
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
