// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/whenready.h"
#include "tests/support/catch.h"

#include <memory>
#include <QPromise>
#include <QTest>
#include <QThread>

TEST_CASE("an answer reaches its receiver on the receiver's thread", "[store]")
{
    QObject receiver;
    QPromise<int> promise;
    promise.start();
    int answer = 0;
    QThread *thread = nullptr;
    core::whenReady(promise.future(), &receiver, [&](int value) {
        answer = value;
        thread = QThread::currentThread();
    });
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        promise.addResult(7);
        promise.finish();
    }));
    worker->start();
    CHECK(QTest::qWaitFor([&] { return answer == 7; }));
    CHECK(thread == QThread::currentThread());
    worker->wait();
}

TEST_CASE("an answer whose receiver is gone is dropped", "[store]")
{
    auto receiver = std::make_unique<QObject>();
    QPromise<int> promise;
    promise.start();
    bool isCalled = false;
    core::whenReady(promise.future(), receiver.get(), [&](int) { isCalled = true; });
    receiver.reset();
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    CHECK_FALSE(isCalled);
}

TEST_CASE("a promise that is broken calls nobody", "[store]")
{
    QObject receiver;
    bool isCalled = false;
    {
        QPromise<int> promise;
        promise.start();
        core::whenReady(promise.future(), &receiver, [&](int) { isCalled = true; });
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(isCalled);
    CHECK(QTest::qWaitFor([&] { return receiver.children().isEmpty(); }));
}
