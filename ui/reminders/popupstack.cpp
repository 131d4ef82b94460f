// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/popupstack.h"

#include "ui/reminders/morereminders.h"
#include "ui/reminders/notificationpopup.h"
#include "ui/reminders/popupframe.h"

#include <algorithm>
#include <QGuiApplication>
#include <QScreen>
#include <utility>

namespace ui {

namespace {

constexpr int kMostShown = 3;
constexpr int kScreenMargin = 24;
constexpr int kPopupGap = 8;

} // namespace

PopupStack::PopupStack(std::chrono::milliseconds lifetime, QObject *parent) : QObject(parent), m_lifetime(lifetime) { }

PopupStack::~PopupStack()
{
    for (const Entry &entry : m_entries)
        delete entry.popup;
}

void PopupStack::show(qint64 key, const ReminderText &text)
{
    if (Entry *entry = find(key)) {
        entry->text = text;
        if (entry->popup != nullptr) {
            entry->popup->setText(text);
            Q_EMIT shown(key);
        }
        return;
    }
    m_entries << Entry{key, text, nullptr};
    fill();
}

void PopupStack::replace(qint64 key, const ReminderText &text)
{
    if (find(key) != nullptr)
        show(key, text);
}

void PopupStack::remove(qint64 key)
{
    Entry *entry = find(key);
    if (entry == nullptr)
        return;
    if (entry->popup != nullptr) {
        entry->popup->hide();
        entry->popup->deleteLater(); // one of its buttons may be on the call stack
    }
    m_entries.removeIf([key](const Entry &other) { return other.key == key; });
    if (m_entries.isEmpty())
        m_others = 0;
    fill();
}

void PopupStack::setOthers(int count)
{
    m_others = m_entries.isEmpty() ? 0 : count;
    place();
}

QList<NotificationPopup *> PopupStack::popups() const
{
    QList<NotificationPopup *> popups;
    for (const Entry &entry : m_entries) {
        if (entry.popup != nullptr)
            popups << entry.popup;
    }
    return popups;
}

int PopupStack::moreCount() const
{
    return m_others + static_cast<int>(std::ranges::count(m_entries, nullptr, &Entry::popup));
}

void PopupStack::fill()
{
    QList<qint64> fresh;
    for (qsizetype i = 0; i < m_entries.size() && i < kMostShown; ++i) {
        if (m_entries[i].popup == nullptr) {
            makePopup(m_entries[i].key);
            fresh << m_entries[i].key;
        }
    }
    place();
    for (const qint64 key : fresh)
        Q_EMIT shown(key);
}

void PopupStack::makePopup(qint64 key)
{
    auto *popup = new NotificationPopup(m_lifetime);
    Entry *entry = find(key);
    entry->popup = popup;
    popup->setText(entry->text);
    connect(popup, &NotificationPopup::activated, this, [this, key](ReminderAction action) {
        remove(key);
        Q_EMIT activated(key, action);
    });
    connect(popup, &NotificationPopup::closed, this, [this, key] {
        remove(key);
        Q_EMIT closed(key);
    });
}

void PopupStack::place()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (screen == nullptr)
        return;
    const QRect area = screen->availableGeometry();
    const int left = area.right() + 1 - kScreenMargin - kPopupWidth;
    int bottom = area.bottom() + 1 - kScreenMargin;
    const auto put = [&bottom, left](QWidget &widget) {
        const int height = widget.sizeHint().height();
        bottom -= height;
        widget.setGeometry(left, bottom, kPopupWidth, height);
        widget.show();
        bottom -= kPopupGap;
    };
    if (moreCount() > 0) {
        makeMore();
        m_more->setCount(moreCount());
        put(*m_more);
    } else if (m_more) {
        m_more->hide();
    }
    QList<NotificationPopup *> lowestFirst = popups();
    std::ranges::reverse(lowestFirst);
    for (NotificationPopup *popup : std::as_const(lowestFirst))
        put(*popup);
}

void PopupStack::makeMore()
{
    if (m_more)
        return;
    m_more = std::make_unique<MoreReminders>();
    connect(m_more.get(), &MoreReminders::pressed, this, &PopupStack::moreRequested);
}

PopupStack::Entry *PopupStack::find(qint64 key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace ui
