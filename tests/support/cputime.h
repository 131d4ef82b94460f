// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <ctime>
#include <QtGlobal>

namespace support {

/// Processor time that this thread has taken since it was made: what others do on the machine does not count.
class CpuTimer
{
public:
    qint64 elapsedMs() const { return (now() - m_start) / 1'000'000; }
    qint64 restart()
    {
        const qint64 elapsed = elapsedMs();
        m_start = now();
        return elapsed;
    }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    qint64 m_start = now();
};

} // namespace support
