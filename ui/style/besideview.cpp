// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/besideview.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace ui {

BesideView::BesideView(QAbstractItemView &view)
    : QWidget(view.parentWidget() != nullptr ? view.parentWidget() : &view), m_view(view)
{
    resize(0, 0);
    view.installEventFilter(this);
}

void BesideView::hold(QWidget *widget)
{
    if (m_held) {
        m_held->hide();
        m_held->deleteLater(); // one of its buttons may be on the call stack
    }
    m_held = widget;
    if (widget == nullptr)
        return;
    widget->setParent(this);
    widget->show();
    raise();
}

void BesideView::place(const QRect &wanted)
{
    if (!m_held)
        return;
    const QWidget *port = m_view.viewport();
    const QRect seen = wanted & port->rect(); // hidden it would lose the keyboard: out of sight it has no size
    const QPoint corner = seen.isEmpty() ? QPoint() : seen.topLeft();
    setGeometry(QRect(port->mapTo(parentWidget(), corner), seen.isEmpty() ? QSize(0, 0) : seen.size()));
    m_held->setGeometry(wanted.translated(-corner));
}

bool BesideView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return passOn(static_cast<QMouseEvent &>(*event));
    case QEvent::Wheel:
        return passOn(static_cast<QWheelEvent &>(*event));
    case QEvent::KeyPress:
        QCoreApplication::sendEvent(&m_view, event);
        event->accept(); // the view's own parents have been asked
        return true;
    default:
        return QWidget::event(event);
    }
}

/// It comes and goes with its view.
bool BesideView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent))
        setVisible(!m_view.isHidden());
    return QWidget::eventFilter(watched, event);
}

bool BesideView::passOn(QMouseEvent &event)
{
    const QPointF place = m_view.viewport()->mapFromGlobal(event.globalPosition());
    QMouseEvent same(event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers());
    QCoreApplication::sendEvent(m_view.viewport(), &same);
    event.accept();
    return true;
}

bool BesideView::passOn(QWheelEvent &event)
{
    const QPointF place = m_view.viewport()->mapFromGlobal(event.globalPosition());
    QWheelEvent same(place, event.globalPosition(), event.pixelDelta(), event.angleDelta(), event.buttons(),
                     event.modifiers(), event.phase(), event.inverted());
    QCoreApplication::sendEvent(m_view.viewport(), &same);
    event.accept();
    return true;
}

} // namespace ui

#include "moc_besideview.cpp"
