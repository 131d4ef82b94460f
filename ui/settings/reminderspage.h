// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/directory.h"

#include <optional>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

class PlainLabel;
class Preferences;
class ReminderChoice;

/// Settings: what new tasks get, and how reminders reach the person.
class RemindersPage : public QWidget
{
    Q_OBJECT

public:
    explicit RemindersPage(Preferences &preferences, QWidget *parent = nullptr);

    /// The open database: its types of tasks, and what @p me chose in it.
    void setDirectory(const core::Directory &directory, core::PersonId me, bool isReadOnly);

Q_SIGNALS:
    /// So many hours after the due time of a task that another does; none: never.
    void overdueNoticeChosen(std::optional<int> hours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChoices();
    void connectParts();
    void showTypes();
    void fillSounds();
    void fillNotices();
    void retranslate();

    Preferences &m_preferences;
    PlainLabel *m_title;
    PlainLabel *m_defaultLabel;
    ReminderChoice *m_default;
    PlainLabel *m_typesLabel;
    QFormLayout *m_types;
    PlainLabel *m_noticeLabel;
    QComboBox *m_notice;
    PlainLabel *m_soundLabel;
    QComboBox *m_sound;
    QCheckBox *m_popups;
    QCheckBox *m_tray;
    QCheckBox *m_autostart;
    core::Directory m_directory{};
    std::optional<int> m_noticeHours{};
};

} // namespace ui
