// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bench {

/// What one run of another program cost, as the kernel counts it.
struct Cost
{
    double wallMs = 0;
    double cpuMs = 0; ///< user and system
    double peakMiB = 0; ///< resident
    QByteArray output{};
};

/// Runs a program to its end; nothing when it cannot be started or fails. What it writes on standard output is kept.
std::optional<Cost> runChild(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// A program that runs beside us until it is let go.
class RunningChild
{
public:
    RunningChild(const QString &program, const QStringList &arguments);
    ~RunningChild(); ///< ends it
    RunningChild(const RunningChild &) = delete;
    RunningChild &operator=(const RunningChild &) = delete;

    bool isRunning() const;
    double cpuMs() const; ///< so far, all its threads
    double residentMiB() const;
    qint64 wakeUps() const; ///< how often its threads were woken from sleep so far

private:
    qint64 m_process = 0;
};

} // namespace bench
