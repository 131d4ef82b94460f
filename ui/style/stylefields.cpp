// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/styleparts.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace ui::parts {

namespace {

constexpr int kTextInset = 8;
constexpr int kArrowRoom = 28;
constexpr int kStepRoom = 24;

Token inkOf(const QStyleOption &option)
{
    return (option.state & QStyle::State_Enabled) != 0 ? Token::TextSecondary : Token::TextDisabled;
}

} // namespace

void drawField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget)
{
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const bool isReadOnly = (option.state & QStyle::State_ReadOnly) != 0;
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    paintRounded(painter, rect, kControlRadius, color(isEnabled && !isReadOnly ? Token::BgSurface : Token::BgSunken));
    if (widget != nullptr && widget->property("isInvalid").toBool())
        paintEdge(painter, rect, kControlRadius, color(Token::Danger), hasFocus ? 2 : 1);
    else if (hasFocus && !isReadOnly)
        paintEdge(painter, rect, kControlRadius, color(Token::Focus), 2);
    else
        paintEdge(painter, rect, kControlRadius,
                  color(isEnabled && !isReadOnly ? Token::BorderInput : Token::BorderDefault));
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option.rect, option, widget);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    QRect box(0, 0, kIconSize, kIconSize);
    box.moveCenter(arrow.center());
    paintIcon(painter, box, QStringLiteral("chevron-down"), color(inkOf(option)));
}

void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        drawField(painter, option.rect, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, const QString &name) {
        const bool canStep = (option.stepEnabled & flag) != 0;
        QRect box(0, 0, 12, 12);
        box.moveCenter(spinBoxPart(option, part).center());
        paintIcon(painter, box, name, color(canStep ? inkOf(option) : Token::TextDisabled));
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"));
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"));
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        rect.setLeft(rect.right() - kArrowRoom + 1);
        break;
    case QStyle::SC_ComboBoxEditField:
        rect.adjust(option.frame ? kTextInset : 0, 1, -kArrowRoom, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const bool hasSteps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect rect = option.rect;
    const int middle = rect.center().y();
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(rect.right() - kStepRoom + 1, rect.top() + 2, kStepRoom, middle - rect.top() - 1);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(rect.right() - kStepRoom + 1, middle, kStepRoom, rect.bottom() - middle - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(option.frame ? kTextInset : 0, 1, hasSteps ? -kStepRoom : -kTextInset, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace ui::parts
