// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/workstrip.h"

#include "ui/style/plainlabel.h"
#include "ui/text/duration.h"

#include <cmath>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kPatience = 1000; // ms; shorter work is not worth a bar
constexpr int kBarHeight = 4;

} // namespace

WorkStrip::WorkStrip(QWidget *parent)
    : QFrame(parent),
      m_text(new PlainLabel(TextStyle::Body, Token::TextPrimary, this)),
      m_count(new PlainLabel(TextStyle::Meta, Token::TextMuted, this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(this))
{
    m_bar->setObjectName(QStringLiteral("workProgress"));
    m_stop->setObjectName(QStringLiteral("stopWorkButton"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 8, 24, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_stop, 0, 2, 2, 1);
    grid->setColumnStretch(0, 1);
    connect(m_stop, &QPushButton::clicked, this, &WorkStrip::stopRequested);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &WorkStrip::show);
    retranslate();
    hide();
}

void WorkStrip::begin(const QString &text)
{
    m_text->setText(text);
    m_stop->setEnabled(true);
    m_begun.start();
    progress(0, 0);
    m_delay.start(kPatience);
}

void WorkStrip::progress(qint64 done, qint64 total, const QString &count)
{
    constexpr int kSteps = 1000; // the bar counts in int, files may hold more
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * kSteps / total));
    QString text = count;
    if (count.isEmpty() && total > 0) //: RU: «%1 из %2». How far a work is: 640 of 1,200.
        text = tr("%1 of %2").arg(locale().toString(done), locale().toString(total));
    if (const QString left = leftText(done, total, std::chrono::milliseconds(m_begun.elapsed())); !left.isEmpty())
        //: RU: «%1 · %2». Strip at the foot of the window: how far a work is, and how long it will last.
        text = tr("%1 · %2").arg(text, left);
    m_count->setText(text);
}

QString WorkStrip::leftText(qint64 done, qint64 total, std::chrono::milliseconds elapsed)
{
    // Earlier than that the guess would jump about.
    constexpr std::chrono::seconds kFirstGuess(3);
    if (total <= 0 || done <= 0 || done >= total || elapsed < kFirstGuess)
        return {};
    const double left
        = static_cast<double>(elapsed.count()) * static_cast<double>(total - done) / static_cast<double>(done) / 60'000;
    if (left < 1)
        //: RU: «осталось меньше минуты». How long a work under way will last.
        return tr("less than a minute left");
    //: RU: «осталось около %1». How long a work under way will last; %1 is a span of time, "12 min".
    return tr("about %1 left").arg(durationText(static_cast<qint64>(std::ceil(left))));
}

void WorkStrip::end()
{
    m_delay.stop();
    hide();
}

void WorkStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WorkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgSunken));
    painter.fillRect(0, 0, width(), 1, color(Token::BorderSubtle));
}

void WorkStrip::retranslate()
{
    //: RU: «Ход работы». Spoken name of the progress bar of an import or a backup.
    m_bar->setAccessibleName(tr("Progress"));
    //: RU: «Остановить». Button: ends an import or a backup before it is done.
    m_stop->setText(tr("Stop"));
}

} // namespace ui
