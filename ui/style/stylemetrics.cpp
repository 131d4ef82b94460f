// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// How large things are, and what the style answers when asked; what it draws is in followupstyle.cpp.
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/styleparts.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QStyleOption>
#include <QWidget>

namespace ui {

namespace {

constexpr int kFieldHeight = 32;
constexpr int kFieldInset = 8;
constexpr int kPopupRow = 28;

bool isInPopup(const QWidget *widget)
{
    return widget != nullptr && widget->window()->windowType() == Qt::Popup;
}

} // namespace

QSize FollowupStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int fieldHeight = std::max(kFieldHeight, option != nullptr ? option->fontMetrics.height() + 12 : 0);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::buttonSize(*button, widget);
        return base;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return parts::menuItemSize(*item);
        return base;
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0 ? QSize(base.width() + 2 * kFieldInset, fieldHeight) : base;
    }
    case CT_ComboBox:
        return {base.width() + kFieldInset, fieldHeight};
    case CT_SpinBox:
        return {base.width() + 2 * kFieldInset, fieldHeight};
    case CT_ToolButton:
        return contents.expandedTo({28, 28}) + (contents.width() > 28 ? QSize(12, 0) : QSize());
    case CT_ItemViewItem: // of a combo box or a completer
        return isInPopup(widget) ? QSize(base.width(), std::max(base.height(), kPopupRow)) : base;
    case CT_HeaderSection:
        return {base.width(), std::max(32, option->fontMetrics.height() + 12)};
    default:
        return base;
    }
}

QRect FollowupStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool hasFrame = frame != nullptr && frame->lineWidth > 0;
        return hasFrame ? option->rect.adjusted(kFieldInset, 1, -kFieldInset, -1) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect FollowupStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return parts::scrollBarPart(*slider, part);
    }
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return parts::comboBoxPart(*box, part);
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return parts::spinBoxPart(*box, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int FollowupStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 8;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return parts::kRing;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuButtonIndicator:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FollowupStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return Theme::duration(QProxyStyle::styleHint(hint, option, widget, returned));
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon FollowupStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"), Token::TextMuted);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("warning"), Token::Danger);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("info"), Token::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace ui
