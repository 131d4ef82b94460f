// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/windowactions.h"

#include <QWidget>

namespace ui {

WindowActions::WindowActions(QWidget &window) : QObject(&window)
{
    // Explicit keys: without a desktop's platform theme the standard ones of Quit and Preferences are empty.
    const std::array<QList<QKeySequence>, kCount> keys{{
        {Qt::CTRL | Qt::Key_N},
        {Qt::CTRL | Qt::Key_F},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
        {Qt::CTRL | Qt::Key_1},
        {Qt::CTRL | Qt::Key_2},
        {Qt::CTRL | Qt::Key_3},
        {Qt::CTRL | Qt::Key_4},
        {Qt::CTRL | Qt::Key_Backslash},
        {Qt::CTRL | Qt::Key_Z},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
        {Qt::CTRL | Qt::Key_Comma, QKeySequence(QStringLiteral("Ctrl+Б"))}, // the same key on a Russian layout
        {Qt::Key_F1},
        {Qt::CTRL | Qt::Key_K, QKeySequence(QStringLiteral("Ctrl+Л"))},
        {},
        {Qt::Key_F5},
        {Qt::Key_F6},
        {Qt::SHIFT | Qt::Key_F6},
        {Qt::Key_F8},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
        {Qt::CTRL | Qt::Key_W},
        {Qt::CTRL | Qt::Key_Q},
    }};
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i) = new QAction(this);
        m_actions.at(i)->setShortcuts(keys.at(i));
        window.addAction(m_actions.at(i));
    }
    retranslate();
}

QList<QAction *> WindowActions::all() const
{
    return {m_actions.begin(), m_actions.end()};
}

void WindowActions::retranslate()
{
    WindowActions &self = *this;
    //: RU: «Новая задача». In the list of shortcuts.
    self[Deed::NewTask].setText(tr("New task"));
    //: RU: «Поиск». In the list of shortcuts.
    self[Deed::Search].setText(tr("Search"));
    //: RU: «Фильтр». In the list of shortcuts.
    self[Deed::Filter].setText(tr("Filter"));
    //: RU: «Доска». In the list of shortcuts: shows the tasks as a board.
    self[Deed::Board].setText(tr("Board"));
    //: RU: «Список». In the list of shortcuts: shows the tasks as a list.
    self[Deed::List].setText(tr("List"));
    //: RU: «Сроки». In the list of shortcuts: shows the tasks by their due dates.
    self[Deed::Deadlines].setText(tr("Deadlines"));
    //: RU: «Календарь». In the list of shortcuts: shows the tasks on the days of a month.
    self[Deed::Calendar].setText(tr("Calendar"));
    //: RU: «Свернуть или развернуть боковую панель». In the list of shortcuts.
    self[Deed::Sidebar].setText(tr("Fold or unfold the sidebar"));
    //: RU: «Отменить». In the list of shortcuts.
    self[Deed::Undo].setText(tr("Undo"));
    //: RU: «Повторить». In the list of shortcuts.
    self[Deed::Redo].setText(tr("Redo"));
    //: RU: «Настройки». In the list of shortcuts.
    self[Deed::Settings].setText(tr("Settings"));
    //: RU: «Сочетания клавиш». In the list of shortcuts.
    self[Deed::Shortcuts].setText(tr("Keyboard shortcuts"));
    //: RU: «Найти и выполнить». In the list of shortcuts: finds actions, people, clients and tasks.
    self[Deed::Palette].setText(tr("Find and do"));
    //: RU: «Корзина». In the list of shortcuts: shows the deleted tasks.
    self[Deed::Trash].setText(tr("Trash"));
    //: RU: «Обновить». In the list of shortcuts: looks for what others changed.
    self[Deed::Refresh].setText(tr("Refresh"));
    //: RU: «Следующая панель». In the list of shortcuts: moves the keyboard on.
    self[Deed::NextPane].setText(tr("Next pane"));
    //: RU: «Предыдущая панель». In the list of shortcuts: moves the keyboard back.
    self[Deed::PreviousPane].setText(tr("Previous pane"));
    //: RU: «Перейти к сообщению внизу окна». In the list of shortcuts: the bar that tells what was just done.
    self[Deed::Toast].setText(tr("Go to the message at the bottom"));
    //: RU: «Напоминания». In the list of shortcuts: shows the reminder window.
    self[Deed::Reminders].setText(tr("Reminders"));
    //: RU: «Закрыть окно». In the list of shortcuts.
    self[Deed::CloseWindow].setText(tr("Close the window"));
    //: RU: «Выйти из Followup». In the list of shortcuts.
    self[Deed::Quit].setText(tr("Quit Followup"));
}

} // namespace ui
