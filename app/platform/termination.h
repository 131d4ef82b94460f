// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, so that the program ends the way it does by Ctrl+Q, with all
/// writes done. Qt itself would be killed without a word. One of it in a process.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
