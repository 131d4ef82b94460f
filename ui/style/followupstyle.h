// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QAbstractButton;
class QFocusFrame;

namespace ui {

/// How a push button is drawn. One filled button a surface.
enum class ButtonKind { Outlined, Filled, Flat, Danger };
enum class ButtonSize { Small = 28, Normal = 32, Large = 36 };
void setButtonKind(QAbstractButton &button, ButtonKind kind, ButtonSize size = ButtonSize::Normal);

/// Marks a field as holding something that cannot be taken: it gets an edge in Token::Danger.
void setFieldInvalid(QWidget &field, bool isInvalid);

/// The radius of the ring that keyboard focus draws around a widget; 6 unless told.
void setFocusRadius(QWidget &widget, int radius);

/// Fusion with our own drawing of buttons, fields, menus, scroll bars, checks, tool tips and the focus ring. It reads
/// the tokens while it paints, so a theme switched at run time needs no style sheet to be parsed again.
class FollowupStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FollowupStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRing(QWidget *widget);
    QPointer<QFocusFrame> m_ring;
};

} // namespace ui
