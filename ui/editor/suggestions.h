// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ui {

/// Offers what was used before under a line while it is typed into. Owned by the line.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QStringList &offers)>;
    /// Finds what to offer for a typed text and calls the answer with it, now or later.
    using Source = std::function<void(const QString &typed, Answer answer)>;

    Suggestions(QLineEdit &line, Source source);

Q_SIGNALS:
    /// One was chosen from the list.
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void ask(const QString &typed);
    void offer(const QString &typed, const QStringList &names);

    QLineEdit &m_line;
    Source m_source;
    QStringListModel *m_model;
    QCompleter *m_completer;
    bool m_isWatching = false; ///< the keys of the list
    int m_asked = 0; // answers to earlier letters are dropped
};

} // namespace ui
