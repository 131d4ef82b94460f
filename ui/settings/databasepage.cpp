// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/databasepage.h"

#include "ui/settings/settingsform.h"
#include "ui/style/followupstyle.h"
#include "ui/style/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

DatabasePage::DatabasePage(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(TextStyle::PageTitle)),
      m_nameLabel(settingLabel()),
      m_name(new QLineEdit),
      m_pathLabel(settingLabel()),
      m_path(new QLineEdit),
      m_open(new QPushButton),
      m_backup(new QPushButton),
      m_import(new QPushButton),
      m_sample(new QPushButton)
{
    build();
    retranslate();
    connect(m_name, &QLineEdit::editingFinished, this, &DatabasePage::rename);
    connect(m_open, &QPushButton::clicked, this, &DatabasePage::openRequested);
    connect(m_backup, &QPushButton::clicked, this, &DatabasePage::backupRequested);
    connect(m_import, &QPushButton::clicked, this, &DatabasePage::importRequested);
    connect(m_sample, &QPushButton::clicked, this, &DatabasePage::sampleRequested);
}

void DatabasePage::build()
{
    m_name->setObjectName(QStringLiteral("settingsDatabaseNameEdit"));
    m_name->setMaxLength(100);
    m_path->setObjectName(QStringLiteral("settingsDatabasePath"));
    m_path->setReadOnly(true);
    m_open->setObjectName(QStringLiteral("settingsOpenDatabaseButton"));
    m_backup->setObjectName(QStringLiteral("settingsBackupButton"));
    m_nameLabel->setBuddy(m_name);
    m_pathLabel->setBuddy(m_path);
    m_import->setObjectName(QStringLiteral("settingsImportButton"));
    m_sample->setObjectName(QStringLiteral("settingsSampleButton"));
    for (QPushButton *button : {m_open, m_backup, m_import, m_sample})
        button->setAutoDefault(false);
    QVBoxLayout *rows = settingsForm(this);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    addSetting(rows, m_nameLabel, m_name);
    addSetting(rows, m_pathLabel, m_path);
    const auto addButtons = [rows](QPushButton *first, QPushButton *second) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addWidget(first);
        buttons->addWidget(second);
        buttons->addStretch(1);
        rows->addLayout(buttons);
    };
    addButtons(m_open, m_backup);
    rows->addSpacing(8);
    addButtons(m_import, m_sample);
    rows->addStretch(1);
}

void DatabasePage::setDatabase(const QString &name, const QString &path, bool isReadOnly)
{
    m_known = name;
    m_name->setText(name);
    m_name->setReadOnly(isReadOnly);
    m_import->setEnabled(!isReadOnly);
    m_path->setText(QDir::toNativeSeparators(path));
}

void DatabasePage::rename()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setText(m_known);
        return;
    }
    if (name == m_known)
        return;
    m_known = name;
    Q_EMIT renamed(name);
}

void DatabasePage::retranslate()
{
    //: Heading of a page of the settings. RU: «База»
    m_title->setText(tr("Database"));
    //: Label of a field. RU: «Название базы»
    m_nameLabel->setText(tr("Name of the database"));
    m_name->setAccessibleName(m_nameLabel->text());
    //: Label of a field: where the file lies. RU: «Файл»
    m_pathLabel->setText(tr("File"));
    m_path->setAccessibleName(m_pathLabel->text());
    //: A button. RU: «Открыть другую…»
    m_open->setText(tr("Open another…"));
    //: A button: copies the database to a file. RU: «Сделать резервную копию…»
    m_backup->setText(tr("Back up now…"));
    //: A button: takes tasks from a CSV or JSON file into the database. RU: «Загрузить задачи…»
    m_import->setText(tr("Import tasks…"));
    //: A button: opens the database of an invented team. RU: «Посмотреть пример»
    m_sample->setText(tr("Look at a sample"));
}

void DatabasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
