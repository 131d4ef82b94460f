// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/taskactions.h"

#include "core/commands/trashtasks.h"
#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/capture/taskwords.h"
#include "ui/editor/duepopup.h"
#include "ui/shell/edits.h"
#include "ui/shell/loadtasks.h"
#include "ui/shell/taskedits.h"
#include "ui/style/icons.h"
#include "ui/text/datecontext.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QWidget>

namespace ui {

namespace {

/// The key that has the letter @p latin, on the layout of either language.
QList<QKeySequence> letter(char16_t latin, char16_t cyrillic)
{
    return {QKeySequence(QString(QChar(latin))), QKeySequence(QString(QChar(cyrillic)))};
}

} // namespace

TaskActions::TaskActions(Edits &edits, QWidget &window)
    : QObject(&window), m_edits(edits), m_window(window), m_menus(edits), m_refusal(new QAction(this))
{
    makeAll();
    makeRefusal();
    retranslate();
    followState();
    connect(&m_menus, &TaskMenus::otherDueRequested, this, &TaskActions::popUpDue);
    connect(&edits.store(), &core::Store::stateChanged, this, &TaskActions::followState);
}

void TaskActions::makeAll()
{
    // The views open on Enter and Ctrl+Enter themselves: a shortcut here would take the keys from fields inside them.
    make(Deed::Open, QStringLiteral("panel-right"), {},
         [this] { withFirst([this](core::TaskId task) { Q_EMIT openRequested(task); }); });
    make(Deed::OpenWindow, QStringLiteral("open-window"), {},
         [this] { withFirst([this](core::TaskId task) { Q_EMIT windowRequested(task); }); });
    make(Deed::Complete, QStringLiteral("check"), {Qt::Key_Space}, [this] {
        withRows([this](const QList<core::TaskRow> &tasks) {
            if (const auto command = taskedits::completeOrReopen(tasks, m_edits.store().directory()))
                m_edits.run(command);
        });
    });
    make(Deed::Rename, QStringLiteral("edit"), {Qt::Key_F2}, [this] { Q_EMIT renameRequested(); });
    makeChoices(Deed::Status, QStringLiteral("status-progress"), letter(u'S', u'Ы'), core::Field::Status);
    makeChoices(Deed::Priority, QStringLiteral("priority-high"), letter(u'P', u'З'), core::Field::Priority);
    makeChoices(Deed::Due, QStringLiteral("calendar"), letter(u'D', u'В'), core::Field::Due);
    make(Deed::DayEarlier, {}, {Qt::ALT | Qt::SHIFT | Qt::Key_Left}, [this] { shiftDue(-1); });
    make(Deed::DayLater, {}, {Qt::ALT | Qt::SHIFT | Qt::Key_Right}, [this] { shiftDue(1); });
    makeChoices(Deed::Assignee, QStringLiteral("user"), letter(u'A', u'Ф'), core::Field::Assignee);
    makeChoices(Deed::Remind, QStringLiteral("bell"), letter(u'R', u'К'), core::Field::Reminders);
    makeChoices(Deed::Tags, QStringLiteral("tag"), letter(u'T', u'Е'), core::Field::Tags);
    make(Deed::Comment, QStringLiteral("comment"), letter(u'C', u'С'),
         [this] { withFirst([this](core::TaskId task) { Q_EMIT commentRequested(task); }); });
    make(Deed::NextStep, QStringLiteral("arrow-right"), letter(u'N', u'Т'), [this] {
        withRows([this](const QList<core::TaskRow> &tasks) { Q_EMIT nextStepRequested(tasks.constFirst()); });
    });
    make(Deed::Timer, QStringLiteral("play"), letter(u'W', u'Ц'), [this] {
        withFirst([this](core::TaskId task) { m_edits.run(taskedits::turnTimer(task, m_edits.store())); });
    });
    make(Deed::Duplicate, QStringLiteral("copy"), {Qt::CTRL | Qt::Key_D}, [this] { duplicate(m_target()); });
    make(Deed::Copy, {}, {Qt::CTRL | Qt::Key_C}, [this] { copyAsText(m_target()); });
    make(Deed::Paste, {}, {Qt::CTRL | Qt::Key_V}, [this] { Q_EMIT pasteRequested(); });
    make(Deed::Delete, QStringLiteral("trash"), {Qt::Key_Delete}, [this] { remove(m_target()); });
}

void TaskActions::make(Deed deed, const QString &iconName, const QList<QKeySequence> &keys,
                       const std::function<void()> &handler)
{
    auto *made = new QAction(this);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName, Token::TextSecondary));
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setAutoRepeat(deed == Deed::DayEarlier || deed == Deed::DayLater);
    connect(made, &QAction::triggered, this, handler);
    m_actions.at(static_cast<size_t>(deed)) = made;
}

