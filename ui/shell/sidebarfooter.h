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

Q_SIGNALS:
    void settingsRequested();

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
    QTimer m_patience; ///< a save gets two seconds before it is worth a word
    bool m_isSlow = false;
};

} // namespace ui
