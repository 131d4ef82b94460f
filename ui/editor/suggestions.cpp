// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/suggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStringListModel>

namespace ui {

Suggestions::Suggestions(QLineEdit &line, Source source)
    : QObject(&line),
      m_line(line),
      m_source(std::move(source)),
      m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    // The store has found and ordered them: nothing is filtered again.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&m_line);
    connect(&m_line, &QLineEdit::textEdited, this, &Suggestions::ask);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_line.setText(text);
        Q_EMIT chosen(text);
    });
}

bool Suggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    // The completer asks the line first, and a line that takes Enter and Esc for itself leaves it nothing to do.
    const int key = static_cast<QKeyEvent *>(event)->key();
    QAbstractItemView *list = m_completer->popup();
    const QModelIndex chosen = list->currentIndex();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen.isValid()) {
        list->hide();
        const QString text = chosen.data().toString();
        m_line.setText(text);
        Q_EMIT this->chosen(text);
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        list->hide();
    return key == Qt::Key_Escape;
}

void Suggestions::ask(const QString &typed)
{
    const int asked = ++m_asked;
    m_source(typed.trimmed(), [self = QPointer(this), asked, typed](const QStringList &names) {
        if (self && self->m_asked == asked)
            self->offer(typed, names);
    });
}

void Suggestions::offer(const QString &typed, const QStringList &names)
{
    if (!m_line.hasFocus() || !m_line.isModified()) // entered meanwhile
        return;
    const bool isKnown = names.size() == 1 && names.first() == typed;
    m_model->setStringList(names);
    if (names.isEmpty() || isKnown || typed.isEmpty())
        m_completer->popup()->hide();
    else
        open();
}

void Suggestions::open()
{
    if (!m_isWatching) { // behind the completer's own filter, so that this one is asked first
        m_completer->popup()->installEventFilter(this);
        m_isWatching = true;
    }
    m_completer->complete();
}

} // namespace ui

#include "moc_suggestions.cpp"
