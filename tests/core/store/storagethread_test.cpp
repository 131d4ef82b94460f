// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/store/storagethread.h"
#include "tests/support/catch.h"

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells which thread let go of it.
struct Held
{
    explicit Held(std::atomic<QThread *> &place) : m_place(place) { }
    ~Held() { m_place = QThread::currentThread(); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

private:
    std::atomic<QThread *> &m_place;
};

/// Gives itself to the thread again and again.
struct Endless
{
    void step() const
    {
        thread->post([*this] { step(); });
    }
    std::shared_ptr<Held> held;
    core::StorageThread *thread;
};

} // namespace

TEST_CASE("work that goes on for ever ends with its thread and on it", "[store]")
{
    std::atomic<QThread *> letGoOn = nullptr;
    QThread *worker = nullptr;
    {
        core::StorageThread thread(u"test"_s);
        worker = thread.run([] { return QThread::currentThread(); }).result();
        thread.post([loop = Endless{std::make_shared<Held>(letGoOn), &thread}] { loop.step(); });
    }
    CHECK(letGoOn == worker);
}
