// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/platform/x11grab.h"

#if FOLLOWUP_HAS_XCB
#include <array>
#include <cstdlib>
#include <memory>
#include <QGuiApplication>
#include <xcb/xcb.h>
#endif

namespace app {

#if FOLLOWUP_HAS_XCB
namespace {

// A grab is for exact modifiers: Caps Lock and Num Lock may be on.
constexpr std::array<quint16, 4> kLocks{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
constexpr quint16 kMeant = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

xcb_window_t rootOf(xcb_connection_t *server)
{
    return xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
}

/// The key that has @p keysym on its first level; 0 for none.
quint8 keycodeOf(xcb_connection_t *server, quint32 keysym)
{
    const xcb_setup_t *setup = xcb_get_setup(server);
    const quint8 first = setup->min_keycode;
    const auto count = static_cast<quint8>(setup->max_keycode - first + 1);
    const std::unique_ptr<xcb_get_keyboard_mapping_reply_t, decltype(&std::free)> mapping(
        xcb_get_keyboard_mapping_reply(server, xcb_get_keyboard_mapping(server, first, count), nullptr), &std::free);
    if (!mapping)
        return 0;
    const xcb_keysym_t *keysyms = xcb_get_keyboard_mapping_keysyms(mapping.get());
    for (int key = 0; key < count; ++key) {
        if (keysyms[key * mapping->keysyms_per_keycode] == keysym)
            return static_cast<quint8>(first + key);
    }
    return 0;
}

} // namespace

X11Grab::X11Grab(quint32 keysym, quint16 modifiers, std::function<void()> pressed)
    : m_modifiers(modifiers), m_pressed(std::move(pressed))
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    m_server = x11 != nullptr ? x11->connection() : nullptr; // the offscreen platform knows no server
    m_keycode = m_server != nullptr ? keycodeOf(m_server, keysym) : quint8{0};
    m_isTaken = m_keycode != 0 && take();
    if (m_isTaken)
        qGuiApp->installNativeEventFilter(this);
}

X11Grab::~X11Grab()
{
    if (!m_isTaken || qGuiApp == nullptr)
        return;
    qGuiApp->removeNativeEventFilter(this);
    for (const quint16 lock : kLocks)
        xcb_ungrab_key(m_server, m_keycode, rootOf(m_server), m_modifiers | lock);
    xcb_flush(m_server);
}

bool X11Grab::take()
{
    std::array<xcb_void_cookie_t, kLocks.size()> asked{};
    for (size_t i = 0; i < kLocks.size(); ++i)
        asked.at(i) = xcb_grab_key_checked(m_server, 1, rootOf(m_server), m_modifiers | kLocks.at(i), m_keycode,
                                           XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
    bool isTaken = true;
    for (const xcb_void_cookie_t cookie : asked) {
        const std::unique_ptr<xcb_generic_error_t, decltype(&std::free)> refused(xcb_request_check(m_server, cookie),
                                                                                 &std::free);
        isTaken = isTaken && !refused;
    }
    return isTaken;
}

bool X11Grab::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7F) != XCB_KEY_PRESS)
        return false;
    const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
    if (press->detail != m_keycode || (press->state & kMeant) != m_modifiers)
        return false;
    m_pressed();
    return true;
}
#else
X11Grab::X11Grab(quint32, quint16 modifiers, std::function<void()> pressed)
    : m_modifiers(modifiers), m_pressed(std::move(pressed))
{ }
X11Grab::~X11Grab() = default;
bool X11Grab::take()
{
    return false;
}
bool X11Grab::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}
#endif

} // namespace app
