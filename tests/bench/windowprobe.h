// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <functional>
#include <memory>
#include <QAbstractItemView>
#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

namespace bench {

qint64 nowNs();
double msBetween(qint64 from, qint64 to);

/// Remembers when some widgets were painted last, frame and all.
class PaintWatch final : public QObject
{
public:
    void watch(QWidget *widget) { widget->installEventFilter(this); }
    void forget() { m_last = 0; }
    qint64 last() const { return m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qint64 m_last = 0;
};

/// Turns the event loop, without naps that would look like held time, until @p holds or patience ends.
bool turnUntil(const std::function<bool()> &holds);

/// Until something was painted and then nothing any more for a while; false when nothing was painted at all.
bool settle(const PaintWatch &paints);

/// The program's window on a database, with settings of its own.
struct Program
{
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat};
    core::SystemClock clock{};
    ui::Preferences preferences{settings};
    ui::Theme theme{};
    std::unique_ptr<core::Store> store{};
    std::unique_ptr<ui::MainWindow> window{};

    bool open(const QString &database);
    QAbstractItemView *lane(const QString &status) const;
    QAbstractItemView *table() const; ///< null before the list was shown
    ui::Workspace *workspace() const { return window->findChild<ui::Workspace *>(); }
};

} // namespace bench
