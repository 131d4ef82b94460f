// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/rowtable.h"

#include "ui/style/typography.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

namespace {

constexpr int kRowHeight = 36;

} // namespace

void dressAsRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(qMax(kRowHeight, lineHeight(TextStyle::Body) + 12));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace ui