void TaskActions::makeChoices(Deed deed, const QString &iconName, const QList<QKeySequence> &keys, core::Field field)
{
    make(deed, iconName, keys, [this, field] { showChoices(field, focusAnchor()); });
}

void TaskActions::makeRefusal()
{
    QList<QKeySequence> keys;
    for (int i = 0; i < kDeedCount; ++i) {
        if (const auto deed = static_cast<Deed>(i); isEdit(deed))
            keys += action(deed).shortcuts();
    }
    m_refusal->setShortcuts(keys);
    m_refusal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_refusal->setAutoRepeat(false);
    connect(m_refusal, &QAction::triggered, &m_edits, &Edits::mayEdit);
}

void TaskActions::serveView(QWidget &view)
{
    view.addActions(actions());
    view.addAction(m_refusal);
}

void TaskActions::servePanel(QWidget &panel)
{
    for (const Deed deed : {Deed::Status, Deed::Priority, Deed::Due, Deed::DayEarlier, Deed::DayLater, Deed::Assignee,
                            Deed::Remind, Deed::Tags, Deed::Comment, Deed::NextStep, Deed::Timer, Deed::Duplicate})
        panel.addAction(&action(deed));
}

void TaskActions::showMenu(const QPoint &globalPosition)
{
    withRows([this, globalPosition](const QList<core::TaskRow> &tasks) { popUpMenu(tasks, globalPosition); });
}

void TaskActions::showChoices(core::Field field, const QRect &globalAnchor)
{
    if (m_edits.mayEdit())
        withRows([=, this](const QList<core::TaskRow> &tasks) { popUpChoices(field, tasks, globalAnchor); });
}

QList<QAction *> TaskActions::actions() const
{
    return {m_actions.begin(), m_actions.end()};
}

void TaskActions::followState()
{
    const bool canEdit = !m_edits.store().isReadOnly();
    for (int i = 0; i < kDeedCount; ++i) {
        const auto deed = static_cast<Deed>(i);
        action(deed).setEnabled(canEdit || !isEdit(deed));
    }
    m_refusal->setEnabled(!canEdit);
}

bool TaskActions::isEdit(Deed deed)
{
    return deed != Deed::Open && deed != Deed::OpenWindow && deed != Deed::Copy;
}

void TaskActions::withRows(const QList<core::TaskId> &tasks, const RowsDeed &deed)
{
    if (tasks.isEmpty())
        return;
    core::whenReady(m_edits.store().rows(tasks), this, [deed](const core::Result<QList<core::TaskRow>> &rows) {
        if (rows && !rows->isEmpty())
            deed(*rows);
    });
}

void TaskActions::withFirst(const std::function<void(core::TaskId)> &deed)
{
    if (const QList<core::TaskId> tasks = m_target(); !tasks.isEmpty())
        deed(tasks.constFirst());
}

void TaskActions::shiftDue(int days)
{
    withRows([this, days](const QList<core::TaskRow> &tasks) {
        if (const auto command = taskedits::shiftDue(tasks, days, m_edits.store().clock().zone()))
            m_edits.run(command);
    });
}

