<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
    <context>
        <name>Conditions</name>
        <message>
            <source>open</source>
            <extracomment>Condition of a filter: tasks that are new or in progress. RU: «открытые»</extracomment>
            <translation>открытые</translation>
        </message>
        <message>
            <source>waiting</source>
            <extracomment>Condition of a filter: tasks that wait for an answer. RU: «в ожидании»</extracomment>
            <translation>в ожидании</translation>
        </message>
        <message>
            <source>closed</source>
            <extracomment>Condition of a filter: tasks that are done or cancelled. RU: «закрытые»</extracomment>
            <translation>закрытые</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>Condition of a filter: a date. RU: «сегодня»</extracomment>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>Condition of a filter: a date. RU: «завтра»</extracomment>
            <translation>завтра</translation>
        </message>
        <message>
            <source>yesterday</source>
            <extracomment>Condition of a filter: a date. RU: «вчера»</extracomment>
            <translation>вчера</translation>
        </message>
        <message>
            <source>this week</source>
            <extracomment>Condition of a filter: a date. RU: «на этой неделе»</extracomment>
            <translation>на этой неделе</translation>
        </message>
        <message>
            <source>next week</source>
            <extracomment>Condition of a filter: a date. RU: «на следующей неделе»</extracomment>
            <translation>на следующей неделе</translation>
        </message>
        <message>
            <source>this month</source>
            <extracomment>Condition of a filter: a date. RU: «в этом месяце»</extracomment>
            <translation>в этом месяце</translation>
        </message>
        <message>
            <source>no date</source>
            <extracomment>Condition of a filter: tasks without a due date. RU: «без срока»</extracomment>
            <translation>без срока</translation>
        </message>
        <message>
            <source>nobody</source>
            <extracomment>Condition of a filter: tasks that nobody is responsible for. RU: «никто»</extracomment>
            <translation>никто</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>Condition of a filter: tasks without a client, deal or tag. RU: «не указано»</extracomment>
            <translation>не указано</translation>
        </message>
        <message>
            <source>me</source>
            <extracomment>Condition of a filter: whoever uses the program. RU: «я»</extracomment>
            <translation>я</translation>
        </message>
        <message>
            <source>overdue</source>
            <extracomment>Condition of a filter: tasks past their due date. RU: «просрочено»</extracomment>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>Condition of a filter that asks for something to be so, or not. RU: «да» / «нет»</extracomment>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message numerus="yes">
            <source>in the last %n days</source>
            <extracomment>Condition of a filter: a date not longer than %n days ago. RU: «за последние %n дней»</extracomment>
            <translation>
                <numerusform>за последний %n день</numerusform>
                <numerusform>за последние %n дня</numerusform>
                <numerusform>за последние %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>before %1</source>
            <extracomment>Condition of a filter: smaller or earlier than %1. RU: «до %1»</extracomment>
            <translation>до %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <extracomment>Condition of a filter: %1 (a day or a value) or less. RU: «по %1»</extracomment>
            <translation>по %1</translation>
        </message>
        <message>
            <source>after %1</source>
            <extracomment>Condition of a filter: larger or later than %1. RU: «после %1»</extracomment>
            <translation>после %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <extracomment>Condition of a filter: %1 (a day or a value) or more. RU: «с %1»</extracomment>
            <translation>с %1</translation>
        </message>
        <message>
            <source>Creator</source>
            <extracomment>What a condition of a filter is about. RU: «Постановщик»</extracomment>
            <translation>Постановщик</translation>
        </message>
        <message>
            <source>Person</source>
            <extracomment>What a condition of a filter is about: anybody with a role in the task. RU: «Участник»</extracomment>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>What a condition of a filter is about. RU: «Тип»</extracomment>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>What a condition of a filter is about: when a task is to be begun. RU: «Начало»</extracomment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Completed</source>
            <extracomment>What a condition of a filter is about: when a task was closed. RU: «Закрыта»</extracomment>
            <translation>Закрыта</translation>
        </message>
        <message>
            <source>In the trash</source>
            <extracomment>What a condition of a filter is about. RU: «В корзине»</extracomment>
            <translation>В корзине</translation>
        </message>
        <message>
            <source>Has a reminder</source>
            <extracomment>What a condition of a filter is about. RU: «С напоминанием»</extracomment>
            <translation>С напоминанием</translation>
        </message>
        <message>
            <source>Has comments</source>
            <extracomment>What a condition of a filter is about. RU: «С комментариями»</extracomment>
            <translation>С комментариями</translation>
        </message>
        <message>
            <source>Has a checklist</source>
            <extracomment>What a condition of a filter is about. RU: «С чек-листом»</extracomment>
            <translation>С чек-листом</translation>
        </message>
        <message>
            <source>Number</source>
            <extracomment>What a condition of a filter is about: the number of a task. RU: «Номер»</extracomment>
            <translation>Номер</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Two values of a condition in a filter, side by side. RU: «%1, %2»</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>What a condition of a filter is about. RU: «Статус»</extracomment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>What a condition of a filter is about: open, waiting or closed tasks. RU: «Состояние»</extracomment>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Assignee</source>
            <extracomment>What a condition of a filter is about. RU: «Ответственный»</extracomment>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Priority</source>
            <extracomment>What a condition of a filter is about. RU: «Приоритет»</extracomment>
            <translation>Приоритет</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>What a condition of a filter is about. RU: «Срок»</extracomment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Tag</source>
            <extracomment>What a condition of a filter is about. RU: «Тег»</extracomment>
            <translation>Тег</translation>
        </message>
        <message>
            <source>Client</source>
            <extracomment>What a condition of a filter is about. RU: «Клиент»</extracomment>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Deal</source>
            <extracomment>What a condition of a filter is about. RU: «Сделка»</extracomment>
            <translation>Сделка</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>What a condition of a filter is about: when a task was created. RU: «Создана»</extracomment>
            <translation>Создана</translation>
        </message>
        <message>
            <source>Changed</source>
            <extracomment>What a condition of a filter is about: when a task was last changed. RU: «Изменена»</extracomment>
            <translation>Изменена</translation>
        </message>
        <message>
            <source>not: %1</source>
            <extracomment>A condition of a filter that must not hold; %1 is the condition. RU: «кроме: %1»</extracomment>
            <translation>кроме: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A condition in force: what it is about and its values. RU: «%1: %2»</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>Two conditions of a filter of which one must hold. RU: «%1 или %2»</extracomment>
            <translation>%1 или %2</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>Two conditions of a filter that must both hold. RU: «%1 и %2»</extracomment>
            <translation>%1 и %2</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Процесс</translation>
        </message>
        <message>
            <source>Recurs</source>
            <translation>С повтором</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>через %n день</numerusform>
                <numerusform>через %n дня</numerusform>
                <numerusform>через %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %n days ago</source>
            <translation>
                <numerusform>больше %n дня назад</numerusform>
                <numerusform>больше %n дней назад</numerusform>
                <numerusform>больше %n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in the next %n days</source>
            <translation>
                <numerusform>в ближайший %n день</numerusform>
                <numerusform>в ближайшие %n дня</numerusform>
                <numerusform>в ближайшие %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in over %n days</source>
            <translation>
                <numerusform>позже чем через %n день</numerusform>
                <numerusform>позже чем через %n дня</numerusform>
                <numerusform>позже чем через %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>ниже: %1</translation>
        </message>
        <message>
            <source>%1 and below</source>
            <translation>%1 и ниже</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>выше: %1</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 и выше</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Status</source>
            <extracomment>Column of the task list. RU: «Статус»</extracomment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Priority</source>
            <extracomment>Column of the task list. RU: «Приоритет»</extracomment>
            <translation>Приоритет</translation>
        </message>
        <message>
            <source>Task</source>
            <extracomment>Column of the task list: its title. RU: «Задача»</extracomment>
            <translation>Задача</translation>
        </message>
        <message>
            <source>Client</source>
            <extracomment>Column of the task list. RU: «Клиент»</extracomment>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>Column of the task list: when to finish. RU: «Срок»</extracomment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Assignee</source>
            <extracomment>Column of the task list. RU: «Ответственный»</extracomment>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Deal</source>
            <extracomment>Column of the task list. RU: «Сделка»</extracomment>
            <translation>Сделка</translation>
        </message>
        <message>
            <source>Tags</source>
            <extracomment>Column of the task list. RU: «Теги»</extracomment>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Checklist</source>
            <extracomment>Column of the task list. RU: «Чек-лист»</extracomment>
            <translation>Чек-лист</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>Column of the task list: when it was created. RU: «Создана»</extracomment>
            <translation>Создана</translation>
        </message>
        <message>
            <source>Changed</source>
            <extracomment>Column of the task list: when it was last changed. RU: «Изменена»</extracomment>
            <translation>Изменена</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>Column of the task list: the number of the task. RU: «№»</extracomment>
            <translation>№</translation>
        </message>
    </context>
    <context>
        <name>TaskTable</name>
        <message>
            <source>Done (Space)</source>
            <extracomment>Tooltip of a button in a row of the list; Space is its key. RU: «Готово (Пробел)»</extracomment>
            <translation>Готово (Пробел)</translation>
        </message>
        <message>
            <source>Due date (D)</source>
            <extracomment>Tooltip of a button in a row of the list; D is its key. RU: «Срок (D)»</extracomment>
            <translation>Срок (D)</translation>
        </message>
        <message>
            <source>Remind me (R)</source>
            <extracomment>Tooltip of a button in a row of the list: choose when to be reminded; R is its key. RU: «Напомнить (R)»</extracomment>
            <translation>Напомнить (R)</translation>
        </message>
        <message>
            <source>Actions (Shift+F10)</source>
            <extracomment>Tooltip of a button in a row of the list: opens the task menu. RU: «Действия (Shift+F10)»</extracomment>
            <translation>Действия (Shift+F10)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <extracomment>Column of the task list: %1 of %2 items of the checklist are done. RU: «%1/%2»</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>No client</source>
            <extracomment>Heading in the task list above the tasks that are for no client. RU: «Без клиента»</extracomment>
            <translation>Без клиента</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n tasks, collapsed</source>
            <extracomment>A folded heading in the task list, told by a screen reader: its name and its count. RU: «%1, задач: %n, свёрнуто»</extracomment>
            <translation>
                <numerusform>%1, задач: %n, свёрнуто</numerusform>
                <numerusform>%1, задач: %n, свёрнуто</numerusform>
                <numerusform>%1, задач: %n, свёрнуто</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <extracomment>A heading in the task list, told by a screen reader: its name and its count. RU: «%1, задач: %n»</extracomment>
            <translation>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Subtasks %1/%2</source>
            <translation>Подзадачи %1/%2</translation>
        </message>
    </context>
    <context>
        <name>app::CloseToTray</name>
        <message>
            <source>Followup keeps running in the tray</source>
            <extracomment>Said once, when the window is closed for the first time. RU: «Followup остаётся работать в трее»</extracomment>
            <translation>Followup остаётся работать в трее</translation>
        </message>
        <message>
            <source>Closing only hides the window, so that reminders come on time. To quit, press Ctrl+Q or choose Quit in the menu of the tray icon.</source>
            <extracomment>Below “Followup keeps running in the tray”. RU: «Закрытие только прячет окно, чтобы напоминания приходили вовремя. Выйти совсем: Ctrl+Q или «Выйти» в меню значка.»</extracomment>
            <translation>Закрытие только прячет окно, чтобы напоминания приходили вовремя. Выйти совсем: Ctrl+Q или «Выйти» в меню значка.</translation>
        </message>
        <message>
            <source>Hide the window</source>
            <extracomment>Button under “Followup keeps running in the tray”. RU: «Спрятать окно»</extracomment>
            <translation>Спрятать окно</translation>
        </message>
        <message>
            <source>Followup keeps running</source>
            <extracomment>Said once, when the window is closed for the first time on a desktop without a tray. RU: «Followup продолжает работать»</extracomment>
            <translation>Followup продолжает работать</translation>
        </message>
        <message>
            <source>There is no tray here, so closing only minimizes the window: reminders still come on time. To quit, press Ctrl+Q.</source>
            <extracomment>Below “Followup keeps running”. RU: «Трея здесь нет, поэтому закрытие только сворачивает окно, чтобы напоминания приходили вовремя. Выйти совсем: Ctrl+Q.»</extracomment>
            <translation>Трея здесь нет, поэтому закрытие только сворачивает окно, чтобы напоминания приходили вовремя. Выйти совсем: Ctrl+Q.</translation>
        </message>
        <message>
            <source>Minimize the window</source>
            <extracomment>Button under “Followup keeps running”. RU: «Свернуть окно»</extracomment>
            <translation>Свернуть окно</translation>
        </message>
        <message>
            <source>Quit Followup</source>
            <extracomment>Button under “Followup keeps running in the tray”. RU: «Выйти из Followup»</extracomment>
            <translation>Выйти из Followup</translation>
        </message>
    </context>
    <context>
        <name>app::CommandLine</name>
        <message>
            <source>“%1” is new in this database.</source>
            <extracomment>%1: a person's name. RU: ««%1» — новый человек в этой базе.»</extracomment>
            <translation>«%1» — новый человек в этой базе.</translation>
        </message>
        <message>
            <source>That time has passed today: due %1.</source>
            <extracomment>%1: a moment, like "tomorrow, 9:00". RU: «Это время сегодня уже прошло: срок — %1.»</extracomment>
            <translation>Это время сегодня уже прошло: срок — %1.</translation>
        </message>
        <message>
            <source>Only tell what would be made of the text.</source>
            <translation>Только показать, что получится из текста.</translation>
        </message>
        <message>
            <source>The local time at which the text is read.</source>
            <translation>Местное время, в которое текст читается.</translation>
        </message>
        <message>
            <source>Say what is to be done: followup add TEXT</source>
            <extracomment>RU: «Напишите, что нужно сделать: followup add ТЕКСТ»</extracomment>
            <translation>Напишите, что нужно сделать: followup add ТЕКСТ</translation>
        </message>
        <message>
            <source>“%1” is no date or time.</source>
            <extracomment>%1: what was typed. RU: ««%1» — не дата и не время.»</extracomment>
            <translation>«%1» — не дата и не время.</translation>
        </message>
        <message>
            <source>“%1” may be %2: give the whole name.</source>
            <extracomment>%1: a first name, %2: names. RU: «Имя «%1» может значить: %2. Укажите имя полностью.»</extracomment>
            <translation>Имя «%1» может значить: %2. Укажите имя полностью.</translation>
        </message>
        <message>
            <source>Name the file for the copy: followup backup FILE</source>
            <extracomment>RU: «Укажите файл для копии: followup backup ФАЙЛ»</extracomment>
            <translation>Укажите файл для копии: followup backup ФАЙЛ</translation>
        </message>
        <message>
            <source>That is the database itself: name another file for the copy.</source>
            <extracomment>RU: «Это сама база: укажите другой файл для копии.»</extracomment>
            <translation>Это сама база: укажите другой файл для копии.</translation>
        </message>
        <message>
            <source>The copy is checked and written: %1</source>
            <extracomment>%1: a file. RU: «Копия проверена и записана: %1»</extracomment>
            <translation>Копия проверена и записана: %1</translation>
        </message>
        <message>
            <source>Restoring is not possible yet. A backup is a database: open it with --database.</source>
            <extracomment>RU: «Восстановление из копии ещё не готово. Копия — обычная база: откройте её через --database.»</extracomment>
            <translation>Восстановление из копии ещё не готово. Копия — обычная база: откройте её через --database.</translation>
        </message>
        <message>
            <source>“check” takes no arguments; --database names the database.</source>
            <extracomment>RU: «Команде check аргументы не нужны, базу задаёт --database.»</extracomment>
            <translation>Команде check аргументы не нужны, базу задаёт --database.</translation>
        </message>
        <message>
            <source>The counts of task %1 do not match its rows.</source>
            <extracomment>%1: a task's number. RU: «Счётчики задачи № %1 расходятся с её строками.»</extracomment>
            <translation>Счётчики задачи № %1 расходятся с её строками.</translation>
        </message>
        <message numerus="yes">
            <source>The database is sound, it holds %n task(s).</source>
            <extracomment>RU: «База цела, задач: %n.»</extracomment>
            <translation>
                <numerusform>База цела, в ней %n задача.</numerusform>
                <numerusform>База цела, в ней %n задачи.</numerusform>
                <numerusform>База цела, в ней %n задач.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The database has %n fault(s).</source>
            <extracomment>RU: «В базе %n ошибка.» …</extracomment>
            <translation>
                <numerusform>В базе %n ошибка.</numerusform>
                <numerusform>В базе %n ошибки.</numerusform>
                <numerusform>В базе %n ошибок.</numerusform>
            </translation>
        </message>
        <message>
            <source>The database to work on.</source>
            <translation>База, с которой работать.</translation>
        </message>
        <message>
            <source>Who you are.</source>
            <translation>Кто вы.</translation>
        </message>
        <message>
            <source>The language of the answers: ru or en.</source>
            <translation>Язык ответов: ru или en.</translation>
        </message>
        <message>
            <source>Answer in JSON.</source>
            <translation>Отвечать в JSON.</translation>
        </message>
        <message>
            <source>Show how a verb is used.</source>
            <translation>Показать, как пользоваться командой.</translation>
        </message>
        <message>
            <source>Start in the tray.</source>
            <translation>Начать в трее.</translation>
        </message>
        <message>
            <source>Open quick add.</source>
            <translation>Открыть быстрое добавление.</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>Показать версию.</translation>
        </message>
        <message>
            <source>Followup keeps the tasks of people who sell. Without a verb it opens its window.</source>
            <translation>Followup хранит задачи тех, кто продаёт. Без команды открывается окно.</translation>
        </message>
        <message>
            <source>“followup VERB --help” tells the options of a verb.</source>
            <translation>«followup КОМАНДА --help» расскажет о параметрах команды.</translation>
        </message>
        <message>
            <source>There is no verb “%1”. “followup --help” tells all of them.</source>
            <extracomment>RU: «Команды «%1» нет. «followup --help» покажет все.»</extracomment>
            <translation>Команды «%1» нет. «followup --help» покажет все.</translation>
        </message>
        <message>
            <source>The language is ru or en.</source>
            <translation>Язык — ru или en.</translation>
        </message>
        <message>
            <source>The window cannot be opened: %1</source>
            <extracomment>%1: the system's words. RU: «Окно не открывается: %1»</extracomment>
            <translation>Окно не открывается: %1</translation>
        </message>
        <message>
            <source>Name a new file: followup demo FILE</source>
            <extracomment>RU: «Укажите новый файл: followup demo ФАЙЛ»</extracomment>
            <translation>Укажите новый файл: followup demo ФАЙЛ</translation>
        </message>
        <message>
            <source>%1 is there already: name a new file.</source>
            <extracomment>%1: a file. RU: «Файл %1 уже есть: укажите новый.»</extracomment>
            <translation>Файл %1 уже есть: укажите новый.</translation>
        </message>
        <message>
            <source>Ready. Open it with: followup --database %1 --person &quot;%2&quot;</source>
            <extracomment>%1: a file, %2: somebody of the team. RU: «Готово. Откройте: followup --database %1 --person &quot;%2&quot;»</extracomment>
            <translation>Готово. Откройте: followup --database %1 --person &quot;%2&quot;</translation>
        </message>
        <message>
            <source>What came of it.</source>
            <translation>Что из этого вышло.</translation>
        </message>
        <message>
            <source>That is the database itself: name another file.</source>
            <extracomment>RU: «Это сама база: укажите другой файл.»</extracomment>
            <translation>Это сама база: укажите другой файл.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) written to %1</source>
            <extracomment>%1: a file. RU: «Записано задач: %n, файл %1»</extracomment>
            <translation>
                <numerusform>Записана %n задача, файл %1</numerusform>
                <numerusform>Записаны %n задачи, файл %1</numerusform>
                <numerusform>Записано %n задач, файл %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The format: json or csv.</source>
            <translation>Формат: json или csv.</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>Файл, в который писать.</translation>
        </message>
        <message>
            <source>This version cannot write %1 yet: use csv or json.</source>
            <extracomment>%1: a format. RU: «Формат %1 эта версия ещё не пишет: возьмите csv или json.»</extracomment>
            <translation>Формат %1 эта версия ещё не пишет: возьмите csv или json.</translation>
        </message>
        <message>
            <source>There is no format “%1”: there are json and csv.</source>
            <extracomment>%1: what was typed. RU: «Формата «%1» нет: есть json и csv.»</extracomment>
            <translation>Формата «%1» нет: есть json и csv.</translation>
        </message>
        <message>
            <source>Several people are called “%1”: give the whole name.</source>
            <extracomment>%1: a first name. RU: «Имя «%1» носят несколько человек: укажите имя полностью.»</extracomment>
            <translation>Имя «%1» носят несколько человек: укажите имя полностью.</translation>
        </message>
        <message>
            <source>The field “%1” cannot be set.</source>
            <extracomment>%1: the name of a field. RU: «Поле «%1» задать нельзя.»</extracomment>
            <translation>Поле «%1» задать нельзя.</translation>
        </message>
        <message>
            <source>There is no field “%1”. Write FIELD=VALUE, with names as in the JSON.</source>
            <extracomment>%1: what was typed. RU: «Поля «%1» нет. Пишите так: ПОЛЕ=ЗНАЧЕНИЕ, имена полей — как в JSON.»</extracomment>
            <translation>Поля «%1» нет. Пишите так: ПОЛЕ=ЗНАЧЕНИЕ, имена полей — как в JSON.</translation>
        </message>
        <message>
            <source>“%2” does not fit the field “%1”.</source>
            <extracomment>%1: a field's name, %2: what was typed. RU: «Поле «%1»: «%2» не подходит.»</extracomment>
            <translation>Поле «%1»: «%2» не подходит.</translation>
        </message>
        <message>
            <source>“%1” is no number of a task.</source>
            <extracomment>%1: what was typed. RU: ««%1» — не номер задачи.»</extracomment>
            <translation>«%1» — не номер задачи.</translation>
        </message>
        <message>
            <source>Give the number of a task.</source>
            <extracomment>RU: «Укажите номер задачи.»</extracomment>
            <translation>Укажите номер задачи.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: a place like "row 7", %2: a sentence. RU: «%1: %2»</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>…and %n more problem(s).</source>
            <translation>
                <numerusform>…и ещё %n замечание.</numerusform>
                <numerusform>…и ещё %n замечания.</numerusform>
                <numerusform>…и ещё %n замечаний.</numerusform>
            </translation>
        </message>
        <message>
            <source>Added: %1, updated: %2, unchanged: %3.</source>
            <extracomment>RU: «Добавлено: %1, обновлено: %2, без изменений: %3.»</extracomment>
            <translation>Добавлено: %1, обновлено: %2, без изменений: %3.</translation>
        </message>
        <message>
            <source>%1 is a workbook: save it as CSV and import that.</source>
            <extracomment>%1: a file. RU: «%1 — книга Excel: сохраните её как CSV.»</extracomment>
            <translation>%1 — книга Excel: сохраните её как CSV.</translation>
        </message>
        <message>
            <source>%1 is a database: open it with --database.</source>
            <extracomment>%1: a file. RU: «%1 — база данных: откройте её через --database.»</extracomment>
            <translation>%1 — база данных: откройте её через --database.</translation>
        </message>
        <message>
            <source>This version cannot read %1 yet: use csv or json.</source>
            <extracomment>%1: a format. RU: «Формат %1 эта версия ещё не читает: нужен csv или json.»</extracomment>
            <translation>Формат %1 эта версия ещё не читает: нужен csv или json.</translation>
        </message>
        <message>
            <source>--map %1: write COLUMN=FIELD, with the names of fields as in the JSON.</source>
            <extracomment>%1: what was typed. RU: «--map %1: нужно СТОЛБЕЦ=ПОЛЕ, поля называются как в JSON.»</extracomment>
            <translation>--map %1: нужно СТОЛБЕЦ=ПОЛЕ, поля называются как в JSON.</translation>
        </message>
        <message>
            <source>No record could be taken, nothing was changed.</source>
            <extracomment>RU: «Ни одна запись не подошла, ничего не изменено.»</extracomment>
            <translation>Ни одна запись не подошла, ничего не изменено.</translation>
        </message>
        <message>
            <source>The format: auto, json or csv.</source>
            <translation>Формат: auto, json или csv.</translation>
        </message>
        <message>
            <source>Only tell what would be done.</source>
            <translation>Только показать, что будет сделано.</translation>
        </message>
        <message>
            <source>What a column means, for example: Deadline=due. May be given several times.</source>
            <translation>Что значит столбец, например: Срок=due. Можно указать несколько раз.</translation>
        </message>
        <message>
            <source>Name a file: followup import FILE</source>
            <extracomment>RU: «Укажите файл: followup import ФАЙЛ»</extracomment>
            <translation>Укажите файл: followup import ФАЙЛ</translation>
        </message>
        <message>
            <source>The order, for example: due,-priority</source>
            <translation>Порядок, например: due,-priority</translation>
        </message>
        <message>
            <source>At most so many tasks.</source>
            <translation>Не больше стольких задач.</translation>
        </message>
        <message>
            <source>--limit takes a number.</source>
            <extracomment>RU: «После --limit нужно число.»
