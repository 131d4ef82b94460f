// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/activitytabs.h"

#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 40;
constexpr int kGap = 20; // between tabs
constexpr int kCountGap = 7;

int advance(TextStyle style, const QString &text)
{
    return QFontMetrics(ui::font(style)).horizontalAdvance(text);
}

} // namespace

ActivityTabs::ActivityTabs(QWidget *parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("activityTabs"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
}

void ActivityTabs::setTab(int index, const QString &name, int count)
{
    while (QTabBar::count() <= index)
        addTab(QString());
    setTabText(index, name);
    setTabData(index, count);
    //: A tab of the editor as a screen reader tells it: its name and how many entries it has. RU: «%1: %2»
    setAccessibleTabName(index, tr("%1: %2").arg(name).arg(count));
    update();
}

void ActivityTabs::setUnderlined(bool isUnderlined)
{
    m_isUnderlined = isUnderlined;
}

QSize ActivityTabs::tabSizeHint(int index) const
{
    // As wide as the bold form, so that nothing moves when a tab is chosen.
    const int width = advance(TextStyle::Section, tabText(index)) + kCountGap
        + advance(TextStyle::Meta, QString::number(tabData(index).toInt())) + kGap;
    return {width, std::max(kHeight, lineHeight(TextStyle::Section) + 20)};
}

void ActivityTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isUnderlined)
        painter.fillRect(0, height() - 1, width(), 1, color(Token::BorderSubtle));
    for (int i = 0; i < QTabBar::count(); ++i) {
        const bool isCurrent = i == currentIndex();
        const QRect tab = tabRect(i).adjusted(0, 0, -kGap, 0);
        const TextStyle style = isCurrent ? TextStyle::Section : TextStyle::Body;
        const QString number = QString::number(tabData(i).toInt());
        painter.setFont(ui::font(style));
        painter.setPen(color(isCurrent ? Token::TextPrimary : Token::TextSecondary));
        painter.drawText(tab, Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        const QRect rest = tab.adjusted(advance(style, tabText(i)) + kCountGap, 0, 0, 0);
        painter.setFont(ui::font(TextStyle::Meta));
        painter.setPen(color(Token::TextMuted));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, number);
        if (isCurrent) {
            const int wide = rest.left() + advance(TextStyle::Meta, number) - tab.left();
            painter.fillRect(tab.left(), height() - 2, wide, 2, color(Token::Accent));
        }
    }
}

} // namespace ui

#include "moc_activitytabs.cpp"
