// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/board/boardfixture.h"
#include "tests/ui/deadlines/october.h"
#include "ui/board/lanemodel.h"
#include "ui/board/laneview.h"
#include "ui/board/taskmime.h"
#include "ui/deadlines/bucketlane.h"
#include "ui/deadlines/daymodel.h"
#include "ui/deadlines/daystrip.h"
#include "ui/deadlines/deadlinesview.h"

#include <memory>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

// A deadlines view on a store of its own, and what its tests do with it.

/// The deadlines in a window that is active, over a store of its own.
struct ShownDeadlines
{
    explicit ShownDeadlines(BoardFixture &fixture, core::Scope scope = core::Scope::All) : view(fixture.edits())
    {
        view.resize(1208, 812);
        view.QWidget::show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.show(scope, {});
        REQUIRE(settled());
    }

    ui::BucketLane &lane(const QString &key)
    {
        auto *found = view.findChild<ui::BucketLane *>(QStringLiteral("bucket_") + key);
        REQUIRE(found != nullptr);
        return *found;
    }
    ui::LaneView &list(const QString &key) { return lane(key).view(); }
    ui::DayStrip &ribbon() { return *view.findChild<ui::DayStrip *>(QStringLiteral("dayRibbon")); }
    ui::DayModel &days() { return *view.findChild<ui::DayModel *>(); }
    QPushButton &moveAll() { return *view.findChild<QPushButton *>(QStringLiteral("moveOverdueButton")); }

    bool settled()
    {
        return eventually([this] {
            for (ui::BucketLane *one : view.findChildren<ui::BucketLane *>()) {
                if (one->model().isLoading() || one->model().isPending())
                    return false;
            }
            return true;
        });
    }
    bool shows(const QString &key, const QStringList &wanted)
    {
        return eventually([&] { return settled() && titlesOf(lane(key).model()) == wanted; });
    }
    void click(const QString &key, int row, Qt::KeyboardModifiers modifiers = {})
    {
        ui::LaneView &cards = list(key);
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, modifiers,
                          cards.visualRect(cards.model()->index(row, 0)).center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(view.focusWidget() != nullptr);
        QTest::keyClick(view.focusWidget(), key, modifiers);
    }
    /// What a screen reader was last told to say.
    QString announced() { return view.findChild<QLabel *>(QStringLiteral("boardAnnouncer"))->accessibleName(); }

    ui::DeadlinesView view;
};

/// Drags @p tasks over a widget and lets go at @p position; whether they were taken.
inline bool drop(BoardFixture &fixture, QWidget &viewport, const QList<core::TaskId> &tasks, QPoint position)
{
    const std::unique_ptr<QMimeData> data(ui::mimeOfTasks(tasks, {}, fixture.store().directory().fileUid));
    QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&viewport, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&viewport, &event);
    return event.isAccepted();
}

inline bool dropOn(BoardFixture &fixture, ui::LaneView &list, const QList<core::TaskId> &tasks)
{
    return drop(fixture, *list.viewport(), tasks, QPoint(20, 20));
}

inline QPoint middleOf(ui::DayStrip &ribbon, QDate day)
{
    auto *days = static_cast<ui::DayModel *>(ribbon.model());
    return ribbon.visualRect(days->indexOf(day)).center();
}