----------
RU: «--limit: укажите число.»</extracomment>
            <translation>После --limit нужно число.</translation>
        </message>
        <message>
            <source>There are no such tasks.</source>
            <extracomment>RU: «Таких задач нет.»</extracomment>
            <translation>Таких задач нет.</translation>
        </message>
        <message>
            <source>The quote opened here is never closed. Close it and import again.</source>
            <extracomment>RU: «Кавычка, открытая здесь, нигде не закрыта. Закройте её и повторите.»</extracomment>
            <translation>Кавычка, открытая здесь, нигде не закрыта. Закройте её и повторите.</translation>
        </message>
        <message>
            <source>A cell that begins here is too long. Check whether a quote is left open.</source>
            <extracomment>RU: «Здесь начинается ячейка длиннее допустимого. Проверьте, нет ли незакрытой кавычки.»</extracomment>
            <translation>Здесь начинается ячейка длиннее допустимого. Проверьте, нет ли незакрытой кавычки.</translation>
        </message>
        <message>
            <source>There are more than 1000 columns. This does not look like a table of tasks.</source>
            <extracomment>RU: «В строке больше 1000 столбцов. Похоже, это не таблица задач.»</extracomment>
            <translation>В строке больше 1000 столбцов. Похоже, это не таблица задач.</translation>
        </message>
        <message>
            <source>The file ends in the middle. Export it again.</source>
            <extracomment>RU: «Файл обрывается на середине. Выгрузите его заново.»</extracomment>
            <translation>Файл обрывается на середине. Выгрузите его заново.</translation>
        </message>
        <message>
            <source>This is no JSON. Check this place, or say --format csv.</source>
            <extracomment>RU: «Здесь не JSON. Проверьте это место или укажите --format csv.»</extracomment>
            <translation>Здесь не JSON. Проверьте это место или укажите --format csv.</translation>
        </message>
        <message>
            <source>A record that begins here is too long.</source>
            <extracomment>RU: «Здесь начинается слишком длинная запись.»</extracomment>
            <translation>Здесь начинается слишком длинная запись.</translation>
        </message>
        <message>
            <source>The file is of the format %1, not followup.</source>
            <extracomment>RU: «Это файл в формате %1, а не followup.»</extracomment>
            <translation>Это файл в формате %1, а не followup.</translation>
        </message>
        <message>
            <source>The file is of version %1 of the format: update Followup.</source>
            <extracomment>RU: «Файл записан версией формата %1: обновите Followup.»</extracomment>
            <translation>Файл записан версией формата %1: обновите Followup.</translation>
        </message>
        <message>
            <source>No column is known as the title. There are: %1. Say which one with --map COLUMN=title.</source>
            <extracomment>%1: headers. RU: «Неясно, где название задачи. Есть столбцы: %1. Укажите: --map СТОЛБЕЦ=title.»</extracomment>
            <translation>Неясно, где название задачи. Есть столбцы: %1. Укажите: --map СТОЛБЕЦ=title.</translation>
        </message>
        <message>
            <source>There is no column “%1”. There are: %2.</source>
            <extracomment>RU: «Столбца «%1» нет. Есть столбцы: %2.»</extracomment>
            <translation>Столбца «%1» нет. Есть столбцы: %2.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>RU: «Файл пуст.»</extracomment>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <extracomment>%1: the system's words. RU: «Файл не читается: %1»</extracomment>
            <translation>Файл не читается: %1</translation>
        </message>
        <message>
            <source>There are more cells than columns (%1). Check the quotes.</source>
            <extracomment>%1: how many, of how many. RU: «Ячеек больше, чем столбцов (%1). Проверьте кавычки.»</extracomment>
            <translation>Ячеек больше, чем столбцов (%1). Проверьте кавычки.</translation>
        </message>
        <message>
            <source>It holds a NUL character: the file is damaged, or no text.</source>
            <extracomment>RU: «Внутри нулевой символ: файл повреждён или не текстовый.»</extracomment>
            <translation>Внутри нулевой символ: файл повреждён или не текстовый.</translation>
        </message>
        <message>
            <source>Its bytes are not in the encoding of the file. Save the file as UTF-8.</source>
            <extracomment>RU: «Байты не в той кодировке, что весь файл. Сохраните файл в UTF-8.»</extracomment>
            <translation>Байты не в той кодировке, что весь файл. Сохраните файл в UTF-8.</translation>
        </message>
        <message>
            <source>It is “%1”, not a task.</source>
            <extracomment>%1: what it says it is. RU: «Это «%1», а не задача.»</extracomment>
            <translation>Это «%1», а не задача.</translation>
        </message>
        <message>
            <source>It is nested too deeply.</source>
            <extracomment>RU: «Слишком много вложенных уровней.»</extracomment>
            <translation>Слишком много вложенных уровней.</translation>
        </message>
        <message>
            <source>It is no JSON: %1.</source>
            <extracomment>%1: the parser's words. RU: «Это не JSON: %1.»</extracomment>
            <translation>Это не JSON: %1.</translation>
        </message>
        <message>
            <source>It is no JSON object.</source>
            <extracomment>RU: «Это не объект JSON.»</extracomment>
            <translation>Это не объект JSON.</translation>
        </message>
        <message>
            <source>It has no title.</source>
            <extracomment>RU: «Нет названия.»</extracomment>
            <translation>Нет названия.</translation>
        </message>
        <message>
            <source>The title is longer than 500 characters: “%1”</source>
            <extracomment>RU: «Название длиннее 500 знаков: «%1»»</extracomment>
            <translation>Название длиннее 500 знаков: «%1»</translation>
        </message>
        <message>
            <source>A text is larger than 1 MB.</source>
            <extracomment>RU: «Текст больше 1 МБ.»</extracomment>
            <translation>Текст больше 1 МБ.</translation>
        </message>
        <message>
            <source>%1: “%2” cannot be understood. Correct it; a column is left out with --map %1=ignore.</source>
            <extracomment>%1: a column or key, %2: what stands there. RU: «%1: «%2» не подходит. Исправьте или укажите --map %1=ignore.»</extracomment>
            <translation>%1: «%2» не подходит. Исправьте или укажите --map %1=ignore.</translation>
        </message>
        <message>
            <source>%1: the value is of the wrong kind.</source>
            <extracomment>%1: a key. RU: «%1: значение не того вида.»</extracomment>
            <translation>%1: значение не того вида.</translation>
        </message>
        <message>
            <source>%1: the number %2 is out of range.</source>
            <extracomment>RU: «%1: число %2 вне допустимого.»</extracomment>
            <translation>%1: число %2 вне допустимого.</translation>
        </message>
        <message>
            <source>It has no name.</source>
            <extracomment>RU: «Нет имени.»</extracomment>
            <translation>Нет имени.</translation>
        </message>
        <message>
            <source>This database has no status “%1”.</source>
            <extracomment>RU: «Статуса «%1» в этой базе нет.»</extracomment>
            <translation>Статуса «%1» в этой базе нет.</translation>
        </message>
        <message>
            <source>file</source>
            <extracomment>where a problem is. RU: «файл»</extracomment>
            <translation>файл</translation>
        </message>
        <message>
            <source>row %1</source>
            <extracomment>of a table. RU: «строка таблицы %1»</extracomment>
            <translation>строка таблицы %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <extracomment>of a text file. RU: «строка файла %1»</extracomment>
            <translation>строка файла %1</translation>
        </message>
        <message>
            <source>record %1</source>
            <extracomment>RU: «запись %1»</extracomment>
            <translation>запись %1</translation>
        </message>
        <message>
            <source>%1, record %2</source>
            <extracomment>of one of the lists in a file; %1: its key, like &quot;clients&quot;, %2: a number. RU: «%1, запись %2»</extracomment>
            <translation>%1, запись %2</translation>
        </message>
        <message>
            <source>columns</source>
            <extracomment>RU: «столбцы»</extracomment>
            <translation>столбцы</translation>
        </message>
        <message>
            <source>Unknown keys are left out: %1.</source>
            <extracomment>%1: names. RU: «Неизвестные ключи пропущены: %1.»</extracomment>
            <translation>Неизвестные ключи пропущены: %1.</translation>
        </message>
        <message>
            <source>Unknown columns are left out: %1. Take one with --map COLUMN=FIELD.</source>
            <extracomment>%1: names. RU: «Незнакомые столбцы пропущены: %1. Их можно взять с --map СТОЛБЕЦ=ПОЛЕ.»</extracomment>
            <translation>Незнакомые столбцы пропущены: %1. Их можно взять с --map СТОЛБЕЦ=ПОЛЕ.</translation>
        </message>
        <message>
            <source>%1: this version cannot keep it yet, it is left out.</source>
            <extracomment>%1: a key. RU: «%1: эта версия такого ещё не хранит, пропущено.»</extracomment>
            <translation>%1: эта версия такого ещё не хранит, пропущено.</translation>
        </message>
        <message>
            <source>The parent task %1 is not in the file.</source>
            <extracomment>%1: a number. RU: «Родительской задачи %1 в файле нет.»</extracomment>
            <translation>Родительской задачи %1 в файле нет.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <extracomment>RU: «такого поля нет»</extracomment>
            <translation>такого поля нет</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <extracomment>RU: «у этого поля нет такого значения»</extracomment>
            <translation>у этого поля нет такого значения</translation>
        </message>
        <message>
            <source>nobody in the database has this name</source>
            <extracomment>RU: «такого человека в базе нет»</extracomment>
            <translation>такого человека в базе нет</translation>
        </message>
        <message>
            <source>a value is missing after the colon</source>
            <extracomment>RU: «после двоеточия нужно значение»</extracomment>
            <translation>после двоеточия нужно значение</translation>
        </message>
        <message>
            <source>this field cannot be compared</source>
            <extracomment>RU: «это поле нельзя сравнивать»</extracomment>
            <translation>это поле нельзя сравнивать</translation>
        </message>
        <message>
            <source>a condition is missing here</source>
            <extracomment>RU: «здесь не хватает условия»</extracomment>
            <translation>здесь не хватает условия</translation>
        </message>
        <message>
            <source>the bracket is not closed</source>
            <extracomment>RU: «скобка не закрыта»</extracomment>
            <translation>скобка не закрыта</translation>
        </message>
        <message>
            <source>the bracket was never opened</source>
            <extracomment>RU: «лишняя закрывающая скобка»</extracomment>
            <translation>лишняя закрывающая скобка</translation>
        </message>
        <message>
            <source>the query is too long</source>
            <extracomment>RU: «запрос слишком длинный»</extracomment>
            <translation>запрос слишком длинный</translation>
        </message>
        <message>
            <source>too many brackets within brackets</source>
            <extracomment>RU: «слишком много скобок внутри скобок»</extracomment>
            <translation>слишком много скобок внутри скобок</translation>
        </message>
        <message>
            <source>Query, character %1, “%2”: %3.</source>
            <extracomment>%1: a number, %2: the piece of the query, %3: what is wrong. RU: «Запрос, знак %1, «%2»: %3.»</extracomment>
            <translation>Запрос, знак %1, «%2»: %3.</translation>
        </message>
        <message>
            <source>There is no order by “%1”.</source>
            <extracomment>%1: what was typed. RU: «Сортировать по «%1» нельзя.»</extracomment>
            <translation>Сортировать по «%1» нельзя.</translation>
        </message>
        <message>
            <source>There is no task %1.</source>
            <translation>Задачи %1 нет.</translation>
        </message>
        <message>
            <source>Say what to change: followup set ID FIELD=VALUE</source>
            <extracomment>RU: «Укажите, что изменить: followup set НОМЕР ПОЛЕ=ЗНАЧЕНИЕ»</extracomment>
            <translation>Укажите, что изменить: followup set НОМЕР ПОЛЕ=ЗНАЧЕНИЕ</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>heading of the column with a task's number. RU: «№»</extracomment>
            <translation>№</translation>
        </message>
        <message>
            <source>%1: a name, a link or a checklist item is longer than 4000 characters.</source>
            <extracomment>%1: a column or key. RU: «%1: имя, ссылка или пункт чек-листа длиннее 4000 знаков.»</extracomment>
            <translation>%1: имя, ссылка или пункт чек-листа длиннее 4000 знаков.</translation>
        </message>
        <message>
            <source>The parent task %1 is a part of this one, the link is left out.</source>
            <extracomment>%1: a number. RU: «Родительская задача %1 — подзадача этой же, связь пропущена.»</extracomment>
            <translation>Родительская задача %1 — подзадача этой же, связь пропущена.</translation>
        </message>
        <message>
            <source>It is task %1 in the trash. To have it back: followup set %1 deleted=false</source>
            <extracomment>%1: a number. RU: «Это задача %1 из корзины. Вернуть её: followup set %1 deleted=false»</extracomment>
            <translation>Это задача %1 из корзины. Вернуть её: followup set %1 deleted=false</translation>
        </message>
        <message>
            <source>At most so many, the earliest first.</source>
            <translation>Не больше стольких, раньше всех — первые.</translation>
        </message>
        <message>
            <source>Lists your reminders that are planned, due, shown or snoozed. With --json, an array of:</source>
            <extracomment>Above the options of “followup reminders”. RU: «Показывает ваши напоминания: запланированные, пришедшие и отложенные. С --json — массив объектов:»</extracomment>
            <translation>Показывает ваши напоминания: запланированные, пришедшие и отложенные. С --json — массив объектов:</translation>
        </message>
        <message>
            <source>There is a word too many: followup reminders [--json]</source>
            <extracomment>RU: «Лишнее слово: followup reminders [--json]»</extracomment>
            <translation>Лишнее слово: followup reminders [--json]</translation>
        </message>
        <message>
            <source>planned</source>
            <extracomment>State of a reminder in a table. RU: «запланировано»</extracomment>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>due</source>
            <extracomment>State of a reminder in a table: its time has come. RU: «пора»</extracomment>
            <translation>пора</translation>
        </message>
        <message>
            <source>shown</source>
            <extracomment>State of a reminder in a table. RU: «показано»</extracomment>
            <translation>показано</translation>
        </message>
        <message>
            <source>snoozed</source>
            <extracomment>State of a reminder in a table. RU: «отложено»</extracomment>
            <translation>отложено</translation>
        </message>
        <message>
            <source>acknowledged</source>
            <extracomment>State of a reminder in a table: somebody dealt with it. RU: «закрыто»</extracomment>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>void</source>
            <extracomment>State of a reminder in a table: its task was closed or moved. RU: «отменено»</extracomment>
            <translation>отменено</translation>
        </message>
        <message>
            <source>When</source>
            <extracomment>Heading of a column: when a reminder rings. RU: «Когда»</extracomment>
            <translation>Когда</translation>
        </message>
        <message>
            <source>State</source>
            <extracomment>Heading of a column: what became of a reminder. RU: «Состояние»</extracomment>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Shown on</source>
            <extracomment>Heading of a column: on which computer a reminder was shown. RU: «Где показано»</extracomment>
            <translation>Где показано</translation>
        </message>
        <message>
            <source>Task</source>
            <extracomment>Heading of a column with the number of a reminder's task. RU: «Задача»</extracomment>
            <translation>Задача</translation>
        </message>
        <message>
            <source>“%1” is no number of a reminder. “followup reminders” tells the numbers.</source>
            <extracomment>%1: what was typed. RU: ««%1» — не номер напоминания. Номера покажет «followup reminders».»</extracomment>
            <translation>«%1» — не номер напоминания. Номера покажет «followup reminders».</translation>
        </message>
        <message>
            <source>Give the number of a reminder: “followup reminders” tells it.</source>
            <extracomment>RU: «Укажите номер напоминания: его покажет «followup reminders».»</extracomment>
            <translation>Укажите номер напоминания: его покажет «followup reminders».</translation>
        </message>
        <message>
            <source>You have no reminder %1.</source>
            <extracomment>%1: a number. RU: «Напоминания № %1 у вас нет.»</extracomment>
            <translation>Напоминания № %1 у вас нет.</translation>
        </message>
        <message>
            <source>Reminder %1 is over already.</source>
            <extracomment>%1: a number. RU: «Напоминание № %1 уже закрыто.»</extracomment>
            <translation>Напоминание № %1 уже закрыто.</translation>
        </message>
        <message>
            <source>WHEN is a moment or a span: 2026-10-16T09:00Z, 15:00, “fri 11:00”, tomorrow, “15 min”, “2 hours”, “in 2 working days”, “10 min before” due.</source>
            <extracomment>Above the options of “followup snooze”. RU: «КОГДА — момент или время отсюда: 2026-10-16T09:00Z, 15:00, «пт 11:00», завтра, «15 мин», «2 часа», «через 2 рабочих дня», «за 10 минут» до срока.»</extracomment>
            <translation>КОГДА — момент или время отсюда: 2026-10-16T09:00Z, 15:00, «пт 11:00», завтра, «15 мин», «2 часа», «через 2 рабочих дня», «за 10 минут» до срока.</translation>
        </message>
        <message>
            <source>Say when to be reminded: followup snooze ID WHEN</source>
            <extracomment>RU: «Укажите, когда напомнить: followup snooze НОМЕР КОГДА»</extracomment>
            <translation>Укажите, когда напомнить: followup snooze НОМЕР КОГДА</translation>
        </message>
        <message>
            <source>The task of reminder %1 has no due date to count from.</source>
            <extracomment>%1: the number of a reminder. RU: «У задачи напоминания %1 нет срока, от которого отсчитать.»</extracomment>
            <translation>У задачи напоминания %1 нет срока, от которого отсчитать.</translation>
        </message>
        <message>
            <source>That moment has passed: %1.</source>
            <extracomment>%1: a moment, like "today, 9:00". RU: «Этот момент уже прошёл: %1.»</extracomment>
            <translation>Этот момент уже прошёл: %1.</translation>
        </message>
        <message>
            <source>There is no database yet: %1. The first task makes it: followup add TEXT</source>
            <translation>Базы ещё нет: %1. Её создаст первая задача: followup add ТЕКСТ</translation>
        </message>
        <message>
            <source>%1 is no copy of this database: name another file, this one stays as it is.</source>
            <translation>%1 — не копия этой базы: укажите другой файл, этот останется как есть.</translation>
        </message>
        <message>
            <source>The answer is not whole: its output takes no more.</source>
            <translation>Ответ записан не полностью: туда, куда он выводится, больше не пишется.</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>В корзине</translation>
        </message>
        <message>
            <source>yes, to have it back: followup set %1 deleted=false</source>
            <translation>да, вернуть: followup set %1 deleted=false</translation>
        </message>
        <message>
            <source>The first row looks like no header: %1. If it is a task, name the columns by their numbers: --map 1=title. If it is a header: --map COLUMN=title.</source>
            <translation>Первая строка не похожа на заголовок: %1. Если это задача, назовите столбцы по номерам: --map 1=title. Если заголовок: --map СТОЛБЕЦ=title.</translation>
        </message>
        <message>
            <source>The window needs a display, and there is none here. “followup --help” tells the verbs that need none.</source>
            <translation>Окну нужен экран, а его здесь нет. «followup --help» покажет команды, которым он не нужен.</translation>
        </message>
        <message>
            <source>%1: “%2” cannot be understood. Correct it and import again.</source>
            <translation>%1: «%2» не подходит. Исправьте и загрузите снова.</translation>
        </message>
    </context>
    <context>
        <name>app::DatabaseWork</name>
        <message>
            <source>Importing tasks from %1</source>
            <extracomment>RU: «Загружаем задачи из %1». Strip at the foot of the window during an import; %1 is the name of a file.</extracomment>
            <translation>Загружаем задачи из %1</translation>
        </message>
        <message>
            <source>Backing up the database</source>
            <translation>Сохраняем копию базы</translation>
        </message>
        <message>
            <source>Backed up to %1</source>
            <extracomment>RU: «Копия сохранена: %1». Toast after a backup; %1 is the path of the copy.</extracomment>
            <translation>Копия сохранена: %1</translation>
        </message>
        <message>
            <source>Wait until the work under way has finished.</source>
            <extracomment>RU: «Дождитесь конца начатой работы.» Toast: an import or a backup is still running.</extracomment>
            <translation>Дождитесь конца начатой работы</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed.</source>
            <extracomment>RU: «Остановлено: ничего не изменено.» Toast after Stop.</extracomment>
            <translation>Остановлено: ничего не изменено</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks</source>
            <extracomment>RU: «задач: %n». Strip at the foot of the window: how many were read so far.</extracomment>
            <translation>
                <numerusform>%n задача</numerusform>
                <numerusform>%n задачи</numerusform>
                <numerusform>%n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n records had problems. The first one is %1: %2</source>
            <extracomment>RU: «Записей, с которыми не всё в порядке: %n. Первая: %1: %2». Bar after an import; what came in is told in the toast. %1 is a place in the file, "row 7", and %2 a sentence that says what is wrong there.</extracomment>
            <translation>
                <numerusform>С %n записью не всё в порядке. Первая: %1: %2</numerusform>
                <numerusform>С %n записями не всё в порядке. Первая: %1: %2</numerusform>
                <numerusform>С %n записями не всё в порядке. Первая: %1: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>No column is known as the title. There are: %1. Call one of them “Title” and import the file again.</source>
            <translation>Неясно, где название задачи. Есть столбцы: %1. Назовите один из них «Название» и загрузите файл снова.</translation>
        </message>
        <message>
            <source>The first row looks like no header: %1. Put a row of column names above it, one of them “Title”, and import the file again.</source>
            <translation>Первая строка не похожа на заголовок: %1. Добавьте над ней строку с названиями столбцов, один из них — «Название», и загрузите файл снова.</translation>
        </message>
        <message>
            <source>Unknown columns are left out: %1.</source>
            <translation>Незнакомые столбцы пропущены: %1.</translation>
        </message>
        <message>
            <source>This is no JSON. Check this place.</source>
            <translation>Здесь не JSON. Проверьте это место.</translation>
        </message>
        <message>
            <source>It is task %1 in the trash, it stays there.</source>
            <translation>Это задача %1 из корзины, она осталась там.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>И ещё: %n.</numerusform>
                <numerusform>И ещё: %n.</numerusform>
                <numerusform>И ещё: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2” cannot be understood. Correct it and import the file again.</source>
            <translation>%1: «%2» не подходит. Исправьте и загрузите файл снова.</translation>
        </message>
    </context>
    <context>
        <name>app::Files</name>
        <message>
            <source>Followup databases</source>
            <extracomment>RU: «Базы Followup». Kind of file in the file dialogs.</extracomment>
            <translation>Базы Followup</translation>
        </message>
        <message>
            <source>All files</source>
            <extracomment>RU: «Все файлы». Kind of file in the file dialogs.</extracomment>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Open a database</source>
            <extracomment>RU: «Открыть базу». Title of the file dialog.</extracomment>
            <translation>Открыть базу</translation>
        </message>
        <message>
            <source>Create a database</source>
            <extracomment>RU: «Создать базу». Title of the file dialog.</extracomment>
            <translation>Создать базу</translation>
        </message>
        <message>
            <source>Back up the database</source>
            <extracomment>RU: «Сохранить копию базы». Title of the file dialog.</extracomment>
            <translation>Сохранить копию базы</translation>
        </message>
        <message>
            <source>Import tasks</source>
            <extracomment>RU: «Загрузить задачи». Title of the file dialog.</extracomment>
            <translation>Загрузить задачи</translation>
        </message>
        <message>
            <source>Tasks in CSV and JSON</source>
            <extracomment>RU: «Задачи в CSV и JSON». Kind of file in that dialog.</extracomment>
            <translation>Задачи в CSV и JSON</translation>
        </message>
    </context>
    <context>
        <name>app::GlobalShortcut</name>
        <message>
            <source>New task</source>
            <translation>Новая задача</translation>
        </message>
    </context>
    <context>
        <name>app::NotificationService</name>
        <message>
            <source>Open</source>
            <extracomment>Button of a reminder's pop-up: shows the task in the window. RU: «Открыть»</extracomment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Snooze 15 min</source>
            <extracomment>Button of a reminder's pop-up: it rings again in 15 minutes. RU: «Отложить на 15 минут»</extracomment>
            <translation>Отложить на 15 минут</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button of a reminder's pop-up: the task is done. RU: «Готово»</extracomment>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>app::ReminderPresenter</name>
        <message numerus="yes">
            <source>%n more reminder(s)</source>
            <extracomment>A pop-up for those beyond the three that have their own. RU: «Ещё %n напоминания»</extracomment>
            <translation>
                <numerusform>Ещё %n напоминание</numerusform>
                <numerusform>Ещё %n напоминания</numerusform>
                <numerusform>Ещё %n напоминаний</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::TrayIcon</name>
        <message numerus="yes">
            <source>%n overdue</source>
            <extracomment>In the tray's menu and tool tip. RU: «%n просрочено»</extracomment>
            <translation>
                <numerusform>%n просрочена</numerusform>
                <numerusform>%n просрочены</numerusform>
                <numerusform>%n просрочено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <extracomment>In the tray's menu and tool tip: open tasks due today. RU: «%n на сегодня»</extracomment>
            <translation>
                <numerusform>%n на сегодня</numerusform>
                <numerusform>%n на сегодня</numerusform>
                <numerusform>%n на сегодня</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing left for today</source>
            <extracomment>In the tray's menu and tool tip. RU: «На сегодня всё сделано»</extracomment>
            <translation>На сегодня всё сделано</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <extracomment>In the tray's tool tip: reminders that rang and wait. RU: «%n напоминаний»</extracomment>
            <translation>
                <numerusform>%n напоминание</numerusform>
                <numerusform>%n напоминания</numerusform>
                <numerusform>%n напоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Quick add…</source>
            <extracomment>In the tray's menu: asks for a new task. RU: «Быстро добавить…»</extracomment>
            <translation>Быстро добавить…</translation>
        </message>
        <message>
            <source>Open Followup</source>
            <translation>Открыть Followup</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>In the tray's menu: ends the program. RU: «Выйти»</extracomment>
            <translation>Выйти</translation>
        </message>
        <message numerus="yes">
            <source>Reminders: %n</source>
            <translation>
                <numerusform>Напоминания: %n</numerusform>
                <numerusform>Напоминания: %n</numerusform>
                <numerusform>Напоминания: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>In the tray's menu: shows the reminder window. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
    </context>
    <context>
        <name>ui::ActivityTabs</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A tab of the editor as a screen reader tells it: its name and how many entries it has. RU: «%1: %2»</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::ActivityView</name>
        <message>
            <source>All</source>
            <extracomment>Tab of the editor: comments and history together. RU: «Всё»</extracomment>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Comments</source>
            <extracomment>Tab of the editor. RU: «Комментарии»</extracomment>
            <translation>Комментарии</translation>
        </message>
        <message>
            <source>History</source>
            <extracomment>Tab of the editor. RU: «История»</extracomment>
            <translation>История</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <extracomment>Under or above the entries that are shown. RU: «Показать ещё %n»</extracomment>
            <translation>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit the comment</source>
            <extracomment>RU: «Изменить комментарий»</extracomment>
            <translation>Изменить комментарий</translation>
        </message>
        <message>
            <source>Delete the comment</source>
            <extracomment>RU: «Удалить комментарий»</extracomment>
            <translation>Удалить комментарий</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>A comment as a screen reader tells it; %1 is who wrote it, %2 when. RU: «%1, %2»</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Показать целиком</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Name of the tabs over comments and history. RU: «Что показать»</extracomment>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Name of the list of comments and changes of a task. RU: «Лента»</extracomment>
            <translation>Лента</translation>
        </message>
    </context>
    <context>
        <name>ui::ArtPanel</name>
        <message>
            <source>Web request</source>
            <extracomment>A step of a sale, in a picture. RU: «Заявка с сайта»</extracomment>
            <translation>Заявка с сайта</translation>
        </message>
        <message>
            <source>First call</source>
            <extracomment>A step of a sale, in a picture. RU: «Первый звонок»</extracomment>
            <translation>Первый звонок</translation>
        </message>
        <message>
            <source>Proposal</source>
            <extracomment>A step of a sale, in a picture. RU: «Предложение»</extracomment>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Meeting</source>
            <extracomment>A step of a sale, in a picture. RU: «Встреча»</extracomment>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Every client has
