// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <QAction>
#include <QObject>

namespace ui {

/// The shortcuts that work everywhere in the window; what they do is connected by the window.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    enum class Deed {
        NewTask,
        Search,
        Filter,
        Board,
        List,
        Deadlines,
        Calendar,
        Sidebar,
        Undo,
        Redo,
        Settings,
        Shortcuts,
        Palette,
        Trash,
        Refresh,
        NextPane,
        PreviousPane,
        Toast,
        Reminders,
        CloseWindow,
        Quit,
    };

    /// The shortcuts work in @p window.
    explicit WindowActions(QWidget &window);

    QAction &operator[](Deed deed) { return *m_actions.at(static_cast<size_t>(deed)); }
    QList<QAction *> all() const;
    void retranslate();

private:
    static constexpr int kCount = static_cast<int>(Deed::Quit) + 1;
    std::array<QAction *, kCount> m_actions{};
};

} // namespace ui
