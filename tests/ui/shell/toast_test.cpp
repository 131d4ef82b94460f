// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/toast.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

struct Window : QWidget
{
    Window()
    {
        resize(900, 600);
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }
};

QToolButton *undoButton(ui::Toast &toast)
{
    return toast.findChild<QToolButton *>(QStringLiteral("toastUndoButton"));
}

} // namespace

TEST_CASE("a toast stands at the bottom in the middle and offers undo", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QStringLiteral("Moved"), ui::Toast::Offer::Undo);
    CHECK(toast.isVisible());
    CHECK(toast.height() == 40);
    CHECK(qAbs(toast.geometry().center().x() - window.rect().center().x()) <= 1);
    QSignalSpy undone(&toast, &ui::Toast::undoRequested);
    QTest::mouseClick(undoButton(toast), Qt::LeftButton);
    CHECK(undone.count() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("a toast that only tells has no undo", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QStringLiteral("Copied"), ui::Toast::Offer::Nothing);
    CHECK_FALSE(undoButton(toast)->isVisible());
}

TEST_CASE("a toast keeps the width of the window however long a title is", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QString(500, u'W'), ui::Toast::Offer::Undo);
    CHECK(window.rect().contains(toast.geometry()));
}

TEST_CASE("a title in a toast is not read as markup", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QStringLiteral("<b>bold</b>"), ui::Toast::Offer::Undo);
    const auto labels = toast.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("a toast stands beside what is typed into", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QStringLiteral("Moved"), ui::Toast::Offer::Undo);
    REQUIRE(QTest::qWaitFor([&] { return toast.geometry().bottom() + 1 == 600 - 28; })); // it has come up
    const QRect usual = toast.geometry();

    SECTION("on the nearer side")
    {
        const QRect field(380, 540, 240, 60);
        toast.setKeptFree(field);
        CHECK_FALSE(toast.geometry().intersects(field));
        CHECK(toast.geometry().right() < field.left());
        CHECK(toast.y() == usual.y());
    }
    SECTION("above it where no side has the room")
    {
        const QRect field(60, 540, 780, 60);
        toast.setKeptFree(field);
        CHECK_FALSE(toast.geometry().intersects(field));
        CHECK(toast.geometry().bottom() < field.top());
        CHECK(window.rect().contains(toast.geometry()));
    }
    SECTION("where it always stands when it covers nothing of that")
    {
        toast.setKeptFree({0, 0, 900, 60});
        CHECK(toast.geometry() == usual);
    }
    toast.setKeptFree({});
    CHECK(QTest::qWaitFor([&] { return toast.geometry() == usual; }));
}

TEST_CASE("Esc in a toast closes it and gives the keyboard back", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QStringLiteral("Moved"), ui::Toast::Offer::Undo);
    QSignalSpy released(&toast, &ui::Toast::focusReleased);
    toast.takeFocus();
    REQUIRE(undoButton(toast)->hasFocus());
    QTest::keyClick(undoButton(toast), Qt::Key_Escape);
    CHECK_FALSE(toast.isVisible());
    CHECK(released.count() == 1);
}

TEST_CASE("a toast offers the next step for its own message alone", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    auto *nextStep = toast.findChild<QToolButton *>(QStringLiteral("toastNextStepButton"));
    const int closed = toast.say(QStringLiteral("Done"), ui::Toast::Offer::Undo);
    const int width = toast.width();
    toast.offerNextStep(closed);
    CHECK(nextStep->isVisible());
    CHECK(toast.width() > width);
    CHECK(nextStep->accessibleName() == QStringLiteral("Next step"));
    toast.say(QStringLiteral("Moved"), ui::Toast::Offer::Undo);
    CHECK_FALSE(nextStep->isVisible());
    toast.offerNextStep(closed); // the answer came too late
    CHECK_FALSE(nextStep->isVisible());
    toast.dismiss();
    QSignalSpy asked(&toast, &ui::Toast::nextStepRequested);
    toast.offerNextStep(toast.say(QStringLiteral("Done"), ui::Toast::Offer::Undo));
    QTest::mouseClick(nextStep, Qt::LeftButton);
    CHECK(asked.count() == 1);
    CHECK_FALSE(toast.isVisible());
}

TEST_CASE("Enter presses the button of a toast that has the keyboard", "[shell]")
{
    Window window;
    ui::Toast toast(window);
    toast.say(QStringLiteral("Moved"), ui::Toast::Offer::Undo);
    QSignalSpy undone(&toast, &ui::Toast::undoRequested);
    toast.takeFocus();
    REQUIRE(undoButton(toast)->hasFocus());
    QTest::keyClick(undoButton(toast), Qt::Key_Return);
    CHECK(undone.count() == 1);
}

TEST_CASE("a toast says a whole sentence where the window has room for it", "[shell]")
{
    Window window;
    window.resize(1400, 600);
    ui::Toast toast(window);
    const QString sentence = QStringLiteral(
        "The database is open for reading only, nothing was changed. Give yourself the right to write the file.");
    toast.say(sentence, ui::Toast::Offer::Nothing);
    const auto labels = toast.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == sentence; }));
}
