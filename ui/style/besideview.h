// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemView;

namespace ui {

/// Holds a widget that scrolls with the rows of an item view, cut to its viewport. It is the view's sibling: assistive
/// programs know of a view its rows alone, and nothing else that lies in its viewport. What the widget leaves over of
/// mouse, wheel and keys is the view's, as if it lay inside. Owned by the view's parent.
class BesideView final : public QWidget
{
    Q_OBJECT

public:
    /// @p view has its parent already; one that is a window of its own becomes the parent.
    explicit BesideView(QAbstractItemView &view);

    /// Takes over @p widget; the one that was held before is deleted later.
    void hold(QWidget *widget);
    QWidget *held() const { return m_held; }
    /// Where the held widget stands, in coordinates of the viewport.
    void place(const QRect &wanted);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool passOn(QMouseEvent &event);
    bool passOn(QWheelEvent &event);

    QAbstractItemView &m_view;
    QPointer<QWidget> m_held{};
};

} // namespace ui
