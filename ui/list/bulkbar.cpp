// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/bulkbar.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kMargin = 24;
constexpr int kPadding = 8;
constexpr int kSpacing = 8;

} // namespace

BulkBar::BulkBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("bulkBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kPadding, kMargin / 2, kPadding);
    layout->setSpacing(kSpacing);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(ui::font(TextStyle::Section));
    layout->addWidget(m_label);
    m_all = new QPushButton(this);
    m_all->setObjectName(QStringLiteral("bulkAllButton"));
    setButtonKind(*m_all, ButtonKind::Flat, ButtonSize::Small);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allWanted);
    layout->addWidget(m_all);
    layout->addSpacing(kSpacing);
    addChoices(QStringLiteral("bulkStatusButton"), QStringLiteral("status-progress"), core::Field::Status);
    addChoices(QStringLiteral("bulkDueButton"), QStringLiteral("calendar"), core::Field::Due);
    addChoices(QStringLiteral("bulkAssigneeButton"), QStringLiteral("user"), core::Field::Assignee);
    addChoices(QStringLiteral("bulkTagsButton"), QStringLiteral("tag"), core::Field::Tags);
    m_delete = addButton(QStringLiteral("bulkDeleteButton"), QStringLiteral("trash"));
    connect(m_delete, &QPushButton::clicked, this, &BulkBar::deleteWanted);
    layout->addStretch();
    m_clear = addButton(QStringLiteral("bulkClearButton"), QStringLiteral("close"));
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearWanted);
    retranslate();
}

QPushButton *BulkBar::addButton(const QString &name, const QString &iconName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName, Token::TextSecondary));
    setButtonKind(*button, ButtonKind::Flat, ButtonSize::Small);
    layout()->addWidget(button);
    return button;
}

void BulkBar::addChoices(const QString &name, const QString &iconName, core::Field field)
{
    QPushButton *button = addButton(name, iconName);
    m_choices.append({button, field});
    connect(button, &QPushButton::clicked, this, [this, button, field] {
        Q_EMIT choicesWanted(field, QRect(button->mapToGlobal(QPoint()), button->size()));
    });
}

void BulkBar::setCount(int count, int total)
{
    m_count = count;
    m_total = total;
    //: Bar below the list, %n tasks are selected. RU: «Выбрано: %n»
    const QString text = tr("Selected: %n", "", count);
    m_label->setText(text);
    setAccessibleName(text);
    //: Button beside the number of selected tasks: selects all that are shown, %n of them. RU: «Выбрать все: %n»
    m_all->setText(tr("Select all %n", "", total));
    m_all->setVisible(total > count);
    fitText();
}

void BulkBar::retranslate()
{
    for (const auto &[button, field] : std::as_const(m_choices)) {
        switch (field) {
        case core::Field::Status:
            //: Button for several selected tasks: choose their status. RU: «Статус»
            nameButton(*button, tr("Status"));
            break;
        case core::Field::Due:
            //: Button for several selected tasks: choose when they are due. RU: «Срок»
            nameButton(*button, tr("Due"));
            break;
        case core::Field::Assignee:
            //: Button for several selected tasks: choose who does them. RU: «Ответственный»
            nameButton(*button, tr("Assignee"));
            break;
        default:
            //: Button for several selected tasks: choose their tags. RU: «Теги»
            nameButton(*button, tr("Tags"));
            break;
        }
    }
    //: Button for several selected tasks: moves them to the trash. RU: «Удалить»
    nameButton(*m_delete, tr("Delete"));
    //: Tooltip of the button that ends a selection of several tasks. RU: «Снять выделение»
    m_clear->setToolTip(tr("Clear the selection"));
    m_clear->setAccessibleName(m_clear->toolTip());
    setCount(m_count, m_total);
    fitText();
}

/// The name stays when there is no room for the words.
void BulkBar::nameButton(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setToolTip(text);
}

void BulkBar::fitText()
{
    QList<QPushButton *> buttons{m_delete};
    for (const auto &choice : std::as_const(m_choices))
        buttons.append(choice.first);
    for (QPushButton *button : std::as_const(buttons))
        button->setText(button->accessibleName());
    layout()->invalidate();
    if (width() >= layout()->minimumSize().width())
        return;
    for (QPushButton *button : std::as_const(buttons))
        button->setText(QString());
}

QSize BulkBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()}; // the list is never kept wide by its bar
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void BulkBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_label->setFont(ui::font(TextStyle::Section));
        fitText();
    }
}

void BulkBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgSunken));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::BorderDefault));
}

} // namespace ui
