// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/gallery/remindergallery.h"

#include "app/platform/trayicon.h"
#include "core/commands/createtasks.h"
#include "core/store/store.h"
#include "tests/support/fakeclock.h"
#include "ui/reminders/notificationpopup.h"
#include "ui/reminders/reminderwindow.h"
#include "ui/shell/edits.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr qint64 kMinute = 60;

void waitFor(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 20000))
        qFatal("the reminders did not come");
}

/// The desk of the picture: a quarter to three in the afternoon, two reminders to come and two overdue.
class Desk
{
    bool m_isRussian;
    QTemporaryDir m_folder{};
    support::FakeClock m_clock{}; // what follows reads it to its end

public:
    explicit Desk(ui::Language language) : m_isRussian(language == ui::Language::Russian)
    {
        auto opened = core::Store::open({.path = m_folder.filePath(QStringLiteral("team.followup")),
                                         .personName = say("Анна Белова", "Anna Belova"),
                                         .createIfMissing = true},
                                        m_clock);
        if (!opened)
            qFatal("the file did not open: %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        edits = std::make_unique<ui::Edits>(*store);
        scheduler = std::make_unique<core::ReminderScheduler>(*store);
        add(say("Позвонить Иванову: итоги пробного периода", "Call Ivanov: results of the trial"),
            say("СнабПолюс", "Polar Supply"), in(15 * kMinute));
        add(say("Подготовить КП на 40 мест", "Prepare the offer for 40 seats"), say("СтройМаяк", "BuildBeacon"),
            in(135 * kMinute), core::Priority::High);
        add(say("Согласовать скидку 7 % с руководителем", "Agree on 7 % off with the lead"),
            say("Вертоград", "Greentown"), in(-75 * kMinute), core::Priority::High);
        add(say("Подписанный договор от клиента", "The signed contract"), say("Полынь-Трейд", "Wormwood Trade"),
            core::Due::onDay(QDate(2026, 10, 11)));
        scheduler->start();
        waitFor([this] { return scheduler->waiting().size() == 4; });
        window = std::make_unique<ui::ReminderWindow>(*scheduler, *edits);
    }

    QString say(const char *russian, const char *english) const
    {
        return QString::fromUtf8(m_isRussian ? russian : english);
    }
    void waitForRows(int count)
    {
        waitFor([this, count] { return list()->model()->rowCount() == count; });
    }
    QAbstractItemView *list() const
    {
        return window->findChild<QAbstractItemView *>(QStringLiteral("dueReminderList"));
    }
    void press(const char *objectName) const
    {
        window->findChild<QAbstractButton *>(QString::fromLatin1(objectName))->click();
    }
    ui::ReminderText text() const
    {
        const auto &waiting = scheduler->waiting();
        const auto first = std::ranges::find_if(waiting, [](const core::DueReminder &reminder) {
            return reminder.task.priority == core::Priority::Normal && reminder.task.due.isInstant();
        });
        return ui::reminderText(*first, store->directory(), m_clock.now(), m_clock.zone());
    }

    std::unique_ptr<core::Store> store;
    std::unique_ptr<ui::Edits> edits;
    std::unique_ptr<core::ReminderScheduler> scheduler;
    std::unique_ptr<ui::ReminderWindow> window;

private:
    core::Due in(qint64 seconds) const { return core::Due::at(m_clock.now().addSecs(seconds)); }
    void add(const QString &title, const QString &client, const core::Due &due,
             core::Priority priority = core::Priority::Normal)
    {
        core::Task task;
        task.title = title;
        task.clientName = client;
        task.priority = priority;
        task.assignee = store->me();
        task.creator = store->me();
        task.due = due;
        task.reminders = {{.at = m_clock.now()}};
        const auto done = store->run(std::make_shared<core::CreateTasks>(QList<core::Task>{task}));
        waitFor([&done] { return done.isFinished(); });
        if (!done.result())
            qFatal("a task could not be made: %s", qPrintable(done.result().error().detail));
    }
};

/// As this toolkit draws it; most desktops draw it themselves.
void showTrayMenu(const Desk &desk, const QString &suffix, const SavePicture &save)
{
    app::TrayIcon tray(QDBusConnection(QString()), desk.store->clock());
    app::TraySummary summary{.overdue = 3, .today = 2, .waitingReminders = 4};
    for (const core::DueReminder &reminder : desk.scheduler->waiting()) {
        if (reminder.task.due.isInstant() && reminder.task.due.instant() > desk.store->clock().now())
            summary.next << reminder.task;
    }
    tray.setSummary(summary);
    tray.menu()->popup({});
    save(*tray.menu(), QStringLiteral("tray-menu-") + suffix);
    tray.menu()->close();
}

void showMenus(Desk &desk, const QString &suffix, const SavePicture &save)
{
    auto *quiet = desk.window->findChild<QMenu *>(QStringLiteral("quietMenu"));
    quiet->popup(desk.window->mapToGlobal(desk.window->rect().topRight()));
    save(*quiet, QStringLiteral("reminders-quiet-menu-") + suffix);
    quiet->close();
    desk.press("snooze_custom");
    auto *moment = desk.window->findChild<QLineEdit *>(QStringLiteral("snoozeTextEdit"));
    moment->setText(desk.say("через 2 рабочих дня", "in 2 working days"));
    save(*moment->parentWidget(), QStringLiteral("reminders-moment-") + suffix);
    moment->parentWidget()->close();
    desk.press("reminderResultButton");
    desk.press("result_noanswer");
    auto *result = desk.window->findChild<QWidget *>(QStringLiteral("resultPopup"));
    save(*result, QStringLiteral("reminders-result-") + suffix);
    result->close();
}

void showTabs(Desk &desk, const QString &suffix, const SavePicture &save)
{
    QTest::keyClick(desk.list(), Qt::Key_5);
    desk.waitForRows(3);
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    desk.waitForRows(2);
    save(*desk.window, QStringLiteral("reminders-tabs-") + suffix);
    desk.press("reminderTabSnoozed");
    desk.waitForRows(1);
    save(*desk.window, QStringLiteral("reminders-snoozed-") + suffix);
    desk.press("reminderTabDismissed");
    desk.waitForRows(1);
    save(*desk.window, QStringLiteral("reminders-dismissed-") + suffix);
    desk.press("reminderTabWaiting");
    desk.press("dismissAllButton");
    desk.waitForRows(0);
    save(*desk.window, QStringLiteral("reminders-none-") + suffix);
}

} // namespace

void showReminders(ui::Language language, const QString &suffix, const SavePicture &save)
{
    Desk desk(language);
    showTrayMenu(desk, suffix, save);
    ui::NotificationPopup popup{std::chrono::minutes(1)};
    popup.setText(desk.text());
    popup.show();
    save(popup, QStringLiteral("pop-up-") + suffix);
    popup.hide();
    desk.window->comeUp(true);
    desk.waitForRows(4);
    save(*desk.window, QStringLiteral("reminders-away-") + suffix);
    desk.window->hide();
    desk.window->openInFront();
    desk.waitForRows(4);
    save(*desk.window, QStringLiteral("reminders-") + suffix);
    desk.window->resize(desk.window->minimumSize());
    save(*desk.window, QStringLiteral("reminders-small-") + suffix);
    desk.window->adjustSize();
    showMenus(desk, suffix, save);
    showTabs(desk, suffix, save);
}
