// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/noticebar.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

struct Window : QWidget
{
    Window() : bar(this)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&bar);
        column->addStretch();
        resize(900, 300);
        show();
        REQUIRE(QTest::qWaitForWindowExposed(this));
    }

    QToolButton *button(const char *name) { return findChild<QToolButton *>(QString::fromLatin1(name)); }
    ui::NoticeBar bar;
};

} // namespace

TEST_CASE("a notice stays with its action until its state ends", "[shell]")
{
    Window window;
    CHECK_FALSE(window.bar.isVisible());
    window.bar.tell(ui::NoticeBar::Kind::Danger, QStringLiteral("Unavailable"), QStringLiteral("Retry"));
    CHECK(window.bar.isVisible());
    CHECK_FALSE(window.button("bannerCloseButton")->isVisible());
    QSignalSpy acted(&window.bar, &ui::NoticeBar::actionRequested);
    QTest::mouseClick(window.button("bannerActionButton"), Qt::LeftButton);
    CHECK(acted.count() == 1);
    window.bar.clear();
    CHECK_FALSE(window.bar.isVisible());
}

TEST_CASE("a notice of something past can be closed", "[shell]")
{
    Window window;
    window.bar.tell(ui::NoticeBar::Kind::Warning, QStringLiteral("Could not open"), {}, true);
    CHECK_FALSE(window.button("bannerActionButton")->isVisible());
    QTest::mouseClick(window.button("bannerCloseButton"), Qt::LeftButton);
    CHECK_FALSE(window.bar.isVisible());
}
