// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/storageoption.h"

#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace ui {

namespace {

constexpr int kIcon = 20;
constexpr int kIconLeft = 28;
constexpr int kTextLeft = 60;

} // namespace

StorageOption::StorageOption(QString iconName, QWidget *parent) : QRadioButton(parent), m_iconName(std::move(iconName))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int StorageOption::textIndent()
{
    return kTextLeft;
}

void StorageOption::setTexts(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
}

int StorageOption::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - kTextLeft, 1), 10000);
    const QFontMetrics metrics(ui::font(TextStyle::Meta));
    const int lines
        = std::max(1, metrics.boundingRect(room, Qt::TextWordWrap, m_explanation).height() / metrics.lineSpacing());
    return lineHeight(TextStyle::Button) + lines * lineHeight(TextStyle::Meta);
}

QSize StorageOption::sizeHint() const
{
    const int title = QFontMetrics(ui::font(TextStyle::Button)).horizontalAdvance(text());
    const int explanation = QFontMetrics(ui::font(TextStyle::Meta)).horizontalAdvance(m_explanation);
    const int width = kTextLeft + std::max(title, explanation) + 4;
    return {width, heightForWidth(width)};
}

QSize StorageOption::minimumSizeHint() const
{
    return {kTextLeft + 120, lineHeight(TextStyle::Button) + lineHeight(TextStyle::Meta)};
}

void StorageOption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int middle = (lineHeight(TextStyle::Button) + lineHeight(TextStyle::Meta)) / 2;
    const auto placed = [&](QRect box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    option.rect = placed({0, middle - 8, 16, 16});
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    paintIcon(painter, placed({kIconLeft, middle - kIcon / 2, kIcon, kIcon}), m_iconName, color(Token::TextSecondary));

    const QRect title(kTextLeft, 0, width() - kTextLeft, lineHeight(TextStyle::Button));
    painter.setFont(ui::font(TextStyle::Button));
    painter.setPen(color(Token::TextPrimary));
    painter.drawText(placed(title), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(Token::TextSecondary));
    painter.drawText(placed({kTextLeft, title.height(), title.width(), height() - title.height()}),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_explanation);
}

} // namespace ui
