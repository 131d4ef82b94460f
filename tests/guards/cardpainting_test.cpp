// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/domain/person.h"
#include "core/domain/task.h"
#include "tests/guards/allocations.h"
#include "tests/support/catch.h"
#include "ui/board/lanemodel.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/text/duestate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#ifdef GUARD_COUNTS_ALLOCATIONS

using namespace Qt::Literals::StringLiterals;

TEST_CASE("painting a card again takes little from the heap", "[guards]")
{
    QStandardItemModel model;
    auto *item = new QStandardItem(u"Call Ada about the renewal of the contract"_s);
    item->setData(QVariant::fromValue(core::TaskId(1)), ui::LaneModel::TaskIdRole);
    item->setData(1, ui::LaneModel::VersionRole);
    item->setData(u"Lovelace Ltd · Renewal"_s, ui::LaneModel::ClientLineRole);
    item->setData(int(core::Priority::High), ui::LaneModel::PriorityRole);
    item->setData(int(ui::DueState::Later), ui::LaneModel::DueStateRole);
    item->setData(u"Fri, Oct 16"_s, ui::LaneModel::DueTextRole);
    item->setData(true, ui::LaneModel::HasReminderRole);
    item->setData(u"1/4"_s, ui::LaneModel::ChecklistRole);
    item->setData(3, ui::LaneModel::CommentCountRole);
    model.appendRow(item);
    const ui::TaskCardDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 268, 0);
    option.rect.setSize(delegate.sizeHint(option, model.index(0, 0)));
    QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0)); // fonts, icons and measures come once

    constexpr int kTimes = 10;
    const guard::Allocations before = guard::Allocations::now();
    for (int i = 0; i < kTimes; ++i)
        delegate.paint(&painter, option, model.index(0, 0));
    const qint64 perCard = (guard::Allocations::now().count - before.count) / kTimes;
    CAPTURE(perCard);
    CHECK(perCard <= 160);
    CHECK(guard::Allocations::now().bytes - before.bytes < 512 * kTimes); // and keeps none of it
}

#endif
