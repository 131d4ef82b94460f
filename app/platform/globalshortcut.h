// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QObject>

namespace app {

class X11Grab;

/// Ctrl+Alt+Space, wherever the keyboard is. On X11 the keys are taken from the server; elsewhere the desktop's portal
/// gives them to us, and asks the user where it wants to. Where there is neither, or another program has the keys,
/// nothing happens: quick add is still reached from the tray and by `followup --quick-add`.
class GlobalShortcut final : public QObject
{
    Q_OBJECT

public:
    explicit GlobalShortcut(QObject *parent = nullptr);
    ~GlobalShortcut() override;

    /// Asks for the keys.
    void start();

Q_SIGNALS:
    void activated();

private:
    std::unique_ptr<X11Grab> m_grab;
};

} // namespace app