void TaskActions::duplicate(const QList<core::TaskId> &tasks)
{
    core::whenReady(loadTasks(m_edits.store(), tasks), this, [this](const QList<core::Task> &whole) {
        if (const auto command = taskedits::duplicate(whole, m_edits.store().directory()))
            m_edits.run(command);
    });
}

void TaskActions::copyAsText(const QList<core::TaskId> &tasks)
{
    withRows(tasks, [this](const QList<core::TaskRow> &rows) {
        QStringList lines;
        for (const core::TaskRow &row : rows)
            lines.append(taskLine(row, m_edits.store().clock()));
        QApplication::clipboard()->setText(lines.join(u'\n'));
        //: RU: «Скопировано задач: %n». Toast after Ctrl+C.
        Q_EMIT told(tr("%n tasks copied", nullptr, static_cast<int>(rows.size())));
    });
}

void TaskActions::remove(const QList<core::TaskId> &tasks)
{
    if (!tasks.isEmpty())
        m_edits.run(std::make_shared<core::TrashTasks>(tasks, core::TrashTasks::Direction::Delete));
}

void TaskActions::popUpMenu(const QList<core::TaskRow> &tasks, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("taskMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_anchor = QRect(globalPosition, QSize(1, 1));
    const bool isReopening = taskedits::areAllClosed(tasks, m_edits.store().directory());
    //: RU: «Открыть снова». Task menu, for closed tasks.
    //: RU: «Готово». Task menu: closes the task as done.
    action(Deed::Complete).setText(isReopening ? tr("Reopen") : tr("Done"));
    menu->addActions({&action(Deed::Open), &action(Deed::OpenWindow)});
    menu->addSeparator();
    menu->addAction(&action(Deed::Complete));
    addSubmenu(*menu, Deed::Status, core::Field::Status, tasks);
    addSubmenu(*menu, Deed::Priority, core::Field::Priority, tasks);
    addSubmenu(*menu, Deed::Due, core::Field::Due, tasks);
    addSubmenu(*menu, Deed::Assignee, core::Field::Assignee, tasks);
    addSubmenu(*menu, Deed::Remind, core::Field::Reminders, tasks);
    addSubmenu(*menu, Deed::Tags, core::Field::Tags, tasks);
    menu->addSeparator();
    menu->addAction(&action(Deed::NextStep));
    //: RU: «Остановить отсчёт времени». Task menu: the time that was counted is noted in the task.
    //: RU: «Начать отсчёт времени». Task menu: the time that is spent on the task is counted from now on.
    action(Deed::Timer)
        .setText(taskedits::isTimed(tasks.constFirst().id, m_edits.store()) ? tr("Stop the timer")
                                                                            : tr("Start the timer"));
    menu->addAction(&action(Deed::Timer));
    menu->addSeparator();
    menu->addActions({&action(Deed::Rename), &action(Deed::Comment), &action(Deed::Duplicate), &action(Deed::Copy)});
    menu->addSeparator();
    menu->addAction(&action(Deed::Delete));
    menu->popup(globalPosition);
}

void TaskActions::addSubmenu(QMenu &menu, Deed deed, core::Field field, const QList<core::TaskRow> &tasks)
{
    // An action cannot carry the key of the plain action and a submenu at once: the submenu gets a look-alike.
    QMenu *submenu = menu.addMenu(action(deed).icon(), action(deed).text());
    submenu->setEnabled(action(deed).isEnabled());
    connect(submenu, &QMenu::aboutToShow, this, [this, submenu, field, tasks] {
        if (submenu->isEmpty())
            m_menus.fill(*submenu, field, tasks);
    });
}

void TaskActions::popUpChoices(core::Field field, const QList<core::TaskRow> &tasks, const QRect &globalAnchor)
{
    m_anchor = globalAnchor;
    if (field == core::Field::Due)
        return popUpDue(tasks);
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("choicesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menus.fill(*menu, field, tasks);
    menu->popup(globalAnchor.bottomLeft());
}

void TaskActions::popUpDue(const QList<core::TaskRow> &tasks)
{
    auto *popup = new DuePopup(m_edits.store(), &m_window);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setDue(tasks.constFirst().due);
    connect(popup, &DuePopup::picked, this, [this, tasks](const core::Due &due) {
        if (const auto command = taskedits::setDue(tasks, due))
            m_edits.run(command);
    });
    popup->setShiftable(true);
    connect(popup, &DuePopup::moved, this, [this, tasks](const core::DueShift &shift) {
        const core::DateContext context = dateContext(m_edits.store());
        if (const auto command = taskedits::shiftDue(tasks, shift, context.zone, context.hours))
            m_edits.run(command);
    });
    popup->openAt(m_anchor);
}

/// Where the selected item is: views tell it the way fields tell their caret.
QRect TaskActions::focusAnchor() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return {m_window.mapToGlobal(m_window.rect().center()), QSize(1, 1)};
    const QRect inside = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect() & focus->rect();
    const QRect rect = inside.isEmpty() ? focus->rect() : inside;
    return {focus->mapToGlobal(rect.topLeft()), rect.size()};
}

void TaskActions::retranslate()
{
    //: RU: «Открыть». Task menu; the keys that do it stand after the tab.
    action(Deed::Open).setText(tr("Open") + QStringLiteral("\tEnter"));
    //: RU: «Открыть в окне». Task menu.
    action(Deed::OpenWindow).setText(tr("Open in window") + QStringLiteral("\tCtrl+Enter"));
    //: RU: «Готово». Task menu: closes the task as done.
    action(Deed::Complete).setText(tr("Done"));
    //: RU: «Переименовать». Task menu.
    action(Deed::Rename).setText(tr("Rename"));
    //: RU: «Статус». Task menu: submenu of statuses.
    action(Deed::Status).setText(tr("Status"));
    //: RU: «Приоритет». Task menu: submenu of priorities.
    action(Deed::Priority).setText(tr("Priority"));
    //: RU: «Срок». Task menu: submenu of due dates.
    action(Deed::Due).setText(tr("Due"));
    //: RU: «Срок на день раньше». In the list of shortcuts.
    action(Deed::DayEarlier).setText(tr("Due a day earlier"));
    //: RU: «Срок на день позже». In the list of shortcuts.
    action(Deed::DayLater).setText(tr("Due a day later"));
    //: RU: «Ответственный». Task menu: submenu of people.
    action(Deed::Assignee).setText(tr("Assignee"));
    //: RU: «Напомнить». Task menu: submenu of reminders.
    action(Deed::Remind).setText(tr("Remind"));
    //: RU: «Теги». Task menu: submenu of tags.
    action(Deed::Tags).setText(tr("Tags"));
    //: RU: «Комментарий». Task menu: opens the task and goes to the field for a comment.
    action(Deed::Comment).setText(tr("Comment"));
    //: RU: «Следующий шаг…». Task menu: a new task for the same client.
    action(Deed::NextStep).setText(tr("Next step…"));
    //: RU: «Начать или остановить отсчёт времени». In the list of shortcuts.
    action(Deed::Timer).setText(tr("Start or stop the timer"));
    //: RU: «Создать копию». Task menu.
    action(Deed::Duplicate).setText(tr("Duplicate"));
    //: RU: «Скопировать как текст». Task menu.
    action(Deed::Copy).setText(tr("Copy as text"));
    //: RU: «Вставить строки как задачи». In the list of shortcuts.
    action(Deed::Paste).setText(tr("Paste lines as tasks"));
    //: RU: «Удалить». Task menu: moves the task to the trash.
    action(Deed::Delete).setText(tr("Delete"));
}

} // namespace ui

#include "moc_taskactions.cpp"
