// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

namespace core {
class Store;
}

namespace ui {

class NoticeBar;

/// Puts the state of the file into the notice bar: read-only, unreachable, or another one that did not open.
class FileNotice final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FileNotice(core::Store &store, NoticeBar &bar);

    /// Another file could not be opened; this one stays.
    void tellOpenFailure(const QString &path, const core::Error &error);
    /// Something that has passed, and is to be read in peace; @p details, a line each, behind a button.
    void tellNews(const QString &text, const QStringList &details);
    /// Says the state anew: it has changed, or the language has.
    void tellState();

Q_SIGNALS:
    /// Another file is to be chosen in place of the one that did not open.
    void openDatabaseRequested();

private:
    enum class About { State, OtherFile, News };

    void act();

    core::Store &m_store;
    NoticeBar &m_bar;
    About m_about = About::State;
    QStringList m_details{}; ///< of the news
};

} // namespace ui
