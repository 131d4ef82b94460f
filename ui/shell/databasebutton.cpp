// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/databasebutton.h"

#include "core/store/store.h"
#include "ui/style/icons.h"
#include "ui/style/menutext.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

constexpr int kHeight = 40;
constexpr int kMark = 24;
constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kChevron = 16;
constexpr int kRadius = 6;

} // namespace

DatabaseButton::DatabaseButton(core::Store &store, QWidget *parent)
    : QToolButton(parent), m_store(store), m_menu(new QMenu(this)), m_recentMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("databaseButton"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPopupMode(QToolButton::InstantPopup);
    m_open = m_menu->addAction(ui::icon(QStringLiteral("folder")), {}, this, &DatabaseButton::openRequested);
    m_create = m_menu->addAction(ui::icon(QStringLiteral("database")), {}, this, &DatabaseButton::createRequested);
    m_menu->addMenu(m_recentMenu);
    m_menu->addSeparator();
    m_import = m_menu->addAction(ui::icon(QStringLiteral("upload")), {}, this, &DatabaseButton::importRequested);
    m_backup = m_menu->addAction(ui::icon(QStringLiteral("download")), {}, this, &DatabaseButton::backupRequested);
    m_menu->addSeparator();
    m_trash = m_menu->addAction(ui::icon(QStringLiteral("trash")), {}, this, &DatabaseButton::trashRequested);
    m_recentMenu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &DatabaseButton::fillRecent);
    const auto follow = [this] {
        m_import->setEnabled(!m_store.isReadOnly());
        retranslate();
    };
    connect(&store, &core::Store::stateChanged, this, follow);
    connect(&store, &core::Store::changed, this, [follow](const core::Changes &changes) {
        if (changes.directory || changes.everything)
            follow();
    });
    follow();
}

void DatabaseButton::setRail(bool isRail)
{
    m_isRail = isRail;
    updateGeometry();
    update();
}

void DatabaseButton::setRecent(const QStringList &paths)
{
    m_recent = paths;
    m_recentMenu->menuAction()->setVisible(!paths.isEmpty());
}

QSize DatabaseButton::sizeHint() const
{
    const int lines = lineHeight(TextStyle::Section) + lineHeight(TextStyle::Caption);
    return {kMark + 2 * kMargin, qMax(kHeight, lines + 4)};
}

void DatabaseButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void DatabaseButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || m_menu->isVisible())
        paintRounded(painter, QRectF(rect()).adjusted(8, 0, -8, 0), kRadius, color(Token::BgHover));
    const int left = m_isRail ? (width() - kMark) / 2 : kMargin;
    appIcon().paint(&painter, left, (height() - kMark) / 2, kMark, kMark);
    if (m_isRail)
        return;
    QRect rest = rect().adjusted(kMargin + kMark + kGap, 0, -kMargin - kChevron - kGap / 2, 0);
    const int nameHeight = lineHeight(TextStyle::Section);
    const int kindHeight = lineHeight(TextStyle::Caption);
    rest.setTop((height() - nameHeight - kindHeight) / 2);
    painter.setFont(ui::font(TextStyle::Section));
    painter.setPen(color(Token::TextPrimary));
    rest.setHeight(nameHeight);
    const auto elided = [&painter, &rest](const QString &text) {
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
    };
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, elided(name()));
    rest = QRect(rest.left(), rest.bottom() + 1, rest.width(), kindHeight);
    painter.setFont(ui::font(TextStyle::Caption));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, elided(kind()));
    paintIcon(painter, {width() - kMargin - kChevron, (height() - kChevron) / 2, kChevron, kChevron},
              QStringLiteral("chevron-down"), color(Token::TextSecondary));
}

void DatabaseButton::retranslate()
{
    //: RU: «Открыть базу…». Entry in the menu of the database button.
    m_open->setText(tr("Open a database…"));
    //: RU: «Создать базу…». Entry in the menu of the database button.
    m_create->setText(tr("Create a database…"));
    //: RU: «Недавние». Submenu of the database button: files opened before.
    m_recentMenu->setTitle(tr("Recent"));
    //: RU: «Загрузить задачи…». Entry in the menu of the database button: import from a file.
    m_import->setText(tr("Import tasks…"));
    //: RU: «Сохранить копию базы…». Entry in the menu of the database button: backup.
    m_backup->setText(tr("Back up…"));
    //: RU: «Корзина…». Entry in the menu of the database button: the deleted tasks.
    m_trash->setText(tr("Trash…"));
    //: RU: «База: %1». Spoken name of the button at the top of the sidebar; %1 is the name of the database.
    setAccessibleName(tr("Database: %1").arg(name()));
    setToolTip(plainToolTip(QDir::toNativeSeparators(m_store.path())));
    update();
}

void DatabaseButton::fillRecent()
{
    m_recentMenu->clear();
    QStringList names;
    for (const QString &path : std::as_const(m_recent))
        names.append(databaseName(core::Directory{}, path));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &path = m_recent.at(i);
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        const bool isAlone = names.count(names.at(i)) == 1;
        //: RU: «%1 (%2)». Entry among the recent databases where two are called the same; %2 is the folder of the file.
        const QString name = isAlone ? names.at(i) : tr("%1 (%2)").arg(names.at(i), folder);
        QAction *action = m_recentMenu->addAction(asMenuText(name));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

QString DatabaseButton::name() const
{
    return databaseName(m_store.directory(), m_store.path());
}

QString DatabaseButton::kind() const
{
    const auto heads = std::ranges::count_if(m_store.directory().people, &core::Person::isActive);
    if (heads < 2) {
        //: RU: «На этом компьютере». Second line under the name of a database that one person uses.
        return tr("On this computer");
    }
    //: RU: «Общая база · %n человек». Second line under the name of a database of a team.
    return tr("Shared database · %n people", nullptr, static_cast<int>(heads));
}

} // namespace ui

#include "moc_databasebutton.cpp"
