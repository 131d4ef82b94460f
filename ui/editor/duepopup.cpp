// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/duepopup.h"

#include "core/capture/datetext.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/duechoice.h"
#include "ui/editor/monthgrid.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/windowshape.h"
#include "ui/text/datecontext.h"
#include "ui/text/duetext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 288;
constexpr int kRadius = 10;

/// A day by its date though it be today: the choice says the rest.
QString weekdayText(QDate day, QDate today)
{
    return QLocale().toString(day, QStringLiteral("ddd, ")) + shortDateText(day, today);
}

/// The usual days, in the order they are offered; the last one is no day at all.
QList<QDate> usualDays(QDate today)
{
    return {today, today.addDays(1), today.addDays(8 - today.dayOfWeek()), today.addDays(7), QDate()};
}

} // namespace

DuePopup::DuePopup(core::Store &store, QWidget *parent) : QFrame(parent, Qt::Popup), m_store(store)
{
    setObjectName(QStringLiteral("duePopup"));
    roundCorners(*this, kRadius);
    setFixedWidth(scaled(kWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("dueTextEdit"));
    m_problem = new PlainLabel(TextStyle::Meta, Token::Danger, this);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("dueProblem"));
    m_problem->hide();
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(m_problem);
    buildChoices();
    column->addSpacing(4);
    buildMonth();
    column->addSpacing(8);
    buildTime();
    connect(m_text, &QLineEdit::returnPressed, this, &DuePopup::takeTyped);
    retranslate();
}

void DuePopup::buildChoices()
{
    const QStringList names{QStringLiteral("dueToday"), QStringLiteral("dueTomorrow"), QStringLiteral("dueMonday"),
                            QStringLiteral("dueInAWeek"), QStringLiteral("dueNone")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *choice
            = new DueChoice(i + 1 == names.size() ? QStringLiteral("calendar-off") : QStringLiteral("calendar"), this);
        choice->setObjectName(names.at(i));
        connect(choice, &QAbstractButton::clicked, this, [this, i] {
            const QDate day = usualDays(today()).at(i);
            if (!day.isValid())
                pick({});
            else
                pickDay(day);
        });
        m_choices.append(choice);
        layout()->addWidget(choice);
    }
}

void DuePopup::buildMonth()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 0, 0, 0);
    m_month = new PlainLabel(TextStyle::Section, Token::TextPrimary, this);
    m_back = new IconButton(QStringLiteral("chevron-left"), this);
    m_forth = new IconButton(QStringLiteral("chevron-right"), this);
    header->addWidget(m_month, 1);
    header->addWidget(m_back);
    header->addWidget(m_forth);
    auto *calendar = new MonthGrid(this);
    calendar->setObjectName(QStringLiteral("dueMonth"));
    m_calendar = calendar;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(header);
    column->addWidget(m_calendar);
    connect(m_back, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(m_forth, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DuePopup::showMonth);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DuePopup::pickDay);
    connect(m_calendar, &QCalendarWidget::activated, this, &DuePopup::pickDay); // Enter
}

void DuePopup::buildTime()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 0, 0);
    m_timeLabel = new PlainLabel(TextStyle::Body, Token::TextMuted, this);
    m_time = new QLineEdit(this);
    m_time->setObjectName(QStringLiteral("dueTimeEdit"));
    m_time->setFixedWidth(scaled(128));
    m_timeLabel->setBuddy(m_time);
    row->addWidget(m_timeLabel, 1);
    row->addWidget(m_time);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_time, &QLineEdit::returnPressed, this, &DuePopup::takeTime);
}

void DuePopup::retranslate()
{
    //: The name of the pop-up that chooses a due date. RU: «Срок»
    setAccessibleName(tr("Due"));
    //: Inside the field of the due pop-up. The example must be one that is understood. RU: «Дата или «пт 11:00»»
    m_text->setPlaceholderText(tr("Date, or “fri 11:00”"));
    //: Name of the field of the due pop-up that takes a typed date. RU: «Срок текстом»
    m_text->setAccessibleName(tr("Due as text"));
    //: Beside the field for the time of a due date. RU: «Время»
    m_timeLabel->setText(tr("Time"));
    m_time->setAccessibleName(m_timeLabel->text());
    //: Inside the empty time field: the task is due at any time of that day. RU: «весь день»
    m_time->setPlaceholderText(tr("all day"));
    //: RU: «Предыдущий месяц»
    m_back->setName(tr("Previous month"));
    //: RU: «Следующий месяц»
    m_forth->setName(tr("Next month"));
    //: A day to choose as due date. RU: «Сегодня», «Завтра», «Понедельник», «Через неделю», «Без срока»
    const QStringList texts{tr("Today"), tr("Tomorrow"), tr("Monday"), tr("In a week"), tr("No date")};
    const QList<QDate> days = usualDays(today());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices.at(i)->setText(texts.at(i));
        static_cast<DueChoice *>(m_choices.at(i))
            ->setHint(days.at(i).isValid() ? weekdayText(days.at(i), today()) : QString());
    }
    static_cast<MonthGrid *>(m_calendar)->restyle();
    showMonth();
}

