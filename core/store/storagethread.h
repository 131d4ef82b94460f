// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <memory>
#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <type_traits>
#include <utility>

namespace core {

/// A thread that runs what it is given, one after another. What was given is run to its end before it is destroyed.
class StorageThread
{
public:
    explicit StorageThread(const QString &name)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~StorageThread()
    {
        // Work that gives itself more may stand behind this: it goes here, where what it holds belongs.
        post([this] {
            QCoreApplication::removePostedEvents(&m_context);
            qDeleteAll(m_context.children()); // timers end where they run
            QThread::currentThread()->quit();
        });
        m_thread.wait();
    }
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::QueuedConnection);
    }

    /// Runs @p work at each @p interval, until the thread ends; nobody else is woken for it.
    template <typename Work>
    void every(std::chrono::milliseconds interval, Work work)
    {
        post([this, interval, work = std::move(work)] {
            auto *timer = new QTimer(&m_context);
            QObject::connect(timer, &QTimer::timeout, &m_context, work);
            timer->start(interval);
        });
    }

    /// The answer of @p work as a future.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        auto future = promise->future();
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace core
