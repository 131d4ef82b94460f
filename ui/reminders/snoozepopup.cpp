// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/snoozepopup.h"

#include "ui/editor/monthgrid.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/plainlabel.h"
#include "ui/text/datecontext.h"
#include "ui/text/duetext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 320;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::SnoozePopup)
};

} // namespace

core::DateContext momentContext(const SnoozeContext &context)
{
    return {.now = context.now,
            .zone = context.zone,
            .isDayFirst = isDayFirst(),
            .hours = context.hours,
            .firstDayOfWeek = QLocale().firstDayOfWeek()};
}

QString momentProblem(const core::MomentReading &reading)
{
    switch (reading.problem) {
    case core::DateReading::Problem::NoSuchDay: {
        const bool hasMonth = reading.date.month >= 1 && reading.date.month <= 12;
        const QString month = hasMonth ? QLocale().monthName(reading.date.month) : QString::number(reading.date.month);
        //: Under a field for a typed moment; %1 is the day, %2 the month's name. RU: «Такого дня нет: %1 %2»
        return Words::tr("There is no such day: %2 %1").arg(reading.date.day).arg(month);
    }
    case core::DateReading::Problem::NoSuchTime:
        //: Under a field for a typed moment; %1 is what was typed. RU: «Такого времени нет: %1»
        return Words::tr("There is no such time: %1").arg(reading.date.word);
    default:
        //: Under a field for a typed moment that was not understood. RU: «Не похоже на время. Попробуйте «пт 11:00» или
        //: «через 2 рабочих дня»»
        return Words::tr("This is no moment. Try “fri 11:00” or “in 2 working days”.");
    }
}

QString pastMomentText()
{
    //: Under a field for a typed moment. RU: «Этот момент уже прошёл»
    return Words::tr("That moment has passed");
}

SnoozePopup::SnoozePopup(QWidget *parent)
    : FloatingBox(parent),
      m_text(new QLineEdit(this)),
      m_reading(new PlainLabel(TextStyle::Meta, Token::TextMuted, this))
{
    setObjectName(QStringLiteral("snoozePopup"));
    setFixedWidth(scaled(kWidth));
    m_text->setObjectName(QStringLiteral("snoozeTextEdit"));
    m_reading->setObjectName(QStringLiteral("snoozeReading"));
    m_reading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_reading);
    column->addSpacing(4);
    buildMonth();
    column->addSpacing(4);
    buildTime();
    connect(m_text, &QLineEdit::textChanged, this, &SnoozePopup::showReading);
    connect(m_text, &QLineEdit::returnPressed, this, &SnoozePopup::takeTyped);
}

void SnoozePopup::buildMonth()
{
    m_monthName = new PlainLabel(TextStyle::Section, Token::TextPrimary, this);
    m_back = new IconButton(QStringLiteral("chevron-left"), this);
    m_forth = new IconButton(QStringLiteral("chevron-right"), this);
    m_month = new MonthGrid(this);
    m_month->setObjectName(QStringLiteral("snoozeMonth"));
    auto *header = new QHBoxLayout;
    header->addWidget(m_monthName, 1);
    header->addWidget(m_back);
    header->addWidget(m_forth);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(header);
    column->addWidget(m_month);
    connect(m_back, &QAbstractButton::clicked, m_month, &QCalendarWidget::showPreviousMonth);
    connect(m_forth, &QAbstractButton::clicked, m_month, &QCalendarWidget::showNextMonth);
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &SnoozePopup::showMonth);
    connect(m_month, &QCalendarWidget::activated, this, &SnoozePopup::takeDay); // Enter, or a second click
    connect(m_month, &QCalendarWidget::selectionChanged, this, [this] {
        if (!m_isFollowing) // a day that is chosen there counts, and not what was typed before
            m_text->clear();
    });
}

void SnoozePopup::buildTime()
{
    m_timeLabel = new PlainLabel(TextStyle::Body, Token::TextMuted, this);
    m_time = new QLineEdit(this);
    m_time->setObjectName(QStringLiteral("snoozeTimeEdit"));
    m_time->setFixedWidth(scaled(88));
    m_timeLabel->setBuddy(m_time);
    m_take = new QPushButton(this);
    m_take->setObjectName(QStringLiteral("snoozeTakeButton"));
    setButtonKind(*m_take, ButtonKind::Filled);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_timeLabel);
    row->addWidget(m_time);
    row->addStretch(1);
    row->addWidget(m_take);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_time, &QLineEdit::returnPressed, this, &SnoozePopup::takeDay);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_text->text().trimmed().isEmpty())
            takeDay();
        else
            takeTyped();
    });
}

