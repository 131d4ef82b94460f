// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"

#include <QObject>
#include <QStringList>

namespace core {
class Store;
}

namespace ui {

/// Looks for what may have been meant when nothing is found: the same keys with the other keyboard layout, then the
/// same sounds in the other script. Asks beside the window, one spelling after another.
class SearchRetry final : public QObject
{
    Q_OBJECT

public:
    explicit SearchRetry(core::Store &store, QObject *parent = nullptr);

    /// @p words are found nowhere that the user can see in @p scope under @p conditions; closed tasks count as found.
    void look(core::Scope scope, const core::Filter &conditions, const QString &words);
    /// What is asked is not wanted any more.
    void cancel();

Q_SIGNALS:
    /// Tasks have @p spelling in place of what was typed.
    void found(const QString &spelling);

private:
    void askNext();

    core::Store &m_store;
    core::Filter m_where{};
    QStringList m_left{}; ///< what was typed, then its other spellings
    bool m_isTyped = true; ///< what is asked now is what was typed
    int m_question = 0;
};

} // namespace ui
