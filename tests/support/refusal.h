// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QString>

namespace core {
class Database;
}

namespace support {

/// Lets a file refuse, as a full disk does, what changes a task and new tasks called "New"; until it is gone.
class Refusal
{
public:
    explicit Refusal(const QString &path);
    ~Refusal();
    Refusal(const Refusal &) = delete;
    Refusal &operator=(const Refusal &) = delete;
    Refusal(Refusal &&) = delete;
    Refusal &operator=(Refusal &&) = delete;
    void end();

private:
    std::unique_ptr<core::Database> m_file;
};

} // namespace support
