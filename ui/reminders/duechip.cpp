// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/duechip.h"

#include "ui/style/painters.h"

#include <QPainter>

namespace ui {

DueChip::DueChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void DueChip::setDue(DueState state, const QString &text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize DueChip::sizeHint() const
{
    return dueChipSize(m_state, m_text);
}

void DueChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDueChip(painter, rect(), m_state, m_text);
}

} // namespace ui
