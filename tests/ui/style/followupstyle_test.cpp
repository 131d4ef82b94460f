// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/style/followupstyle.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using ui::Token;

namespace {

/// The colour in the left part of a widget, away from its text.
QColor groundOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(6, widget.height() / 2);
}

bool hasVisibleRing(QWidget &window)
{
    const auto rings = window.findChildren<QFocusFrame *>();
    return std::ranges::any_of(rings, [](QFocusFrame *ring) { return ring->isVisible() && ring->widget() != nullptr; });
}

} // namespace

TEST_CASE("a filled button is drawn in the accent of the theme in force", "[style]")
{
    ui::Theme theme;
    QPushButton button(QStringLiteral("Create"));
    ui::setButtonKind(button, ui::ButtonKind::Filled);
    button.resize(button.sizeHint());
    CHECK(groundOf(button) == ui::color(Token::Accent, ui::Scheme::Light));
    theme.setChoice(ui::ThemeChoice::Dark);
    CHECK(groundOf(button) == ui::color(Token::Accent, ui::Scheme::Dark));
    button.setEnabled(false);
    CHECK(groundOf(button) == ui::color(Token::BgHover, ui::Scheme::Dark));
}

TEST_CASE("buttons and fields have the heights of the design", "[style]")
{
    ui::Theme theme;
    QPushButton button(QStringLiteral("Open"));
    QLineEdit field;
    CHECK(button.sizeHint().height() == 32);
    CHECK(field.sizeHint().height() == 32);
    ui::setButtonKind(button, ui::ButtonKind::Filled, ui::ButtonSize::Large);
    CHECK(button.sizeHint().height() == 36);
    QScrollBar bar(Qt::Vertical);
    CHECK(bar.sizeHint().width() == 8);
}

TEST_CASE("the ring is shown for the keyboard and not for the mouse", "[style]")
{
    ui::Theme theme;
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton first(QStringLiteral("First"));
    QPushButton second(QStringLiteral("Second"));
    layout.addWidget(&first);
    layout.addWidget(&second);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    QTest::mouseClick(&first, Qt::LeftButton);
    CHECK_FALSE(hasVisibleRing(window));
    QTest::keyClick(&first, Qt::Key_Tab);
    REQUIRE(second.hasFocus());
    CHECK(hasVisibleRing(window));
    QTest::mouseClick(&first, Qt::LeftButton);
    first.setFocus(Qt::MouseFocusReason);
    CHECK_FALSE(hasVisibleRing(window));
}

TEST_CASE("the space bar presses a button inside a view that has a use for it", "[style]")
{
    ui::Theme theme;
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton button(QStringLiteral("Columns"));
    QWidget tasks;
    tasks.setFocusPolicy(Qt::StrongFocus);
    layout.addWidget(&button);
    layout.addWidget(&tasks);
    QAction complete;
    complete.setShortcut(Qt::Key_Space);
    complete.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    window.addAction(&complete);
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QSignalSpy completed(&complete, &QAction::triggered);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(pressed.count() == 1);
    CHECK(completed.isEmpty());
    tasks.setFocus();
    QTest::keyClick(&tasks, Qt::Key_Space);
    CHECK(pressed.count() == 1);
    CHECK(completed.count() == 1);
}

TEST_CASE("a field that holds nonsense gets an edge of danger", "[style]")
{
    ui::Theme theme;
    QLineEdit field;
    field.resize(120, 32);
    const auto edge = [&] { return field.grab().toImage().pixelColor(60, 0); };
    CHECK(edge() == ui::color(Token::BorderInput));
    ui::setFieldInvalid(field, true);
    CHECK(edge() == ui::color(Token::Danger));
}

TEST_CASE("a scroll bar follows its value without arrows", "[style]")
{
    ui::Theme theme;
    QScrollBar bar(Qt::Vertical);
    bar.resize(8, 200);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    const auto ground = bar.grab().toImage();
    CHECK(ground.pixelColor(4, 4) == ui::color(Token::BorderDefault));
    bar.setValue(100);
    CHECK(bar.grab().toImage().pixelColor(4, 196) == ui::color(Token::BorderDefault));
    CHECK(bar.grab().toImage().pixelColor(4, 4) != ui::color(Token::BorderDefault));
}
