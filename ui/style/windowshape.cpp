// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/windowshape.h"

#include <QBitmap>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

#ifdef FOLLOWUP_HAS_XCB
#include <array>
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

/// Null where the desktop is none of X11's.
xcb_connection_t *x11Server()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr; // the offscreen platform has none
}

xcb_atom_t atomOf(xcb_connection_t *connection, const QByteArray &name)
{
    const Answer<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(
            connection, xcb_intern_atom(connection, 0, static_cast<quint16>(name.size()), name.constData()), nullptr),
        &std::free);
    return atom ? atom->atom : xcb_atom_t{XCB_ATOM_NONE};
}

/// EWMH: whoever composes the first screen owns the selection _NET_WM_CM_S0.
bool hasCompositor(xcb_connection_t *connection)
{
    const Answer<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(
            connection, xcb_get_selection_owner(connection, atomOf(connection, "_NET_WM_CM_S0")), nullptr),
        &std::free);
    return owner && owner->owner != XCB_NONE;
}

/// EWMH: what a window is to be when it is shown; Qt adds its own to that.
void askToSkipTaskBar(xcb_connection_t *connection, xcb_window_t window)
{
    const std::array states{atomOf(connection, "_NET_WM_STATE_SKIP_TASKBAR"),
                            atomOf(connection, "_NET_WM_STATE_SKIP_PAGER")};
    xcb_change_property(connection, XCB_PROP_MODE_REPLACE, window, atomOf(connection, "_NET_WM_STATE"), XCB_ATOM_ATOM,
                        32, static_cast<quint32>(states.size()), states.data());
}

/// Asks before each showing: window managers forget it when a window is hidden.
class Aside final : public QObject
{
public:
    explicit Aside(QWidget &window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        xcb_connection_t *server = x11Server();
        if (event->type() == QEvent::Show && !event->spontaneous() && server != nullptr)
            askToSkipTaskBar(server, static_cast<xcb_window_t>(m_window.winId()));
        return false;
    }

private:
    QWidget &m_window;
};
#endif

/// Only X11 has desktops that show windows as they are.
bool isComposed()
{
#ifdef FOLLOWUP_HAS_XCB
    if (xcb_connection_t *server = x11Server(); server != nullptr)
        return hasCompositor(server);
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

#ifdef FOLLOWUP_HAS_XCB
void keepOutOfTaskBar(QWidget &window)
{
    new Aside(window);
}
#else
void keepOutOfTaskBar(QWidget &) { }
#endif

} // namespace ui
