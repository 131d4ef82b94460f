// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/workinghourspage.h"

#include "ui/settings/settingsform.h"
#include "ui/style/plainlabel.h"
#include "ui/style/wrappingcheckbox.h"
#include "ui/text/duetext.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kStep = 30; // minutes
constexpr int kDay = 24 * 60;
constexpr int kUsualLength = 9 * 60;

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minutes)
{
    return {minutes / 60, minutes % 60};
}

/// Times in steps of half an hour from @p first on, and @p chosen, which may lie between them.
void fillTimes(QComboBox &box, int first, QTime chosen)
{
    box.clear();
    const int own = minutesOf(chosen);
    for (int minutes = first - first % kStep; minutes < kDay; minutes += kStep) {
        if (minutes >= first)
            box.addItem(timeText(timeOf(minutes)), minutes);
        if (own > minutes && own < minutes + kStep && own >= first)
            box.addItem(timeText(chosen), own);
    }
    box.setCurrentIndex(box.findData(own));
}

} // namespace

WorkingHoursPage::WorkingHoursPage(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(TextStyle::PageTitle)),
      m_daysLabel(settingLabel()),
      m_dayGrid(new QGridLayout),
      m_startLabel(settingLabel()),
      m_start(new QComboBox),
      m_endLabel(settingLabel()),
      m_end(new QComboBox),
      m_hint(settingLabel())
{
    build();
    retranslate();
    connectParts();
}

void WorkingHoursPage::build()
{
    m_start->setObjectName(QStringLiteral("settingsDayStart"));
    m_end->setObjectName(QStringLiteral("settingsDayEnd"));
    m_startLabel->setBuddy(m_start);
    m_endLabel->setBuddy(m_end);
    QVBoxLayout *rows = settingsForm(this);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    rows->addWidget(m_daysLabel);
    rows->addSpacing(4);
    m_dayGrid->setHorizontalSpacing(24);
    m_dayGrid->setVerticalSpacing(8);
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days.at(day) = new WrappingCheckBox;
        m_days.at(day)->setObjectName(QStringLiteral("settingsWorkday%1").arg(day + 1));
    }
    rows->addLayout(m_dayGrid);
    rows->addSpacing(20);
    addSetting(rows, m_startLabel, m_start);
    addSetting(rows, m_endLabel, m_end);
    rows->addWidget(m_hint);
    rows->addStretch(1);
}

/// In the order of the language's week, by eye and by Tab.
void WorkingHoursPage::placeDays()
{
    const int count = static_cast<int>(m_days.size());
    const int first = QLocale().firstDayOfWeek() - 1;
    QWidget *previous = nullptr;
    for (int i = 0; i < count; ++i) {
        QCheckBox *box = m_days.at(static_cast<size_t>((first + i) % count));
        m_dayGrid->addWidget(box, i % 4, i / 4);
        if (previous != nullptr)
            setTabOrder(previous, box);
        previous = box;
    }
    setTabOrder(previous, m_start);
}

void WorkingHoursPage::setHours(const core::WorkingHours &hours, bool isReadOnly)
{
    m_hours = hours;
    for (QCheckBox *box : m_days)
        box->setEnabled(!isReadOnly);
    m_start->setEnabled(!isReadOnly);
    m_end->setEnabled(!isReadOnly);
    showHours();
}

void WorkingHoursPage::showHours()
{
    m_isShowing = true;
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setChecked((m_hours.days >> day & 1U) != 0);
    fillTimes(*m_start, 0, m_hours.start);
    fillTimes(*m_end, minutesOf(m_hours.start) + 1, m_hours.end);
    m_isShowing = false;
}

void WorkingHoursPage::connectParts()
{
    for (QCheckBox *box : m_days)
        connect(box, &QCheckBox::toggled, this, &WorkingHoursPage::takeHours);
    connect(m_start, &QComboBox::currentIndexChanged, this, &WorkingHoursPage::takeHours);
    connect(m_end, &QComboBox::currentIndexChanged, this, &WorkingHoursPage::takeHours);
}

void WorkingHoursPage::takeHours()
{
    if (m_isShowing)
        return;
    core::WorkingHours hours{.days = 0};
    for (size_t day = 0; day < m_days.size(); ++day)
        hours.days |= m_days.at(day)->isChecked() ? 1U << day : 0U;
    hours.start = timeOf(m_start->currentData().toInt());
    hours.end = timeOf(m_end->currentData().toInt());
    if (hours.end <= hours.start) // the day ends after it begins, at the latest at its last minute
        hours.end = timeOf(std::min(minutesOf(hours.start) + kUsualLength, kDay - 1));
    m_hours = hours;
    showHours();
    Q_EMIT hoursChosen(hours);
}

void WorkingHoursPage::retranslate()
{
    //: Heading of a page of the settings. RU: «Рабочее время»
    m_title->setText(tr("Working hours"));
    //: Heading of seven check boxes. RU: «Рабочие дни»
    m_daysLabel->setText(tr("Working days"));
    placeDays();
    for (size_t day = 0; day < m_days.size(); ++day) {
        QString name = QLocale().standaloneDayName(static_cast<int>(day) + 1);
        name.replace(0, 1, name.left(1).toUpper());
        m_days.at(day)->setText(name);
    }
    //: Label of a list of times. RU: «Начало дня»
    m_startLabel->setText(tr("Start of the day"));
    m_start->setAccessibleName(m_startLabel->text());
    //: Label of a list of times. RU: «Конец дня»
    m_endLabel->setText(tr("End of the day"));
    m_end->setAccessibleName(m_endLabel->text());
    //: Under the working hours. RU: «О задачах без времени напоминаем в начале рабочего дня. «За 1 рабочий день»
    //: считает только эти дни.»
    m_hint->setText(tr("Tasks without a time of day remind at the start of the working day. “1 working day before” "
                       "counts these days alone."));
    m_hint->setWordWrap(true);
    showHours();
}

void WorkingHoursPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
