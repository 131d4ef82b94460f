// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/databasefinding.h"
#include "ui/text/language.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace ui {

class ArtPanel;
class DatabaseField;
class PlainLabel;
class StorageOption;
class Switcher;

/// What the first run asks for.
struct FirstRunChoice
{
    enum class Storage {
        Local, ///< the default file of this user
        Shared, ///< the file at path; made there when it is missing
        Sample, ///< a new file with an invented team
    };

    QString personName{};
    Language language = Language::English;
    Storage storage = Storage::Local;
    QString path{}; ///< of Shared
    bool staysInTray = true;
    bool startsAtLogin = false; ///< off until asked for
    bool operator==(const FirstRunChoice &) const = default;
};

/// The one dialog between the first start and work. The language is switched while it is open; Start works as soon as
/// there is a name and a place for the tasks. It makes no file: its owner does with the choice what it says.
class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    FirstRunDialog(LanguageSwitch &languages, DatabaseCheck check, const FirstRunChoice &suggestion,
                   QWidget *parent = nullptr);

    FirstRunChoice choice() const;
    DatabaseField &databaseField() { return *m_database; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeForm();
    QWidget *makeFooter();
    void makeStorage();
    void connectParts();
    void suggest(const FirstRunChoice &suggestion);
    void retranslate();
    void showReadiness();

    LanguageSwitch &m_languages;
    ArtPanel *m_art;
    QScrollArea *m_scroll; ///< large text in a small window
    PlainLabel *m_title;
    Switcher *m_language;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_nameHint;
    PlainLabel *m_storageLabel;
    StorageOption *m_local;
    StorageOption *m_shared;
    StorageOption *m_sample;
    DatabaseField *m_database;
    PlainLabel *m_remindersLabel;
    QCheckBox *m_tray;
    QCheckBox *m_autostart;
    PlainLabel *m_footnote;
    QPushButton *m_start;
};

} // namespace ui
