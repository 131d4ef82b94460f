// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using ui::Token;

namespace {

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

template <typename Draw>
QImage drawn(QSize size, Draw draw)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image;
}

core::Status statusOf(const QString &key)
{
    core::Status status;
    status.key = key;
    return status;
}

} // namespace

TEST_CASE("an icon takes the colour of its token in the theme in force", "[style]")
{
    ui::Theme theme;
    const QIcon icon = ui::icon(QStringLiteral("plus"), Token::Accent);
    CHECK(contains(icon.pixmap(32).toImage(), ui::color(Token::Accent, ui::Scheme::Light)));
    CHECK(contains(icon.pixmap(32, QIcon::Disabled).toImage(), ui::color(Token::TextDisabled, ui::Scheme::Light)));
    theme.setChoice(ui::ThemeChoice::Dark);
    CHECK(contains(icon.pixmap(32).toImage(), ui::color(Token::Accent, ui::Scheme::Dark)));
    theme.setChoice(ui::ThemeChoice::Light);
}

TEST_CASE("the underlay of words has an edge in high contrast", "[style]")
{
    const QPalette before = QApplication::palette();
    QPalette stark;
    stark.setColor(QPalette::Base, Qt::black);
    stark.setColor(QPalette::Text, Qt::yellow);
    QApplication::setPalette(stark);
    {
        ui::Theme theme;
        const auto underlay = [] {
            return drawn({40, 20}, [](QPainter &painter) { ui::paintUnderlay(painter, {4, 4, 32, 12}, 2); });
        };
        CHECK_FALSE(contains(underlay(), ui::color(Token::TextPrimary)));
        theme.setSystemAppearance({.isDark = true, .isHighContrast = true});
        CHECK(contains(underlay(), QColor(Qt::yellow)));
        theme.setSystemAppearance({});
    }
    QApplication::setPalette(before);
}

TEST_CASE("an icon that is not there is null", "[style]")
{
    CHECK(ui::icon(QStringLiteral("no-such-icon")).isNull());
    CHECK_FALSE(ui::icon(QStringLiteral("bell")).isNull());
}

TEST_CASE("the check in the done glyph takes the colour behind it", "[style]")
{
    ui::Theme theme;
    const auto done = statusOf(QStringLiteral("done"));
    const QImage image = drawn({32, 32}, [&](QPainter &painter) {
        ui::paintStatusGlyph(painter, {0, 0, 32, 32}, done, QColor(Qt::magenta));
    });
    CHECK(contains(image, QColor(Qt::magenta)));
    CHECK(contains(image, ui::color(Token::StatusDone)));
    CHECK_FALSE(contains(image, QColor(Qt::white)));
}

TEST_CASE("normal priority draws nothing and urgent draws in the colour of text", "[style]")
{
    ui::Theme theme;
    const auto glyph = [](core::Priority priority) {
        return drawn({32, 32}, [&](QPainter &painter) {
            ui::paintPriorityGlyph(painter, {0, 0, 32, 32}, priority, QColor(Qt::white));
        });
    };
    CHECK_FALSE(contains(glyph(core::Priority::Normal), ui::color(Token::TextPrimary)));
    CHECK(contains(glyph(core::Priority::Urgent), ui::color(Token::TextPrimary)));
}

TEST_CASE("a status of the team looks like its category and takes the colour the team chose", "[style]")
{
    core::Status status = statusOf(QStringLiteral("on_hold"));
    status.category = core::StatusCategory::Waiting;
    CHECK(ui::statusIcon(status) == QStringLiteral("status-waiting"));
    const QColor plain = ui::statusColors(status).foreground;
    status.color = QStringLiteral("#FF0000");
    CHECK(ui::statusColors(status).foreground.red() > plain.red());
}

TEST_CASE("a person has the same avatar on every computer", "[style]")
{
    CHECK(ui::avatarIndex(QStringLiteral("0b9c2c60-0000-4000-8000-000000000001"))
          == ui::avatarIndex(QStringLiteral("0b9c2c60-0000-4000-8000-000000000001")));
    CHECK(ui::avatarIndex(QStringLiteral("a")) == 0); // pinned: a change would repaint everybody
    CHECK(ui::avatarIndex(QString()) >= 0);
}

TEST_CASE("only overdue and today are filled", "[style]")
{
    ui::Theme theme;
    const auto chip = [](ui::DueState state) {
        return drawn({200, 24}, [&](QPainter &painter) {
            ui::paintDueChip(painter, {0, 0, 200, 24}, state, QStringLiteral("Today, 15:00"));
        });
    };
    CHECK(contains(chip(ui::DueState::Overdue), ui::color(Token::DueOverdueBg)));
    CHECK(contains(chip(ui::DueState::Today), ui::color(Token::DueTodayBg)));
    CHECK(chip(ui::DueState::Today).pixelColor(30, 3).alpha() == 255);
    CHECK(chip(ui::DueState::Soon).pixelColor(30, 3).alpha() == 0);
    CHECK(ui::dueChipSize(ui::DueState::Overdue, QStringLiteral("abc")).width()
          > ui::dueChipSize(ui::DueState::Soon, QStringLiteral("abc")).width());
}

TEST_CASE("a chip with a long text stays inside its box", "[style]")
{
    const QImage image = drawn({200, 24}, [&](QPainter &painter) {
        ui::paintDueChip(painter, {0, 0, 60, 24}, ui::DueState::Overdue, QString(40, u'W'));
        ui::paintTagChip(painter, {100, 0, 60, 24}, QString(40, u'W'));
    });
    for (int x = 60; x < 100; ++x)
        REQUIRE(image.pixelColor(x, 12).alpha() == 0);
    for (int x = 160; x < 200; ++x)
        REQUIRE(image.pixelColor(x, 12).alpha() == 0);
}

TEST_CASE("the thread is wide enough for its dots", "[style]")
{
    CHECK(ui::threadSize(1).width() == 10);
    CHECK(ui::threadSize(6).width() == 75);
    const QImage image = drawn(ui::threadSize(6), [&](QPainter &painter) {
        ui::paintThread(painter, {QPoint(), ui::threadSize(6)}, 3, 6);
    });
    CHECK(contains(image, ui::color(Token::Accent)));
}

TEST_CASE("an icon is drawn anew for another pixel ratio and kept for the same", "[style]")
{
    ui::Theme theme;
    const QIcon icon = ui::icon(QStringLiteral("clock"));
    const QPixmap once = icon.pixmap({16, 16}, 2.0);
    CHECK(once.size() == QSize(32, 32));
    CHECK(once.devicePixelRatio() == 2.0);
    CHECK(icon.pixmap({16, 16}, 2.0).cacheKey() == once.cacheKey());
    CHECK(icon.pixmap({16, 16}, 1.0).size() == QSize(16, 16));
}
