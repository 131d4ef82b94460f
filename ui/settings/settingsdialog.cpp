// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/settings/databasepage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/reminderspage.h"
#include "ui/settings/shortcutspage.h"
#include "ui/settings/workinghourspage.h"
#include "ui/style/dim.h"
#include "ui/style/icons.h"
#include "ui/style/sectionlist.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int kListWidth = 200;

/// A page that scrolls where large text needs more room than there is.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    page->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent),
      m_list(new SectionList),
      m_stack(new QStackedWidget),
      m_general(new GeneralPage(preferences)),
      m_reminders(new RemindersPage(preferences)),
      m_hours(new WorkingHoursPage),
      m_shortcuts(new ShortcutsPage(actions)),
      m_database(new DatabasePage)
{
    setObjectName(QStringLiteral("settingsDialog"));
    dimBehind(*this);
    build();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_general, &GeneralPage::personRenamed, this, &SettingsDialog::personRenamed);
    connect(m_reminders, &RemindersPage::overdueNoticeChosen, this, &SettingsDialog::overdueNoticeChosen);
    connect(m_hours, &WorkingHoursPage::hoursChosen, this, &SettingsDialog::hoursChosen);
    connect(m_database, &DatabasePage::renamed, this, &SettingsDialog::databaseRenamed);
    connect(m_database, &DatabasePage::openRequested, this, &SettingsDialog::openDatabaseRequested);
    connect(m_database, &DatabasePage::backupRequested, this, &SettingsDialog::backupRequested);
    connect(m_database, &DatabasePage::importRequested, this, &SettingsDialog::importRequested);
    connect(m_database, &DatabasePage::sampleRequested, this, &SettingsDialog::sampleRequested);
    showPage(Page::General);
    setMinimumSize(600, 400);
    resize(QSize(scaled(760), scaled(520)).boundedTo(screen()->availableSize()));
}

void SettingsDialog::build()
{
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setFixedWidth(scaled(kListWidth));
    const QStringList icons{QStringLiteral("settings"), QStringLiteral("bell"), QStringLiteral("clock"),
                            QStringLiteral("keyboard"), QStringLiteral("database")};
    for (const QString &name : icons)
        m_list->addItem(new QListWidgetItem(icon(name, Token::TextSecondary), QString()));
    m_stack->addWidget(scrolled(m_general));
    m_stack->addWidget(scrolled(m_reminders));
    m_stack->addWidget(scrolled(m_hours));
    m_stack->addWidget(m_shortcuts);
    m_stack->addWidget(scrolled(m_database));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::setDatabase(const QString &name, const QString &path, bool isReadOnly)
{
    m_database->setDatabase(name, path, isReadOnly);
    m_general->setReadOnly(isReadOnly);
}

void SettingsDialog::setDirectory(const core::Directory &directory, core::PersonId me, bool isReadOnly)
{
    const core::Person *person = directory.person(me);
    m_reminders->setDirectory(directory, me, isReadOnly);
    m_hours->setHours(person != nullptr ? person->settings.hours : core::WorkingHours{},
                      isReadOnly || person == nullptr);
}

void SettingsDialog::retranslate()
{
    //: Title of a window. RU: «Настройки»
    setWindowTitle(tr("Settings"));
    //: For screen readers: the list of pages. RU: «Страницы настроек»
    m_list->setAccessibleName(tr("Settings pages"));
    //: A page of the settings. RU: «Общие»
    m_list->item(0)->setText(tr("General"));
    //: A page of the settings. RU: «Напоминания»
    m_list->item(1)->setText(tr("Reminders"));
    //: A page of the settings. RU: «Рабочее время»
    m_list->item(2)->setText(tr("Working hours"));
    //: A page of the settings. RU: «Сочетания клавиш»
    m_list->item(3)->setText(tr("Shortcuts"));
    //: A page of the settings. RU: «База»
    m_list->item(4)->setText(tr("Database"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
