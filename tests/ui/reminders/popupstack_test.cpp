// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/reminders/popupstack.h"

#include "tests/support/catch.h"
#include "ui/reminders/notificationpopup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEnterEvent>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

namespace {

using namespace std::chrono_literals;
using ui::NotificationPopup;
using ui::PopupStack;
using ui::ReminderAction;

ui::ReminderText textOf(const QString &title)
{
    return {.title = title,
            .due = QStringLiteral("In 15 minutes, at 15:00"),
            .dueState = ui::DueState::Today,
            .client = QStringLiteral("SupplyPlus"),
            .time = QStringLiteral("14:45")};
}

QAbstractButton *button(const NotificationPopup &popup, const char *name)
{
    return popup.findChild<QAbstractButton *>(QLatin1String(name));
}

QStringList namesOf(const PopupStack &stack)
{
    QStringList names;
    for (const NotificationPopup *popup : stack.popups())
        names << popup->accessibleName();
    return names;
}

/// The line that counts the rest, while it is on the screen.
QWidget *moreLine()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String("moreReminders") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the buttons of a pop-up do what they say by mouse and by key", "[reminders]")
{
    PopupStack stack(1h);
    QSignalSpy activated(&stack, &PopupStack::activated);
    const auto [name, action]
        = GENERATE(table<const char *, ReminderAction>({{"popupOpenButton", ReminderAction::Open},
                                                        {"popupSnoozeButton", ReminderAction::Snooze},
                                                        {"popupDoneButton", ReminderAction::Done}}));
    stack.show(7, textOf(QStringLiteral("Call Ada")));
    stack.show(8, textOf(QStringLiteral("Call Bob")));
    REQUIRE(stack.popups().size() == 2);

    QTest::mouseClick(button(*stack.popups()[0], name), Qt::LeftButton);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toLongLong() == 7);
    CHECK(activated[0][1].value<ReminderAction>() == action);
    REQUIRE(stack.popups().size() == 1);

    QTest::keyClick(button(*stack.popups()[0], name), Qt::Key_Space);
    REQUIRE(activated.count() == 2);
    CHECK(activated[1][0].toLongLong() == 8);
    CHECK(activated[1][1].value<ReminderAction>() == action);
    CHECK(stack.popups().isEmpty());
}

TEST_CASE("Enter opens and Escape closes a pop-up", "[reminders]")
{
    PopupStack stack(1h);
    const QSignalSpy closed(&stack, &PopupStack::closed);
    QSignalSpy activated(&stack, &PopupStack::activated);
    stack.show(7, textOf(QStringLiteral("Call Ada")));
    QTest::keyClick(stack.popups()[0], Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][1].value<ReminderAction>() == ReminderAction::Open);

    stack.show(8, textOf(QStringLiteral("Call Bob")));
    QTest::keyClick(stack.popups()[0], Qt::Key_Escape);
    CHECK(closed.count() == 1);
    CHECK(stack.popups().isEmpty());

    stack.show(9, textOf(QStringLiteral("Call Cy")));
    QTest::mouseClick(button(*stack.popups()[0], "popupCloseButton"), Qt::LeftButton);
    CHECK(closed.count() == 2);
    CHECK(activated.count() == 1);
}

TEST_CASE("a pop-up is found by its names and shows text as text", "[reminders]")
{
    PopupStack stack(1h);
    stack.show(7, textOf(QStringLiteral("<b>Call</b> %1 & co")));
    const NotificationPopup *popup = stack.popups().value(0);
    REQUIRE(popup != nullptr);
    CHECK(popup->objectName() == QStringLiteral("notificationPopup"));
    CHECK(popup->accessibleName() == QStringLiteral("Reminder: <b>Call</b> %1 & co"));
    const auto *title = popup->findChild<QLabel *>(QStringLiteral("popupTitle"));
    REQUIRE(title != nullptr);
    CHECK(title->text() == QStringLiteral("<b>Call</b> %1 & co"));
    CHECK(title->textFormat() == Qt::PlainText);
    CHECK(popup->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    CHECK(popup->testAttribute(Qt::WA_ShowWithoutActivating));
    CHECK(popup->testAttribute(Qt::WA_X11NetWmWindowTypeNotification)); // not in the task bar
}

TEST_CASE("three pop-ups at most and then a line that counts the rest", "[reminders]")
{
    PopupStack stack(1h);
    const QSignalSpy shown(&stack, &PopupStack::shown);
    const QSignalSpy more(&stack, &PopupStack::moreRequested);
    for (const int i : {1, 2, 3, 4, 5, 6, 7})
        stack.show(i, textOf(QString::number(i)));
    CHECK(stack.popups().size() == 3);
    CHECK(stack.moreCount() == 4);
    CHECK(shown.count() == 3);

    QWidget *line = moreLine();
    REQUIRE(line != nullptr);
    auto *lineButton = line->findChild<QAbstractButton *>();
    CHECK(lineButton->text().startsWith(QStringLiteral("4 more reminder")));
    QTest::mouseClick(lineButton, Qt::LeftButton);
    CHECK(more.count() == 1);

    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    for (const NotificationPopup *popup : stack.popups()) {
        CHECK(popup->width() == 368);
        CHECK(screen.contains(popup->geometry()));
        CHECK_FALSE(popup->geometry().intersects(line->geometry()));
    }
    CHECK(stack.popups()[0]->y() < stack.popups()[1]->y());

    stack.remove(2);
    CHECK(shown.count() == 4);
    CHECK(namesOf(stack).last().endsWith(u'4'));
    for (const int i : {1, 3, 4, 5})
        stack.remove(i);
    CHECK(stack.popups().size() == 2);
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("a pop-up goes by itself but stays while it is pointed at", "[reminders]")
{
    PopupStack stack(50ms);
    const QSignalSpy closed(&stack, &PopupStack::closed);
    stack.show(1, textOf(QStringLiteral("Watched")));
    stack.show(2, textOf(QStringLiteral("Alone")));
    NotificationPopup *watched = stack.popups()[0];
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(watched, &enter);

    REQUIRE(QTest::qWaitFor([&closed] { return closed.count() == 1; }));
    CHECK(closed[0][0].toLongLong() == 2);
    CHECK(stack.popups() == QList<NotificationPopup *>{watched});

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(watched, &leave);
    CHECK(QTest::qWaitFor([&closed] { return closed.count() == 2; }));
}

TEST_CASE("the same key changes its pop-up", "[reminders]")
{
    PopupStack stack(1h);
    stack.show(7, textOf(QStringLiteral("Call Ada")));
    stack.show(7, textOf(QStringLiteral("Call Ada today")));
    CHECK(namesOf(stack) == QStringList{QStringLiteral("Reminder: Call Ada today")});
}

TEST_CASE("a title of any length stays inside its pop-up", "[reminders]")
{
    PopupStack stack(1h);
    ui::ReminderText text = textOf(QStringLiteral("Wide ").repeated(100));
    text.client = QStringLiteral("Client ").repeated(50);
    stack.show(7, text);
    const NotificationPopup *popup = stack.popups()[0];
    CHECK(popup->width() == 368);
    for (const QLabel *label : popup->findChildren<QLabel *>())
        CHECK(popup->rect().contains(QRect(label->mapTo(popup, QPoint()), label->size())));
}
