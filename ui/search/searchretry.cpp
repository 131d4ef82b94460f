// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/searchretry.h"

#include "core/query/otherspelling.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <utility>

namespace ui {

SearchRetry::SearchRetry(core::Store &store, QObject *parent) : QObject(parent), m_store(store) { }

void SearchRetry::look(core::Scope scope, const core::Filter &conditions, const QString &words)
{
    ++m_question;
    m_where = core::Filter::all({core::scopeOwnership(scope), conditions});
    m_left = QStringList{words} + core::otherSpellings(words);
    m_isTyped = true;
    if (m_left.size() > 1)
        askNext();
}

void SearchRetry::cancel()
{
    ++m_question;
}

void SearchRetry::askNext()
{
    if (m_left.isEmpty())
        return;
    const QString words = m_left.takeFirst();
    const bool isTyped = std::exchange(m_isTyped, false);
    core::whenReady(m_store.order({.filter = core::Filter::all({m_where, core::Filter::text(words)})}), this,
                    [this, words, isTyped, question = m_question](const core::Result<core::TaskOrder> &order) {
                        if (question != m_question || !order)
                            return;
                        if (order->ids.empty())
                            askNext();
                        else if (!isTyped)
                            Q_EMIT found(words);
                    });
}

} // namespace ui
