// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/boardmessage.h"

#include "ui/style/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

BoardMessage::BoardMessage(QWidget *parent)
    : QWidget(parent),
      m_label(new PlainLabel(TextStyle::PanelTitle, Token::TextSecondary, this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("boardMessage"));
    m_button->setObjectName(QStringLiteral("boardMessageButton"));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_label);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &BoardMessage::actionPressed);
    hide();
}

void BoardMessage::say(const QString &sentence, const QString &action)
{
    m_label->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAttribute(Qt::WA_TransparentForMouseEvents, action.isEmpty());
    setVisible(!sentence.isEmpty());
}

QString BoardMessage::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

} // namespace ui