void SnoozePopup::ask(const QWidget &anchor, const SnoozeContext &context, Taker taker)
{
    m_context = context;
    m_taker = std::move(taker);
    const QDate today = context.now.toTimeZone(context.zone).date();
    m_month->setToday(today);
    m_month->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_month->setMinimumDate(today);
    m_isFollowing = true;
    m_month->setSelectedDate(today.addDays(1));
    m_isFollowing = false;
    m_time->setText(timeText(context.hours.start));
    m_text->clear();
    retranslate();
    showReading();
    openBeside(anchor);
    m_text->setFocus(Qt::PopupFocusReason);
}

void SnoozePopup::retranslate()
{
    //: Name of the form that asks until when to put reminders off. RU: «Отложить до»
    setAccessibleName(tr("Snooze until"));
    //: Inside the field that takes a moment. The examples must be ones that are understood.
    //: RU: «пт 11:00, через 2 рабочих дня, за 15 минут»
    m_text->setPlaceholderText(tr("fri 11:00, in 2 working days, 15 min before"));
    //: Name of the field that takes a moment as text. RU: «Когда напомнить»
    m_text->setAccessibleName(tr("When to remind"));
    //: Beside the field for a time of day. RU: «Время»
    m_timeLabel->setText(tr("Time"));
    m_time->setAccessibleName(m_timeLabel->text());
    //: Name of an arrow beside the name of a month. RU: «Предыдущий месяц»
    m_back->setName(tr("Previous month"));
    //: Name of an arrow beside the name of a month. RU: «Следующий месяц»
    m_forth->setName(tr("Next month"));
    //: Button: puts the reminders off until the chosen moment. RU: «Отложить»
    m_take->setText(tr("Snooze"));
    m_month->restyle();
    showMonth();
}

void SnoozePopup::showMonth()
{
    QString month = QLocale().standaloneMonthName(m_month->monthShown());
    month[0] = month.at(0).toUpper();
    //: Over the days of a month; %1 is the month, %2 the year. RU: «%1 %2»
    m_monthName->setText(tr("%1 %2").arg(month).arg(m_month->yearShown()));
}

/// What is understood is said while it is typed; complaints wait for Enter.
void SnoozePopup::showReading()
{
    setFieldInvalid(*m_text, false);
    setFieldInvalid(*m_time, false);
    m_reading->setToken(Token::TextMuted);
    const QString text = m_text->text().trimmed();
    const core::MomentReading reading = core::readMomentText(text, momentContext(m_context));
    if (text.isEmpty() || reading.problem != core::DateReading::Problem::None)
        m_reading->setText({});
    else if (reading.beforeDue)
        m_reading->setText(beforeText(*reading.beforeDue));
    else
        showMoment(reading.at);
}

void SnoozePopup::showMoment(const QDateTime &moment)
{
    m_reading->setText(momentText(moment, m_context.now, m_context.zone));
    if (moment <= m_context.now)
        return;
    const QDateTime local = moment.toTimeZone(m_context.zone);
    m_isFollowing = true;
    m_month->setSelectedDate(local.date());
    m_isFollowing = false;
    m_time->setText(timeText(local.time()));
}

void SnoozePopup::takeTyped()
{
    if (m_text->text().trimmed().isEmpty()) {
        takeDay();
        return;
    }
    const core::MomentReading reading = core::readMomentText(m_text->text(), momentContext(m_context));
    if (reading.problem != core::DateReading::Problem::None)
        complain(momentProblem(reading), *m_text);
    else
        give(reading, *m_text);
}

void SnoozePopup::takeDay()
{
    QTime time = core::readTimeText(m_time->text());
    if (!time.isValid())
        time = QLocale().toTime(m_time->text().trimmed(), QLocale::ShortFormat);
    if (!time.isValid()) {
        complain(momentProblem({.problem = core::DateReading::Problem::NoSuchTime, .date = {.word = m_time->text()}}),
                 *m_time);
        return;
    }
    give({.at = core::resolveLocalTime(m_month->selectedDate(), time, m_context.zone)}, *m_time);
}

void SnoozePopup::give(const core::MomentReading &reading, QLineEdit &field)
{
    if (!reading.beforeDue && reading.at <= m_context.now) {
        complain(pastMomentText(), field);
        return;
    }
    if (const QString problem = m_taker(reading); !problem.isEmpty())
        complain(problem, field);
    else
        close();
}

void SnoozePopup::complain(const QString &sentence, QLineEdit &field)
{
    setFieldInvalid(field, true);
    m_reading->setToken(Token::Danger);
    m_reading->setText(sentence);
    adjustSize();
    field.setFocus();
    field.selectAll();
}

void SnoozePopup::changeEvent(QEvent *event)
{
    FloatingBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_month != nullptr)
        m_month->restyle();
}

} // namespace ui

#include "moc_snoozepopup.cpp"
