// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace core {

/// Calls @p deed with the answer on the receiver's thread; nothing happens when the receiver is gone by then, or when
/// the answer never comes. In place of QFuture::then(receiver, …) wherever the receiver may go first: in Qt 6.4 that
/// one asserts, and looks at the receiver from the thread that answers.
template <typename T, typename Deed>
void whenReady(const QFuture<T> &future, QObject *receiver, Deed deed)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, deed = std::move(deed)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            deed(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace core
