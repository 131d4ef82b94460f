// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace ui {

/// What is typed between the call for a window and its activation by the desktop is typed into it, not into the window
/// that still has the keys.
class EarlyKeys final : public QObject
{
    Q_OBJECT

public:
    /// @p field is in @p window; both outlive it.
    EarlyKeys(QWidget &window, QWidget &field);

    /// The window was asked for; the keys of @p before are its field's until it is active, goes away, or does not come.
    void begin(QWidget &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QWidget &m_window;
    QWidget &m_field;
    QPointer<QObject> m_before{}; ///< the native window that still has the keys
    QTimer m_limit; ///< a desktop may refuse the activation
};

} // namespace ui
