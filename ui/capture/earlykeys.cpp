// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/earlykeys.h"

#include <chrono>
#include <memory>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace ui {

namespace {

constexpr std::chrono::seconds kLimit{2};

} // namespace

EarlyKeys::EarlyKeys(QWidget &window, QWidget &field) : QObject(&window), m_window(window), m_field(field)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
    connect(&m_limit, &QTimer::timeout, this, &EarlyKeys::end);
}

void EarlyKeys::begin(QWidget &before)
{
    if (m_window.isActiveWindow() || before.windowHandle() == nullptr)
        return;
    m_before = before.windowHandle();
    m_limit.start();
    // Of the application: a shortcut is looked for before any widget sees the key.
    QCoreApplication::instance()->installEventFilter(this);
}

void EarlyKeys::end()
{
    m_before.clear();
    m_limit.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool EarlyKeys::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_window && (type == QEvent::WindowActivate || type == QEvent::Hide)) {
        end();
    } else if (watched == m_before && type == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    } else if (watched == m_before && (type == QEvent::KeyPress || type == QEvent::KeyRelease)) {
        const std::unique_ptr<QEvent> key(event->clone());
        QCoreApplication::sendEvent(&m_field, key.get());
        return true;
    } else if (watched == m_before && (type == QEvent::MouseButtonPress || type == QEvent::Close)) {
        end();
    }
    return false;
}

} // namespace ui

#include "moc_earlykeys.cpp"