void DuePopup::setDue(const core::Due &due)
{
    m_due = due;
    const core::FilterContext context = m_store.filterContext();
    const QTimeZone zone = m_store.clock().zone();
    m_calendar->setFirstDayOfWeek(context.firstDayOfWeek);
    static_cast<MonthGrid *>(m_calendar)->setToday(today());
    m_calendar->setSelectedDate(due.isNone() ? today() : due.localDay(zone));
    m_time->setText(due.isInstant() ? timeText(due.instant().toTimeZone(zone).time()) : QString());
    m_text->clear();
    m_problem->hide();
    setFieldInvalid(*m_text, false);
    setFieldInvalid(*m_time, false);
    retranslate();
}

void DuePopup::openAt(const QRect &globalAnchor)
{
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(globalAnchor.center());
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint place(isRightToLeft() ? globalAnchor.right() - width() : globalAnchor.left(), globalAnchor.bottom() + 4);
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), globalAnchor.top() - 4 - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

QDate DuePopup::today() const
{
    return m_store.clock().now().toTimeZone(m_store.clock().zone()).date();
}

void DuePopup::pick(const core::Due &due)
{
    close();
    Q_EMIT picked(due);
}

void DuePopup::pickDay(QDate day)
{
    if (const auto due = withTime(day))
        pick(*due);
}

std::optional<core::Due> DuePopup::withTime(QDate day)
{
    const QString text = m_time->text().trimmed();
    if (text.isEmpty())
        return core::Due::onDay(day);
    QTime time = core::readTimeText(text);
    if (!time.isValid())
        time = QLocale().toTime(text, QLocale::ShortFormat);
    if (!time.isValid()) {
        //: Under the time field; %1 is what was typed. RU: «Такого времени нет: 25:00»
        complain(*m_time, tr("There is no such time: %1").arg(text));
        return std::nullopt;
    }
    return core::Due::at(core::resolveLocalTime(day, time, m_store.clock().zone()));
}

void DuePopup::takeTime()
{
    pickDay(m_calendar->selectedDate());
}

void DuePopup::takeTyped()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        takeTime();
        return;
    }
    if (const auto shift = m_isShiftable ? core::readDueShift(text) : std::nullopt) {
        close();
        Q_EMIT moved(*shift);
        return;
    }
    const core::DateReading reading = core::readDateText(text, dateContext(m_store));
    switch (reading.problem) {
    case core::DateReading::Problem::None:
        pick(reading.due);
        return;
    case core::DateReading::Problem::NoSuchDay: {
        // Any month with that day shows how the date would be written; 2024 has all of them.
        const bool hasMonth = reading.month >= 1 && reading.month <= 12;
        const QString month = hasMonth ? QLocale().monthName(reading.month) : QString::number(reading.month);
        //: Under the field of a typed date; %1 is the day, %2 the month's name. RU: «Такого дня нет: 31 июня»
        complain(*m_text, tr("There is no such day: %2 %1").arg(reading.day).arg(month));
        return;
    }
    case core::DateReading::Problem::NoSuchTime:
        complain(*m_text, tr("There is no such time: %1").arg(reading.word));
        return;
    case core::DateReading::Problem::Unknown:
        //: Under the field of a typed date that was not understood. RU: «Не похоже на дату. Попробуйте «16.10», «пт
        //: 11:00» или «2026-10-16»»
        complain(*m_text, tr("This is no date. Try “16.10”, “fri 11:00” or “2026-10-16”."));
        return;
    }
}

void DuePopup::complain(QLineEdit &field, const QString &sentence)
{
    setFieldInvalid(field, true);
    m_problem->setText(sentence);
    m_problem->show();
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width())); // the sentence wraps at the width the pop-up has
    field.setFocus();
    field.selectAll();
}

void DuePopup::showMonth()
{
    //: Over the days of a month in the due pop-up; %1 is the month, %2 the year. RU: «%1 %2»
    m_month->setText(tr("%1 %2").arg(monthName(m_calendar->monthShown())).arg(m_calendar->yearShown()));
}

void DuePopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        static_cast<MonthGrid *>(m_calendar)->restyle();
}

void DuePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QFrame::keyPressEvent(event);
}

void DuePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), kRadius, color(Token::BgSurface));
    paintEdge(painter, rect(), kRadius, color(Token::BorderDefault));
}

} // namespace ui

#include "moc_duepopup.cpp"
