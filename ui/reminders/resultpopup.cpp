// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/resultpopup.h"

#include "ui/reminders/snoozepopup.h"
#include "ui/style/chipbutton.h"
#include "ui/style/followupstyle.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"

#include <algorithm>
#include <initializer_list>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 360;

} // namespace

ResultPopup::ResultPopup(QWidget *parent)
    : FloatingBox(parent),
      m_result(new QLineEdit(this)),
      m_againLabel(new PlainLabel(TextStyle::Body, Token::TextMuted, this)),
      m_again(new QLineEdit(this)),
      m_problem(new PlainLabel(TextStyle::Meta, Token::Danger, this)),
      m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("resultPopup"));
    setFixedWidth(scaled(kWidth));
    m_result->setObjectName(QStringLiteral("resultEdit"));
    m_again->setObjectName(QStringLiteral("resultAgainEdit"));
    m_save->setObjectName(QStringLiteral("resultSaveButton"));
    m_problem->setObjectName(QStringLiteral("resultProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_againLabel->setBuddy(m_again);
    setButtonKind(*m_save, ButtonKind::Filled);
    auto *offers = new QHBoxLayout;
    offers->setSpacing(8);
    for (const auto &[offer, name] : {std::pair(Reached, "result_reached"), std::pair(NoAnswer, "result_noanswer"),
                                      std::pair(CallBack, "result_callback")}) {
        auto *chip = new ChipButton({}, this);
        chip->setObjectName(QString::fromLatin1(name));
        chip->setSmall(true);
        connect(chip, &QAbstractButton::clicked, this, [this, offer = offer] { take(offer); });
        offers->addWidget(chip);
        m_offers << chip;
    }
    offers->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_againLabel);
    foot->addWidget(m_again, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_result);
    column->addLayout(offers);
    column->addLayout(foot);
    column->addWidget(m_problem);
    QWidget *before = m_result;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_offers[Reached], m_offers[NoAnswer], m_offers[CallBack], m_again, m_save}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_result, &QLineEdit::returnPressed, this, &ResultPopup::save);
    connect(m_again, &QLineEdit::returnPressed, this, &ResultPopup::save);
    connect(m_save, &QPushButton::clicked, this, &ResultPopup::save);
}

void ResultPopup::ask(const QWidget &anchor, const SnoozeContext &context, Taker taker)
{
    m_context = context;
    m_taker = std::move(taker);
    m_result->clear();
    m_again->clear();
    m_problem->hide();
    setFieldInvalid(*m_result, false);
    setFieldInvalid(*m_again, false);
    retranslate();
    openBeside(anchor);
    m_result->setFocus(Qt::PopupFocusReason);
}

void ResultPopup::retranslate()
{
    //: Name of the form that asks what came of a call. RU: «Итог»
    setAccessibleName(tr("Result"));
    //: Inside the field for the result of a call; it becomes a comment. RU: «Что вышло»
    m_result->setPlaceholderText(tr("What came of it"));
    m_result->setAccessibleName(accessibleName());
    //: A usual result of a call, put into the field. RU: «Дозвонились»
    m_offers[Reached]->setText(tr("Reached"));
    //: A usual result of a call, put into the field. RU: «Не ответили»
    m_offers[NoAnswer]->setText(tr("No answer"));
    //: A usual result of a call, put into the field. RU: «Перезвонить»
    m_offers[CallBack]->setText(tr("Call back"));
    //: Before the field for the moment of the next reminder. RU: «Напомнить снова»
    m_againLabel->setText(tr("Remind again"));
    m_again->setAccessibleName(m_againLabel->text());
    //: Inside the empty field “Remind again”. RU: «не нужно»
    m_again->setPlaceholderText(tr("not needed"));
    //: Button: writes the result down. RU: «Записать»
    m_save->setText(tr("Record"));
}

/// What the user wrote herself stays behind it.
void ResultPopup::take(Offer offer)
{
    const QString word = m_offers[offer]->text();
    const bool isOffered
        = std::ranges::any_of(m_offers, [this](const ChipButton *chip) { return chip->text() == m_result->text(); });
    if (m_result->text().trimmed().isEmpty() || isOffered)
        m_result->setText(word);
    else //: A usual result before what the user wrote; %1: the usual one, %2: hers. RU: «%1. %2»
        m_result->setText(tr("%1. %2").arg(word, m_result->text()));
    m_again->clear();
    if (offer == NoAnswer)
        m_again->setText(momentText(tomorrowMorning(m_context), m_context.now, m_context.zone, Place::Inside));
    (offer == CallBack ? m_again : m_result)->setFocus();
}

void ResultPopup::save()
{
    setFieldInvalid(*m_result, false);
    setFieldInvalid(*m_again, false);
    const QString result = m_result->text().trimmed();
    if (result.isEmpty()) {
        //: Under the empty field for the result of a call. RU: «Напишите, что вышло»
        complain(tr("Write what came of it"), *m_result);
        return;
    }
    std::optional<QDateTime> again;
    if (const QString text = m_again->text().trimmed(); !text.isEmpty()) {
        const core::MomentReading reading = core::readMomentText(text, momentContext(m_context));
        if (!reading.at.isValid()) {
            complain(momentProblem(reading), *m_again);
            return;
        }
        if (reading.at <= m_context.now) {
            complain(pastMomentText(), *m_again);
            return;
        }
        again = reading.at;
    }
    close();
    m_taker(result, again);
}

void ResultPopup::complain(const QString &sentence, QLineEdit &field)
{
    setFieldInvalid(field, true);
    m_problem->setText(sentence);
    m_problem->show();
    adjustSize();
    field.setFocus();
    field.selectAll();
}

void ResultPopup::changeEvent(QEvent *event)
{
    FloatingBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui

#include "moc_resultpopup.cpp"
