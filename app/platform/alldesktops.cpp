// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/alldesktops.h"

#include <QEvent>
#include <QObject>
#include <QWidget>

#if FOLLOWUP_HAS_XCB
#include <cstdlib>
#include <memory>
#include <QGuiApplication>
#include <xcb/xcb.h>
#endif

namespace app {

#if FOLLOWUP_HAS_XCB
namespace {

constexpr char kDesktopOfWindow[] = "_NET_WM_DESKTOP";
constexpr uint32_t kAllDesktops = 0xFFFFFFFF;

void askForAllDesktops(xcb_connection_t *server, xcb_window_t window)
{
    const xcb_intern_atom_cookie_t asked = xcb_intern_atom(server, 0, sizeof(kDesktopOfWindow) - 1, kDesktopOfWindow);
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
        xcb_intern_atom_reply(server, asked, nullptr), &std::free);
    if (atom)
        xcb_change_property(server, XCB_PROP_MODE_REPLACE, window, atom->atom, XCB_ATOM_CARDINAL, 32, 1, &kAllDesktops);
}

/// Asks before each showing: window managers forget it when a window is hidden.
class Asker final : public QObject
{
public:
    explicit Asker(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        // The offscreen platform knows the interface too, but no server.
        xcb_connection_t *server = x11 != nullptr ? x11->connection() : nullptr;
        if (event->type() == QEvent::Show && !event->spontaneous() && server != nullptr)
            askForAllDesktops(server, static_cast<xcb_window_t>(static_cast<QWidget *>(watched)->winId()));
        return false;
    }
};

} // namespace

void showOnAllDesktops(QWidget &window)
{
    new Asker(window);
}
#else
void showOnAllDesktops(QWidget &) { }
#endif

} // namespace app
