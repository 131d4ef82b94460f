// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/queries.h"
#include "ui/list/listcolumns.h"

#include <array>
#include <QHeaderView>

namespace ui {

/// The header of the list: names, sort marks, columns that are moved and resized by the mouse. The glyph columns stay
/// where they are, and the title takes the room that the others leave.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    void setSort(const QList<core::SortOrder> &sort);
    void setShown(ListColumn column, bool isShown);
    bool isShown(ListColumn column) const { return !isSectionHidden(static_cast<int>(column)); }
    int widthOf(ListColumn column) const { return sectionSize(static_cast<int>(column)); }
    /// What the person or the design wants it to have where there is room.
    int wantedWidthOf(ListColumn column) const { return m_wanted.at(static_cast<std::size_t>(column)); }
    void setWidthOf(ListColumn column, int width);
    /// The columns from left to right, hidden ones too.
    QList<ListColumn> order() const;
    void setOrder(const QList<ListColumn> &order);
    /// Makes the due column wide enough for a day and a time in the words of the language.
    void fitDue(bool isLast);
    /// Whether a column has a neighbour in sight to change places with, to the left (-1) or right (1).
    bool canMove(ListColumn column, int step) const { return placeBeside(column, step) >= 0; }
    void move(ListColumn column, int step);
    /// As the design has it.
    void resetColumns();
    /// Gives the title what the other columns leave of @p width; where that is too little, they narrow to their
    /// minimum before anything has to be scrolled to.
    void fit(int width);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A header was clicked; with Shift its column becomes the next key after the others.
    void sortRequested(ui::ListColumn column, bool isAdded);
    /// Columns were moved, resized, shown or hidden.
    void columnsEdited();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void keepMinimum(int section, int oldSize, int newSize);
    void keepGlyphsFirst();
    int placeBeside(ListColumn column, int step) const;

    void resizeTo(ListColumn column, int width);

    QList<core::SortOrder> m_sort;
    std::array<int, kListColumnCount> m_wanted{};
    Qt::KeyboardModifiers m_modifiers; ///< of the click under way
    int m_available = 0;
    bool m_isArranging = false;
};

} // namespace ui
