// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/wrappingcheckbox.h"

#include "ui/style/typography.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace ui {

namespace {

constexpr int kMark = 16;
constexpr int kTextLeft = 24;
constexpr int kMinText = 120;

} // namespace

WrappingCheckBox::WrappingCheckBox(QWidget *parent) : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WrappingCheckBox::textBox(int width) const
{
    const QRect room(0, 0, std::max(width - kTextLeft, 1), 10000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const int lines = std::max(1, textBox(width).height() / fontMetrics().lineSpacing());
    return lines * lineHeight(TextStyle::Body);
}

QSize WrappingCheckBox::sizeHint() const
{
    return {kTextLeft + fontMetrics().horizontalAdvance(text()) + 2, lineHeight(TextStyle::Body)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), kTextLeft + kMinText), lineHeight(TextStyle::Body)};
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = lineHeight(TextStyle::Body);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), {0, (line - kMark) / 2, kMark, kMark});
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    const int gap = line - fontMetrics().lineSpacing(); // lines as far apart as designed
    const QRect box(kTextLeft, gap / 2, width() - kTextLeft, height());
    painter.setPen(option.palette.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, text());
}

} // namespace ui
