// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board/lanemodel.h"

#include <memory>
#include <QWidget>

namespace ui {

class LaneView;

/// One column of cards beside others: its ground, its model and its list, and drags over what is not list. What stands
/// above and below the cards is of those that inherit it. Owned by a LanesView.
class LaneColumn : public QWidget
{
    Q_OBJECT

public:
    LaneColumn(Edits &edits, std::unique_ptr<LaneRule> rule, QWidget *parent = nullptr);

    LaneModel &model() { return *m_model; }
    LaneView &view() { return *m_view; }
    const LaneView &view() const { return *m_view; }
    /// The name of the column, as it is told.
    virtual QString title() const = 0;
    /// A collapsed one shows no cards.
    virtual bool isCollapsed() const { return false; }
    virtual void setReadOnly(bool isReadOnly) = 0;
    virtual void setTasks(core::Scope scope, const core::Filter &filter);
    /// Scrolls to a card.
    virtual void showCard(int row);
    void setAvatarsShown(bool shown);
    /// The folded words of the search.
    void setSought(const QStringList &sought);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

    /// Makes the list of cards, once what stands above it is there: Tab goes down the column.
    void makeView();
    /// After the language changed.
    virtual void retranslate() = 0;
    /// Places the cards under a head of that height.
    void placeCards(int head);
    void setDropTarget(bool isTarget);

private:
    bool takesOnRail(const QDropEvent &event) const;

    LaneModel *m_model;
    LaneView *m_view = nullptr;
    bool m_isDropTarget = false;
};

} // namespace ui