a next step</source>
            <extracomment>The principle of the program, in a picture; two lines. RU: «У каждого клиента — следующий шаг»</extracomment>
            <translation>У каждого клиента —
следующий шаг</translation>
        </message>
    </context>
    <context>
        <name>ui::BoardView</name>
        <message>
            <source>Board</source>
            <extracomment>Name of the board for screen readers. RU: «Доска»</extracomment>
            <translation>Доска</translation>
        </message>
    </context>
    <context>
        <name>ui::BucketLane</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Move all to today</source>
            <translation>Перенести все на сегодня</translation>
        </message>
    </context>
    <context>
        <name>ui::BucketWords</name>
        <message>
            <source>no days left</source>
            <translation>дней не осталось</translation>
        </message>
        <message>
            <source>%1, all day</source>
            <translation>%1, весь день</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n day(s)</source>
            <translation>
                <numerusform>%1 · %n день</numerusform>
                <numerusform>%1 · %n дня</numerusform>
                <numerusform>%1 · %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без срока</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>с %1</translation>
        </message>
        <message>
            <source>pick a day</source>
            <translation>назначьте день</translation>
        </message>
    </context>
    <context>
        <name>ui::BulkBar</name>
        <message numerus="yes">
            <source>Selected: %n</source>
            <extracomment>Bar below the list, %n tasks are selected. RU: «Выбрано: %n»</extracomment>
            <translation>
                <numerusform>Выбрано: %n</numerusform>
                <numerusform>Выбрано: %n</numerusform>
                <numerusform>Выбрано: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>Button for several selected tasks: choose their status. RU: «Статус»</extracomment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>Button for several selected tasks: choose when they are due. RU: «Срок»</extracomment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Assignee</source>
            <extracomment>Button for several selected tasks: choose who does them. RU: «Ответственный»</extracomment>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Tags</source>
            <extracomment>Button for several selected tasks: choose their tags. RU: «Теги»</extracomment>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Button for several selected tasks: moves them to the trash. RU: «Удалить»</extracomment>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <extracomment>Tooltip of the button that ends a selection of several tasks. RU: «Снять выделение»</extracomment>
            <translation>Снять выделение</translation>
        </message>
        <message numerus="yes">
            <source>Select all %n</source>
            <translation>
                <numerusform>Выбрать все: %n</numerusform>
                <numerusform>Выбрать все: %n</numerusform>
                <numerusform>Выбрать все: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CalendarView</name>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Дни месяца</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Прошлый месяц</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>К сегодняшнему дню</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Следующий месяц</translation>
        </message>
    </context>
    <context>
        <name>ui::CapturePreview</name>
        <message>
            <source>Preview</source>
            <extracomment>RU: «Что получится». Spoken name of what is told under the field of quick add.</extracomment>
            <translation>Что получится</translation>
        </message>
        <message>
            <source>Due date, assignee, client and priority can be written into the same line.</source>
            <extracomment>RU: «Срок, ответственного, клиента и приоритет можно указать прямо в строке.» Under the empty field of quick add.</extracomment>
            <translation>Срок, ответственного, клиента и приоритет можно указать прямо в строке.</translation>
        </message>
        <message>
            <source>That time has passed today: it is due tomorrow.</source>
            <extracomment>RU: «Сегодня это время уже прошло: срок — завтра.» Under the chips of quick add: only a time was typed.</extracomment>
            <translation>Сегодня это время уже прошло: срок — завтра.</translation>
        </message>
        <message>
            <source>“%1” could be several people: say whose task it is.</source>
            <extracomment>RU: «Имя «%1» подходит нескольким: уточните, кому задача.» Under the chips of quick add; %1 follows an @.</extracomment>
            <translation>Имя «%1» подходит нескольким: уточните, кому задача.</translation>
        </message>
        <message>
            <source>There is nobody called “%1”: the name stays in the title.</source>
            <extracomment>RU: «Человека «%1» нет: имя останется в названии.» Under the chips of quick add; %1 follows an @.</extracomment>
            <translation>Человека «%1» нет: имя останется в названии.</translation>
        </message>
    </context>
    <context>
        <name>ui::ChecklistEditor</name>
        <message>
            <source>Checklist</source>
            <extracomment>Name of a task's checklist. RU: «Чек-лист»</extracomment>
            <translation>Чек-лист</translation>
        </message>
        <message>
            <source>New item</source>
            <extracomment>Name of the field that adds to a checklist. RU: «Новый пункт»</extracomment>
            <translation>Новый пункт</translation>
        </message>
        <message>
            <source>Add an item</source>
            <extracomment>In the empty field that adds to a checklist. RU: «Добавить пункт»</extracomment>
            <translation>Добавить пункт</translation>
        </message>
    </context>
    <context>
        <name>ui::ChecklistRow</name>
        <message>
            <source>Checklist item</source>
            <extracomment>Name of the text of one line of a checklist. RU: «Пункт чек-листа»</extracomment>
            <translation>Пункт чек-листа</translation>
        </message>
        <message>
            <source>Delete the item</source>
            <extracomment>RU: «Удалить пункт»</extracomment>
            <translation>Удалить пункт</translation>
        </message>
    </context>
    <context>
        <name>ui::ClientOffer</name>
        <message>
            <source>“%1” is in tasks of the client “%2”. Add the client?</source>
            <translation>«%1» есть в задачах клиента «%2» — добавить клиента к задаче?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
    </context>
    <context>
        <name>ui::CommandPalette</name>
        <message>
            <source>Find and do</source>
            <translation>Найти и выполнить</translation>
        </message>
        <message>
            <source>Action, person, client or task</source>
            <translation>Действие, человек, клиент или задача</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ui::ConditionEditor</name>
        <message>
            <source>From</source>
            <extracomment>Condition of a filter: the first day of a span, with a date after it. RU: «С»</extracomment>
            <translation>С</translation>
        </message>
        <message>
            <source>To</source>
            <extracomment>Condition of a filter: the last day of a span, with a date after it. RU: «По»</extracomment>
            <translation>По</translation>
        </message>
        <message>
            <source>Find</source>
            <extracomment>Placeholder of the field that looks for a client, deal or tag of a condition. RU: «Найти»</extracomment>
            <translation>Найти</translation>
        </message>
    </context>
    <context>
        <name>ui::DatabaseButton</name>
        <message>
            <source>Open a database…</source>
            <extracomment>RU: «Открыть базу…». Entry in the menu of the database button.</extracomment>
            <translation>Открыть базу…</translation>
        </message>
        <message>
            <source>Create a database…</source>
            <extracomment>RU: «Создать базу…». Entry in the menu of the database button.</extracomment>
            <translation>Создать базу…</translation>
        </message>
        <message>
            <source>Recent</source>
            <extracomment>RU: «Недавние». Submenu of the database button: files opened before.</extracomment>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Import tasks…</source>
            <extracomment>RU: «Загрузить задачи…». Entry in the menu of the database button: import from a file.</extracomment>
            <translation>Загрузить задачи…</translation>
        </message>
        <message>
            <source>Back up…</source>
            <extracomment>RU: «Сохранить копию базы…». Entry in the menu of the database button: backup.</extracomment>
            <translation>Сохранить копию базы…</translation>
        </message>
        <message>
            <source>Database: %1</source>
            <extracomment>RU: «База: %1». Spoken name of the button at the top of the sidebar; %1 is the name of the database.</extracomment>
            <translation>База: %1</translation>
        </message>
        <message>
            <source>On this computer</source>
            <extracomment>RU: «На этом компьютере». Second line under the name of a database that one person uses.</extracomment>
            <translation>На этом компьютере</translation>
        </message>
        <message numerus="yes">
            <source>Shared database · %n people</source>
            <extracomment>RU: «Общая база · %n человек». Second line under the name of a database of a team.</extracomment>
            <translation>
                <numerusform>Общая база · %n человек</numerusform>
                <numerusform>Общая база · %n человека</numerusform>
                <numerusform>Общая база · %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>RU: «%1 (%2)». Entry among the recent databases where two are called the same; %2 is the folder of the file.</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Trash…</source>
            <translation>Корзина…</translation>
        </message>
    </context>
    <context>
        <name>ui::DatabaseField</name>
        <message>
            <source>Choose a database file</source>
            <extracomment>Title of a file dialog. RU: «Выберите файл базы»</extracomment>
            <translation>Выберите файл базы</translation>
        </message>
        <message>
            <source>Databases (*.followup *.db);;All files (*)</source>
            <extracomment>Filter of a file dialog. Keep the part in brackets</extracomment>
            <translation>Базы (*.followup *.db);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Choose</source>
            <extracomment>Button of that file dialog: takes the file. RU: «Выбрать»</extracomment>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <extracomment>Under the path of a database. RU: «Смотрим, что в файле…»</extracomment>
            <translation>Смотрим, что в файле…</translation>
        </message>
        <message numerus="yes">
            <source>Database found: %n people, %1</source>
            <extracomment>Under the path of a database that was found; %1: "86 open tasks". RU: «База найдена: %n человек, %1»</extracomment>
            <translation>
                <numerusform>База найдена: %n человек, %1</numerusform>
                <numerusform>База найдена: %n человека, %1</numerusform>
                <numerusform>База найдена: %n человек, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open task(s)</source>
            <extracomment>Inside "Database found: 7 people, 86 open tasks". RU: «%n открытых задач»</extracomment>
            <translation>
                <numerusform>%n открытая задача</numerusform>
                <numerusform>%n открытые задачи</numerusform>
                <numerusform>%n открытых задач</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no file yet: a new database will be made here.</source>
            <extracomment>Under the path of a database. RU: «Файла ещё нет: здесь будет создана новая база.»</extracomment>
            <translation>Файла ещё нет: здесь будет создана новая база.</translation>
        </message>
        <message>
            <source>Database file</source>
            <extracomment>Name of a field for screen readers. RU: «Файл базы»</extracomment>
            <translation>Файл базы</translation>
        </message>
        <message>
            <source>For example: /mnt/sales/team.followup</source>
            <extracomment>In an empty field; what a path looks like. RU: «Например: S:ПродажиОтдел.followup»</extracomment>
            <translation>Например: /mnt/sales/отдел.followup</translation>
        </message>
        <message>
            <source>Choose…</source>
            <extracomment>Opens a file dialog. RU: «Выбрать…»</extracomment>
            <translation>Выбрать…</translation>
        </message>
        <message numerus="yes">
            <source>Database found: %n people, %1. It can only be read.</source>
            <extracomment>Under the path of a database whose file or folder cannot be written; %1: "86 open tasks". RU: «База найдена: %n человек, %1. Её можно только читать.»</extracomment>
            <translation>
                <numerusform>База найдена: %n человек, %1. Её можно только читать.</numerusform>
                <numerusform>База найдена: %n человека, %1. Её можно только читать.</numerusform>
                <numerusform>База найдена: %n человек, %1. Её можно только читать.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DatabasePage</name>
        <message>
            <source>Database</source>
            <extracomment>Heading of a page of the settings. RU: «База»</extracomment>
            <translation>База</translation>
        </message>
        <message>
            <source>Name of the database</source>
            <extracomment>Label of a field. RU: «Название базы»</extracomment>
            <translation>Название базы</translation>
        </message>
        <message>
            <source>File</source>
            <extracomment>Label of a field: where the file lies. RU: «Файл»</extracomment>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Open another…</source>
            <extracomment>A button. RU: «Открыть другую…»</extracomment>
            <translation>Открыть другую…</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <extracomment>A button: copies the database to a file. RU: «Сделать резервную копию…»</extracomment>
            <translation>Сделать резервную копию…</translation>
        </message>
        <message>
            <source>Import tasks…</source>
            <extracomment>A button: takes tasks from a CSV or JSON file into the database. RU: «Загрузить задачи…»</extracomment>
            <translation>Загрузить задачи…</translation>
        </message>
        <message>
            <source>Look at a sample</source>
            <extracomment>A button: opens the database of an invented team. RU: «Посмотреть пример»</extracomment>
            <translation>Посмотреть пример</translation>
        </message>
    </context>
    <context>
        <name>ui::DateEditor</name>
        <message numerus="yes">
            <source>moved %n time(s)</source>
            <extracomment>Under the due date of a task that was put off or brought forward. RU: «перенесена 3 раза»</extracomment>
            <translation>
                <numerusform>перенесена %n раз</numerusform>
                <numerusform>перенесена %n раза</numerusform>
                <numerusform>перенесена %n раз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n day(s)</source>
            <extracomment>How far the due date was moved in all, inside “moved 3 times, …”. RU: «+9 дней», «−2 дня»</extracomment>
            <translation>
                <numerusform>+%n день</numerusform>
                <numerusform>+%n дня</numerusform>
                <numerusform>+%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>−%n day(s)</source>
            <translation>
                <numerusform>−%n день</numerusform>
                <numerusform>−%n дня</numerusform>
                <numerusform>−%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>moved %n time(s), %1</source>
            <extracomment>Under the due date; %1 is “+9 days”. RU: «перенесена 3 раза, +9 дней»</extracomment>
            <translation>
                <numerusform>перенесена %n раз, %1</numerusform>
                <numerusform>перенесена %n раза, %1</numerusform>
                <numerusform>перенесена %n раз, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Not given</source>
            <extracomment>In place of a start that was not given. RU: «Не указано»</extracomment>
            <translation>Не указано</translation>
        </message>
    </context>
    <context>
        <name>ui::DayModel</name>
        <message numerus="yes">
            <source>%1, %n tasks, overdue: %2</source>
            <translation>
                <numerusform>%1, задач: %n, просрочено: %2</numerusform>
                <numerusform>%1, задач: %n, просрочено: %2</numerusform>
                <numerusform>%1, задач: %n, просрочено: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, no tasks</source>
            <translation>%1, задач нет</translation>
        </message>
    </context>
    <context>
        <name>ui::DayRibbon</name>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>На неделю раньше</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>На неделю позже</translation>
        </message>
    </context>
    <context>
        <name>ui::DeadlinesView</name>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
    </context>
    <context>
        <name>ui::DescriptionEditor</name>
        <message>
            <source>Add a description</source>
            <extracomment>In the empty description of a task. RU: «Добавить описание»</extracomment>
            <translation>Добавить описание</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <extracomment>Under the beginning of a very long description. RU: «Показать целиком»</extracomment>
            <translation>Показать целиком</translation>
        </message>
    </context>
    <context>
        <name>ui::DuePopup</name>
        <message>
            <source>Due</source>
            <extracomment>The name of the pop-up that chooses a due date. RU: «Срок»</extracomment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Date, or “fri 11:00”</source>
            <extracomment>Inside the field of the due pop-up. The example must be one that is understood. RU: «Дата или «пт 11:00»»</extracomment>
            <translation>Дата или «пт 11:00»</translation>
        </message>
        <message>
            <source>Due as text</source>
            <extracomment>Name of the field of the due pop-up that takes a typed date. RU: «Срок текстом»</extracomment>
            <translation>Срок текстом</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Beside the field for the time of a due date. RU: «Время»</extracomment>
            <translation>Время</translation>
        </message>
        <message>
            <source>all day</source>
            <extracomment>Inside the empty time field: the task is due at any time of that day. RU: «весь день»</extracomment>
            <translation>весь день</translation>
        </message>
        <message>
            <source>Previous month</source>
            <extracomment>RU: «Предыдущий месяц»</extracomment>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Next month</source>
            <extracomment>RU: «Следующий месяц»</extracomment>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>A day to choose as due date. RU: «Сегодня», «Завтра», «Понедельник», «Через неделю», «Без срока»</extracomment>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Понедельник</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Через неделю</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Без срока</translation>
        </message>
        <message>
            <source>There is no such time: %1</source>
            <extracomment>Under the time field; %1 is what was typed. RU: «Такого времени нет: 25:00»</extracomment>
            <translation>Такого времени нет: %1</translation>
        </message>
        <message>
            <source>There is no such day: %2 %1</source>
            <extracomment>Under the field of a typed date; %1 is the day, %2 the month's name. RU: «Такого дня нет: 31 июня»</extracomment>
            <translation>Такого дня нет: %1 %2</translation>
        </message>
        <message>
            <source>This is no date. Try “16.10”, “fri 11:00” or “2026-10-16”.</source>
            <extracomment>Under the field of a typed date that was not understood. RU: «Не похоже на дату. Попробуйте «16.10», «пт 11:00» или «2026-10-16»»</extracomment>
            <translation>Не похоже на дату. Попробуйте «16.10», «пт 11:00» или «2026-10-16»</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Over the days of a month in the due pop-up; %1 is the month, %2 the year. RU: «%1 %2»</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>ui::DueText</name>
        <message>
            <source>Today</source>
            <extracomment>A day at the start of a text. RU: «Сегодня»</extracomment>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>A day inside a text. RU: «сегодня»</extracomment>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <extracomment>A day at the start of a text. RU: «Завтра»</extracomment>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>A day inside a text. RU: «завтра»</extracomment>
            <translation>завтра</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <extracomment>A day at the start of a text. RU: «Вчера»</extracomment>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>yesterday</source>
            <extracomment>A day inside a text. RU: «вчера»</extracomment>
            <translation>вчера</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>A moment. %1: a day ("Today", "Fri, Oct 16"), %2: a time of day. RU: «%1, %2»</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Overdue: %n day(s)</source>
            <extracomment>A chip of an overdue task. RU: «Просрочено: %n день / дня / дней»</extracomment>
            <translation>
                <numerusform>Просрочено: %n день</numerusform>
                <numerusform>Просрочено: %n дня</numerusform>
                <numerusform>Просрочено: %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue: %n min</source>
            <extracomment>A chip of an overdue task, minutes. RU: «Просрочено: %n мин»</extracomment>
            <translation>
                <numerusform>Просрочено: %n мин</numerusform>
                <numerusform>Просрочено: %n мин</numerusform>
                <numerusform>Просрочено: %n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue: %n h</source>
            <extracomment>A chip of an overdue task, hours. RU: «Просрочено: %n ч»</extracomment>
            <translation>
                <numerusform>Просрочено: %n ч</numerusform>
                <numerusform>Просрочено: %n ч</numerusform>
                <numerusform>Просрочено: %n ч</numerusform>
            </translation>
        </message>
        <message>
            <source>No date</source>
            <extracomment>In place of a due date, at the start of a text. RU: «Без срока»</extracomment>
            <translation>Без срока</translation>
        </message>
        <message>
            <source>no date</source>
            <extracomment>In place of a due date, inside a text. RU: «без срока»</extracomment>
            <translation>без срока</translation>
        </message>
        <message>
            <source>All day</source>
            <extracomment>A due date without a time, under a heading that names the day. RU: «Весь день»</extracomment>
            <translation>Весь день</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <extracomment>How long until a task is due. RU: «через %n день / дня / дней»</extracomment>
            <translation>
                <numerusform>через %n день</numerusform>
                <numerusform>через %n дня</numerusform>
                <numerusform>через %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <extracomment>How long until a task is due, minutes. RU: «через %n мин»</extracomment>
            <translation>
                <numerusform>через %n мин</numerusform>
                <numerusform>через %n мин</numerusform>
                <numerusform>через %n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n h</source>
            <extracomment>How long until a task is due, hours. RU: «через %n ч»</extracomment>
            <translation>
                <numerusform>через %n ч</numerusform>
                <numerusform>через %n ч</numerusform>
                <numerusform>через %n ч</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1 h %2 min</source>
            <extracomment>How long until a task is due. %1: hours, %2: minutes. RU: «через %1 ч %2 мин»</extracomment>
            <translation>через %1 ч %2 мин</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>A span of time. RU: «%n день / дня / дней»</extracomment>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <extracomment>A span of time. RU: «%n час / часа / часов»</extracomment>
            <translation>
                <numerusform>%n час</numerusform>
                <numerusform>%n часа</numerusform>
                <numerusform>%n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <extracomment>A span of time. RU: «%n минута / минуты / минут»</extracomment>
            <translation>
                <numerusform>%n минута</numerusform>
                <numerusform>%n минуты</numerusform>
                <numerusform>%n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>At the due time</source>
            <extracomment>When a reminder rings. RU: «В момент срока»</extracomment>
            <translation>В момент срока</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <extracomment>When a reminder rings, against the due date. RU: «За %n день / дня / дней»</extracomment>
            <translation>
                <numerusform>За %n день</numerusform>
                <numerusform>За %n дня</numerusform>
                <numerusform>За %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <extracomment>When a reminder rings, against the due date. RU: «За %n час / часа / часов»</extracomment>
            <translation>
                <numerusform>За %n час</numerusform>
                <numerusform>За %n часа</numerusform>
                <numerusform>За %n часов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <extracomment>When a reminder rings, against the due date. RU: «За %n минуту / минуты / минут»</extracomment>
            <translation>
                <numerusform>За %n минуту</numerusform>
                <numerusform>За %n минуты</numerusform>
                <numerusform>За %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before</source>
            <extracomment>When a reminder rings, against the due date. RU: «За %n рабочий день / рабочих дня / рабочих дней»</extracomment>
            <translation>
                <numerusform>За %n рабочий день</numerusform>
                <numerusform>За %n рабочих дня</numerusform>
                <numerusform>За %n рабочих дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <extracomment>A span of time. RU: «%n рабочий день / рабочих дня / рабочих дней»</extracomment>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Duration</name>
        <message>
            <source>%1 min</source>
            <extracomment>Minutes of work. RU: «%1 мин»</extracomment>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>%1 h</source>
            <extracomment>Hours of work. RU: «%1 ч»</extracomment>
            <translation>%1 ч</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <extracomment>Hours and minutes of work. RU: «%1 ч %2 мин»</extracomment>
            <translation>%1 ч %2 мин</translation>
        </message>
    </context>
    <context>
        <name>ui::EmptyState</name>
        <message>
            <source>Write down the first thing to do</source>
            <extracomment>A database without any task. RU: «Запишите первое дело»</extracomment>
            <translation>Запишите первое дело</translation>
        </message>
        <message>
            <source>Due date, client and priority can be written into the same line.</source>
            <extracomment>Under the title. RU: «Срок, клиента и приоритет можно указать прямо в строке.»</extracomment>
            <translation>Срок, клиента и приоритет можно указать прямо в строке.</translation>
        </message>
        <message>
            <source>New task</source>
            <extracomment>For screen readers: the field for the first task. RU: «Новая задача»</extracomment>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>For example: call Smith back tomorrow at 15:00</source>
            <extracomment>In the empty field; keep the signs = and !. RU: «Например: перезвонить Иванову завтра в 15:00»</extracomment>
            <translation>Например: перезвонить Иванову завтра в 15:00</translation>
        </message>
        <message>
            <source>Enter</source>
            <extracomment>The key that enters the field. RU: «Enter»</extracomment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Or begin with what is there</source>
            <extracomment>Heading of three buttons. RU: «Или начните с готового»</extracomment>
            <translation>Или начните с готового</translation>
        </message>
        <message>
            <source>Import from CSV</source>
            <extracomment>A button. RU: «Загрузить из CSV»</extracomment>
            <translation>Загрузить из CSV</translation>
        </message>
        <message>
            <source>A table, or an export of a CRM</source>
            <extracomment>RU: «Таблица или выгрузка из CRM»</extracomment>
            <translation>Таблица или выгрузка из CRM</translation>
        </message>
        <message>
            <source>Open a shared database</source>
            <extracomment>A button. RU: «Открыть общую базу»</extracomment>
            <translation>Открыть общую базу</translation>
        </message>
        <message>
            <source>A file on a network drive</source>
            <extracomment>RU: «Файл на сетевом диске»</extracomment>
            <translation>Файл на сетевом диске</translation>
        </message>
        <message>
            <source>Look at a sample</source>
            <extracomment>A button. RU: «Посмотреть пример»</extracomment>
            <translation>Посмотреть пример</translation>
        </message>
        <message>
            <source>A practice database with tasks</source>
            <extracomment>RU: «Учебная база с задачами»</extracomment>
            <translation>Учебная база с задачами</translation>
        </message>
    </context>
    <context>
        <name>ui::ErrorText</name>
        <message>
            <source>There is no such file.</source>
            <extracomment>RU: «Такого файла нет.»</extracomment>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <extracomment>RU: «Такой папки нет.»</extracomment>
            <translation>Такой папки нет.</translation>
        </message>
        <message>
            <source>This file is not a Followup database.</source>
            <extracomment>RU: «Этот файл — не база Followup.»</extracomment>
            <translation>Этот файл — не база Followup.</translation>
        </message>
        <message>
            <source>This is the database of another program.</source>
            <extracomment>RU: «Это база другой программы.»</extracomment>
            <translation>Это база другой программы.</translation>
        </message>
        <message>
            <source>This file was made by a newer version of Followup.</source>
            <extracomment>RU: «Файл создан более новой версией Followup.»</extracomment>
            <translation>Файл создан более новой версией Followup.</translation>
        </message>
        <message>
            <source>The database file is damaged. It was not changed.</source>
            <extracomment>RU: «Файл базы повреждён. Он не изменён.»</extracomment>
            <translation>Файл базы повреждён. Он не изменён.</translation>
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <extracomment>RU: «Файл не открывается.»</extracomment>
            <translation>Файл не открывается.</translation>
        </message>
        <message>
            <source>The database can only be read, nothing was changed.</source>
            <extracomment>RU: «База открыта только для чтения, ничего не изменено.»</extracomment>
            <translation>База открыта только для чтения, ничего не изменено.</translation>
        </message>
        <message>
            <source>The disk is full, nothing was changed.</source>
            <extracomment>RU: «На диске нет места, ничего не изменено.»</extracomment>
            <translation>На диске нет места, ничего не изменено.</translation>
        </message>
        <message>
            <source>The database is busy with another change, nothing was changed.</source>
            <extracomment>RU: «База занята другим изменением, ничего не изменено.»</extracomment>
            <translation>База занята другим изменением, ничего не изменено.</translation>
        </message>
        <message>
            <source>The database cannot be reached, nothing was changed.</source>
            <extracomment>RU: «База недоступна, ничего не изменено.»</extracomment>
            <translation>База недоступна, ничего не изменено.</translation>
        </message>
        <message>
            <source>The database could not do this, nothing was changed.</source>
            <extracomment>RU: «База не смогла это сделать, ничего не изменено.»</extracomment>
            <translation>База не смогла это сделать, ничего не изменено.</translation>
        </message>
        <message>
            <source>The database could not do this, nothing was changed: %1.</source>
            <extracomment>%1: the words of the database itself. RU: «База не смогла это сделать, ничего не изменено: %1.»</extracomment>
            <translation>База не смогла это сделать, ничего не изменено: %1.</translation>
        </message>
        <message>
            <source>This task is no longer there.</source>
            <extracomment>RU: «Этой задачи больше нет.»</extracomment>
            <translation>Этой задачи больше нет.</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile, your change was not saved.</source>
            <extracomment>RU: «Это поле уже изменил кто-то другой, ваше изменение не записано.»</extracomment>
            <translation>Это поле уже изменил кто-то другой, ваше изменение не записано.</translation>
        </message>
        <message>
            <source>A task needs a title.</source>
            <extracomment>RU: «У задачи должно быть название.»</extracomment>
            <translation>У задачи должно быть название.</translation>
        </message>
        <message>
            <source>The title is longer than 500 characters.</source>
            <extracomment>RU: «Название длиннее 500 знаков.»</extracomment>
            <translation>Название длиннее 500 знаков.</translation>
        </message>
        <message>
            <source>The text is larger than 1 MB.</source>
            <extracomment>RU: «Текст больше 1 МБ.»</extracomment>
            <translation>Текст больше 1 МБ.</translation>
        </message>
        <message>
            <source>This value does not fit.</source>
            <extracomment>RU: «Такое значение не подходит.»</extracomment>
            <translation>Такое значение не подходит.</translation>
        </message>
        <message>
            <source>This value does not fit: %1.</source>
            <extracomment>%1: the field and what is wrong. RU: «Такое значение не подходит: %1.»</extracomment>
            <translation>Такое значение не подходит: %1.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <extracomment>RU: «Файл не читается.»</extracomment>
            <translation>Файл не читается.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <extracomment>%1: a file or a reason. RU: «Файл не читается: %1.»</extracomment>
            <translation>Файл не читается: %1.</translation>
        </message>
        <message>
            <source>The file cannot be written.</source>
            <extracomment>RU: «Файл не записывается.»</extracomment>
            <translation>Файл не записывается.</translation>
        </message>
        <message>
            <source>The file cannot be written: %1.</source>
            <extracomment>%1: a file or a reason. RU: «Файл не записывается: %1.»</extracomment>
            <translation>Файл не записывается: %1.</translation>
        </message>
        <message>
            <source>The file cannot be understood.</source>
            <extracomment>RU: «Файл не разобрать.»</extracomment>
            <translation>Файл не разобрать.</translation>
        </message>
        <message>
            <source>The file cannot be understood: %1.</source>
            <extracomment>%1: a place in the file. RU: «Файл не разобрать: %1.»</extracomment>
            <translation>Файл не разобрать: %1.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <extracomment>RU: «Файл слишком большой.»</extracomment>
            <translation>Файл слишком большой.</translation>
        </message>
        <message>
            <source>Stopped, nothing was changed.</source>
            <extracomment>RU: «Остановлено, ничего не изменено.»</extracomment>
            <translation>Остановлено, ничего не изменено.</translation>
        </message>
        <message>
            <source>Check the name, or create a new database.</source>
            <extracomment>RU: «Проверьте имя файла или создайте новую базу.»</extracomment>
            <translation>Проверьте имя файла или создайте новую базу.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <extracomment>RU: «Укажите другую папку.»</extracomment>
            <translation>Укажите другую папку.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>RU: «Выберите другой файл.»</extracomment>
            <translation>Выберите другой файл.</translation>
        </message>
        <message>
            <source>Update Followup, or open another file.</source>
            <extracomment>RU: «Обновите Followup или откройте другой файл.»</extracomment>
            <translation>Обновите Followup или откройте другой файл.</translation>
        </message>
        <message>
            <source>Open a backup.</source>
            <extracomment>RU: «Откройте резервную копию.»</extracomment>
            <translation>Откройте резервную копию.</translation>
        </message>
        <message>
            <source>Check the permissions of the file and its folder.</source>
            <extracomment>RU: «Проверьте права на файл и его папку.»</extracomment>
            <translation>Проверьте права на файл и его папку.</translation>
        </message>
        <message>
            <source>Ask for the right to write to the file and its folder.</source>
            <extracomment>RU: «Попросите право записи в файл и его папку.»</extracomment>
            <translation>Попросите право записи в файл и его папку.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <extracomment>RU: «Освободите место и повторите.»</extracomment>
            <translation>Освободите место и повторите.</translation>
        </message>
        <message>
            <source>Check the network drive and try again.</source>
            <extracomment>RU: «Проверьте сетевой диск и повторите.»</extracomment>
            <translation>Проверьте сетевой диск и повторите.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>RU: «Повторите.»</extracomment>
            <translation>Повторите.</translation>
        </message>
        <message>
            <source>Look for it in the trash.</source>
            <extracomment>RU: «Поищите её в корзине.»</extracomment>
            <translation>Поищите её в корзине.</translation>
        </message>
        <message>
            <source>Look at the new value and decide whether yours is still needed.</source>
            <extracomment>RU: «Посмотрите новое значение и решите, нужно ли ваше.»</extracomment>
            <translation>Посмотрите новое значение и решите, нужно ли ваше.</translation>
        </message>
        <message>
            <source>Write at least one word.</source>
            <extracomment>RU: «Напишите хотя бы слово.»</extracomment>
            <translation>Напишите хотя бы слово.</translation>
        </message>
        <message>
            <source>Move a part of it to the description.</source>
            <extracomment>RU: «Перенесите часть в описание.»</extracomment>
            <translation>Перенесите часть в описание.</translation>
        </message>
        <message>
            <source>Shorten it, or add a link to a file.</source>
            <extracomment>RU: «Сократите текст или приложите ссылку на файл.»</extracomment>
            <translation>Сократите текст или приложите ссылку на файл.</translation>
        </message>
        <message>
            <source>Correct it.</source>
            <extracomment>RU: «Исправьте его.»</extracomment>
            <translation>Исправьте его.</translation>
        </message>
        <message>
            <source>Check that the file is there and can be read.</source>
            <extracomment>RU: «Проверьте, что файл есть и его можно читать.»</extracomment>
            <translation>Проверьте, что файл есть и его можно читать.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>RU: «Укажите другое место.»</extracomment>
            <translation>Укажите другое место.</translation>
        </message>
        <message>
            <source>Correct that place, or export the file anew.</source>
            <extracomment>RU: «Исправьте это место или выгрузите файл заново.»</extracomment>
            <translation>Исправьте это место или выгрузите файл заново.</translation>
        </message>
        <message>
            <source>Split it into parts.</source>
            <extracomment>RU: «Разделите его на части.»</extracomment>
            <translation>Разделите его на части.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <extracomment>RU: «Это папка, а не файл.»</extracomment>
            <translation>Это папка, а не файл.</translation>
        </message>
        <message>
            <source>No file can be written to this folder.</source>
            <extracomment>RU: «В эту папку нельзя записать файл.»</extracomment>
            <translation>В эту папку нельзя записать файл.</translation>
        </message>
        <message>
            <source>Choose the file of a database in it.</source>
            <extracomment>RU: «Выберите в ней файл базы.»</extracomment>
            <translation>Выберите в ней файл базы.</translation>
        </message>
        <message>
            <source>A name, a link or a checklist item is longer than 4000 characters.</source>
            <extracomment>RU: «Имя, ссылка или пункт чек-листа длиннее 4000 знаков.»</extracomment>
            <translation>Имя, ссылка или пункт чек-листа длиннее 4000 знаков.</translation>
        </message>
        <message>
            <source>Shorten it, or move a part of it to the description.</source>
            <extracomment>RU: «Сократите или перенесите часть в описание.»</extracomment>
            <translation>Сократите или перенесите часть в описание.</translation>
        </message>
        <message>
            <source>This file was made by an older version of Followup and cannot be changed.</source>
            <extracomment>RU: «Файл создан более старой версией Followup, а изменить его нельзя.»</extracomment>
            <translation>Файл создан более старой версией Followup, а изменить его нельзя.</translation>
        </message>
        <message>
            <source>Open it once where it can be changed.</source>
            <extracomment>RU: «Откройте его один раз там, где его можно изменить.»</extracomment>
            <translation>Откройте его один раз там, где его можно изменить.</translation>
        </message>
    </context>
    <context>
        <name>ui::FailureWindow</name>
        <message>
            <source>%1 — Followup</source>
            <extracomment>RU: «%1 — Followup». Title of the window; %1 is the name of the database.</extracomment>
            <translation>%1 — Followup</translation>
        </message>
        <message>
            <source>The database did not open</source>
            <extracomment>RU: «База не открылась». Heading of the window that stands in when a file cannot be opened.</extracomment>
            <translation>База не открылась</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <extracomment>RU: «Выбрать другой файл…». Button of that window.</extracomment>
            <translation>Выбрать другой файл…</translation>
        </message>
        <message>
            <source>Create a database…</source>
            <extracomment>RU: «Создать базу…». Button of that window.</extracomment>
            <translation>Создать базу…</translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>RU: «Повторить». Button of that window: tries to open the file again.</extracomment>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Show the file</source>
            <extracomment>RU: «Показать файл». Button of that window: opens its folder.</extracomment>
            <translation>Показать файл</translation>
        </message>
    </context>
    <context>
        <name>ui::FileNotice</name>
        <message>
            <source>%1 did not open. %2</source>
            <extracomment>RU: «%1 не открылась. %2». Bar under the top bar; %1 is the name of a database, %2 says what happened.</extracomment>
            <translation>%1 не открылась. %2</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <extracomment>RU: «Выбрать другой файл…». Button of that bar.</extracomment>
            <translation>Выбрать другой файл…</translation>
        </message>
        <message>
            <source>The file is read-only: editing is off.</source>
            <extracomment>RU: «Файл открыт только для чтения: правка закрыта.». Bar under the top bar.</extracomment>
            <translation>Файл открыт только для чтения: правка закрыта.</translation>
        </message>
        <message>
            <source>Database unavailable. Showing data as of %1, editing is off.</source>
            <extracomment>RU: «База недоступна. Показаны данные на %1, правка закрыта.». Bar under the top bar; %1 is a time of day.</extracomment>
            <translation>База недоступна. Показаны данные на %1, правка закрыта.</translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>RU: «Повторить». Button of that bar: tries to reach the file again.</extracomment>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
    </context>
    <context>
        <name>ui::FilterBar</name>
        <message>
            <source>Condition</source>
            <extracomment>Dashed chip after the conditions of a filter. RU: «Условие»</extracomment>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Add condition</source>
            <extracomment>Accessible name of the chip that adds a condition to the filter. RU: «Добавить условие»</extracomment>
            <translation>Добавить условие</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Сохранить фильтр</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Текстом</translation>
        </message>
    </context>
    <context>
        <name>ui::FirstRunDialog</name>
        <message>
            <source>Set up in a minute</source>
            <extracomment>Title of the first run. RU: «Настроим за минуту»</extracomment>
            <translation>Настроим за минуту</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>For screen readers: chooses the language. RU: «Язык»</extracomment>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>Label of a field. RU: «Ваше имя»</extracomment>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>Colleagues will see your tasks and comments under this name.</source>
            <extracomment>Under the name. RU: «Под этим именем коллеги увидят ваши задачи и комментарии.»</extracomment>
            <translation>Под этим именем коллеги увидят ваши задачи и комментарии.</translation>
        </message>
        <message>
            <source>Where to keep the tasks</source>
            <extracomment>Heading of three choices. RU: «Где хранить задачи»</extracomment>
            <translation>Где хранить задачи</translation>
        </message>
        <message>
            <source>On this computer only</source>
            <extracomment>A choice: a database of one's own. RU: «Только на этом компьютере» · «Личная база. Поделиться можно будет позже»</extracomment>
            <translation>Только на этом компьютере</translation>
        </message>
        <message>
            <source>A database of your own. You can share it later</source>
            <extracomment>Under "On this computer only". RU: «Личная база. Поделиться можно будет позже»</extracomment>
            <translation>Личная база. Поделиться можно будет позже</translation>
        </message>
        <message>
            <source>In the team’s shared database</source>
            <extracomment>A choice: a file on a network drive. RU: «В общей базе команды»</extracomment>
            <translation>В общей базе команды</translation>
        </message>
        <message>
            <source>Name a file on a network drive, for example from your lead</source>
            <extracomment>RU: «Укажите файл на сетевом диске, например от руководителя»</extracomment>
            <translation>Укажите файл на сетевом диске, например от руководителя</translation>
        </message>
        <message>
            <source>Look at a sample first</source>
            <extracomment>A choice: invented data to look at. RU: «Сначала посмотреть пример»</extracomment>
            <translation>Сначала посмотреть пример</translation>
        </message>
        <message>
            <source>A practice database with the tasks of an invented team</source>
            <extracomment>RU: «Учебная база с задачами вымышленного отдела»</extracomment>
            <translation>Учебная база с задачами вымышленного отдела</translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>Heading of two check boxes. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Remind me when the window is closed: an icon stays in the tray</source>
            <extracomment>A check box. RU: «Напоминать, когда окно закрыто, — значок останется в трее»</extracomment>
            <translation>Напоминать, когда окно закрыто, — значок останется в трее</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <extracomment>A check box. RU: «Запускать при входе в систему»</extracomment>
            <translation>Запускать при входе в систему</translation>
        </message>
        <message>
            <source>All of this can be changed in the settings</source>
            <extracomment>Beside the button that ends the first run. RU: «Всё это можно изменить в настройках»</extracomment>
            <translation>Всё это можно изменить в настройках</translation>
        </message>
        <message>
            <source>Get started</source>
            <extracomment>Ends the first run. RU: «Начать работу»</extracomment>
            <translation>Начать работу</translation>
        </message>
    </context>
    <context>
        <name>ui::GeneralPage</name>
        <message>
            <source>General</source>
            <extracomment>Heading of a page of the settings. RU: «Общие»</extracomment>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>Label of a field. RU: «Ваше имя»</extracomment>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>Label of a choice. RU: «Язык»</extracomment>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>Label of a choice. RU: «Оформление»</extracomment>
            <translation>Оформление</translation>
        </message>
        <message>
            <source>As the system</source>
            <extracomment>A theme: as the desktop has it. RU: «Как в системе»</extracomment>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>A theme. RU: «Светлая»</extracomment>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>A theme. RU: «Тёмная»</extracomment>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Animation</source>
            <extracomment>A check box: whether panels and messages move. RU: «Анимация»</extracomment>
            <translation>Анимация</translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryText</name>
        <message>
            <source>No. %1</source>
            <extracomment>In the history: a task whose title is not known, by its number. RU: «№ %1»</extracomment>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>Somebody</source>
            <extracomment>In the history: a person who is no longer in the file. RU: «Кто-то»</extracomment>
            <translation>Кто-то</translation>
        </message>
        <message>
            <source>%1 created the task</source>
            <extracomment>History. %1: a person. RU (без рода): «%1: задача создана»</extracomment>
            <translation>%1: задача создана</translation>
        </message>
        <message>
            <source>%1 moved the task to the trash</source>
            <extracomment>History. %1: a person. RU: «%1: задача в корзине»</extracomment>
            <translation>%1: задача в корзине</translation>
        </message>
        <message>
            <source>%1 took the task out of the trash</source>
            <extracomment>History. %1: a person. RU: «%1: задача возвращена из корзины»</extracomment>
            <translation>%1: задача возвращена из корзины</translation>
        </message>
        <message>
            <source>%1 deleted a comment</source>
            <extracomment>History. %1: a person. RU: «%1: комментарий удалён»</extracomment>
            <translation>%1: комментарий удалён</translation>
        </message>
        <message>
            <source>%1 changed a comment</source>
            <extracomment>History. %1: a person. RU: «%1: комментарий изменён»</extracomment>
            <translation>%1: комментарий изменён</translation>
        </message>
        <message>
            <source>%1 added a comment</source>
            <extracomment>History. %1: a person. RU: «%1: комментарий добавлен»</extracomment>
            <translation>%1: комментарий добавлен</translation>
        </message>
        <message>
            <source>%1 acted on a reminder</source>
            <extracomment>History: what became of a reminder is not known. %1: a person. RU: «%1: ответ на напоминание»</extracomment>
            <translation>%1: ответ на напоминание</translation>
        </message>
        <message>
            <source>%1 changed “%2”</source>
            <extracomment>History. %1: a person, %2: a field. RU: «%1: поле «%2» изменено»</extracomment>
            <translation>%1: поле «%2» изменено</translation>
        </message>
        <message>
            <source>%1 set “%2”: %3</source>
            <extracomment>History. %1: a person, %2: a field, %3: its new value. RU: «%1: %2 — %3»</extracomment>
            <translation>%1: %2 — %3</translation>
        </message>
        <message>
            <source>%1 cleared “%2”, it was: %3</source>
            <extracomment>History. %1: a person, %2: a field, %3: the value it had. RU: «%1: поле «%2» очищено, было %3»</extracomment>
            <translation>%1: поле «%2» очищено, было %3</translation>
        </message>
        <message>
            <source>%1 moved the due date: %2 → %3</source>
            <extracomment>History. %1: a person, %2 and %3: dates. RU: «%1: срок изменён: %2 → %3»</extracomment>
            <translation>%1: срок изменён: %2 → %3</translation>
        </message>
        <message>
            <source>%1 changed “%2”: %3 → %4</source>
            <extracomment>History. %1: a person, %2: a field, %3 and %4: its values. RU: «%1: «%2» изменено: %3 → %4»</extracomment>
            <translation>%1: «%2» изменено: %3 → %4</translation>
        </message>
        <message>
            <source>%1 added to the checklist: %2</source>
            <extracomment>History. %1: a person, %2: an item. RU: «%1: пункт чек-листа добавлен: %2»</extracomment>
            <translation>%1: пункт чек-листа добавлен: %2</translation>
        </message>
        <message>
            <source>%1 removed from the checklist: %2</source>
            <extracomment>History. %1: a person, %2: an item. RU: «%1: пункт чек-листа убран: %2»</extracomment>
            <translation>%1: пункт чек-листа убран: %2</translation>
        </message>
        <message>
            <source>%1 changed an item of the checklist: %2 → %3</source>
            <extracomment>History. %1: a person, %2 and %3: texts of an item. RU: «%1: пункт чек-листа изменён: %2 → %3»</extracomment>
            <translation>%1: пункт чек-листа изменён: %2 → %3</translation>
        </message>
        <message>
            <source>%1 ticked in the checklist: %2</source>
            <extracomment>History. %1: a person, %2: an item. RU: «%1: пункт чек-листа выполнен: %2»</extracomment>
            <translation>%1: пункт чек-листа выполнен: %2</translation>
        </message>
        <message>
            <source>%1 unticked in the checklist: %2</source>
            <extracomment>History. %1: a person, %2: an item that is open again. RU: «%1: пункт чек-листа снова открыт: %2»</extracomment>
            <translation>%1: пункт чек-листа снова открыт: %2</translation>
        </message>
        <message>
            <source>%1 closed a reminder</source>
            <extracomment>History. %1: a person. RU: «%1: напоминание закрыто»</extracomment>
            <translation>%1: напоминание закрыто</translation>
        </message>
        <message>
            <source>%1 made a reminder needless</source>
            <extracomment>History: the task was closed, moved or given to another, so its reminder does not come. %1: who did that. RU: «%1: напоминание снято»</extracomment>
            <translation>%1: напоминание снято</translation>
        </message>
        <message>
            <source>%1 put a reminder back in force</source>
            <extracomment>History. %1: a person. RU: «%1: напоминание снова действует»</extracomment>
            <translation>%1: напоминание снова действует</translation>
        </message>
        <message>
            <source>%1 snoozed a reminder until %2</source>
            <extracomment>History. %1: a person, %2: a moment. RU: «%1: напоминание отложено на %2»</extracomment>
            <translation>%1: напоминание отложено на %2</translation>
        </message>
        <message>
            <source>%1 brought a reminder back</source>
            <extracomment>History: what was snoozed or closed waits again. %1: a person. RU: «%1: напоминание возвращено»</extracomment>
            <translation>%1: напоминание возвращено</translation>
        </message>
        <message>
            <source>%1 was shown a reminder on %2</source>
            <extracomment>History. %1: a person, %2: the name of a computer. RU: «%1: напоминание показано на компьютере %2»</extracomment>
            <translation>%1: напоминание показано на компьютере %2</translation>
        </message>
        <message>
            <source>%1 was shown a reminder</source>
            <extracomment>History. %1: a person. RU: «%1: напоминание показано»</extracomment>
            <translation>%1: напоминание показано</translation>
        </message>
    </context>
    <context>
        <name>ui::IconButton</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A tool tip: %1 is what a button does, %2 its keyboard shortcut</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ui::Lane</name>
        <message>
            <source>Collapse</source>
            <extracomment>Board: menu of a lane, makes it a narrow rail. RU: «Свернуть»</extracomment>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Sort</source>
            <extracomment>Board: menu of a lane, how its cards are sorted. RU: «Сортировка»</extracomment>
            <translation>Сортировка</translation>
        </message>
        <message>
            <source>By due date</source>
            <extracomment>Board: sorting of a lane. RU: «По сроку»</extracomment>
            <translation>По сроку</translation>
        </message>
        <message>
            <source>By priority</source>
            <extracomment>Board: sorting of a lane. RU: «По приоритету»</extracomment>
            <translation>По приоритету</translation>
        </message>
        <message>
            <source>By hand</source>
            <extracomment>Board: sorting of a lane: cards stay where they are dragged. RU: «Вручную»</extracomment>
            <translation>Вручную</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>Board: menu of a lane, selects all its cards. RU: «Выделить все»</extracomment>
            <translation>Выделить все</translation>
        </message>
        <message>
            <source>Soft limit…</source>
            <extracomment>Board: menu of a lane, asks how many cards it should not exceed. RU: «Мягкий лимит…»</extracomment>
            <translation>Мягкий лимит…</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <extracomment>Board: in the head of a column of closed tasks, which shows the last seven days. RU: «за 7 дней»</extracomment>
            <translation>за 7 дней</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <extracomment>Board: the cards of a lane as a screen reader tells them; %1 is the lane. RU: «%1, задач: %n»</extracomment>
            <translation>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Soft limit</source>
            <extracomment>Title of the dialog for the soft limit of a lane. RU: «Мягкий лимит»</extracomment>
            <translation>Мягкий лимит</translation>
        </message>
        <message>
            <source>How many cards “%1” should not exceed (0 for no limit):</source>
            <extracomment>Label in the dialog for the soft limit; %1 is the lane. RU: «Сколько карточек в столбце «%1» считать нормой (0 — без лимита):»</extracomment>
            <translation>Сколько карточек в столбце «%1» считать нормой (0 — без лимита):</translation>
        </message>
        <message>
            <source>Set limit</source>
            <extracomment>Button of the dialog for the soft limit. RU: «Задать лимит»</extracomment>
            <translation>Задать лимит</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button that closes a dialog without a change. RU: «Отмена»</extracomment>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ui::LaneFooter</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <extracomment>Board: link under the cards of a lane; so many cards more are shown by it. RU: «Показать ещё 9»</extracomment>
            <translation>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
                <numerusform>Показать ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (selected: %2)</source>
            <extracomment>Board: the same link after all tasks of the lane were selected; %1 is "Show 9 more", %2 the number of tasks that are selected without being shown. RU: «%1 (выделено: %2)»</extracomment>
            <translation>%1 (выделено: %2)</translation>
        </message>
        <message>
            <source>Add task</source>
            <extracomment>Board: row under the last card of a lane; opens a field for the title. RU: «Добавить задачу»</extracomment>
            <translation>Добавить задачу</translation>
        </message>
        <message>
            <source>New task</source>
            <extracomment>Board: the field for the title of a new task under the cards of a lane. RU: «Новая задача»</extracomment>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>What is to be done? Enter adds it</source>
            <extracomment>Board: hint in the empty field for a new task. RU: «Что сделать? Enter добавляет»</extracomment>
            <translation>Что сделать? Enter добавляет</translation>
        </message>
    </context>
    <context>
        <name>ui::LaneHeader</name>
        <message>
            <source>Collapse</source>
            <extracomment>Board: button in the head of a lane, makes it a narrow rail. RU: «Свернуть»</extracomment>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Add task: %1</source>
            <extracomment>Board: button in the head of a lane, opens a field for a new task; %1 is the lane. RU: «Добавить задачу: %1»</extracomment>
            <translation>Добавить задачу: %1</translation>
        </message>
        <message>
            <source>Column actions</source>
            <extracomment>Board: button in the head of a lane, opens its menu. RU: «Действия столбца»</extracomment>
            <translation>Действия столбца</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <extracomment>Board: count of a lane beside its soft limit, "8 / 6". RU: «%1 / %2»</extracomment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>ui::LaneModel</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>Card: %1 is the client, %2 the deal with that client. RU: «%1 · %2»</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <extracomment>Card: checked items of a checklist, of all. RU: «%1/%2»</extracomment>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>ui::LaneRail</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <extracomment>Board: a collapsed lane as a screen reader tells it; %1 is the lane. RU: «%1, задач: %n»</extracomment>
            <translation>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
                <numerusform>%1, задач: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Expand the column</source>
            <extracomment>Board: what pressing a collapsed lane does. RU: «Развернуть столбец»</extracomment>
            <translation>Развернуть столбец</translation>
        </message>
    </context>
    <context>
        <name>ui::LanesView</name>
        <message>
            <source>Moved to “%1”, %2 of %3</source>
            <translation>Перенесено в «%1», %2 из %3</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не нашлось</translation>
        </message>
        <message>
            <source>Reset the conditions</source>
            <translation>Сбросить условия</translation>
        </message>
        <message>
            <source>Nothing left for today</source>
            <translation>На сегодня всё сделано</translation>
        </message>
        <message>
            <source>No tasks here yet</source>
            <translation>Здесь пока нет задач</translation>
        </message>
    </context>
    <context>
        <name>ui::LineEditor</name>
        <message>
            <source>No. %1 · %2</source>
            <extracomment>A task by its number and title. RU: «№ %1 · %2»</extracomment>
            <translation>№ %1 · %2</translation>
        </message>
        <message>
            <source>Add a client</source>
            <extracomment>In the client field of a task that has none. RU: «Добавить клиента»</extracomment>
            <translation>Добавить клиента</translation>
        </message>
        <message>
            <source>Add a deal</source>
            <translation>Добавить сделку</translation>
        </message>
        <message>
            <source>Write the time like this: 1 h 30 min, 1:30 or 90.</source>
            <extracomment>Under a field for a span of time that was not understood. RU: «Напишите время так: 1 ч 30 мин, 1:30 или 90»</extracomment>
            <translation>Напишите время так: 1 ч 30 мин, 1:30 или 90</translation>
        </message>
        <message>
            <source>Number or words</source>
            <extracomment>In the empty field of the task above this one: it is found by its number or words. RU: «Номер или слова»</extracomment>
            <translation>Номер или слова</translation>
        </message>
        <message>
            <source>Choose a task from the list or write its number.</source>
            <extracomment>Under the field of the task above this one. RU: «Выберите задачу из списка или напишите её номер»</extracomment>
            <translation>Выберите задачу из списка или напишите её номер</translation>
        </message>
        <message>
            <source>For example: 1 h 30 min</source>
            <extracomment>In the empty field of an estimate or of the time spent: an example. RU: «Например: 1 ч 30 мин»</extracomment>
            <translation>Например: 1 ч 30 мин</translation>
        </message>
        <message>
            <source>Stop the timer</source>
            <translation>Остановить отсчёт времени</translation>
        </message>
        <message>
            <source>Start the timer</source>
            <translation>Начать отсчёт времени</translation>
        </message>
    </context>
    <context>
        <name>ui::LinksEditor</name>
        <message>
            <source>Open: %1</source>
            <extracomment>Opens a link of a task; %1 is its name. RU: «Открыть: %1»</extracomment>
            <translation>Открыть: %1</translation>
        </message>
        <message>
            <source>Change the link</source>
            <extracomment>RU: «Изменить ссылку»</extracomment>
            <translation>Изменить ссылку</translation>
        </message>
        <message>
            <source>Remove the link</source>
            <extracomment>RU: «Убрать ссылку»</extracomment>
            <translation>Убрать ссылку</translation>
        </message>
        <message>
            <source>File to link to</source>
            <extracomment>Title of the dialog that chooses a file to link to. RU: «Файл для ссылки»</extracomment>
            <translation>Файл для ссылки</translation>
        </message>
        <message>
            <source>Add a link</source>
            <extracomment>RU: «Добавить ссылку»</extracomment>
            <translation>Добавить ссылку</translation>
        </message>
        <message>
            <source>Address or file</source>
            <extracomment>Name of the field for the target of a link. RU: «Адрес или файл»</extracomment>
            <translation>Адрес или файл</translation>
        </message>
        <message>
            <source>Name, if it needs one</source>
            <extracomment>Name of the field for the name of a link, which may stay empty. RU: «Название, если нужно»</extracomment>
            <translation>Название, если нужно</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <extracomment>RU: «Выбрать файл»</extracomment>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>There is no such file: %1</source>
            <extracomment>%1 is a file's path. RU: «Такого файла нет: %1»</extracomment>
            <translation>Такого файла нет: %1</translation>
        </message>
        <message>
            <source>Links like this are not opened: %1</source>
            <extracomment>%1 is the address of a link. RU: «Такие ссылки не открываются: %1»</extracomment>
            <translation>Такие ссылки не открываются: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::LinesDialog</name>
        <message>
            <source>New tasks</source>
            <translation>Новые задачи</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>These are the first %1 lines, the others are left out.</source>
            <translation>Показаны первые %1 строк, остальные не вошли.</translation>
        </message>
        <message>
            <source>Each line becomes a task. Uncheck what is not needed; double-click or F2 corrects a line.</source>
            <translation>Каждая строка станет задачей. Снимите отметку с лишних; двойной щелчок или F2 исправляет строку.</translation>
        </message>
        <message numerus="yes">
            <source>Create %n task(s)</source>
            <translation>
                <numerusform>Создать задачи: %n</numerusform>
                <numerusform>Создать задачи: %n</numerusform>
                <numerusform>Создать задачи: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LinesModel</name>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Понято</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Everywhere</source>
            <extracomment>RU: «Везде». Heading in the list of shortcuts. RU: «Задачи». Heading in the list of shortcuts.</extracomment>
            <translation>Везде</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Задачи</translation>
        </message>
        <message>
            <source>%1 — Followup</source>
            <extracomment>RU: «%1 — Followup». Title of the window; %1 is the name of the database.</extracomment>
            <translation>%1 — Followup</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Import tasks from a file</source>
            <translation>Загрузить задачи из файла</translation>
        </message>
        <message>
            <source>Back up the database</source>
            <translation>Сохранить копию базы</translation>
        </message>
        <message>
            <source>Open another database</source>
            <translation>Открыть другую базу</translation>
        </message>
        <message>
            <source>Tasks of a person</source>
            <translation>Задачи человека</translation>
        </message>
    </context>
    <context>
        <name>ui::MonthTable</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Ещё %n</numerusform>
                <numerusform>Ещё %n</numerusform>
                <numerusform>Ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::MoreReminders</name>
        <message numerus="yes">
            <source>%n more reminder(s)</source>
            <extracomment>Line under three reminders that pop up at once; pressing it shows the tasks. RU: «Ещё %n напоминания»</extracomment>
            <translation>
                <numerusform>Ещё %n напоминание</numerusform>
                <numerusform>Ещё %n напоминания</numerusform>
                <numerusform>Ещё %n напоминаний</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::NoticeBar</name>
        <message>
            <source>Message</source>
            <extracomment>RU: «Сообщение». Spoken name of the bar under the top bar that tells of trouble with the file.</extracomment>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>RU: «Закрыть». Tooltip of the cross in that bar.</extracomment>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>ui::NotificationPopup</name>
        <message>
            <source>Reminder: %1</source>
            <extracomment>Title and spoken name of a reminder's pop-up; %1: the task's title. RU: «Напоминание: %1»</extracomment>
            <translation>Напоминание: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Name of the cross on a reminder's pop-up. RU: «Закрыть»</extracomment>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of a reminder's pop-up: shows the task in the window. RU: «Открыть»</extracomment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Snooze 15 min</source>
            <extracomment>Button of a reminder's pop-up: it rings again in 15 minutes. RU: «Отложить на 15 минут»</extracomment>
            <translation>Отложить на 15 минут</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button of a reminder's pop-up: the task is done. RU: «Готово»</extracomment>
            <translation>Готово</translation>
        </message>
    </context>
    <context>
        <name>ui::PeopleFilter</name>
        <message>
            <source>Assignees</source>
            <extracomment>Spoken name of the avatars in the top bar that show the tasks of some people only. RU: «Ответственные»</extracomment>
            <translation>Ответственные</translation>
        </message>
        <message>
            <source>+%1</source>
            <extracomment>Chip after the avatars in the top bar; %1: how many people more there are. RU: «+%1»</extracomment>
            <translation>+%1</translation>
        </message>
        <message>
            <source>All assignees</source>
            <extracomment>Spoken name of the chip that opens the list of all people. RU: «Все ответственные»</extracomment>
            <translation>Все ответственные</translation>
        </message>
    </context>
    <context>
        <name>ui::FilterPlace</name>
        <message>
            <source>Overdue</source>
            <translation>Просроченные</translation>
        </message>
        <message>
            <source>Waiting for over 3 days</source>
            <translation>Ждём дольше 3 дней</translation>
        </message>
    </context>
    <context>
        <name>ui::FilterProblem</name>
        <message>
            <source>There is no condition “%1”. To search for the text itself, put it in quotes.</source>
            <translation>Условия «%1» нет. Чтобы искать сам текст, возьмите его в кавычки.</translation>
        </message>
        <message>
            <source>The value “%1” does not fit here.</source>
            <translation>Значение «%1» здесь не подходит.</translation>
        </message>
        <message>
            <source>Nobody in the database is called “%1”.</source>
            <translation>Человека «%1» в базе нет.</translation>
        </message>
        <message>
            <source>Write a value after the colon.</source>
            <translation>Напишите значение после двоеточия.</translation>
        </message>
        <message>
            <source>This cannot be compared: take out “%1”.</source>
            <translation>Здесь нельзя сравнивать: уберите «%1».</translation>
        </message>
        <message>
            <source>A condition is missing here.</source>
            <translation>Здесь не хватает условия.</translation>
        </message>
        <message>
            <source>The bracket is not closed.</source>
            <translation>Скобка не закрыта.</translation>
        </message>
        <message>
            <source>The bracket was never opened.</source>
            <translation>Лишняя закрывающая скобка.</translation>
        </message>
        <message>
            <source>The query is too long.</source>
            <translation>Запрос слишком длинный.</translation>
        </message>
        <message>
            <source>There are too many brackets within brackets.</source>
            <translation>Слишком много скобок внутри скобок.</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemList</name>
        <message>
            <source>What could not be imported</source>
            <translation>Что не загрузилось</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Скопировать всё</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>ui::QuickAdd</name>
        <message>
            <source>New task</source>
            <extracomment>RU: «Новая задача». Title and field of the line that becomes a task.</extracomment>
            <translation>Новая задача</translation>
        </message>
    </context>
    <context>
        <name>ui::QuickAddFooter</name>
        <message>
            <source>Create</source>
            <extracomment>RU: «Создать». Button of the line that becomes a task.</extracomment>
            <translation>Создать</translation>
        </message>
        <message>
            <source>priority</source>
            <extracomment>RU: «приоритет». What the sign ! means in the line of quick add; the sign stands before it.</extracomment>
            <translation>приоритет</translation>
        </message>
        <message>
            <source>assignee</source>
            <extracomment>RU: «ответственный». What the signs @ and + mean in the line of quick add.</extracomment>
            <translation>ответственный</translation>
        </message>
        <message>
            <source>tag</source>
            <extracomment>RU: «тег». What the signs # and № mean in the line of quick add.</extracomment>
            <translation>тег</translation>
        </message>
        <message>
            <source>client</source>
            <extracomment>RU: «клиент». What the sign = means in the line of quick add.</extracomment>
            <translation>клиент</translation>
        </message>
        <message>
            <source>Create and open</source>
            <extracomment>RU: «Создать и открыть». Button of the line that becomes a task; Ctrl+Enter does the same.</extracomment>
            <translation>Создать и открыть</translation>
        </message>
    </context>
    <context>
        <name>ui::QuietMenu</name>
        <message>
            <source>For 30 minutes</source>
            <extracomment>In the menu “Do not disturb”: for so long. RU: «30 минут»</extracomment>
            <translation>30 минут</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <extracomment>In the menu “Do not disturb”: for so long. RU: «1 час»</extracomment>
            <translation>1 час</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <extracomment>In the menu “Do not disturb”: until the start of work tomorrow. RU: «До завтра»</extracomment>
            <translation>До завтра</translation>
        </message>
        <message>
            <source>Show reminders again</source>
            <extracomment>In the menu “Do not disturb”: reminders come again. RU: «Снова показывать напоминания»</extracomment>
            <translation>Снова показывать напоминания</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <extracomment>Reminders gather in silence. RU: «Не беспокоить»</extracomment>
            <translation>Не беспокоить</translation>
        </message>
        <message>
            <source>Quiet until %1</source>
            <extracomment>Reminders gather in silence; %1: until when, a time or “tomorrow, 9:00”. RU: «Не беспокоить до %1»</extracomment>
            <translation>Не беспокоить до %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderChoice</name>
        <message>
            <source>As for all tasks</source>
            <extracomment>A choice in a list: this type of task is reminded of like all the others. RU: «Как для всех»</extracomment>
            <translation>Как для всех</translation>
        </message>
        <message>
            <source>No reminder</source>
            <extracomment>A choice in a list: new tasks get no reminder. RU: «Не напоминать»</extracomment>
            <translation>Не напоминать</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderEditor</name>
        <message>
            <source>no due date</source>
            <extracomment>Beside a reminder that counts from the due date of a task that has none. RU: «нет срока»</extracomment>
            <translation>нет срока</translation>
        </message>
        <message>
            <source>%1 · past</source>
            <extracomment>When a reminder rang, beside it. RU: «%1 · прошло»</extracomment>
            <translation>%1 · прошло</translation>
        </message>
        <message>
            <source>At a set time</source>
            <extracomment>A reminder at a moment of its own, not counted from the due date. RU: «В точное время»</extracomment>
            <translation>В точное время</translation>
        </message>
        <message>
            <source>Remove the reminder: %1</source>
            <extracomment>Takes a reminder away; %1 is which. RU: «Убрать напоминание: %1»</extracomment>
            <translation>Убрать напоминание: %1</translation>
        </message>
        <message>
            <source>Own time…</source>
            <extracomment>Adds a reminder at a moment of its own. RU: «Своё время…»</extracomment>
            <translation>Своё время…</translation>
        </message>
        <message>
            <source>Another time before due…</source>
            <extracomment>Adds a reminder so long before due as one types. RU: «За другое время до срока…»</extracomment>
            <translation>За другое время до срока…</translation>
        </message>
        <message>
            <source>Reminder</source>
            <extracomment>Title of the small dialog for a reminder. RU: «Напоминание»</extracomment>
            <translation>Напоминание</translation>
        </message>
        <message>
            <source>How long before due, for example 45 min or 2 h:</source>
            <extracomment>Asks for a span such as “45 min”. RU: «За сколько до срока напомнить, например 45 мин или 2 ч:»</extracomment>
            <translation>За сколько до срока напомнить, например 45 мин или 2 ч:</translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>Name of the list of a task's reminders. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Add reminder</source>
            <extracomment>RU: «Добавить напоминание»</extracomment>
            <translation>Добавить напоминание</translation>
        </message>
        <message>
            <source>This is not a span of time. Write how long before due, at most a year, for example 45 min or 2 h:</source>
            <extracomment>In the dialog for a reminder, after a text that is no span of time. RU: «Это не время. Напишите, за сколько до срока напомнить, не больше года, например 45 мин или 2 ч:»</extracomment>
            <translation>Это не время. Напишите, за сколько до срока напомнить, не больше года, например 45 мин или 2 ч:</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderFooter</name>
        <message>
            <source>Snooze all 15 min</source>
            <extracomment>Button of the reminder window: every reminder rings again in 15 minutes. RU: «Отложить все на 15 минут»</extracomment>
            <translation>Отложить все на 15 минут</translation>
        </message>
        <message>
            <source>Close all</source>
            <extracomment>Button of the reminder window: closes all reminders and leaves the tasks as they are. RU: «Закрыть все»</extracomment>
            <translation>Закрыть все</translation>
        </message>
        <message>
            <source>Move all to %1</source>
            <extracomment>Button of the reminder window: moves the due dates of all these tasks; %1: when, “tomorrow, 9:00”. RU: «Перенести все на %1»</extracomment>
            <translation>Перенести все на %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderHeader</name>
        <message>
            <source>Now</source>
            <extracomment>What the reminder window can show beside others: the reminders that wait now. RU: «Сейчас»</extracomment>
            <translation>Сейчас</translation>
        </message>
        <message numerus="yes">
            <source>Snoozed: %n</source>
            <extracomment>What the reminder window can show: snoozed reminders and how many there are. RU: «Отложенные: %n»</extracomment>
            <translation>
                <numerusform>Отложенные: %n</numerusform>
                <numerusform>Отложенные: %n</numerusform>
                <numerusform>Отложенные: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closed: %n</source>
            <extracomment>What the reminder window can show: reminders closed in the last week. RU: «Закрытые: %n»</extracomment>
            <translation>
                <numerusform>Закрытые: %n</numerusform>
                <numerusform>Закрытые: %n</numerusform>
                <numerusform>Закрытые: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Name of the choice of what the reminder window shows. RU: «Что показать»</extracomment>
            <translation>Что показать</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderModel</name>
        <message>
            <source>back %1</source>
            <extracomment>At the end of a snoozed reminder: when it rings again; %1: a moment. RU: «вернётся %1»</extracomment>
            <translation>вернётся %1</translation>
        </message>
        <message>
            <source>was %1</source>
            <extracomment>At the end of a dismissed reminder: when it rang; %1: a moment. RU: «было %1»</extracomment>
            <translation>было %1</translation>
        </message>
        <message>
            <source>Clients are waiting</source>
            <extracomment>Over the reminders that came while nobody looked: their due date has passed, and they are for a client. RU: «Клиенты ждут»</extracomment>
            <translation>Клиенты ждут</translation>
        </message>
        <message>
            <source>Deadlines passed</source>
            <extracomment>Over the reminders that came while nobody looked: the due date has passed. RU: «Сроки прошли»</extracomment>
            <translation>Сроки прошли</translation>
        </message>
        <message>
            <source>Later today</source>
            <extracomment>Over the reminders that came while nobody looked: due later today. RU: «Позже сегодня»</extracomment>
            <translation>Позже сегодня</translation>
        </message>
        <message>
            <source>Later and without a due date</source>
            <extracomment>Over the reminders that came while nobody looked: due later than today, or without a due date. RU: «Позже и без срока»</extracomment>
            <translation>Позже и без срока</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderRowButtons</name>
        <message>
            <source>Open</source>
            <extracomment>Button of a reminder: shows the task in the main window. RU: «Открыть»</extracomment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Do now</source>
            <extracomment>Button of a reminder that came while nobody looked: shows the task. RU: «Сделать сейчас»</extracomment>
            <translation>Сделать сейчас</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button of a reminder: the task is done. RU: «Готово»</extracomment>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Record result</source>
            <extracomment>Button of a reminder: asks what came of the call. RU: «Записать итог»</extracomment>
            <translation>Записать итог</translation>
        </message>
        <message>
            <source>Bring back now</source>
            <extracomment>Button of a snoozed reminder: it rings now. RU: «Вернуть сейчас»</extracomment>
            <translation>Вернуть сейчас</translation>
        </message>
        <message>
            <source>Change the time…</source>
            <extracomment>Button of a snoozed reminder: asks for another moment. RU: «Изменить время…»</extracomment>
            <translation>Изменить время…</translation>
        </message>
        <message>
            <source>Bring back</source>
            <extracomment>Button of a dismissed reminder: it waits for an act again. RU: «Вернуть»</extracomment>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderText</name>
        <message>
            <source>Now, at %1</source>
            <extracomment>Due date in a reminder that rings at that minute; %1: the time. RU: «Сейчас, в %1»</extracomment>
            <translation>Сейчас, в %1</translation>
        </message>
        <message numerus="yes">
            <source>In %n minute(s), at %1</source>
            <extracomment>Due date in a reminder; %1: the time. RU: «Через %n минут, в %1»</extracomment>
            <translation>
                <numerusform>Через %n минуту, в %1</numerusform>
                <numerusform>Через %n минуты, в %1</numerusform>
                <numerusform>Через %n минут, в %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n hour(s), at %1</source>
            <extracomment>Due date in a reminder; %1: the time. RU: «Через %n часов, в %1»</extracomment>
            <translation>
                <numerusform>Через %n час, в %1</numerusform>
                <numerusform>Через %n часа, в %1</numerusform>
                <numerusform>Через %n часов, в %1</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1 h %2 min, at %3</source>
            <extracomment>Due date in a reminder; %1: hours, %2: minutes, %3: the time. RU: «Через %1 ч %2 мин, в %3»</extracomment>
            <translation>Через %1 ч %2 мин, в %3</translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>How far a due date is, in a row of the reminder window: this minute. RU: «сейчас»</extracomment>
            <translation>сейчас</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <extracomment>How far a due date is, in a row of the reminder window. RU: «через %n дня»</extracomment>
            <translation>
                <numerusform>через %n день</numerusform>
                <numerusform>через %n дня</numerusform>
                <numerusform>через %n дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <extracomment>How far a due date is, in a row of the reminder window. RU: «через %n минут»</extracomment>
            <translation>
                <numerusform>через %n минуту</numerusform>
                <numerusform>через %n минуты</numerusform>
                <numerusform>через %n минут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <extracomment>How far a due date is, in a row of the reminder window. RU: «через %n часа»</extracomment>
            <translation>
                <numerusform>через %n час</numerusform>
                <numerusform>через %n часа</numerusform>
                <numerusform>через %n часов</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1 h %2 min</source>
            <extracomment>How far a due date is, in a row of the reminder window; %1: hours, %2: minutes. RU: «через %1 ч %2 мин»</extracomment>
            <translation>через %1 ч %2 мин</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <extracomment>How long ago a due date passed, in a row of the reminder window. RU: «%n дня назад»</extracomment>
            <translation>
                <numerusform>%n день назад</numerusform>
                <numerusform>%n дня назад</numerusform>
                <numerusform>%n дней назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <extracomment>How long ago a due date passed, in a row of the reminder window. RU: «%n минуты назад»</extracomment>
            <translation>
                <numerusform>%n минуту назад</numerusform>
                <numerusform>%n минуты назад</numerusform>
                <numerusform>%n минут назад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <extracomment>How long ago a due date passed, in a row of the reminder window. RU: «%n часа назад»</extracomment>
            <translation>
                <numerusform>%n час назад</numerusform>
                <numerusform>%n часа назад</numerusform>
                <numerusform>%n часов назад</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min ago</source>
            <extracomment>How long ago a due date passed, in a row of the reminder window; %1: hours, %2: minutes. RU: «%1 ч %2 мин назад»</extracomment>
            <translation>%1 ч %2 мин назад</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>How far a whole day is that a task is due on, in a row of the reminder window. RU: «сегодня»</extracomment>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>The second line of a reminder; %1: the client, %2: the due date. RU: «%1 · %2»</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Overdue, assigned to nobody</source>
            <extracomment>In a notice to the one who gave the task: it is overdue. RU: «Просрочена, без ответственного»</extracomment>
            <translation>Просрочена, без ответственного</translation>
        </message>
        <message>
            <source>Overdue, assigned to %1</source>
            <extracomment>In a notice to the one who gave the task: it is overdue; %1: a person. RU: «Просрочена, ответственный: %1»</extracomment>
            <translation>Просрочена, ответственный: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderWindow</name>
        <message>
            <source>Reminders — Followup</source>
            <extracomment>Title of the reminder window. RU: «Напоминания — Followup»</extracomment>
            <translation>Напоминания — Followup</translation>
        </message>
        <message>
            <source>Snoozed reminders</source>
            <extracomment>Name of the list of snoozed reminders. RU: «Отложенные напоминания»</extracomment>
            <translation>Отложенные напоминания</translation>
        </message>
        <message>
            <source>Closed reminders</source>
            <extracomment>Name of the list of reminders closed in the last week. RU: «Закрытые напоминания»</extracomment>
            <translation>Закрытые напоминания</translation>
        </message>
        <message>
            <source>Due reminders</source>
            <extracomment>Name of the list of reminders that rang. RU: «Сработавшие напоминания»</extracomment>
            <translation>Сработавшие напоминания</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>Ничего не ждёт</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Здесь пусто</translation>
        </message>
        <message>
            <source>No reminders</source>
            <extracomment>Head of the reminder window. RU: «Напоминаний нет»</extracomment>
            <translation>Напоминаний нет</translation>
        </message>
        <message numerus="yes">
            <source>While you were away: %n reminder(s)</source>
            <extracomment>Head of the reminder window: what gathered while the computer was off. RU: «Пока вас не было: %n напоминания»</extracomment>
            <translation>
                <numerusform>Пока вас не было: %n напоминание</numerusform>
                <numerusform>Пока вас не было: %n напоминания</numerusform>
                <numerusform>Пока вас не было: %n напоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <extracomment>Head of the reminder window: how many wait. RU: «%n напоминания»</extracomment>
            <translation>
                <numerusform>%n напоминание</numerusform>
                <numerusform>%n напоминания</numerusform>
                <numerusform>%n напоминаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>In the menu of a reminder: shows the task. RU: «Открыть»</extracomment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>In the menu of a reminder: the task is done. RU: «Готово»</extracomment>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Bring back</source>
            <extracomment>In the menu of a snoozed or closed reminder: it waits for an act again. RU: «Вернуть»</extracomment>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Snooze</source>
            <extracomment>In the menu of a reminder: puts it off. RU: «Отложить»</extracomment>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Close the reminder</source>
            <extracomment>In the menu of a reminder: it is dealt with, the task stays as it is. RU: «Закрыть напоминание»</extracomment>
            <translation>Закрыть напоминание</translation>
        </message>
        <message>
            <source>Record result…</source>
            <extracomment>In the menu of a reminder: asks what came of the call. RU: «Записать итог…»</extracomment>
            <translation>Записать итог…</translation>
        </message>
    </context>
    <context>
        <name>ui::RemindersPage</name>
        <message>
            <source>Reminders</source>
            <extracomment>Heading of a page of the settings. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>A new task with a due time reminds me</source>
            <extracomment>Label of a list. RU: «Новая задача со сроком напомнит»</extracomment>
            <translation>Новая задача со сроком напомнит</translation>
        </message>
        <message>
            <source>Show pop-up reminders</source>
            <extracomment>A check box. RU: «Показывать всплывающие напоминания»</extracomment>
            <translation>Показывать всплывающие напоминания</translation>
        </message>
        <message>
            <source>Remind me when the window is closed: an icon stays in the tray</source>
            <extracomment>A check box. RU: «Напоминать, когда окно закрыто, — значок останется в трее»</extracomment>
            <translation>Напоминать, когда окно закрыто, — значок останется в трее</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <extracomment>A check box. RU: «Запускать при входе в систему»</extracomment>
            <translation>Запускать при входе в систему</translation>
        </message>
        <message>
            <source>Do not tell me</source>
            <extracomment>A choice in a list: no notice of overdue tasks of others. RU: «Не сообщать»</extracomment>
            <translation>Не сообщать</translation>
        </message>
        <message>
            <source>%1 after the due time</source>
            <extracomment>A choice in a list: tell of an overdue task so much later. %1: a span, "2 hours". RU: «Через %1 после срока»</extracomment>
            <translation>Через %1 после срока</translation>
        </message>
        <message>
            <source>No sound</source>
            <extracomment>A choice of sounds. RU: «Без звука»</extracomment>
            <translation>Без звука</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>A choice of sounds: the one of a new message. RU: «Сообщение»</extracomment>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Bell</source>
            <extracomment>A choice of sounds. RU: «Колокольчик»</extracomment>
            <translation>Колокольчик</translation>
        </message>
        <message>
            <source>Alarm clock</source>
            <extracomment>A choice of sounds: that of an alarm clock. RU: «Будильник»</extracomment>
            <translation>Будильник</translation>
        </message>
        <message>
            <source>By type of task</source>
            <extracomment>Heading above a list of task types, each with a choice. RU: «По типу задачи»</extracomment>
            <translation>По типу задачи</translation>
        </message>
        <message>
            <source>When a task that I gave to another is overdue</source>
            <extracomment>Label of a list. RU: «Если просрочена задача, которую я поручил другому, сообщить мне»</extracomment>
            <translation>Если просрочена задача, которую я поручил другому, сообщить мне</translation>
        </message>
        <message>
            <source>Sound of a reminder</source>
            <extracomment>Label of a list of sounds. RU: «Звук напоминания»</extracomment>
            <translation>Звук напоминания</translation>
        </message>
    </context>
    <context>
        <name>ui::ResultEditor</name>
        <message>
            <source>What came of it</source>
            <extracomment>In the empty result of a task. RU: «Что получилось»</extracomment>
            <translation>Что получилось</translation>
        </message>
    </context>
    <context>
        <name>ui::ResultPopup</name>
        <message>
            <source>Result</source>
            <extracomment>Name of the form that asks what came of a call. RU: «Итог»</extracomment>
            <translation>Итог</translation>
        </message>
        <message>
            <source>What came of it</source>
            <extracomment>Inside the field for the result of a call; it becomes a comment. RU: «Что вышло»</extracomment>
            <translation>Что вышло</translation>
        </message>
        <message>
            <source>Reached</source>
            <extracomment>A usual result of a call, put into the field. RU: «Дозвонились»</extracomment>
            <translation>Дозвонились</translation>
        </message>
        <message>
            <source>No answer</source>
            <extracomment>A usual result of a call, put into the field. RU: «Не ответили»</extracomment>
            <translation>Не ответили</translation>
        </message>
        <message>
            <source>Call back</source>
            <extracomment>A usual result of a call, put into the field. RU: «Перезвонить»</extracomment>
            <translation>Перезвонить</translation>
        </message>
        <message>
            <source>Remind again</source>
            <extracomment>Before the field for the moment of the next reminder. RU: «Напомнить снова»</extracomment>
            <translation>Напомнить снова</translation>
        </message>
        <message>
            <source>not needed</source>
            <extracomment>Inside the empty field “Remind again”. RU: «не нужно»</extracomment>
            <translation>не нужно</translation>
        </message>
        <message>
            <source>Record</source>
            <extracomment>Button: writes the result down. RU: «Записать»</extracomment>
            <translation>Записать</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <extracomment>A usual result before what the user wrote; %1: the usual one, %2: hers. RU: «%1. %2»</extracomment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Write what came of it</source>
            <extracomment>Under the empty field for the result of a call. RU: «Напишите, что вышло»</extracomment>
            <translation>Напишите, что вышло</translation>
        </message>
    </context>
    <context>
        <name>ui::SaveFilterDialog</name>
        <message>
            <source>Edit filter</source>
            <translation>Изменить фильтр</translation>
        </message>
        <message>
            <source>New filter</source>
            <translation>Новый фильтр</translation>
        </message>
        <message>
            <source>Show to all who open the file</source>
            <translation>Показывать всем, кто открывает файл</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Условия</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ui::SavedFilterModel</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n задача</numerusform>
                <numerusform>%1, %n задачи</numerusform>
                <numerusform>%1, %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>The filter cannot be read any more: %1</source>
            <translation>Фильтр больше не читается: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SavedFilters</name>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Pin on top</source>
            <translation>Закрепить наверху</translation>
        </message>
        <message>
            <source>Show to all</source>
            <translation>Показывать всем</translation>
        </message>
        <message>
            <source>Keep to myself</source>
            <translation>Оставить себе</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>My filters</source>
            <translation>Мои фильтры</translation>
        </message>
        <message>
            <source>New filter</source>
            <translation>Новый фильтр</translation>
        </message>
    </context>
    <context>
        <name>ui::ScopeModel</name>
        <message numerus="yes">
            <source>%n open tasks</source>
            <extracomment>RU: «задач: %n». Spoken and shown in a tooltip after the name of a scope: how many open tasks it has.</extracomment>
            <translation>
                <numerusform>задач: %n</numerusform>
                <numerusform>задач: %n</numerusform>
                <numerusform>задач: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>RU: «%1, %2». A scope and how many tasks it has, for example “My tasks, 13 open tasks”.</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <extracomment>RU: «просрочено: %n». How many of the tasks are overdue; follows the number of open tasks.</extracomment>
            <translation>
                <numerusform>просрочено: %n</numerusform>
                <numerusform>просрочено: %n</numerusform>
                <numerusform>просрочено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>RU: «%1, %2, %3». A scope, how many tasks it has, how many are overdue.</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ui::SearchEdit</name>
        <message>
            <source>Search tasks</source>
            <extracomment>RU: «Поиск по задачам». In the search field while it is empty, and its spoken name.</extracomment>
            <translation>Поиск по задачам</translation>
        </message>
    </context>
    <context>
        <name>ui::SearchInstead</name>
        <message>
            <source>Nothing has “%1”. Shown for “%2”.</source>
            <extracomment>Above the tasks; %1: what was typed into the search field, %2: what is found in its place, the same keys with the other keyboard layout or the same sounds in the other script. RU: «По запросу «%1» ничего нет. Показано: «%2»»</extracomment>
            <translation>По запросу «%1» ничего нет. Показано: «%2».</translation>
        </message>
    </context>
    <context>
        <name>ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <extracomment>Title of a window. RU: «Настройки»</extracomment>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Settings pages</source>
            <extracomment>For screen readers: the list of pages. RU: «Страницы настроек»</extracomment>
            <translation>Страницы настроек</translation>
        </message>
        <message>
            <source>General</source>
            <extracomment>A page of the settings. RU: «Общие»</extracomment>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>A page of the settings. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <extracomment>A page of the settings. RU: «Сочетания клавиш»</extracomment>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Database</source>
            <extracomment>A page of the settings. RU: «База»</extracomment>
            <translation>База</translation>
        </message>
        <message>
            <source>Working hours</source>
            <extracomment>A page of the settings. RU: «Рабочее время»</extracomment>
            <translation>Рабочее время</translation>
        </message>
    </context>
    <context>
        <name>ui::ShortcutList</name>
        <message>
            <source>Choosing and moving</source>
            <extracomment>RU: «Выбор и перемещение». Heading in the list of shortcuts.</extracomment>
            <translation>Выбор и перемещение</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>RU: «Выбрать все». In the list of shortcuts: all tasks of the lane or list.</extracomment>
            <translation>Выбрать все</translation>
        </message>
        <message>
            <source>Select one more</source>
            <extracomment>RU: «Выбрать ещё одну». In the list of shortcuts: one task more.</extracomment>
            <translation>Выбрать ещё одну</translation>
        </message>
        <message>
            <source>Move to the column or group beside</source>
            <extracomment>RU: «В соседний столбец или группу». In the list of shortcuts: moves the task to another lane of the board or another group of the list.</extracomment>
            <translation>В соседний столбец или группу</translation>
        </message>
        <message>
            <source>Move up or down in the column</source>
            <extracomment>RU: «Выше или ниже в столбце». In the list of shortcuts: moves the task.</extracomment>
            <translation>Выше или ниже в столбце</translation>
        </message>
        <message>
            <source>Quick add</source>
            <extracomment>RU: «Быстрое добавление». Heading in the list of shortcuts: the line that becomes a task.</extracomment>
            <translation>Быстрое добавление</translation>
        </message>
        <message>
            <source>Create</source>
            <extracomment>RU: «Создать». In the list of shortcuts, under “Quick add”.</extracomment>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Create and open</source>
            <extracomment>RU: «Создать и открыть». In the list of shortcuts, under “Quick add”.</extracomment>
            <translation>Создать и открыть</translation>
        </message>
        <message>
            <source>Create and write one more</source>
            <extracomment>RU: «Создать и написать ещё». In the list of shortcuts, under “Quick add”.</extracomment>
            <translation>Создать и написать ещё</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>RU: «Сочетания клавиш». Title of the list that F1 opens.</extracomment>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Action</source>
            <extracomment>RU: «Действие». Column of the list of shortcuts. RU: «Клавиши». Column of the list of shortcuts.</extracomment>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>RU: «Закрыть». Button under the list of shortcuts.</extracomment>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>ui::ShortcutsPage</name>
        <message>
            <source>Shortcuts</source>
            <extracomment>Heading of a page of the settings. RU: «Сочетания клавиш»</extracomment>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Action</source>
            <extracomment>Head of a column: what is done. RU: «Действие»</extracomment>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>Head of a column: by which keys. RU: «Клавиши»</extracomment>
            <translation>Клавиши</translation>
        </message>
    </context>
    <context>
        <name>ui::Sidebar</name>
        <message>
            <source>Sections</source>
            <extracomment>RU: «Разделы». Spoken name of the list of scopes in the sidebar.</extracomment>
            <translation>Разделы</translation>
        </message>
    </context>
    <context>
        <name>ui::SidebarFooter</name>
        <message>
            <source>Save state</source>
            <extracomment>RU: «Состояние сохранения». Spoken name of the words under the user's name.</extracomment>
            <translation>Состояние сохранения</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>RU: «Настройки». Name of the button at the foot of the sidebar.</extracomment>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Read-only</source>
            <extracomment>RU: «Только чтение». Under the user's name: the file cannot be changed now.</extracomment>
            <translation>Только чтение</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>RU: «Сохраняем…». Under the user's name: a change is on its way to the file for more than two seconds.</extracomment>
            <translation>Сохраняем…</translation>
        </message>
        <message>
            <source>All set</source>
            <extracomment>RU: «Всё готово». Under the user's name: nothing was changed yet since the program was started.</extracomment>
            <translation>Всё готово</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <extracomment>RU: «Сохранено в %1». Under the user's name; %1 is a time of day.</extracomment>
            <translation>Сохранено в %1</translation>
        </message>
        <message numerus="yes">
            <source>Reminders: %n</source>
            <extracomment>Button at the foot of the sidebar: so many reminders rang and wait. RU: «Напоминания: %n»</extracomment>
            <translation>
                <numerusform>Напоминания: %n</numerusform>
                <numerusform>Напоминания: %n</numerusform>
                <numerusform>Напоминания: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SnoozeChoice</name>
        <message>
            <source>%1, %2</source>
            <extracomment>Puts a reminder off until the next Monday; %1: that day, short, %2: a time. RU: «%1, %2»</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pick a time…</source>
            <extracomment>Puts a reminder off until a moment that is asked for. RU: «Выбрать время…»</extracomment>
            <translation>Выбрать время…</translation>
        </message>
    </context>
    <context>
        <name>ui::SnoozeGrid</name>
        <message>
            <source>Snooze the selected</source>
            <extracomment>Over the ways to put off the selected reminders. RU: «Отложить выбранное»</extracomment>
            <translation>Отложить выбранное</translation>
        </message>
        <message>
            <source>keys 1–7</source>
            <extracomment>Beside “Snooze the selected”: these keys do it. RU: «клавиши 1–7»</extracomment>
            <translation>клавиши 1–7</translation>
        </message>
        <message>
            <source>Snooze: %1</source>
            <extracomment>Spoken name of a way to put a reminder off; %1: for how long or until when. RU: «Отложить: %1»</extracomment>
            <translation>Отложить: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SnoozePopup</name>
        <message>
            <source>There is no such day: %2 %1</source>
            <extracomment>Under a field for a typed moment; %1 is the day, %2 the month's name. RU: «Такого дня нет: %1 %2»</extracomment>
            <translation>Такого дня нет: %1 %2</translation>
        </message>
        <message>
            <source>There is no such time: %1</source>
            <extracomment>Under a field for a typed moment; %1 is what was typed. RU: «Такого времени нет: %1»</extracomment>
            <translation>Такого времени нет: %1</translation>
        </message>
        <message>
            <source>This is no moment. Try “fri 11:00” or “in 2 working days”.</source>
            <extracomment>Under a field for a typed moment that was not understood. RU: «Не похоже на время. Попробуйте «пт 11:00» или «через 2 рабочих дня»»</extracomment>
            <translation>Не похоже на время. Попробуйте «пт 11:00» или «через 2 рабочих дня»</translation>
        </message>
        <message>
            <source>That moment has passed</source>
            <extracomment>Under a field for a typed moment. RU: «Этот момент уже прошёл»</extracomment>
            <translation>Этот момент уже прошёл</translation>
        </message>
        <message>
            <source>Snooze until</source>
            <extracomment>Name of the form that asks until when to put reminders off. RU: «Отложить до»</extracomment>
            <translation>Отложить до</translation>
        </message>
        <message>
            <source>fri 11:00, in 2 working days, 15 min before</source>
            <extracomment>Inside the field that takes a moment. The examples must be ones that are understood. RU: «пт 11:00, через 2 рабочих дня, за 15 минут»</extracomment>
            <translation>пт 11:00, через 2 рабочих дня, за 15 минут</translation>
        </message>
        <message>
            <source>When to remind</source>
            <extracomment>Name of the field that takes a moment as text. RU: «Когда напомнить»</extracomment>
            <translation>Когда напомнить</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Beside the field for a time of day. RU: «Время»</extracomment>
            <translation>Время</translation>
        </message>
        <message>
            <source>Previous month</source>
            <extracomment>Name of an arrow beside the name of a month. RU: «Предыдущий месяц»</extracomment>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Next month</source>
            <extracomment>Name of an arrow beside the name of a month. RU: «Следующий месяц»</extracomment>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Snooze</source>
            <extracomment>Button: puts the reminders off until the chosen moment. RU: «Отложить»</extracomment>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Over the days of a month; %1 is the month, %2 the year. RU: «%1 %2»</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>ui::StepText</name>
        <message numerus="yes">
            <source>%n task(s) moved</source>
            <extracomment>A message: tasks have a new place in their lane. RU: «Перемещено задач: %n»</extracomment>
            <translation>
                <numerusform>Перемещена %n задача</numerusform>
                <numerusform>Перемещены %n задачи</numerusform>
                <numerusform>Перемещено %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Task moved to “%1”</source>
            <extracomment>A message. %1: the heading of a lane. RU: «Задача перенесена в «%1»»</extracomment>
            <translation>Задача перенесена в «%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) moved to “%1”</source>
            <extracomment>A message. %1: the heading of a lane. RU: «%n задачи перенесены в «%1»»</extracomment>
            <translation>
                <numerusform>%n задача перенесена в «%1»</numerusform>
                <numerusform>%n задачи перенесены в «%1»</numerusform>
                <numerusform>%n задач перенесены в «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” changed in %n task(s)</source>
            <extracomment>A message. %1: a field. RU: «Поле «%1» изменено у %n задач»</extracomment>
            <translation>
                <numerusform>Поле «%1» изменено у %n задачи</numerusform>
                <numerusform>Поле «%1» изменено у %n задач</numerusform>
                <numerusform>Поле «%1» изменено у %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Task renamed</source>
            <extracomment>A message. RU: «Задача переименована»</extracomment>
            <translation>Задача переименована</translation>
        </message>
        <message>
            <source>Due date changed</source>
            <extracomment>A message. RU: «Срок изменён»</extracomment>
            <translation>Срок изменён</translation>
        </message>
        <message>
            <source>Assignee changed</source>
            <extracomment>A message. RU: «Ответственный изменён»</extracomment>
            <translation>Ответственный изменён</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <extracomment>A message. RU: «Приоритет изменён»</extracomment>
            <translation>Приоритет изменён</translation>
        </message>
        <message>
            <source>Status changed</source>
            <extracomment>A message. RU: «Статус изменён»</extracomment>
            <translation>Статус изменён</translation>
        </message>
        <message>
            <source>“%1” changed</source>
            <extracomment>A message. %1: a field. RU: «Поле «%1» изменено»</extracomment>
            <translation>Поле «%1» изменено</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) created</source>
            <extracomment>A message. RU: «Задача создана», «%n задачи созданы»</extracomment>
            <translation>
                <numerusform>Создана %n задача</numerusform>
                <numerusform>Созданы %n задачи</numerusform>
                <numerusform>Создано %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) done</source>
            <extracomment>A message. RU: «Задача выполнена», «%n задачи выполнены»</extracomment>
            <translation>
                <numerusform>Выполнена %n задача</numerusform>
                <numerusform>Выполнены %n задачи</numerusform>
                <numerusform>Выполнено %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) reopened</source>
            <extracomment>A message. RU: «Задача снова открыта», «%n задачи снова открыты»</extracomment>
            <translation>
                <numerusform>Снова открыта %n задача</numerusform>
                <numerusform>Снова открыты %n задачи</numerusform>
                <numerusform>Снова открыто %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) moved to the trash</source>
            <extracomment>A message. RU: «Задача в корзине», «%n задачи в корзине»</extracomment>
            <translation>
                <numerusform>%n задача в корзине</numerusform>
                <numerusform>%n задачи в корзине</numerusform>
                <numerusform>%n задач в корзине</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) taken out of the trash</source>
            <extracomment>A message. RU: «Задача возвращена из корзины»</extracomment>
            <translation>
                <numerusform>%n задача возвращена из корзины</numerusform>
                <numerusform>%n задачи возвращены из корзины</numerusform>
                <numerusform>%n задач возвращено из корзины</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) deleted for good</source>
            <extracomment>A message. RU: «Удалено навсегда: %n»</extracomment>
            <translation>
                <numerusform>Удалено навсегда: %n</numerusform>
                <numerusform>Удалено навсегда: %n</numerusform>
                <numerusform>Удалено навсегда: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment added</source>
            <extracomment>A message. RU: «Комментарий добавлен»</extracomment>
            <translation>Комментарий добавлен</translation>
        </message>
        <message>
            <source>Comment changed</source>
            <extracomment>A message. RU: «Комментарий изменён»</extracomment>
            <translation>Комментарий изменён</translation>
        </message>
        <message>
            <source>Comment deleted</source>
            <extracomment>A message. RU: «Комментарий удалён»</extracomment>
            <translation>Комментарий удалён</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) snoozed</source>
            <extracomment>A message. RU: «Напоминание отложено», «%n напоминания отложены»</extracomment>
            <translation>
                <numerusform>Отложено %n напоминание</numerusform>
                <numerusform>Отложены %n напоминания</numerusform>
                <numerusform>Отложено %n напоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) closed</source>
            <extracomment>A message. RU: «Напоминание закрыто», «%n напоминания закрыты»</extracomment>
            <translation>
                <numerusform>Закрыто %n напоминание</numerusform>
                <numerusform>Закрыты %n напоминания</numerusform>
                <numerusform>Закрыто %n напоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) imported</source>
            <extracomment>A message. RU: «Загружена %n задача», «Загружено %n задач»</extracomment>
            <translation>
                <numerusform>Загружена %n задача</numerusform>
                <numerusform>Загружены %n задачи</numerusform>
                <numerusform>Загружено %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Database settings changed</source>
            <extracomment>A message. RU: «Настройки базы изменены»</extracomment>
            <translation>Настройки базы изменены</translation>
        </message>
        <message numerus="yes">
            <source>%n new task(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «новая задача», «%n новые задачи»</extracomment>
            <translation>
                <numerusform>%n новая задача</numerusform>
                <numerusform>%n новые задачи</numerusform>
                <numerusform>%n новых задач</numerusform>
            </translation>
        </message>
        <message>
            <source>change of “%1”</source>
            <extracomment>After "Undo:" or "Redo:". %1: a field. RU: «изменение поля «%1»»</extracomment>
            <translation>изменение поля «%1»</translation>
        </message>
        <message numerus="yes">
            <source>move of %n task(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «перенос задачи», «перенос %n задач»</extracomment>
            <translation>
                <numerusform>перенос %n задачи</numerusform>
                <numerusform>перенос %n задач</numerusform>
                <numerusform>перенос %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>completion of %n task(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «закрытие задачи», «закрытие %n задач»</extracomment>
            <translation>
                <numerusform>закрытие %n задачи</numerusform>
                <numerusform>закрытие %n задач</numerusform>
                <numerusform>закрытие %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reopening of %n task(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «возврат задачи в работу»</extracomment>
            <translation>
                <numerusform>возврат %n задачи в работу</numerusform>
                <numerusform>возврат %n задач в работу</numerusform>
                <numerusform>возврат %n задач в работу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>deletion of %n task(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «удаление задачи», «удаление %n задач»</extracomment>
            <translation>
                <numerusform>удаление %n задачи</numerusform>
                <numerusform>удаление %n задач</numerusform>
                <numerusform>удаление %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>return of %n task(s) from the trash</source>
            <extracomment>After "Undo:" or "Redo:". RU: «возврат задачи из корзины»</extracomment>
            <translation>
                <numerusform>возврат %n задачи из корзины</numerusform>
                <numerusform>возврат %n задач из корзины</numerusform>
                <numerusform>возврат %n задач из корзины</numerusform>
            </translation>
        </message>
        <message>
            <source>new comment</source>
            <extracomment>After "Undo:" or "Redo:". RU: «новый комментарий»</extracomment>
            <translation>новый комментарий</translation>
        </message>
        <message>
            <source>change of a comment</source>
            <extracomment>After "Undo:" or "Redo:". RU: «правка комментария»</extracomment>
            <translation>правка комментария</translation>
        </message>
        <message>
            <source>deletion of a comment</source>
            <extracomment>After "Undo:" or "Redo:". RU: «удаление комментария»</extracomment>
            <translation>удаление комментария</translation>
        </message>
        <message numerus="yes">
            <source>snooze of %n reminder(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «откладывание напоминания»</extracomment>
            <translation>
                <numerusform>откладывание %n напоминания</numerusform>
                <numerusform>откладывание %n напоминаний</numerusform>
                <numerusform>откладывание %n напоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>closing of %n reminder(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «закрытие напоминания»</extracomment>
            <translation>
                <numerusform>закрытие %n напоминания</numerusform>
                <numerusform>закрытие %n напоминаний</numerusform>
                <numerusform>закрытие %n напоминаний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>import of %n task(s)</source>
            <extracomment>After "Undo:" or "Redo:". RU: «загрузка %n задач»</extracomment>
            <translation>
                <numerusform>загрузка %n задачи</numerusform>
                <numerusform>загрузка %n задач</numerusform>
                <numerusform>загрузка %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>database settings</source>
            <extracomment>After "Undo:" or "Redo:". RU: «настройки базы»</extracomment>
            <translation>настройки базы</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <extracomment>A message after Ctrl+Z. %1: what was taken back ("move of a task"). RU: «Отменено: %1»</extracomment>
            <translation>Отменено: %1</translation>
        </message>
        <message>
            <source>Redone: %1</source>
            <extracomment>A message after Ctrl+Shift+Z. %1: what was done again ("move of a task"). RU: «Возвращено: %1»</extracomment>
            <translation>Возвращено: %1</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <extracomment>A message. %1: a task. RU: ««%1» — готово»</extracomment>
            <translation>«%1» — готово</translation>
        </message>
        <message numerus="yes">
            <source>Due date and its reminders removed from %n task(s)</source>
            <translation>
                <numerusform>Срок и напоминания от него сняты у %n задачи</numerusform>
                <numerusform>Срок и напоминания от него сняты у %n задач</numerusform>
                <numerusform>Срок и напоминания от него сняты у %n задач</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>removal of the due date of %n task(s)</source>
            <translation>
                <numerusform>снятие срока у %n задачи</numerusform>
                <numerusform>снятие срока у %n задач</numerusform>
                <numerusform>снятие срока у %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Изменено: %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Filter changed: %1</source>
            <translation>Фильтр изменён: %1</translation>
        </message>
        <message>
            <source>Filters changed</source>
            <translation>Фильтры изменены</translation>
        </message>
        <message>
            <source>The time runs: “%1”</source>
            <translation>Время идёт: «%1»</translation>
        </message>
        <message>
            <source>The time runs</source>
            <translation>Время идёт</translation>
        </message>
        <message>
            <source>Time noted</source>
            <translation>Время записано</translation>
        </message>
        <message>
            <source>filter “%1”</source>
            <translation>фильтр «%1»</translation>
        </message>
        <message>
            <source>order of the filters</source>
            <translation>порядок фильтров</translation>
        </message>
        <message>
            <source>start of the timer</source>
            <translation>начало отсчёта времени</translation>
        </message>
        <message>
            <source>noting of time</source>
            <translation>запись времени</translation>
        </message>
    </context>
    <context>
        <name>ui::SubtaskList</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: готово</translation>
        </message>
        <message>
            <source>Subtasks</source>
            <translation>Подзадачи</translation>
        </message>
        <message>
            <source>New subtask</source>
            <translation>Новая подзадача</translation>
        </message>
        <message>
            <source>Add a subtask</source>
            <translation>Добавить подзадачу</translation>
        </message>
    </context>
    <context>
        <name>ui::TagsEditor</name>
        <message>
            <source>Add a tag</source>
            <extracomment>RU: «Добавить тег»</extracomment>
            <translation>Добавить тег</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskActions</name>
        <message numerus="yes">
            <source>%n tasks copied</source>
            <extracomment>RU: «Скопировано задач: %n». Toast after Ctrl+C.</extracomment>
            <translation>
                <numerusform>Скопирована %n задача</numerusform>
                <numerusform>Скопированы %n задачи</numerusform>
                <numerusform>Скопировано %n задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Reopen</source>
            <extracomment>RU: «Открыть снова». Task menu, for closed tasks. RU: «Готово». Task menu: closes the task as done.</extracomment>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>RU: «Готово». Task menu: closes the task as done.</extracomment>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>RU: «Открыть». Task menu; the keys that do it stand after the tab.</extracomment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open in window</source>
            <extracomment>RU: «Открыть в окне». Task menu.</extracomment>
            <translation>Открыть в окне</translation>
        </message>
        <message>
            <source>Rename</source>
            <extracomment>RU: «Переименовать». Task menu.</extracomment>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>RU: «Статус». Task menu: submenu of statuses.</extracomment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Priority</source>
            <extracomment>RU: «Приоритет». Task menu: submenu of priorities.</extracomment>
            <translation>Приоритет</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>RU: «Срок». Task menu: submenu of due dates.</extracomment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Due a day earlier</source>
            <extracomment>RU: «Срок на день раньше». In the list of shortcuts.</extracomment>
            <translation>Срок на день раньше</translation>
        </message>
        <message>
            <source>Due a day later</source>
            <extracomment>RU: «Срок на день позже». In the list of shortcuts.</extracomment>
            <translation>Срок на день позже</translation>
        </message>
        <message>
            <source>Assignee</source>
            <extracomment>RU: «Ответственный». Task menu: submenu of people.</extracomment>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Remind</source>
            <extracomment>RU: «Напомнить». Task menu: submenu of reminders.</extracomment>
            <translation>Напомнить</translation>
        </message>
        <message>
            <source>Tags</source>
            <extracomment>RU: «Теги». Task menu: submenu of tags.</extracomment>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Comment</source>
            <extracomment>RU: «Комментарий». Task menu: opens the task and goes to the field for a comment.</extracomment>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Next step…</source>
            <extracomment>RU: «Следующий шаг…». Task menu: a new task for the same client.</extracomment>
            <translation>Следующий шаг…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <extracomment>RU: «Создать копию». Task menu.</extracomment>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <extracomment>RU: «Скопировать как текст». Task menu.</extracomment>
            <translation>Скопировать как текст</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>RU: «Удалить». Task menu: moves the task to the trash.</extracomment>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Stop the timer</source>
            <translation>Остановить отсчёт времени</translation>
        </message>
        <message>
            <source>Start the timer</source>
            <translation>Начать отсчёт времени</translation>
        </message>
        <message>
            <source>Start or stop the timer</source>
            <translation>Начать или остановить отсчёт времени</translation>
        </message>
        <message>
            <source>Paste lines as tasks</source>
            <translation>Вставить строки как задачи</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskForm</name>
        <message>
            <source>This task is in the trash and cannot be changed.</source>
            <extracomment>Over a task that lies in the trash. RU: «Задача в корзине, её нельзя изменить»</extracomment>
            <translation>Задача в корзине, её нельзя изменить</translation>
        </message>
        <message>
            <source>The database is unavailable, editing is off.</source>
            <extracomment>Over a task while its file cannot be reached. RU: «База недоступна, правка закрыта»</extracomment>
            <translation>База недоступна, правка закрыта</translation>
        </message>
        <message>
            <source>The database is open for reading only, editing is off.</source>
            <extracomment>Over a task of a file that cannot be written. RU: «База открыта только для чтения, правка закрыта»</extracomment>
            <translation>База открыта только для чтения, правка закрыта</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>How much of a checklist is done: %1 of %2 items. RU: «%1 из %2»</extracomment>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Created %1 · changed %2</source>
            <extracomment>Under a task; %1 and %2 are moments such as “today, 10:56”. RU: «Создана %1 · изменена %2»</extracomment>
            <translation>Создана %1 · изменена %2</translation>
        </message>
        <message>
            <source>Fewer fields</source>
            <extracomment>Shows the properties of a task that are rarely used, or hides them again. RU: «Ещё поля», «Меньше полей»</extracomment>
            <translation>Меньше полей</translation>
        </message>
        <message>
            <source>More fields</source>
            <translation>Ещё поля</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>Heading over the description. RU: «Описание»</extracomment>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Checklist</source>
            <extracomment>Heading over the checklist. RU: «Чек-лист»</extracomment>
            <translation>Чек-лист</translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>Heading over the reminders. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Comment</source>
            <extracomment>Name of the field for a new comment. RU: «Комментарий»</extracomment>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <extracomment>In the empty field for a new comment. RU: «Написать комментарий»</extracomment>
            <translation>Написать комментарий</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <extracomment>The keys that send a comment, at the end of its field. RU: «Ctrl+Enter»</extracomment>
            <translation>Ctrl+Enter</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskHeader</name>
        <message>
            <source>Status: %1</source>
            <extracomment>Name of the button with a task's status; %1 is the status. RU: «Статус: %1»</extracomment>
            <translation>Статус: %1</translation>
        </message>
        <message>
            <source>Reopen</source>
            <extracomment>Opens a closed task again. RU: «Вернуть в работу»</extracomment>
            <translation>Вернуть в работу</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Closes a task. RU: «Готово»</extracomment>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Actions</source>
            <extracomment>Name of the menu of what can be done with a task. RU: «Действия»</extracomment>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Open in window</source>
            <extracomment>RU: «Открыть в окне»</extracomment>
            <translation>Открыть в окне</translation>
        </message>
        <message>
            <source>Close panel</source>
            <extracomment>RU: «Закрыть панель»</extracomment>
            <translation>Закрыть панель</translation>
        </message>
        <message>
            <source>No. %1</source>
            <extracomment>The number of a task above its title. RU: «№ %1»</extracomment>
            <translation>№ %1</translation>
        </message>
        <message>
            <source>No. %1 · %2</source>
            <extracomment>The number and the client of a task above its title. RU: «№ %1 · %2»</extracomment>
            <translation>№ %1 · %2</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <extracomment>Button; %1 is what is taken back, for example “change of “Due””. RU: «Отменить: %1»</extracomment>
            <translation>Отменить: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <extracomment>Button; %1 is what is done again. RU: «Повторить: %1»</extracomment>
            <translation>Повторить: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Save state</source>
            <extracomment>Name of the label that tells whether everything is saved. RU: «Состояние сохранения»</extracomment>
            <translation>Состояние сохранения</translation>
        </message>
        <message>
            <source>Saving…</source>
            <extracomment>While an edit is on its way to the file. RU: «Сохраняем…»</extracomment>
            <translation>Сохраняем…</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <extracomment>When the last edit reached the file. RU: «Сохранено в %1»</extracomment>
            <translation>Сохранено в %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <extracomment>Makes a copy of a task. RU: «Дублировать»</extracomment>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <extracomment>Puts a task onto the clipboard as text. RU: «Копировать как текст»</extracomment>
            <translation>Копировать как текст</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>Moves a task to the trash. RU: «Удалить»</extracomment>
            <translation>Удалить</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskListView</name>
        <message>
            <source>By due date</source>
            <extracomment>How the task list is grouped. RU: «По сроку»</extracomment>
            <translation>По сроку</translation>
        </message>
        <message>
            <source>By status</source>
            <extracomment>How the task list is grouped. RU: «По статусу»</extracomment>
            <translation>По статусу</translation>
        </message>
        <message>
            <source>By assignee</source>
            <extracomment>How the task list is grouped. RU: «По ответственному»</extracomment>
            <translation>По ответственному</translation>
        </message>
        <message>
            <source>By client</source>
            <extracomment>How the task list is grouped. RU: «По клиенту»</extracomment>
            <translation>По клиенту</translation>
        </message>
        <message>
            <source>No groups</source>
            <extracomment>How the task list is grouped: not at all. RU: «Без групп»</extracomment>
            <translation>Без групп</translation>
        </message>
        <message>
            <source>Task list</source>
            <extracomment>Accessible name of the task list. RU: «Список задач»</extracomment>
            <translation>Список задач</translation>
        </message>
        <message>
            <source>Grouping</source>
            <extracomment>Accessible name and tooltip of the button that groups the task list. RU: «Группировка»</extracomment>
            <translation>Группировка</translation>
        </message>
        <message>
            <source>Columns</source>
            <extracomment>Accessible name and tooltip of the button that chooses the columns of the task list. RU: «Столбцы»</extracomment>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Reset conditions</source>
            <extracomment>Button below “Nothing found”: takes all conditions away. RU: «Сбросить условия»</extracomment>
            <translation>Сбросить условия</translation>
        </message>
        <message>
            <source>Retry</source>
            <extracomment>Button below “The tasks could not be read”. RU: «Повторить»</extracomment>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>In the middle of the task list, no task meets the conditions. RU: «Ничего не нашлось»</extracomment>
            <translation>Ничего не нашлось</translation>
        </message>
        <message>
            <source>The tasks could not be read</source>
            <extracomment>In the middle of the task list, the database gave no answer. RU: «Не удалось прочитать задачи»</extracomment>
            <translation>Не удалось прочитать задачи</translation>
        </message>
        <message>
            <source>Nothing left for today</source>
            <extracomment>In the middle of the task list of today. RU: «На сегодня всё сделано»</extracomment>
            <translation>На сегодня всё сделано</translation>
        </message>
        <message>
            <source>You have no open tasks</source>
            <extracomment>In the middle of the list of one’s own tasks. RU: «Открытых задач нет»</extracomment>
            <translation>Открытых задач нет</translation>
        </message>
        <message>
            <source>Nothing is delegated</source>
            <extracomment>In the middle of the list of tasks that others do for me. RU: «Поручений нет»</extracomment>
            <translation>Поручений нет</translation>
        </message>
        <message>
            <source>Nobody has open tasks</source>
            <extracomment>In the middle of the list of all tasks. RU: «Открытых задач нет ни у кого»</extracomment>
            <translation>Открытых задач нет ни у кого</translation>
        </message>
        <message>
            <source>Sort by</source>
            <extracomment>In the menu of the columns of the task list: what its rows are sorted by. RU: «Сортировать»</extracomment>
            <translation>Сортировать</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <extracomment>In the menu of the columns of the task list: columns, widths and sort as they were first. RU: «Вернуть как было»</extracomment>
            <translation>Вернуть как было</translation>
        </message>
        <message>
            <source>Group</source>
            <extracomment>In the menu of the columns of the task list: what its rows are grouped by. RU: «Сгруппировать»</extracomment>
            <translation>Сгруппировать</translation>
        </message>
        <message>
            <source>Move left</source>
            <extracomment>In the menu of the columns of the task list: which column goes one place to the left. RU: «Сдвинуть влево»</extracomment>
            <translation>Сдвинуть влево</translation>
        </message>
        <message>
            <source>Move right</source>
            <extracomment>In the menu of the columns of the task list: which column goes one place to the right. RU: «Сдвинуть вправо»</extracomment>
            <translation>Сдвинуть вправо</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>По дням</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskMenus</name>
        <message>
            <source>Today</source>
            <extracomment>RU: «Сегодня». Choice in the due date menu.</extracomment>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <extracomment>RU: «Завтра». Choice in the due date menu.</extracomment>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>Monday</source>
            <extracomment>RU: «В понедельник». Choice in the due date menu: next Monday.</extracomment>
            <translation>В понедельник</translation>
        </message>
        <message>
            <source>In a week</source>
            <extracomment>RU: «Через неделю». Choice in the due date menu.</extracomment>
            <translation>Через неделю</translation>
        </message>
        <message>
            <source>No date</source>
            <extracomment>RU: «Без срока». Choice in the due date menu.</extracomment>
            <translation>Без срока</translation>
        </message>
        <message>
            <source>Another date…</source>
            <extracomment>RU: «Другая дата…». Choice in the due date menu: opens the calendar.</extracomment>
            <translation>Другая дата…</translation>
        </message>
        <message>
            <source>Nobody</source>
            <extracomment>RU: «Никто». Choice in the assignee menu: nobody is to do the task.</extracomment>
            <translation>Никто</translation>
        </message>
        <message>
            <source>New tag…</source>
            <extracomment>RU: «Новый тег…». Choice in the tags menu: opens a small dialog.</extracomment>
            <translation>Новый тег…</translation>
        </message>
        <message>
            <source>New tag</source>
            <extracomment>RU: «Новый тег». Title of a small dialog with one field.</extracomment>
            <translation>Новый тег</translation>
        </message>
        <message>
            <source>Tag</source>
            <extracomment>RU: «Тег». Label of the field in that dialog.</extracomment>
            <translation>Тег</translation>
        </message>
        <message>
            <source>In an hour</source>
            <extracomment>RU: «Через час». Choice in the reminder menu: ring in an hour from now.</extracomment>
            <translation>Через час</translation>
        </message>
        <message>
            <source>Tomorrow at %1</source>
            <extracomment>RU: «Завтра в %1». Choice in the reminder menu; %1 is a time of day.</extracomment>
            <translation>Завтра в %1</translation>
        </message>
        <message>
            <source>No reminders</source>
            <extracomment>RU: «Не напоминать». Choice in the reminder menu: takes all reminders of the task away.</extracomment>
            <translation>Не напоминать</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>На день позже</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>На неделю позже</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskPanel</name>
        <message>
            <source>Task</source>
            <extracomment>Name of the pane that shows a task. RU: «Задача»</extracomment>
            <translation>Задача</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskRowDelegate</name>
        <message>
            <source>Title</source>
            <extracomment>Accessible name of the field that renames a task in its row. RU: «Название»</extracomment>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskText</name>
        <message>
            <source>New</source>
            <comment>status</comment>
            <extracomment>Status of one task. RU: «Новая»</extracomment>
            <translation>Новая</translation>
        </message>
        <message>
            <source>In progress</source>
            <extracomment>Status. RU: «В работе»</extracomment>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Waiting</source>
            <extracomment>Status: the client has to answer. RU: «Ждём ответа»</extracomment>
            <translation>Ждём ответа</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>status</comment>
            <extracomment>Status. RU: «Готово»</extracomment>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>status</comment>
            <extracomment>Status of one task. RU: «Отменена»</extracomment>
            <translation>Отменена</translation>
        </message>
        <message>
            <source>Call</source>
            <extracomment>Kind of task. RU: «Звонок»</extracomment>
            <translation>Звонок</translation>
        </message>
        <message>
            <source>Meeting</source>
            <extracomment>Kind of task. RU: «Встреча»</extracomment>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Email</source>
            <extracomment>Kind of task. RU: «Письмо»</extracomment>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Offer</source>
            <extracomment>Kind of task: a commercial offer. RU: «КП»</extracomment>
            <translation>КП</translation>
        </message>
        <message>
            <source>Other</source>
            <extracomment>Kind of task: none of the others. RU: «Другое»</extracomment>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Closed: %1.</source>
            <extracomment>Part of a task as a screen reader tells it. %1: a moment. RU: «Закрыта: %1.»</extracomment>
            <translation>Закрыта: %1.</translation>
        </message>
        <message>
            <source>Due: %1, overdue.</source>
            <extracomment>Part of a task as a screen reader tells it. %1: a date. RU: «Срок: %1, просрочено.»</extracomment>
            <translation>Срок: %1, просрочено.</translation>
        </message>
        <message>
            <source>Due: %1.</source>
            <extracomment>Part of a task as a screen reader tells it. %1: a date. RU: «Срок: %1.»</extracomment>
            <translation>Срок: %1.</translation>
        </message>
        <message>
            <source>New</source>
            <comment>lane</comment>
            <extracomment>Heading of a lane: new tasks. RU: «Новые»</extracomment>
            <translation>Новые</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <comment>lane</comment>
            <extracomment>Heading of a lane: cancelled tasks. RU: «Отменённые»</extracomment>
            <translation>Отменённые</translation>
        </message>
        <message>
            <source>Urgent</source>
            <extracomment>Priority. RU: «Срочный»</extracomment>
            <translation>Срочный</translation>
        </message>
        <message>
            <source>High</source>
            <extracomment>Priority. RU: «Высокий»</extracomment>
            <translation>Высокий</translation>
        </message>
        <message>
            <source>Low</source>
            <extracomment>Priority. RU: «Низкий»</extracomment>
            <translation>Низкий</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>Priority. RU: «Обычный»</extracomment>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>Nobody</source>
            <extracomment>In place of an assignee. RU: «Не назначен»</extracomment>
            <translation>Не назначен</translation>
        </message>
        <message>
            <source>Overdue</source>
            <extracomment>Heading of overdue tasks. RU: «Просрочено»</extracomment>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>due</comment>
            <extracomment>Heading of tasks due today. RU: «Сегодня»</extracomment>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <extracomment>Heading of tasks due tomorrow. RU: «Завтра»</extracomment>
            <translation>Завтра</translation>
        </message>
        <message>
            <source>This week</source>
            <extracomment>Heading of tasks due this week. RU: «На этой неделе»</extracomment>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>Heading of tasks due after this week. RU: «Позже»</extracomment>
            <translation>Позже</translation>
        </message>
        <message>
            <source>No date</source>
            <extracomment>Heading of tasks without a due date. RU: «Без срока»</extracomment>
            <translation>Без срока</translation>
        </message>
        <message>
            <source>Today</source>
            <comment>scope</comment>
            <extracomment>Section of the sidebar: my tasks that are overdue or due today. RU: «Сегодня»</extracomment>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>My tasks</source>
            <extracomment>Section of the sidebar. RU: «Мои задачи»</extracomment>
            <translation>Мои задачи</translation>
        </message>
        <message>
            <source>Delegated</source>
            <extracomment>Section of the sidebar: created by me for another. RU: «Поручено мной»</extracomment>
            <translation>Поручено мной</translation>
        </message>
        <message>
            <source>All tasks</source>
            <extracomment>Section of the sidebar. RU: «Все задачи»</extracomment>
            <translation>Все задачи</translation>
        </message>
        <message>
            <source>Title</source>
            <extracomment>Field of a task. RU: «Название»</extracomment>
            <translation>Название</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>Field of a task. RU: «Описание»</extracomment>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>Field of a task. RU: «Статус»</extracomment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Priority</source>
            <extracomment>Field of a task. RU: «Приоритет»</extracomment>
            <translation>Приоритет</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>Field of a task. RU: «Тип»</extracomment>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Creator</source>
            <extracomment>Field of a task: who set it. RU: «Постановщик»</extracomment>
            <translation>Постановщик</translation>
        </message>
        <message>
            <source>Assignee</source>
            <extracomment>Field of a task: who does it. RU: «Ответственный»</extracomment>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Participants</source>
            <extracomment>Field of a task. RU: «Соисполнители»</extracomment>
            <translation>Соисполнители</translation>
        </message>
        <message>
            <source>Observers</source>
            <extracomment>Field of a task. RU: «Наблюдатели»</extracomment>
            <translation>Наблюдатели</translation>
        </message>
        <message>
            <source>Client</source>
            <extracomment>Field of a task. RU: «Клиент»</extracomment>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Deal</source>
            <extracomment>Field of a task. RU: «Сделка»</extracomment>
            <translation>Сделка</translation>
        </message>
        <message>
            <source>Tags</source>
            <extracomment>Field of a task. RU: «Теги»</extracomment>
            <translation>Теги</translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Field of a task: when to begin. RU: «Начало»</extracomment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Due</source>
            <extracomment>Field of a task: when to finish. RU: «Срок»</extracomment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>Field of a task. RU: «Напоминания»</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Checklist</source>
            <extracomment>Field of a task. RU: «Чек-лист»</extracomment>
            <translation>Чек-лист</translation>
        </message>
        <message>
            <source>Links</source>
            <extracomment>Field of a task. RU: «Ссылки»</extracomment>
            <translation>Ссылки</translation>
        </message>
        <message>
            <source>Result</source>
            <extracomment>Field of a task: what came of it. RU: «Итог»</extracomment>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Estimate</source>
            <extracomment>Field of a task: time expected. RU: «Оценка времени»</extracomment>
            <translation>Оценка времени</translation>
        </message>
        <message>
            <source>Time spent</source>
            <extracomment>Field of a task. RU: «Затрачено времени»</extracomment>
            <translation>Затрачено времени</translation>
        </message>
        <message>
            <source>Parent task</source>
            <extracomment>Field of a task: the one it is a part of. RU: «Родительская задача»</extracomment>
            <translation>Родительская задача</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>Field of a task: its place in a column. RU: «Порядок»</extracomment>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Closed</source>
            <extracomment>Field of a task: when it was closed. RU: «Закрыта»</extracomment>
            <translation>Закрыта</translation>
        </message>
        <message>
            <source>Client: %1.</source>
            <extracomment>Part of a task as a screen reader tells it. RU: «Клиент: %1.»</extracomment>
            <translation>Клиент: %1.</translation>
        </message>
        <message>
            <source>Assignee: %1.</source>
            <extracomment>Part of a task as a screen reader tells it. RU: «Ответственный: %1.»</extracomment>
            <translation>Ответственный: %1.</translation>
        </message>
        <message>
            <source>Checklist %1 of %2.</source>
            <extracomment>Part of a task as a screen reader tells it. RU: «Чек-лист %1 из %2.»</extracomment>
            <translation>Чек-лист %1 из %2.</translation>
        </message>
        <message>
            <source>Personal database</source>
            <extracomment>Name of the database that each person has on their own computer. RU: «Личная база»</extracomment>
            <translation>Личная база</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>tasks</comment>
            <extracomment>Heading of closed tasks in a list by due date. RU: «Закрытые»</extracomment>
            <translation>Закрытые</translation>
        </message>
        <message>
            <source>Subtasks closed: %1 of %2.</source>
            <translation>Подзадачи: закрыто %1 из %2.</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskWindow</name>
        <message>
            <source>%1 — Followup</source>
            <extracomment>Title of a task's window; %1 is the task's title. RU: «%1 — Followup»</extracomment>
            <translation>%1 — Followup</translation>
        </message>
        <message>
            <source>Untitled — Followup</source>
            <extracomment>Title of the window of a task without a title. RU: «Без названия — Followup»</extracomment>
            <translation>Без названия — Followup</translation>
        </message>
    </context>
    <context>
        <name>ui::TimerStrip</name>
        <message>
            <source>Just now</source>
            <translation>Только что</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Timer: %1, %2</source>
            <translation>Отсчёт времени: %1, %2</translation>
        </message>
        <message>
            <source>Stop the timer</source>
            <translation>Остановить отсчёт времени</translation>
        </message>
    </context>
    <context>
        <name>ui::TitleEditor</name>
        <message>
            <source>Untitled</source>
            <extracomment>In the empty title of a task. RU: «Без названия»</extracomment>
            <translation>Без названия</translation>
        </message>
    </context>
    <context>
        <name>ui::Toast</name>
        <message>
            <source>Undo</source>
            <extracomment>RU: «Отменить». Button in the bar that tells what has just been done: takes it back.</extracomment>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>RU: «Закрыть». Tooltip of the cross in the bar that tells what has just been done.</extracomment>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Next step…</source>
            <extracomment>RU: «Следующий шаг…». Button in the bar that tells that the last open task of a client was closed.</extracomment>
            <translation>Следующий шаг…</translation>
        </message>
        <message>
            <source>Next step</source>
            <extracomment>RU: «Следующий шаг». The same button as screen readers tell it.</extracomment>
            <translation>Следующий шаг</translation>
        </message>
    </context>
    <context>
        <name>ui::TopBar</name>
        <message numerus="yes">
            <source>%n open</source>
            <extracomment>RU: «%n открытых». After the page title: how many open tasks the scope has.</extracomment>
            <translation>
                <numerusform>%n открытая</numerusform>
                <numerusform>%n открытые</numerusform>
                <numerusform>%n открытых</numerusform>
            </translation>
        </message>
        <message>
            <source>Task</source>
            <extracomment>RU: «Задача». Button that adds a task; a plus stands before it.</extracomment>
            <translation>Задача</translation>
        </message>
        <message>
            <source>New task</source>
            <extracomment>RU: «Новая задача». Spoken name and tooltip of the button that adds a task.</extracomment>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>Filter</source>
            <extracomment>RU: «Фильтр». Spoken name of that button.
----------
RU: «Фильтр». Button in the top bar that opens the conditions.</extracomment>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Layout</source>
            <extracomment>RU: «Вид». Spoken name of the switch between board and list.</extracomment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Board</source>
            <extracomment>RU: «Доска». Layout: columns of cards.</extracomment>
            <translation>Доска</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>RU: «Список». Layout: rows.</extracomment>
            <translation>Список</translation>
        </message>
        <message>
            <source>Filter · %1</source>
            <extracomment>RU: «Фильтр · %1». Button in the top bar while conditions are set; %1 is their number.</extracomment>
            <translation>Фильтр · %1</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
    </context>
    <context>
        <name>ui::TrashDialog</name>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n tasks for good?</source>
            <translation>
                <numerusform>Удалить навсегда %n задачу?</numerusform>
                <numerusform>Удалить навсегда %n задачи?</numerusform>
                <numerusform>Удалить навсегда %n задач?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their comments and history go too. They cannot be brought back.</source>
            <translation>Их комментарии и история удалятся тоже. Вернуть их будет нельзя.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Удалить навсегда</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks. After 30 days they are deleted for good.</source>
            <translation>
                <numerusform>%n задача. Через 30 дней она удаляется навсегда.</numerusform>
                <numerusform>%n задачи. Через 30 дней они удаляются навсегда.</numerusform>
                <numerusform>%n задач. Через 30 дней они удаляются навсегда.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::TrashModel</name>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Удалена</translation>
        </message>
    </context>
    <context>
        <name>ui::TroubleNote</name>
        <message>
            <source>Somebody has just changed this. Yours: %1. In the database: %2.</source>
            <extracomment>Under a field that two people changed at once; %1 is the value of this person, %2 that of the other. RU: «Поле только что изменили. У вас: %1. В базе: %2»</extracomment>
            <translation>Поле только что изменили. У вас: %1. В базе: %2</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <extracomment>Keeps the own value of a field that two people changed. RU: «Оставить моё»</extracomment>
            <translation>Оставить моё</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <extracomment>Takes the other person's value of a field that two people changed. RU: «Взять из базы»</extracomment>
            <translation>Взять из базы</translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>An empty value in a sentence about two values. RU: «пусто»</extracomment>
            <translation>пусто</translation>
        </message>
    </context>
    <context>
        <name>ui::WindowActions</name>
        <message>
            <source>New task</source>
            <extracomment>RU: «Новая задача». In the list of shortcuts.</extracomment>
            <translation>Новая задача</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>RU: «Поиск». In the list of shortcuts.</extracomment>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Filter</source>
            <extracomment>RU: «Фильтр». In the list of shortcuts.</extracomment>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Board</source>
            <extracomment>RU: «Доска». In the list of shortcuts: shows the tasks as a board.</extracomment>
            <translation>Доска</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>RU: «Список». In the list of shortcuts: shows the tasks as a list.</extracomment>
            <translation>Список</translation>
        </message>
        <message>
            <source>Fold or unfold the sidebar</source>
            <extracomment>RU: «Свернуть или развернуть боковую панель». In the list of shortcuts.</extracomment>
            <translation>Свернуть или развернуть боковую панель</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>RU: «Отменить». In the list of shortcuts.</extracomment>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>RU: «Повторить». In the list of shortcuts.</extracomment>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>RU: «Настройки». In the list of shortcuts.</extracomment>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>RU: «Сочетания клавиш». In the list of shortcuts.</extracomment>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Refresh</source>
            <extracomment>RU: «Обновить». In the list of shortcuts: looks for what others changed.</extracomment>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>RU: «Следующая панель». In the list of shortcuts: moves the keyboard on.</extracomment>
            <translation>Следующая панель</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>RU: «Предыдущая панель». In the list of shortcuts: moves the keyboard back.</extracomment>
            <translation>Предыдущая панель</translation>
        </message>
        <message>
            <source>Go to the message at the bottom</source>
            <extracomment>RU: «Перейти к сообщению внизу окна». In the list of shortcuts: the bar that tells what was just done.</extracomment>
            <translation>Перейти к сообщению внизу окна</translation>
        </message>
        <message>
            <source>Close the window</source>
            <extracomment>RU: «Закрыть окно». In the list of shortcuts.</extracomment>
            <translation>Закрыть окно</translation>
        </message>
        <message>
            <source>Quit Followup</source>
            <extracomment>RU: «Выйти из Followup». In the list of shortcuts.</extracomment>
            <translation>Выйти из Followup</translation>
        </message>
        <message>
            <source>Reminders</source>
            <extracomment>RU: «Напоминания». In the list of shortcuts: shows the reminder window.</extracomment>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>Find and do</source>
            <translation>Найти и выполнить</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
    </context>
    <context>
        <name>ui::WorkStrip</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>RU: «%1 из %2». How far a work is: 640 of 1,200.</extracomment>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Progress</source>
            <extracomment>RU: «Ход работы». Spoken name of the progress bar of an import or a backup.</extracomment>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>RU: «Остановить». Button: ends an import or a backup before it is done.</extracomment>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>осталось меньше минуты</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>осталось около %1</translation>
        </message>
    </context>
    <context>
        <name>ui::WorkingHoursPage</name>
        <message>
            <source>Working hours</source>
            <extracomment>Heading of a page of the settings. RU: «Рабочее время»</extracomment>
            <translation>Рабочее время</translation>
        </message>
        <message>
            <source>Working days</source>
            <extracomment>Heading of seven check boxes. RU: «Рабочие дни»</extracomment>
            <translation>Рабочие дни</translation>
        </message>
        <message>
            <source>Start of the day</source>
            <extracomment>Label of a list of times. RU: «Начало дня»</extracomment>
            <translation>Начало дня</translation>
        </message>
        <message>
            <source>End of the day</source>
            <extracomment>Label of a list of times. RU: «Конец дня»</extracomment>
            <translation>Конец дня</translation>
        </message>
        <message>
            <source>Tasks without a time of day remind at the start of the working day. “1 working day before” counts these days alone.</source>
            <extracomment>Under the working hours. RU: «О задачах без времени напоминаем в начале рабочего дня. «За 1 рабочий день» считает только эти дни.»</extracomment>
            <translation>О задачах без времени напоминаем в начале рабочего дня. «За 1 рабочий день» считает только эти дни.</translation>
        </message>
    </context>
</TS>
