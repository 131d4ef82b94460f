// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace core {
class Store;
}

namespace ui {

class IconButton;
class PlainLabel;

/// The foot of the sidebar: who I am, whether everything is saved, and the way to the settings.
class SidebarFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit SidebarFooter(core::Store &store, QWidget *parent = nullptr);
    void setRail(bool isRail);
    /// How many reminders wait for an act: the way to them is there while there are any.
    void setWaitingReminders(int count);

Q_SIGNALS:
    void settingsRequested();
    void remindersRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Avatar;
    struct SaveState
    {
        QString icon{};
        QString text{};
    };

    void refresh();
    SaveState saveState() const;
    QString myName() const;

    core::Store &m_store;
    Avatar *m_avatar;
    PlainLabel *m_name;
    QLabel *m_stateIcon;
    PlainLabel *m_state;
    IconButton *m_settings;
    IconButton *m_reminders;
    int m_waiting = 0;
    QTimer m_patience; ///< a save gets two seconds before it is worth a word
    bool m_isSlow = false;
    bool m_isRail = false;
};

} // namespace ui
