// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/child.h"

#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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

/// A call as exec wants it: made before the fork, behind which nothing may be allocated.
class CommandWords
{
public:
    CommandWords(const QString &program, const QStringList &arguments) : m_words{program.toLocal8Bit()}
    {
        for (const QString &argument : arguments)
            m_words.push_back(argument.toLocal8Bit());
        for (QByteArray &word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }
    char *const *pointers() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_pointers{};
};

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
    CommandWords words(program, arguments);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0)
        become(words.pointers(), from.handle(), to.handle());
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

RunningChild::RunningChild(const QString &program, const QStringList &arguments)
{
    CommandWords words(program, arguments);
    m_process = fork();
    if (m_process == 0)
        become(words.pointers(), STDIN_FILENO, STDERR_FILENO);
}

RunningChild::~RunningChild()
{
    if (m_process <= 0)
        return;
    kill(static_cast<pid_t>(m_process), SIGTERM);
    waitpid(static_cast<pid_t>(m_process), nullptr, 0);
}

bool RunningChild::isRunning() const
{
    return m_process > 0 && waitpid(static_cast<pid_t>(m_process), nullptr, WNOHANG) == 0;
}

double RunningChild::cpuMs() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1e3
        / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double RunningChild::residentMiB() const
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(m_process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

qint64 RunningChild::wakeUps() const
{
    qint64 sum = 0;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(m_process));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + QStringLiteral("/status")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.split(':').at(1).trimmed().toLongLong();
        }
    }
    return sum;
}

} // namespace bench
