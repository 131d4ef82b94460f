// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/deadlines/bucketlane.h"

#include "core/store/store.h"
#include "ui/board/lanefooter.h"
#include "ui/board/laneview.h"
#include "ui/board/taskcarddelegate.h"
#include "ui/deadlines/bucketrule.h"
#include "ui/deadlines/bucketwords.h"
#include "ui/deadlines/moveallbutton.h"
#include "ui/shell/edits.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kHead = 52;
constexpr int kPadding = 12;
constexpr int kTop = 8; ///< above the heading
constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kTitleLines = 3;

} // namespace

BucketLane::BucketLane(Edits &edits, DueMoves &moves, core::DueBucket bucket, QWidget *parent)
    : LaneColumn(edits, std::make_unique<BucketRule>(edits, moves, bucket), parent),
      m_edits(edits),
      m_bucket(bucket),
      m_footer(new LaneFooter(edits.store(), bucketKey(bucket), false))
{
    setObjectName(QStringLiteral("bucket_") + bucketKey(bucket));
    makeView();
    view().setObjectName(QStringLiteral("bucketList_") + bucketKey(bucket));
    view().cards().setLook({.hasStatus = true, .titleLines = kTitleLines, .isDueBare = true});
    if (bucket == core::DueBucket::Overdue) {
        m_moveAll = new MoveAllButton;
        m_moveAll->setObjectName(QStringLiteral("moveOverdueButton"));
        m_footer->addBelow(*m_moveAll);
        connect(m_moveAll, &QPushButton::clicked, this, &BucketLane::moveAllRequested);
    }
    view().setFooter(m_footer);
    connect(&model(), &LaneModel::countsChanged, this, &BucketLane::showCounts);
    connect(&model(), &LaneModel::settled, this, qOverload<>(&QWidget::update)); // the oldest day may be another one
    connect(m_footer, &LaneFooter::moreRequested, &model(), &LaneModel::showMore);
    retranslate();
}

QString BucketLane::title() const
{
    return bucketTitle(m_bucket);
}

void BucketLane::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_footer->setReadOnly(isReadOnly);
    showCounts();
}

void BucketLane::followTime()
{
    model().refreshTexts();
    // What is due today passes within the day; the model asks by itself when the day is another one.
    const bool isOfToday = m_bucket == core::DueBucket::Overdue || m_bucket == core::DueBucket::Today;
    if (isOfToday && model().isAsked())
        model().setQuery(model().query());
    update();
}

int BucketLane::rowOfDay(QDate day)
{
    const QTimeZone zone = m_edits.store().filterContext().zone;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().rowAt(row).due.localDay(zone) == day)
            return row;
    }
    return -1;
}

void BucketLane::showCounts()
{
    const int total = model().totalCount();
    m_footer->setMore(model().nextPage());
    if (m_moveAll != nullptr)
        m_moveAll->setVisible(!m_isReadOnly && total > 0);
    //: Deadlines: the cards of a column as a screen reader tells them; %1 is the column. RU: «%1, задач: %n»
    view().setAccessibleName(total < 0 ? title() : tr("%1, %n tasks", "", total).arg(title()));
    update();
}

void BucketLane::retranslate()
{
    setAccessibleName(title());
    if (m_moveAll != nullptr)
        //: Deadlines: button under the overdue cards. RU: «Перенести все на сегодня»
        m_moveAll->setText(tr("Move all to today"));
    showCounts();
}

int BucketLane::headHeight() const
{
    return std::max(kHead, kTop + lineHeight(TextStyle::Section) + lineHeight(TextStyle::Meta) + kGap);
}

void BucketLane::resizeEvent(QResizeEvent *)
{
    placeCards(headHeight());
}

QString BucketLane::icon() const
{
    if (m_bucket == core::DueBucket::Overdue)
        return QStringLiteral("warning");
    return m_bucket == core::DueBucket::Today ? QStringLiteral("clock") : QString();
}

Token BucketLane::titleToken() const
{
    if (m_bucket == core::DueBucket::Overdue)
        return Token::DueOverdue;
    return m_bucket == core::DueBucket::Today ? Token::DueToday : Token::TextPrimary;
}

void BucketLane::paintEvent(QPaintEvent *event)
{
    LaneColumn::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    QRect line(kPadding, kTop, width() - 2 * kPadding, lineHeight(TextStyle::Section));
    if (!icon().isEmpty()) {
        paintIcon(painter, placed({line.left(), line.top() + (line.height() - kIcon) / 2, kIcon, kIcon}), icon(),
                  color(titleToken()));
        line.setLeft(line.left() + kIcon + kGap);
    }
    const int total = model().totalCount();
    const QString count = total < 0 ? QString() : QLocale().toString(total);
    painter.setFont(ui::font(TextStyle::Meta));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(placed(line), Qt::AlignVCenter | Qt::AlignRight, count);
    QRect days(line.left(), line.bottom() + 1, line.width(), lineHeight(TextStyle::Meta));
    const QDate oldest = model().rowCount() > 0 && m_bucket == core::DueBucket::Overdue
        ? model().rowAt(0).due.localDay(m_edits.store().filterContext().zone)
        : QDate();
    painter.drawText(placed(days), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(bucketDays(m_bucket, oldest, m_edits.store().filterContext()),
                                                      Qt::ElideRight, days.width()));
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - kGap);
    painter.setFont(ui::font(TextStyle::Section));
    painter.setPen(color(titleToken()));
    painter.drawText(placed(line), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, line.width()));
}

} // namespace ui

#include "moc_bucketlane.cpp"
