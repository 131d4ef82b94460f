// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsform.h"

#include "ui/style/plainlabel.h"

#include <QVBoxLayout>

namespace ui {

QVBoxLayout *settingsForm(QWidget *page)
{
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(32, 24, 32, 24);
    rows->setSpacing(0);
    return rows;
}

PlainLabel *settingLabel()
{
    auto *label = new PlainLabel(TextStyle::Meta, Token::TextMuted);
    label->setWordWrap(true);
    return label;
}

void addSetting(QVBoxLayout *form, PlainLabel *label, QWidget *control)
{
    form->addWidget(label);
    form->addSpacing(4);
    const bool isFixed = control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    form->addWidget(control, 0, isFixed ? Qt::AlignLeading : Qt::Alignment());
    form->addSpacing(20);
}

} // namespace ui
