// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/child.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

double msOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Becomes another program; only what is safe between fork and exec.
[[noreturn]] void become(char *const *arguments, int input, int output)
{
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    execvp(arguments[0], arguments);
    _exit(127);
}

} // namespace

std::optional<Cost> runChild(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QTemporaryFile from;
    QTemporaryFile to;
    if (!from.open() || !to.open() || from.write(input) != input.size() || !from.flush() || !from.seek(0))
        return std::nullopt;
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0)
        become(pointers.data(), from.handle(), to.handle());
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return std::nullopt;
    Cost cost;
    cost.wallMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    cost.cpuMs = msOf(usage.ru_utime) + msOf(usage.ru_stime);
    cost.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024;
    to.seek(0);
    cost.output = to.readAll();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    return cost;
}

} // namespace bench
