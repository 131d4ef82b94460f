// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/panesplit.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace ui {

namespace {

constexpr int kSideWidth = 432;
constexpr int kLeastSide = 360;
constexpr int kMostSide = 560;
constexpr int kLeastMain = 480; // below it the side lies over the main pane
constexpr int kHandle = 7; // to grab; the line in it is 1 px
constexpr int kMotion = 120; // ms

} // namespace

/// The border between the panes: a line to see and a little more to grab.
class PaneSplit::Handle final : public QWidget
{
public:
    explicit Handle(PaneSplit &split) : QWidget(&split), m_split(split) { setCursor(Qt::SplitHCursor); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(width() / 2, 0, 1, height(), color(Token::BorderSubtle));
    }

    void mousePressEvent(QMouseEvent *event) override { m_grip = event->position().toPoint().x() - width() / 2; }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int x = mapToParent(event->position().toPoint()).x() - m_grip;
        m_split.setSideWidth(m_split.width() - x);
    }

    void mouseReleaseEvent(QMouseEvent *) override { Q_EMIT m_split.sideWidthChanged(m_split.sideWidth()); }

private:
    PaneSplit &m_split;
    int m_grip = 0;
};

PaneSplit::PaneSplit(QWidget *parent)
    : QWidget(parent),
      m_handle(new Handle(*this)),
      m_motion(new QVariantAnimation(this)),
      m_sideWidth(scaled(kSideWidth))
{
    m_handle->hide();
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shownWidth = value.toInt();
        place();
    });
    connect(m_motion, &QVariantAnimation::finished, this, &PaneSplit::finishSlide);
}

void PaneSplit::setMain(QWidget &main)
{
    m_main = &main;
    main.setParent(this);
    main.show();
    place();
}

void PaneSplit::setSide(QWidget &side)
{
    m_side = &side;
    side.setParent(this);
    side.hide();
    place();
}

void PaneSplit::setSideShown(bool isShown)
{
    if (m_isSideShown == isShown || m_side == nullptr)
        return;
    m_isSideShown = isShown;
    if (isShown) {
        m_side->show();
        m_handle->show();
    }
    slide(m_shownWidth, isShown ? fittingSideWidth() : 0);
}

void PaneSplit::setSideWidth(int width)
{
    m_sideWidth = qBound(scaled(kLeastSide), width, scaled(kMostSide));
    followWidth();
}

void PaneSplit::resizeEvent(QResizeEvent *)
{
    followWidth();
}

void PaneSplit::followWidth()
{
    if (m_isSideShown && m_motion->state() != QAbstractAnimation::Running)
        m_shownWidth = fittingSideWidth();
    place();
}

void PaneSplit::place()
{
    const int sideLeft = width() - m_shownWidth;
    if (m_main != nullptr)
        m_main->setGeometry(0, 0, isOverlay() ? width() : sideLeft, height());
    if (m_side != nullptr && !m_side->isHidden()) {
        m_side->setGeometry(sideLeft, 0, qMin(fittingSideWidth(), width()), height());
        m_handle->setGeometry(sideLeft - kHandle / 2, 0, kHandle, height());
        m_side->raise();
        m_handle->raise();
    }
    Q_EMIT placed();
}

bool PaneSplit::isOverlay() const
{
    return width() - fittingSideWidth() < scaled(kLeastMain);
}

int PaneSplit::fittingSideWidth() const
{
    const int room = width() - scaled(kLeastMain);
    return room < scaled(kLeastSide) ? m_sideWidth : qMin(m_sideWidth, room);
}

void PaneSplit::slide(int from, int to)
{
    m_motion->stop();
    const int duration = isVisible() ? Theme::duration(kMotion) : 0;
    if (duration == 0) {
        m_shownWidth = to;
        finishSlide();
        return;
    }
    m_motion->setDuration(duration);
    m_motion->setStartValue(from);
    m_motion->setEndValue(to);
    m_motion->start();
}

void PaneSplit::finishSlide()
{
    if (!m_isSideShown && m_side != nullptr) {
        m_side->hide();
        m_handle->hide();
    }
    place();
}

} // namespace ui
