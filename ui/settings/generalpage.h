// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class PlainLabel;
class Preferences;
class Switcher;

/// Settings: name, language, theme, motion.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(Preferences &preferences, QWidget *parent = nullptr);
    /// The name is a row of the file.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void personRenamed(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChoices();
    void connectParts();
    void rename();
    void retranslate();

    Preferences &m_preferences;
    PlainLabel *m_title;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_languageLabel;
    Switcher *m_language;
    PlainLabel *m_themeLabel;
    Switcher *m_theme;
    QCheckBox *m_animation;
};

} // namespace ui
