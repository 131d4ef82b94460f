// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/windowshape.h"

#include <QBitmap>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

#ifdef FOLLOWUP_HAS_XCB
#include <cstdlib>
#include <memory>
#include <QByteArray>
#include <xcb/xcb.h>
#endif

namespace ui {

namespace {

#ifdef FOLLOWUP_HAS_XCB
template <typename Reply>
using Answer = std::unique_ptr<Reply, decltype(&std::free)>;

/// EWMH: whoever composes the first screen owns the selection _NET_WM_CM_S0.
bool hasCompositor(xcb_connection_t *connection)
{
    const QByteArray name("_NET_WM_CM_S0");
    const Answer<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(
            connection, xcb_intern_atom(connection, 0, static_cast<quint16>(name.size()), name.constData()), nullptr),
        &std::free);
    if (!atom)
        return false;
    const Answer<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr),
        &std::free);
    return owner && owner->owner != XCB_NONE;
}
#endif

/// Only X11 has desktops that show windows as they are.
bool isComposed()
{
#ifdef FOLLOWUP_HAS_XCB
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 != nullptr && x11->connection() != nullptr) // the offscreen platform has none
        return hasCompositor(x11->connection());
#endif
    return true;
}

QBitmap roundedShape(QSize size, int radius)
{
    QBitmap shape(size);
    shape.clear();
    QPainter painter(&shape);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::color1);
    painter.drawRoundedRect(QRect(QPoint(), size).adjusted(0, 0, -1, -1), radius, radius);
    return shape;
}

/// Shapes its parent anew at each show and resize.
class Corners final : public QObject
{
public:
    Corners(QWidget &window, int radius) : QObject(&window), m_window(window), m_radius(radius)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show || (event->type() == QEvent::Resize && m_window.isVisible()))
            shape();
        return false;
    }

private:
    void shape()
    {
        m_window.setAutoFillBackground(false); // the style fills dialogs, corners and all
        if (isComposed())
            m_window.clearMask();
        else
            m_window.setMask(roundedShape(m_window.size(), m_radius));
    }

    QWidget &m_window;
    int m_radius;
};

} // namespace

void roundCorners(QWidget &window, int radius)
{
    window.setAttribute(Qt::WA_TranslucentBackground);
    new Corners(window, radius);
}

} // namespace ui
