// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QAbstractNativeEventFilter>

struct xcb_connection_t;

namespace app {

/// One combination of keys of an X11 server, taken for this program while it lives.
class X11Grab final : public QAbstractNativeEventFilter
{
public:
    /// @p keysym and @p modifiers as the X protocol numbers them. Takes nothing where there is no server.
    X11Grab(quint32 keysym, quint16 modifiers, std::function<void()> pressed);
    ~X11Grab() override;
    X11Grab(const X11Grab &) = delete;
    X11Grab &operator=(const X11Grab &) = delete;

    /// False where there is no server, or another program has the keys.
    bool isTaken() const { return m_isTaken; }
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

private:
    bool take();

    xcb_connection_t *m_server = nullptr;
    quint8 m_keycode = 0;
    quint16 m_modifiers;
    std::function<void()> m_pressed;
    bool m_isTaken = false;
};

} // namespace app
