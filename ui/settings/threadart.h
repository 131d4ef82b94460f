// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QWidget>

class QPainter;

namespace ui {

/// The colours of a large thread.
struct ThreadColors
{
    QColor done{};
    QColor current{};
    QColor future{};
    QColor futureLine{};
    bool isDotted = true; ///< else dashed
};

/// The large thread of the first run and the empty state: done steps, the last but one as the current step, and one to
/// come at the end of a dotted line.
void paintLargeThread(QPainter &painter, const QList<QPointF> &steps, const ThreadColors &colors);

/// The painted panel of the first run: the mark, a sale as a thread, and the principle of the program.
class ArtPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArtPanel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace ui
