// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/filenotice.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/problemlist.h"
#include "ui/text/duetext.h"
#include "ui/text/errortext.h"
#include "ui/text/tasktext.h"

namespace ui {

FileNotice::FileNotice(core::Store &store, NoticeBar &bar) : m_store(store), m_bar(bar)
{
    connect(&store, &core::Store::stateChanged, this, &FileNotice::tellState);
    connect(&bar, &NoticeBar::actionRequested, this, &FileNotice::act);
    tellState();
}

void FileNotice::tellOpenFailure(const QString &path, const core::Error &error)
{
    m_about = About::OtherFile;
    //: RU: «%1 не открылась. %2». Bar under the top bar; %1 is the name of a database, %2 says what happened.
    m_bar.tell(NoticeBar::Kind::Danger,
               tr("%1 did not open. %2").arg(databaseName(core::Directory{}, path), errorText(error)),
               //: RU: «Выбрать другой файл…». Button of that bar.
               tr("Choose another file…"), true);
}

void FileNotice::tellNews(const QString &text, const QStringList &details)
{
    if (m_store.state() != core::Store::State::Open)
        return; // the state of the file is told there, and is worse
    m_about = About::News;
    m_details = details;
    //: RU: «Показать все». Button of the bar that tells of problems: opens their list.
    m_bar.tell(NoticeBar::Kind::Warning, text, details.isEmpty() ? QString() : tr("Show all"), true);
}

void FileNotice::tellState()
{
    m_about = About::State;
    switch (m_store.state()) {
    case core::Store::State::Open:
        m_bar.clear();
        return;
    case core::Store::State::ReadOnly:
        //: RU: «Файл открыт только для чтения: правка закрыта.». Bar under the top bar.
        m_bar.tell(NoticeBar::Kind::Warning, tr("The file is read-only: editing is off."));
        return;
    case core::Store::State::Unreachable:
        const QTime now = m_store.clock().now().toTimeZone(m_store.clock().zone()).time();
        //: RU: «База недоступна. Показаны данные на %1, правка закрыта.». Bar under the top bar; %1 is a time of day.
        m_bar.tell(NoticeBar::Kind::Danger,
                   tr("Database unavailable. Showing data as of %1, editing is off.").arg(timeText(now)),
                   //: RU: «Повторить». Button of that bar: tries to reach the file again.
                   tr("Retry"));
    }
}

void FileNotice::act()
{
    switch (m_about) {
    case About::State:
        m_store.refresh();
        return;
    case About::OtherFile:
        tellState();
        Q_EMIT openDatabaseRequested();
        return;
    case About::News:
        (new ProblemList(m_details, m_bar.window()))->open();
    }
}

} // namespace ui

#include "moc_filenotice.cpp"
