// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/firstrundialog.h"

#include "ui/settings/databasefield.h"
#include "ui/settings/storageoption.h"
#include "ui/settings/threadart.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/style/switcher.h"
#include "ui/style/wrappingcheckbox.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kTitleBar = 32; // what window managers put above a window
constexpr QSize kLeast(760, 600 - kTitleBar);
constexpr QSize kUsual(960, 676 - kTitleBar);
constexpr int kMargin = 40;
constexpr int kArtFrom = 860; // narrower, the art gives way
constexpr int kNameHeight = 36;
constexpr int kMaxNameLength = 100;

/// A column without margins of its own.
QVBoxLayout *column(QWidget *owner = nullptr)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

FirstRunDialog::FirstRunDialog(LanguageSwitch &languages, DatabaseCheck check, const FirstRunChoice &suggestion,
                               QWidget *parent)
    : QDialog(parent),
      m_languages(languages),
      m_art(new ArtPanel),
      m_scroll(new QScrollArea),
      m_title(new PlainLabel(TextStyle::TaskTitle)),
      m_language(new Switcher(nullptr, Switcher::Size::Small)),
      m_nameLabel(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_name(new QLineEdit),
      m_nameHint(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_storageLabel(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_local(new StorageOption(QStringLiteral("lock"))),
      m_shared(new StorageOption(QStringLiteral("team"))),
      m_sample(new StorageOption(QStringLiteral("eye"))),
      m_database(new DatabaseField(std::move(check))),
      m_remindersLabel(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_tray(new WrappingCheckBox),
      m_autostart(new WrappingCheckBox),
      m_footnote(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_start(new QPushButton)
{
    setObjectName(QStringLiteral("firstRunDialog"));
    setWindowTitle(QStringLiteral("Followup"));
    setWindowIcon(appIcon());
    setSizeGripEnabled(false);
    build();
    suggest(suggestion);
    connectParts();
    retranslate();
    showReadiness();
    const QSize room = screen()->availableSize() - QSize(0, kTitleBar);
    setMinimumSize(kLeast.boundedTo(room));
    resize(QSize(scaled(kUsual.width()), scaled(kUsual.height())).boundedTo(room));
    m_name->setFocus();
}

void FirstRunDialog::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_art);
    auto *right = column();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Tab goes from control to control, and it follows
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeForm());
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->widget()->setBackgroundRole(QPalette::Base);
    right->addWidget(m_scroll, 1);
    right->addWidget(makeFooter());
    row->addLayout(right, 1);
}

QWidget *FirstRunDialog::makeForm()
{
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->setMinimumHeight(kNameHeight);
    m_name->setMaxLength(kMaxNameLength);
    m_nameLabel->setBuddy(m_name);
    m_language->setObjectName(QStringLiteral("languageSwitcher"));
    for (const Language language : {Language::Russian, Language::English})
        m_language->addSegment(QStringLiteral("language_") + keyOf(language), nativeName(language));
    for (PlainLabel *label : {m_title, m_nameHint, m_storageLabel, m_remindersLabel, m_footnote})
        label->setWordWrap(true);
    m_tray->setObjectName(QStringLiteral("trayCheck"));
    m_autostart->setObjectName(QStringLiteral("autostartCheck"));

    auto *form = new QWidget;
    auto *rows = column(form);
    rows->setContentsMargins(kMargin, 28, kMargin, 8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_language);
    rows->addLayout(head);
    rows->addSpacing(20);
    rows->addWidget(m_nameLabel);
    rows->addSpacing(4);
    rows->addWidget(m_name);
    rows->addSpacing(4);
    rows->addWidget(m_nameHint);
    rows->addSpacing(20);
    rows->addWidget(m_storageLabel);
    rows->addSpacing(12);
    makeStorage();
    rows->addWidget(m_local);
    rows->addSpacing(16);
    rows->addWidget(m_shared);
    rows->addSpacing(8);
    m_database->setContentsMargins(StorageOption::textIndent(), 0, 0, 4);
    rows->addWidget(m_database);
    rows->addSpacing(8);
    rows->addWidget(m_sample);
    rows->addSpacing(20);
    rows->addWidget(m_remindersLabel);
    rows->addSpacing(8);
    rows->addWidget(m_tray);
    rows->addSpacing(8);
    rows->addWidget(m_autostart);
    rows->addStretch(1);
    return form;
}

void FirstRunDialog::makeStorage()
{
    m_local->setObjectName(QStringLiteral("storageLocal"));
    m_shared->setObjectName(QStringLiteral("storageShared"));
    m_sample->setObjectName(QStringLiteral("storageSample"));
}

QWidget *FirstRunDialog::makeFooter()
{
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setDefault(true);
    setButtonKind(*m_start, ButtonKind::Filled, ButtonSize::Large);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(kMargin, 8, kMargin, 30);
    row->addWidget(m_footnote, 1);
    row->addWidget(m_start);
    return footer;
}

void FirstRunDialog::suggest(const FirstRunChoice &suggestion)
{
    m_name->setText(suggestion.personName);
    m_language->setCurrentIndex(m_languages.language() == Language::Russian ? 0 : 1);
    m_database->setPath(suggestion.path);
    m_local->setChecked(suggestion.storage == FirstRunChoice::Storage::Local);
    m_shared->setChecked(suggestion.storage == FirstRunChoice::Storage::Shared);
    m_sample->setChecked(suggestion.storage == FirstRunChoice::Storage::Sample);
    m_tray->setChecked(suggestion.staysInTray);
    m_autostart->setChecked(suggestion.startsAtLogin);
}

void FirstRunDialog::connectParts()
{
    connect(m_language, &Switcher::activated, this,
            [this](int index) { m_languages.use(index == 0 ? Language::Russian : Language::English); });
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunDialog::showReadiness);
    connect(m_database, &DatabaseField::stateChanged, this, &FirstRunDialog::showReadiness);
    for (QRadioButton *option : {m_local, m_shared, m_sample})
        connect(option, &QRadioButton::toggled, this, &FirstRunDialog::showReadiness);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
}

FirstRunChoice FirstRunDialog::choice() const
{
    using Storage = FirstRunChoice::Storage;
    const Storage storage = m_shared->isChecked() ? Storage::Shared
        : m_sample->isChecked()                   ? Storage::Sample
                                                  : Storage::Local;
    return {.personName = m_name->text().simplified(),
            .language = m_languages.language(),
            .storage = storage,
            .path = storage == Storage::Shared ? m_database->path() : QString(),
            .staysInTray = m_tray->isChecked(),
            .startsAtLogin = m_autostart->isChecked()};
}

void FirstRunDialog::showReadiness()
{
    m_database->setVisible(m_shared->isChecked());
    const bool hasPlace = !m_shared->isChecked() || m_database->isUsable();
    m_start->setEnabled(hasPlace && !m_name->text().simplified().isEmpty());
}

void FirstRunDialog::retranslate()
{
    //: Title of the first run. RU: «Настроим за минуту»
    m_title->setText(tr("Set up in a minute"));
    //: For screen readers: chooses the language. RU: «Язык»
    m_language->setAccessibleName(tr("Language"));
    //: Label of a field. RU: «Ваше имя»
    m_nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    //: Under the name. RU: «Под этим именем коллеги увидят ваши задачи и комментарии.»
    m_nameHint->setText(tr("Colleagues will see your tasks and comments under this name."));
    //: Heading of three choices. RU: «Где хранить задачи»
    m_storageLabel->setText(tr("Where to keep the tasks"));
    //: A choice: a database of one's own. RU: «Только на этом компьютере» · «Личная база. Поделиться можно будет позже»
    m_local->setTexts(tr("On this computer only"),
                      //: Under "On this computer only". RU: «Личная база. Поделиться можно будет позже»
                      tr("A database of your own. You can share it later"));
    //: A choice: a file on a network drive. RU: «В общей базе команды»
    m_shared->setTexts(tr("In the team’s shared database"),
                       //: RU: «Укажите файл на сетевом диске, например от руководителя»
                       tr("Name a file on a network drive, for example from your lead"));
    //: A choice: invented data to look at. RU: «Сначала посмотреть пример»
    m_sample->setTexts(tr("Look at a sample first"),
                       //: RU: «Учебная база с задачами вымышленного отдела»
                       tr("A practice database with the tasks of an invented team"));
    //: Heading of two check boxes. RU: «Напоминания»
    m_remindersLabel->setText(tr("Reminders"));
    //: A check box. RU: «Напоминать, когда окно закрыто, — значок останется в трее»
    m_tray->setText(tr("Remind me when the window is closed: an icon stays in the tray"));
    //: A check box. RU: «Запускать при входе в систему»
    m_autostart->setText(tr("Start when I log in"));
    //: Beside the button that ends the first run. RU: «Всё это можно изменить в настройках»
    m_footnote->setText(tr("All of this can be changed in the settings"));
    //: Ends the first run. RU: «Начать работу»
    m_start->setText(tr("Get started"));
}

void FirstRunDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstRunDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // The art gives way in a narrow window, and where large text needs its room.
    const int needed = m_scroll->widget()->minimumSizeHint().width();
    const int width = event->size().width();
    m_art->setVisible(width >= kArtFrom && width - m_art->width() >= needed);
}

} // namespace ui
