// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/taskcarddelegate.h"

#include "core/domain/person.h"
#include "core/domain/status.h"
#include "tests/support/catch.h"
#include "ui/board/lanemodel.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/duestate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowWidth = 268; // a lane at 1440 px

/// One card by its roles alone.
struct OneCard
{
    OneCard()
    {
        auto *item = new QStandardItem(u"Call Ada"_s);
        item->setData(QVariant::fromValue(core::TaskId(1)), ui::LaneModel::TaskIdRole);
        item->setData(1, ui::LaneModel::VersionRole);
        item->setData(int(core::Priority::Normal), ui::LaneModel::PriorityRole);
        item->setData(int(ui::DueState::Later), ui::LaneModel::DueStateRole);
        item->setData(u"Fri, Oct 16"_s, ui::LaneModel::DueTextRole);
        model.appendRow(item);
        option.rect = QRect(0, 0, kRowWidth, 0);
        option.rect = QRect(QPoint(), delegate.sizeHint(option, model.index(0, 0)));
    }

    void set(const QVariant &value, int role) { model.setData(model.index(0, 0), value, role); }
    int height() const { return delegate.sizeHint(option, model.index(0, 0)).height(); }
    QImage painted()
    {
        option.rect.setHeight(height());
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(ui::color(ui::Token::BgLane));
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

    QStandardItemModel model;
    ui::TaskCardDelegate delegate;
    QStyleOptionViewItem option;
};

} // namespace

TEST_CASE("a row is as high as its card and the gap to the next", "[board]")
{
    OneCard card;
    const ui::CardMetrics metrics = ui::CardMetrics::scaledBy(ui::textScale());
    CHECK(card.height() == ui::CardLayout::heightOf({}, metrics) + ui::kCardGap);
    card.set(2, ui::LaneModel::VersionRole);
    card.set(u"Lovelace Ltd"_s, ui::LaneModel::ClientLineRole);
    CHECK(card.height() == ui::CardLayout::heightOf({.hasClient = true}, metrics) + ui::kCardGap);
    card.set(3, ui::LaneModel::VersionRole);
    card.set(u"A title that is much too long to stand in one line of a card, or even in two of them"_s,
             Qt::DisplayRole);
    CHECK(card.height() == ui::CardLayout::heightOf({.titleLines = 2, .hasClient = true}, metrics) + ui::kCardGap);
}

TEST_CASE("a card is measured once for each version", "[board]")
{
    OneCard card;
    const int before = card.height();
    card.set(u"Lovelace Ltd"_s, ui::LaneModel::ClientLineRole);
    CHECK(card.height() == before);
    card.set(2, ui::LaneModel::VersionRole);
    CHECK(card.height() > before);
}

TEST_CASE("a selected card has an accent edge and a hovered one another ground", "[board]")
{
    OneCard card;
    const QPoint edge(ui::kCardSideMargin, card.height() / 2);
    const QPoint ground(kRowWidth / 2, ui::kCardGap / 2 + 5);
    CHECK(card.painted().pixelColor(edge) == ui::color(ui::Token::BorderSubtle));
    CHECK(card.painted().pixelColor(ground) == ui::color(ui::Token::BgSurface));
    card.option.state |= QStyle::State_MouseOver;
    CHECK(card.painted().pixelColor(ground) == ui::color(ui::Token::BgSunken));
    card.option.state |= QStyle::State_Selected;
    CHECK(card.painted().pixelColor(edge) == ui::color(ui::Token::Accent));
}

TEST_CASE("the focus ring is shown for the keyboard alone and stays in the row", "[board]")
{
    OneCard card;
    card.option.state |= QStyle::State_HasFocus;
    const QImage clicked = card.painted();
    card.option.state |= QStyle::State_KeyboardFocusChange;
    const QImage focused = card.painted();
    CHECK(focused != clicked);
    const QPoint ring(kRowWidth / 2, ui::kCardGap / 2 - 3); // 2 px at a gap of 2 px
    CHECK(focused.pixelColor(ring) == ui::color(ui::Token::Focus));
}

TEST_CASE("a card that is dragged is pale and has no ground", "[board]")
{
    OneCard card;
    const QPoint ground(kRowWidth / 2, ui::kCardGap / 2 + 5);
    card.delegate.setDragSource({core::TaskId(1)});
    CHECK(card.painted().pixelColor(ground) == ui::color(ui::Token::BgLane));
}

TEST_CASE("a card changed by somebody else has a dot before its title", "[board]")
{
    OneCard card;
    const ui::CardMetrics metrics = ui::CardMetrics::scaledBy(ui::textScale());
    const QPoint dot(ui::kCardSideMargin + metrics.padding / 2,
                     ui::kCardGap / 2 + metrics.padding + metrics.titleLine / 2);
    CHECK(card.painted().pixelColor(dot) == ui::color(ui::Token::BgSurface));
    card.set(true, ui::LaneModel::IsFreshRole);
    CHECK(card.painted().pixelColor(dot) == ui::color(ui::Token::Accent));
}

TEST_CASE("an avatar is shown where tasks are several people's and on the other side from right to left", "[board]")
{
    OneCard card;
    const QImage plain = card.painted();
    core::Person person;
    person.id = core::PersonId(3);
    person.uid = u"a-person"_s;
    person.name = u"Ada Lovelace"_s;
    card.set(QVariant::fromValue(person), ui::LaneModel::AssigneeRole);
    const QImage leftToRight = card.painted();
    CHECK(leftToRight != plain);
    card.option.direction = Qt::RightToLeft;
    CHECK(card.painted() != leftToRight);
    card.option.direction = Qt::LeftToRight;
    card.delegate.setAvatarsShown(false);
    CHECK(card.painted() == plain);
}

TEST_CASE("words of the search are underlaid in title and client", "[board]")
{
    OneCard card;
    card.set(u"Adamant"_s, ui::LaneModel::ClientLineRole);
    const QColor underlay = ui::color(ui::Token::BgSelected);
    const auto underlaid = [&] {
        const QImage image = card.painted();
        int rows = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == underlay) {
                    ++rows;
                    break;
                }
            }
        }
        return rows;
    };
    CHECK(underlaid() == 0);
    card.delegate.setSought({u"call"_s});
    const int oneLine = underlaid();
    CHECK(oneLine > 8);
    card.delegate.setSought({u"ada"_s});
    CHECK(underlaid() > oneLine * 3 / 2); // two lines have it
}
