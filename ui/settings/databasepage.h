// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;

/// Settings: the open database. It only asks; the owner opens, renames and backs up.
class DatabasePage : public QWidget
{
    Q_OBJECT

public:
    explicit DatabasePage(QWidget *parent = nullptr);
    void setDatabase(const QString &name, const QString &path, bool isReadOnly);

Q_SIGNALS:
    void renamed(const QString &name);
    void openRequested();
    void backupRequested();
    void importRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rename();
    void retranslate();

    QString m_known{}; ///< the name that the file has
    PlainLabel *m_title;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_open;
    QPushButton *m_backup;
    QPushButton *m_import;
    QPushButton *m_sample;
};

} // namespace ui
