// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class PlainLabel;
class Preferences;

/// Settings: what new tasks get, and how reminders reach the person.
class RemindersPage : public QWidget
{
    Q_OBJECT

public:
    explicit RemindersPage(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChoices();
    void connectParts();
    void fillDefaults();
    void retranslate();

    Preferences &m_preferences;
    PlainLabel *m_title;
    PlainLabel *m_defaultLabel;
    QComboBox *m_default;
    QCheckBox *m_popups;
    QCheckBox *m_tray;
    QCheckBox *m_autostart;
};

} // namespace ui
