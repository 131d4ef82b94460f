<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Conditions</name>
        <message numerus="yes">
            <source>in the last %n days</source>
            <translation>
                <numerusform>in the last day</numerusform>
                <numerusform>in the last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %n days ago</source>
            <translation>
                <numerusform>over %n day ago</numerusform>
                <numerusform>over %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in the next %n days</source>
            <translation>
                <numerusform>in the next %n day</numerusform>
                <numerusform>in the next %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in over %n days</source>
            <translation>
                <numerusform>in over %n day</numerusform>
                <numerusform>in over %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskTable</name>
        <message numerus="yes">
            <source>%1, %n tasks, collapsed</source>
            <translation>
                <numerusform>%1, %n task, collapsed</numerusform>
                <numerusform>%1, %n tasks, collapsed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n task</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::CommandLine</name>
        <message numerus="yes">
            <source>The database is sound, it holds %n task(s).</source>
            <translation>
                <numerusform>The database is sound, it holds %n task.</numerusform>
                <numerusform>The database is sound, it holds %n tasks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The database has %n fault(s).</source>
            <translation>
                <numerusform>The database has %n fault.</numerusform>
                <numerusform>The database has %n faults.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) written to %1</source>
            <translation>
                <numerusform>%n task written to %1</numerusform>
                <numerusform>%n tasks written to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>…and %n more problem(s).</source>
            <translation>
                <numerusform>…and %n more problem.</numerusform>
                <numerusform>…and %n more problems.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::DatabaseWork</name>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%n tasks</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records had problems. The first one is %1: %2</source>
            <translation>
                <numerusform>%n records had problems. The first one is %1: %2</numerusform>
                <numerusform>%n records had problems. The first one is %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::ReminderPresenter</name>
        <message numerus="yes">
            <source>%n more reminder(s)</source>
            <translation>
                <numerusform>%n more reminder</numerusform>
                <numerusform>%n more reminders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::TrayIcon</name>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n due today</numerusform>
                <numerusform>%n due today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reminders: %n</source>
            <translation>
                <numerusform>Reminders: %n</numerusform>
                <numerusform>Reminders: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ActivityView</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BucketLane</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n task</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BucketWords</name>
        <message numerus="yes">
            <source>%1 · %n day(s)</source>
            <translation>
                <numerusform>%1 · %n day</numerusform>
                <numerusform>%1 · %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BulkBar</name>
        <message numerus="yes">
            <source>Selected: %n</source>
            <translation>
                <numerusform>Selected: %n</numerusform>
                <numerusform>Selected: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Select all %n</source>
            <translation>
                <numerusform>Select all %n</numerusform>
                <numerusform>Select all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DatabaseButton</name>
        <message numerus="yes">
            <source>Shared database · %n people</source>
            <translation>
                <numerusform>Shared database · %n person</numerusform>
                <numerusform>Shared database · %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DatabaseField</name>
        <message numerus="yes">
            <source>Database found: %n people, %1</source>
            <translation>
                <numerusform>Database found: %n person, %1</numerusform>
                <numerusform>Database found: %n people, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open task(s)</source>
            <translation>
                <numerusform>%n open task</numerusform>
                <numerusform>%n open tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Database found: %n people, %1. It can only be read.</source>
            <translation>
                <numerusform>Database found: %n people, %1. It can only be read.</numerusform>
                <numerusform>Database found: %n people, %1. It can only be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DateEditor</name>
        <message numerus="yes">
            <source>moved %n time(s)</source>
            <translation>
                <numerusform>moved %n time</numerusform>
                <numerusform>moved %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n day(s)</source>
            <translation>
                <numerusform>+%n day</numerusform>
                <numerusform>+%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>−%n day(s)</source>
            <translation>
                <numerusform>−%n day</numerusform>
                <numerusform>−%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moved %n time(s), %1</source>
            <translation>
                <numerusform>moved %n time, %1</numerusform>
                <numerusform>moved %n times, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DayModel</name>
        <message numerus="yes">
            <source>%1, %n tasks, overdue: %2</source>
            <translation>
                <numerusform>%1, %n task, overdue: %2</numerusform>
                <numerusform>%1, %n tasks, overdue: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n task</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DueText</name>
        <message numerus="yes">
            <source>Overdue: %n day(s)</source>
            <translation>
                <numerusform>Overdue: %n day</numerusform>
                <numerusform>Overdue: %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue: %n min</source>
            <translation>
                <numerusform>Overdue: %n min</numerusform>
                <numerusform>Overdue: %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue: %n h</source>
            <translation>
                <numerusform>Overdue: %n h</numerusform>
                <numerusform>Overdue: %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n min</numerusform>
                <numerusform>in %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>in %n h</numerusform>
                <numerusform>in %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n hour before</numerusform>
                <numerusform>%n hours before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <translation>
                <numerusform>%n working day before</numerusform>
                <numerusform>%n working days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Lane</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n task</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LaneFooter</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LaneRail</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n task</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LinesDialog</name>
        <message numerus="yes">
            <source>Create %n task(s)</source>
            <translation>
                <numerusform>Create %n task</numerusform>
                <numerusform>Create %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MonthTable</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MoreReminders</name>
        <message numerus="yes">
            <source>%n more reminder(s)</source>
            <translation>
                <numerusform>%n more reminder</numerusform>
                <numerusform>%n more reminders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderHeader</name>
        <message numerus="yes">
            <source>Snoozed: %n</source>
            <translation>
                <numerusform>Snoozed: %n</numerusform>
                <numerusform>Snoozed: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closed: %n</source>
            <translation>
                <numerusform>Closed: %n</numerusform>
                <numerusform>Closed: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderText</name>
        <message numerus="yes">
            <source>In %n minute(s), at %1</source>
            <translation>
                <numerusform>In %n minute, at %1</numerusform>
                <numerusform>In %n minutes, at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n hour(s), at %1</source>
            <translation>
                <numerusform>In %n hour, at %1</numerusform>
                <numerusform>In %n hours, at %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>in %n hour</numerusform>
                <numerusform>in %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderWindow</name>
        <message numerus="yes">
            <source>While you were away: %n reminder(s)</source>
            <translation>
                <numerusform>While you were away: %n reminder</numerusform>
                <numerusform>While you were away: %n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SavedFilterModel</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n task</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ScopeModel</name>
        <message numerus="yes">
            <source>%n open tasks</source>
            <translation>
                <numerusform>%n open task</numerusform>
                <numerusform>%n open tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n overdue</numerusform>
                <numerusform>%n overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SidebarFooter</name>
        <message numerus="yes">
            <source>Reminders: %n</source>
            <translation>
                <numerusform>Reminders: %n</numerusform>
                <numerusform>Reminders: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::StepText</name>
        <message numerus="yes">
            <source>%n task(s) moved</source>
            <translation>
                <numerusform>%n task moved</numerusform>
                <numerusform>%n tasks moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) moved to “%1”</source>
            <translation>
                <numerusform>%n task moved to “%1”</numerusform>
                <numerusform>%n tasks moved to “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” changed in %n task(s)</source>
            <translation>
                <numerusform>“%1” changed in %n task</numerusform>
                <numerusform>“%1” changed in %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) created</source>
            <translation>
                <numerusform>%n task created</numerusform>
                <numerusform>%n tasks created</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) done</source>
            <translation>
                <numerusform>%n task done</numerusform>
                <numerusform>%n tasks done</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) reopened</source>
            <translation>
                <numerusform>%n task reopened</numerusform>
                <numerusform>%n tasks reopened</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) moved to the trash</source>
            <translation>
                <numerusform>%n task moved to the trash</numerusform>
                <numerusform>%n tasks moved to the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) taken out of the trash</source>
            <translation>
                <numerusform>%n task taken out of the trash</numerusform>
                <numerusform>%n tasks taken out of the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) deleted for good</source>
            <translation>
                <numerusform>%n task deleted for good</numerusform>
                <numerusform>%n tasks deleted for good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) snoozed</source>
            <translation>
                <numerusform>%n reminder snoozed</numerusform>
                <numerusform>%n reminders snoozed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) closed</source>
            <translation>
                <numerusform>%n reminder closed</numerusform>
                <numerusform>%n reminders closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) imported</source>
            <translation>
                <numerusform>%n task imported</numerusform>
                <numerusform>%n tasks imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new task(s)</source>
            <translation>
                <numerusform>%n new task</numerusform>
                <numerusform>%n new tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move of %n task(s)</source>
            <translation>
                <numerusform>move of %n task</numerusform>
                <numerusform>move of %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>completion of %n task(s)</source>
            <translation>
                <numerusform>completion of %n task</numerusform>
                <numerusform>completion of %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reopening of %n task(s)</source>
            <translation>
                <numerusform>reopening of %n task</numerusform>
                <numerusform>reopening of %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deletion of %n task(s)</source>
            <translation>
                <numerusform>deletion of %n task</numerusform>
                <numerusform>deletion of %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>return of %n task(s) from the trash</source>
            <translation>
                <numerusform>return of %n task from the trash</numerusform>
                <numerusform>return of %n tasks from the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>snooze of %n reminder(s)</source>
            <translation>
                <numerusform>snooze of %n reminder</numerusform>
                <numerusform>snooze of %n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>closing of %n reminder(s)</source>
            <translation>
                <numerusform>closing of %n reminder</numerusform>
                <numerusform>closing of %n reminders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import of %n task(s)</source>
            <translation>
                <numerusform>import of %n task</numerusform>
                <numerusform>import of %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due date and its reminders removed from %n task(s)</source>
            <translation>
                <numerusform>Due date and its reminders removed</numerusform>
                <numerusform>Due dates and their reminders removed from %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>removal of the due date of %n task(s)</source>
            <translation>
                <numerusform>removal of the due date</numerusform>
                <numerusform>removal of the due dates of %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::TaskActions</name>
        <message numerus="yes">
            <source>%n tasks copied</source>
            <translation>
                <numerusform>%n tasks copied</numerusform>
                <numerusform>%n tasks copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::TopBar</name>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::TrashDialog</name>
        <message numerus="yes">
            <source>Delete %n tasks for good?</source>
            <translation>
                <numerusform>Delete %n task for good?</numerusform>
                <numerusform>Delete %n tasks for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks. After 30 days they are deleted for good.</source>
            <translation>
                <numerusform>%n task. After 30 days it is deleted for good.</numerusform>
                <numerusform>%n tasks. After 30 days they are deleted for good.</numerusform>
            </translation>
        </message>
    </context>
</TS>
