// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/searchinstead.h"

#include "ui/search/searchretry.h"

namespace ui {

SearchInstead::SearchInstead(core::Store &store, QWidget *parent)
    : PlainLabel(TextStyle::Body, Token::TextSecondary, parent), m_retry(new SearchRetry(store, this))
{
    setObjectName(QStringLiteral("searchInstead"));
    setContentsMargins(24, 8, 24, 8);
    hide();
    connect(m_retry, &SearchRetry::found, this, &SearchInstead::showSpelling);
}

void SearchInstead::look(core::Scope scope, const core::Filter &conditions, const core::Filter &search)
{
    if (search.kind != core::Filter::Kind::Words || !m_spelling.isEmpty())
        return;
    m_typed = search.words;
    m_retry->look(scope, conditions, m_typed);
}

void SearchInstead::forget()
{
    m_spelling.clear();
    m_retry->cancel();
    hide();
}

core::Filter SearchInstead::inPlaceOf(const core::Filter &search) const
{
    return m_spelling.isEmpty() ? search : core::Filter::text(m_spelling);
}

void SearchInstead::showSpelling(const QString &spelling)
{
    m_spelling = spelling;
    //: Above the tasks; %1: what was typed into the search field, %2: what is found in its place, the same keys with
    //: the other keyboard layout or the same sounds in the other script. RU: «По запросу «%1» ничего нет. Показано:
    //: «%2»»
    setText(tr("Nothing has “%1”. Shown for “%2”.").arg(m_typed, spelling));
    show();
    Q_EMIT found();
}

} // namespace ui

#include "moc_searchinstead.cpp"
