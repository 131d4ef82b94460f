// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/failurewindow.h"

#include "core/result.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

TEST_CASE("the reason why a database did not open is shown whole", "[shell]")
{
    ui::FailureWindow window;
    window.tell(QStringLiteral("/proc/x.followup"),
                {.code = core::Error::Code::CannotWrite,
                 .detail = QStringLiteral("unable to open database file ").repeated(4)});
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto *text = window.findChild<QLabel *>(QStringLiteral("failureText"));
    REQUIRE(text != nullptr);
    CHECK(text->height() >= text->heightForWidth(text->width()));
    CHECK(text->heightForWidth(text->width()) > text->fontMetrics().height() * 3 / 2); // two lines at least
}

TEST_CASE("large text leaves every button of the failure window its room", "[shell]")
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(21);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    ui::FailureWindow window;
    window.tell(QStringLiteral("/proc/x.followup"), {.code = core::Error::Code::CannotWrite, .detail = {}});
    window.resize(window.minimumSize());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto buttons = window.findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 4);
    for (const QPushButton *button : buttons)
        CHECK(button->width() >= button->sizeHint().width());
}
