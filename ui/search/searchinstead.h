// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/filter.h"
#include "ui/style/plainlabel.h"

namespace core {
class Store;
}

namespace ui {

class SearchRetry;

/// Above the tasks: that others are shown than those with the words that were typed, because nothing has those. Finds
/// the other spelling itself, and is hidden while there is none.
class SearchInstead final : public PlainLabel
{
    Q_OBJECT

public:
    SearchInstead(core::Store &store, QWidget *parent);

    /// Nothing is shown for @p search: perhaps the keyboard had the other layout.
    void look(core::Scope scope, const core::Filter &conditions, const core::Filter &search);
    /// Something else is looked for.
    void forget();
    /// What is to be searched: the other spelling where there is one, else @p search.
    core::Filter inPlaceOf(const core::Filter &search) const;

Q_SIGNALS:
    /// Another spelling was found.
    void found();

private:
    void showSpelling(const QString &spelling);

    SearchRetry *m_retry;
    QString m_typed{};
    QString m_spelling{}; ///< found where what was typed is not; empty: none
};

} // namespace ui
