// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/failurewindow.h"

#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QCloseEvent>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kLeast(560, 320);
constexpr QSize kUsual(720, 400);
constexpr int kTextWidth = 520;

} // namespace

FailureWindow::FailureWindow(QWidget *parent)
    : QMainWindow(parent),
      m_title(new PlainLabel(TextStyle::PageTitle)),
      m_sentence(new PlainLabel(TextStyle::Body, Token::TextSecondary)),
      m_pathLabel(new PlainLabel(TextStyle::Meta, Token::TextMuted)),
      m_open(new QPushButton),
      m_create(new QPushButton),
      m_retry(new QPushButton),
      m_folder(new QPushButton)
{
    setObjectName(QStringLiteral("failureWindow"));
    setWindowIcon(appIcon());
    setMinimumSize(kLeast);
    resize(QSize(scaled(kUsual.width()), scaled(kUsual.height())).boundedTo(screen()->availableSize()));
    m_open->setObjectName(QStringLiteral("failureOpenButton"));
    m_create->setObjectName(QStringLiteral("failureCreateButton"));
    m_retry->setObjectName(QStringLiteral("failureRetryButton"));
    m_folder->setObjectName(QStringLiteral("failureFolderButton"));
    m_sentence->setObjectName(QStringLiteral("failureText"));
    m_sentence->setWordWrap(true);
    m_pathLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonKind(*m_open, ButtonKind::Filled);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch();
    // A box of its width around the lines: an aligned label is given the height that it needs at the window's width.
    auto *text = new QWidget;
    text->setFixedWidth(scaled(kTextWidth));
    auto *lines = new QVBoxLayout(text);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    for (PlainLabel *label : {m_title, m_sentence, m_pathLabel})
        lines->addWidget(label);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(text);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QPushButton *button : {m_open, m_create, m_retry, m_folder})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    setCentralWidget(page);
    connect(m_open, &QPushButton::clicked, this, &FailureWindow::openDatabaseRequested);
    connect(m_create, &QPushButton::clicked, this, &FailureWindow::createDatabaseRequested);
    connect(m_retry, &QPushButton::clicked, this, &FailureWindow::retryRequested);
    connect(m_folder, &QPushButton::clicked, this, &FailureWindow::folderRequested);
    retranslate();
}

void FailureWindow::tell(const QString &path, const core::Error &error)
{
    m_path = path;
    m_error = error;
    m_pathLabel->setText(QDir::toNativeSeparators(path));
    retranslate();
}

void FailureWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void FailureWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void FailureWindow::retranslate()
{
    //: RU: «%1 — Followup». Title of the window; %1 is the name of the database.
    setWindowTitle(tr("%1 — Followup").arg(databaseName(core::Directory{}, m_path)));
    //: RU: «База не открылась». Heading of the window that stands in when a file cannot be opened.
    m_title->setText(tr("The database did not open"));
    m_sentence->setText(errorText(m_error));
    //: RU: «Выбрать другой файл…». Button of that window.
    m_open->setText(tr("Choose another file…"));
    //: RU: «Создать базу…». Button of that window.
    m_create->setText(tr("Create a database…"));
    //: RU: «Повторить». Button of that window: tries to open the file again.
    m_retry->setText(tr("Retry"));
    //: RU: «Показать файл». Button of that window: opens its folder.
    m_folder->setText(tr("Show the file"));
    // A least size that is set says nothing of the texts, and the row of buttons is the widest of them.
    setMinimumWidth(std::max(kLeast.width(), centralWidget()->minimumSizeHint().width()));
}

} // namespace ui
