// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/databasefield.h"

#include "core/store/whenready.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

constexpr int kPause = 250; // ms after the last key
constexpr int kMark = 16;

/// Where the dialog begins: beside the file that is named, else where documents are.
QString folderNear(const QString &path)
{
    if (const QString folder = QFileInfo(path).absolutePath(); !path.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString chosenFile(QWidget *parent, const QString &path)
{
    //: Title of a file dialog. RU: «Выберите файл базы»
    QFileDialog dialog(parent, DatabaseField::tr("Choose a database file"), folderNear(path),
                       //: Filter of a file dialog. Keep the part in brackets
                       DatabaseField::tr("Databases (*.followup *.db);;All files (*)"));
    dialog.setFileMode(QFileDialog::AnyFile); // one that is there, or the name of the team's first one
    //: Button of that file dialog: takes the file. RU: «Выбрать»
    dialog.setLabelText(QFileDialog::Accept, DatabaseField::tr("Choose"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString chosen = dialog.selectedFiles().value(0);
    const bool isBareName = QFileInfo(chosen).suffix().isEmpty() && !QFileInfo::exists(chosen);
    return isBareName ? chosen + QStringLiteral(".followup") : chosen;
}

} // namespace

DatabaseField::DatabaseField(DatabaseCheck check, QWidget *parent)
    : QWidget(parent),
      m_check(std::move(check)),
      m_chooser(chosenFile),
      m_edit(new QLineEdit),
      m_browse(new QPushButton),
      m_mark(new QLabel),
      m_message(new PlainLabel(TextStyle::Meta))
{
    m_edit->setObjectName(QStringLiteral("databasePathEdit"));
    m_edit->addAction(icon(QStringLiteral("database"), Token::TextSecondary), QLineEdit::LeadingPosition);
    m_browse->setObjectName(QStringLiteral("browseButton"));
    m_browse->setAutoDefault(false);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("databaseMessage"));
    m_mark->setFixedSize(kMark, kMark);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_browse, 0, 1);
    auto *message = new QHBoxLayout;
    message->setSpacing(4);
    message->addWidget(m_mark, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    grid->addLayout(message, 1, 0, 1, 2);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &DatabaseField::check);
    connect(m_edit, &QLineEdit::textChanged, this, &DatabaseField::scheduleCheck);
    connect(m_browse, &QPushButton::clicked, this, &DatabaseField::browse);
    retranslate();
    showState();
}

QString DatabaseField::path() const
{
    QString typed = m_edit->text().trimmed();
    if (typed == u"~" || typed.startsWith(u"~/"))
        typed.replace(0, 1, QDir::homePath());
    // A bare name means the home folder: nobody knows where the program was started.
    return typed.isEmpty() ? typed : QDir::home().absoluteFilePath(typed);
}

void DatabaseField::setPath(const QString &path)
{
    m_edit->setText(path);
    if (m_pause.isActive()) { // chosen, not typed: nothing to wait for
        m_pause.stop();
        check();
    }
}

void DatabaseField::scheduleCheck()
{
    ++m_generation; // what is under way is about another path
    m_state = path().isEmpty() ? State::Empty : State::Checking;
    if (m_state == State::Checking)
        m_pause.start();
    else
        m_pause.stop();
    showState();
    Q_EMIT stateChanged();
}

void DatabaseField::check()
{
    const int generation = ++m_generation;
    core::whenReady(m_check(path()), this, [this, generation](const core::Result<DatabaseFinding> &result) {
        if (generation == m_generation)
            take(result);
    });
}

void DatabaseField::take(const core::Result<DatabaseFinding> &result)
{
    if (result) {
        m_state = State::Found;
        m_finding = *result;
    } else {
        m_error = result.error();
        m_state = m_error.code == core::Error::Code::FileNotFound ? State::Missing : State::Refused;
    }
    showState();
    Q_EMIT stateChanged();
}

QString DatabaseField::foundText() const
{
    //: Inside "Database found: 7 people, 86 open tasks". RU: «%n открытых задач»
    const QString tasks = tr("%n open task(s)", nullptr, m_finding.openTasks);
    if (m_finding.isReadOnly)
        //: Under the path of a database whose file or folder cannot be written; %1: "86 open tasks".
        //: RU: «База найдена: %n человек, %1. Её можно только читать.»
        return tr("Database found: %n people, %1. It can only be read.", nullptr, m_finding.people).arg(tasks);
    //: Under the path of a database that was found; %1: "86 open tasks". RU: «База найдена: %n человек, %1»
    return tr("Database found: %n people, %1", nullptr, m_finding.people).arg(tasks);
}

void DatabaseField::showState()
{
    QString text;
    QString mark;
    Token token = Token::TextMuted;
    switch (m_state) {
    case State::Empty:
        break;
    case State::Checking: //: Under the path of a database. RU: «Смотрим, что в файле…»
        text = tr("Looking into the file…");
        mark = QStringLiteral("sync");
        break;
    case State::Found:
        text = foundText();
        mark = m_finding.isReadOnly ? QStringLiteral("lock") : QStringLiteral("check");
        token = m_finding.isReadOnly ? Token::Warning : Token::Success;
        break;
    case State::Missing: //: Under the path of a database. RU: «Файла ещё нет: здесь будет создана новая база.»
        text = tr("There is no file yet: a new database will be made here.");
        mark = QStringLiteral("plus");
        break;
    case State::Refused:
        text = errorText(m_error);
        mark = QStringLiteral("warning");
        token = Token::Danger;
        break;
    }
    setFieldInvalid(*m_edit, m_state == State::Refused);
    m_message->setText(text);
    m_message->setToken(token);
    m_mark->setPixmap(mark.isEmpty() ? QPixmap() : icon(mark, token).pixmap({kMark, kMark}, devicePixelRatioF()));
}

void DatabaseField::browse()
{
    const QString chosen = m_chooser(window(), path());
    if (!chosen.isEmpty())
        setPath(chosen);
}

void DatabaseField::retranslate()
{
    //: Name of a field for screen readers. RU: «Файл базы»
    m_edit->setAccessibleName(tr("Database file"));
    //: In an empty field; what a path looks like. RU: «Например: S:\Продажи\Отдел.followup»
    m_edit->setPlaceholderText(tr("For example: /mnt/sales/team.followup"));
    //: Opens a file dialog. RU: «Выбрать…»
    m_browse->setText(tr("Choose…"));
}

void DatabaseField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace ui
