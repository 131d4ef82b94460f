// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/databasefinding.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// The path of a database file with a button to choose one, and under it what is known of the file: it is looked into
/// as one types, beside the GUI thread, and an answer that is overtaken is dropped.
class DatabaseField : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Checking, Found, Missing, Refused };
    /// Asks for a file; an empty string when none was chosen.
    using FileChooser = std::function<QString(QWidget *parent, const QString &path)>;

    explicit DatabaseField(DatabaseCheck check, QWidget *parent = nullptr);

    /// Absolute, or empty; the tilde of the home folder is understood.
    QString path() const;
    void setPath(const QString &path);
    State state() const { return m_state; }
    /// Whether the path can be used: a database, or a place for a new one.
    bool isUsable() const { return m_state == State::Found || m_state == State::Missing; }
    /// Replaces the file dialog of the system.
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

Q_SIGNALS:
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void scheduleCheck();
    void check();
    void take(const core::Result<DatabaseFinding> &result);
    void showState();
    QString foundText() const;
    void browse();
    void retranslate();

    DatabaseCheck m_check;
    FileChooser m_chooser;
    QLineEdit *m_edit;
    QPushButton *m_browse;
    QLabel *m_mark;
    PlainLabel *m_message;
    QTimer m_pause;
    State m_state = State::Empty;
    DatabaseFinding m_finding{};
    core::Error m_error{};
    int m_generation = 0; ///< of the check under way
};

} // namespace ui
