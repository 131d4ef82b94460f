// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/piececompleter.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QStringListModel>

namespace ui {

namespace {

constexpr int kLeastWidth = 220;
constexpr int kSides = 40; // the list's own padding

} // namespace

PieceCompleter::PieceCompleter(QLineEdit &line, Source source)
    : QObject(&line),
      m_line(line),
      m_source(std::move(source)),
      m_model(new QStringListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    // The source has found and ordered them: nothing is filtered again.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&m_line);
    connect(&m_line, &QLineEdit::textEdited, this, &PieceCompleter::ask);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

bool PieceCompleter::isOpen() const
{
    return m_isWatching && m_completer->popup()->isVisible();
}

void PieceCompleter::close()
{
    ++m_asked;
    if (m_isWatching)
        m_completer->popup()->hide();
}

bool PieceCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isOpen())
        return QObject::eventFilter(watched, event);
    // The completer asks the line first, and a line that takes these keys for itself leaves it nothing to do.
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Tab || (isEnter && chosen.isValid())) {
        take(chosen.isValid() ? chosen.row() : 0);
        return true;
    }
    if (isEnter || key == Qt::Key_Escape)
        close();
    return key == Qt::Key_Escape;
}

void PieceCompleter::ask()
{
    const int asked = ++m_asked;
    m_source(m_line.text(), m_line.cursorPosition(), [self = QPointer(this), asked](const QList<PieceOffer> &offers) {
        if (self && self->m_asked == asked)
            self->show(offers);
    });
}

void PieceCompleter::show(const QList<PieceOffer> &offers)
{
    m_offers = offers;
    QStringList labels;
    for (const PieceOffer &offer : offers)
        labels.append(offer.label.isEmpty() ? offer.text : offer.label);
    m_model->setStringList(labels);
    if (offers.isEmpty() || !m_line.hasFocus()) {
        if (m_isWatching)
            m_completer->popup()->hide();
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    if (!m_isWatching) { // behind the completer's own filter, so that this one is asked first
        list->installEventFilter(this);
        m_isWatching = true;
    }
    int width = kLeastWidth;
    for (const QString &label : labels)
        width = std::max(width, list->fontMetrics().horizontalAdvance(label) + kSides);
    const int left = m_line.inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    m_completer->complete(QRect(left, 0, width, m_line.height()));
    list->setCurrentIndex({}); // Enter is the line's own until somebody chooses
}

void PieceCompleter::take(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    const PieceOffer offer = m_offers.at(row);
    close();
    m_line.setSelection(static_cast<int>(offer.start), static_cast<int>(offer.length));
    m_line.insert(offer.text); // as typed: Ctrl+Z takes it back, and what follows is offered anew
}

} // namespace ui

#include "moc_piececompleter.cpp"
