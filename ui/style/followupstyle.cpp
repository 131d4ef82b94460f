// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/followupstyle.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/styleparts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace ui {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool takesRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr;
}

bool isHoverable(const QWidget *widget)
{
    return takesRing(widget) || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QScrollBar *>(widget) != nullptr
        || qobject_cast<const QHeaderView *>(widget) != nullptr;
}

/// The space bar presses a button and opens a box; a view's own space bar must not take it from those inside it.
bool isPress(const QWidget &widget, const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier && widget.isEnabled();
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind, ButtonSize size)
{
    button.setProperty("buttonKind", static_cast<int>(kind));
    button.setProperty("buttonSize", static_cast<int>(size));
    QEvent change(QEvent::StyleChange); // drops the size that the button remembers
    QCoreApplication::sendEvent(&button, &change);
    button.updateGeometry();
}

void setFieldInvalid(QWidget &field, bool isInvalid)
{
    field.setProperty("isInvalid", isInvalid);
    field.update();
}

void setFocusRadius(QWidget &widget, int radius)
{
    widget.setProperty("focusRadius", radius);
}

FollowupStyle::FollowupStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void FollowupStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the ring shows focus
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::drawCheck(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        parts::drawRadio(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            parts::drawField(*painter, option->rect, *option, widget);
        return;
    case PE_Frame:
        if (isTextArea(widget))
            parts::drawField(*painter, option->rect, *option, widget);
        else
            paintEdge(*painter, option->rect, parts::kControlRadius, color(Token::BorderSubtle));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Token::BgSurface));
        return;
    case PE_FrameMenu:
        paintEdge(*painter, option->rect, 0, color(Token::BorderDefault));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Token::ToastBg));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool isUp = header->sortIndicator == QStyleOptionHeader::SortUp;
            paintIcon(*painter, option->rect, isUp ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                      color(Token::TextMuted));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FollowupStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case CE_PushButtonBevel:
        if (button != nullptr)
            parts::drawButtonBevel(*painter, *button, widget);
        return;
    case CE_PushButtonLabel:
        if (button != nullptr)
            parts::drawButtonLabel(*painter, *button, widget);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            parts::drawMenuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            parts::drawHeaderSection(*painter, *header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Token::BorderSubtle));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            parts::drawProgressBar(*painter, *bar);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(Token::BorderSubtle));
        return;
    case CE_FocusFrame: {
        const QWidget *inner = m_ring ? m_ring->widget() : nullptr;
        const QVariant radius = inner != nullptr ? inner->property("focusRadius") : QVariant();
        const qreal wanted = radius.isValid() ? radius.toInt() : parts::kControlRadius;
        paintEdge(*painter, option->rect, wanted + parts::kRing, color(Token::Focus), 2);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FollowupStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            parts::drawScrollBar(*painter, *slider, parts::scrollBarPart(*slider, SC_ScrollBarSlider));
        return;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            parts::drawComboBox(*painter, *box, widget);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            parts::drawSpinBox(*painter, *box, widget);
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            parts::drawToolButtonGround(*painter, *button);
            QStyleOptionToolButton label = *button;
            label.state &= ~State_Sunken; // the label does not move when pressed
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void FollowupStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isHoverable(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (takesRing(widget))
        widget->installEventFilter(this);
    if (qobject_cast<QDialog *>(widget) != nullptr) { // dialogs lie above the page
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true); // without it Qt fills windows with the page
    }
    if (qobject_cast<QDialogButtonBox *>(widget) != nullptr)
        widget->setContentsMargins(4, 4, 4, 4); // for the ring around its buttons
    if (qobject_cast<QPushButton *>(widget) != nullptr) {
        QFont weight;
        weight.setWeight(QFont::Medium); // the weight alone: the rest follows the application's font
        widget->setFont(weight);
    }
}

void FollowupStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool FollowupStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isPress(*static_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn && isByKeyboard(static_cast<QFocusEvent *>(event)->reason()))
        showRing(static_cast<QWidget *>(watched));
    else if (event->type() == QEvent::FocusOut && m_ring && m_ring->widget() == watched)
        m_ring->setWidget(nullptr);
    return QProxyStyle::eventFilter(watched, event);
}

void FollowupStyle::showRing(QWidget *widget)
{
    if (!m_ring) // parented to the widget's window by setWidget()
        m_ring = new QFocusFrame(widget);
    m_ring->setWidget(widget);
}

} // namespace ui
