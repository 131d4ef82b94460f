// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/snoozegrid.h"

#include "ui/style/hintedbutton.h"
#include "ui/style/plainlabel.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kMargin = 20;
constexpr int kGap = 8;
constexpr int kMostColumns = 4;

} // namespace

SnoozeGrid::SnoozeGrid(QWidget *parent)
    : QWidget(parent),
      m_label(new PlainLabel(TextStyle::Section, Token::TextSecondary, this)),
      m_keys(new PlainLabel(TextStyle::Meta, Token::TextMuted, this)),
      m_grid(new QGridLayout)
{
    auto *header = new QHBoxLayout;
    header->addWidget(m_label, 1);
    header->addWidget(m_keys);
    m_grid->setSpacing(kGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 14, kMargin, 16);
    column->setSpacing(6);
    column->addLayout(header);
    column->addLayout(m_grid);
    for (int i = 0; i < kSnoozeChoices; ++i) {
        const auto choice = static_cast<SnoozeChoice>(i);
        auto *button = new HintedButton(this);
        button->setObjectName(QStringLiteral("snooze_") + keyOf(choice));
        button->setHint(QString::number(i + 1));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        if (choice == SnoozeChoice::Custom)
            button->setIconName(QStringLiteral("calendar"));
        connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
        m_buttons << button;
    }
}

void SnoozeGrid::showChoices(const SnoozeContext &context)
{
    //: Over the ways to put off the selected reminders. RU: «Отложить выбранное»
    m_label->setText(tr("Snooze the selected"));
    //: Beside “Snooze the selected”: these keys do it. RU: «клавиши 1–7»
    m_keys->setText(tr("keys 1–7"));
    for (int i = 0; i < kSnoozeChoices; ++i) {
        const QString text = snoozeText(static_cast<SnoozeChoice>(i), context);
        m_buttons[i]->setText(text);
        //: Spoken name of a way to put a reminder off; %1: for how long or until when. RU: «Отложить: %1»
        m_buttons[i]->setAccessibleName(tr("Snooze: %1").arg(text));
    }
    fitTo(width());
}

QWidget *SnoozeGrid::button(SnoozeChoice choice) const
{
    return m_buttons[static_cast<int>(choice)];
}

int SnoozeGrid::widestButton() const
{
    int widest = 1;
    for (const HintedButton *button : m_buttons.first(kSnoozeChoices - 1))
        widest = std::max(widest, button->sizeHint().width());
    return widest;
}

int SnoozeGrid::columnsFor(int width) const
{
    return std::clamp((width - 2 * kMargin + kGap) / (widestButton() + kGap), 2, kMostColumns);
}

int SnoozeGrid::wholeWidth() const
{
    return kMostColumns * (widestButton() + kGap) - kGap + 2 * kMargin;
}

void SnoozeGrid::fitTo(int width)
{
    const int columns = columnsFor(width);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (HintedButton *button : std::as_const(m_buttons))
        m_grid->removeWidget(button);
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < kSnoozeChoices; ++i) {
        const bool isLast = i + 1 == kSnoozeChoices; // takes what is left of its row
        m_grid->addWidget(m_buttons[i], i / columns, i % columns, 1, isLast ? columns - i % columns : 1);
    }
    updateGeometry();
}

void SnoozeGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTo(width());
}

void SnoozeGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgSunken));
}

} // namespace ui

#include "moc_snoozegrid.cpp"
