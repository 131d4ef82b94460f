// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/filtersource.h"

#include "core/query/filtercompletion.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <memory>
#include <QLocale>

namespace ui {

namespace {

constexpr int kMostNames = 12;

/// What is typed of a value: behind the last colon, sign, comma or quotation mark before the cursor.
QString valueBefore(const QString &line, qsizetype cursor)
{
    qsizetype start = cursor;
    while (start > 0 && !QStringView(u":<>=,\"«“„").contains(line.at(start - 1)))
        --start;
    return start == 0 ? QString() : line.mid(start, cursor - start);
}

QList<PieceOffer> offersFor(const core::Store &store, const QString &line, qsizetype cursor,
                            const core::FilterNames &names)
{
    const auto language
        = QLocale().language() == QLocale::Russian ? core::FilterLanguage::Russian : core::FilterLanguage::English;
    QList<PieceOffer> offers;
    for (const core::FilterCompletion &found :
         core::filterCompletions(line, cursor, store.directory(), names, language)) {
        const bool isValue = found.kind == core::FilterCompletion::Kind::Value;
        offers.append({.start = found.start,
                       .length = found.length,
                       .text = isValue ? found.insert + u' ' : found.insert,
                       .label = found.insert});
    }
    return offers;
}

/// Asks for one kind of names after another; then answers.
void collect(core::Store &store, const QString &typed, const std::shared_ptr<core::FilterNames> &names,
             core::Vocabulary vocabulary, const std::function<void()> &next)
{
    core::whenReady(store.suggestions(vocabulary, typed, {}, kMostNames), &store,
                    [names, vocabulary, next](const core::Result<QStringList> &found) {
                        QStringList &kept = vocabulary == core::Vocabulary::Clients ? names->clients
                            : vocabulary == core::Vocabulary::Deals                 ? names->deals
                                                                                    : names->tags;
                        kept = found.value_or(QStringList());
                        next();
                    });
}

} // namespace

PieceCompleter::Source filterSource(core::Store &store)
{
    return [&store](const QString &line, qsizetype cursor, const PieceCompleter::Answer &answer) {
        const bool isWordBegun = cursor > 0 && !line.at(cursor - 1).isSpace();
        if (!isWordBegun)
            return answer({}); // somebody reads, or has just finished a word
        const QString typed = valueBefore(line, cursor);
        if (!line.left(cursor).contains(u':'))
            return answer(offersFor(store, line, cursor, {}));
        const auto names = std::make_shared<core::FilterNames>();
        collect(store, typed, names, core::Vocabulary::Clients, [=, &store] {
            collect(store, typed, names, core::Vocabulary::Deals, [=, &store] {
                collect(store, typed, names, core::Vocabulary::Tags,
                        [=, &store] { answer(offersFor(store, line, cursor, *names)); });
            });
        });
    };
}

} // namespace ui
