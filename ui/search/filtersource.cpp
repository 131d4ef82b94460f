// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/search/filtersource.h"

#include "core/query/filtercompletion.h"
#include "core/query/filterplace.h"
#include "core/store/store.h"
#include "core/store/whenready.h"

#include <QLocale>

namespace ui {

namespace {

constexpr int kMostNames = 12;

QList<PieceOffer> offersFor(const core::Store &store, const QString &line, qsizetype cursor,
                            const core::FilterNames &names)
{
    QList<PieceOffer> offers;
    for (const core::FilterCompletion &found :
         core::filterCompletions(line, cursor, store.directory(), names, filterLanguage())) {
        const bool isValue = found.kind == core::FilterCompletion::Kind::Value;
        offers.append({.start = found.start,
                       .length = found.length,
                       .text = isValue ? found.insert + u' ' : found.insert,
                       .label = found.insert});
    }
    return offers;
}

/// The list of names that the values of a field come from; none where they are known without asking.
QStringList core::FilterNames::*namesOf(core::FilterKey key)
{
    switch (key) {
    case core::FilterKey::Client:
        return &core::FilterNames::clients;
    case core::FilterKey::Deal:
        return &core::FilterNames::deals;
    case core::FilterKey::Tag:
        return &core::FilterNames::tags;
    default:
        return nullptr;
    }
}

core::Vocabulary vocabularyOf(core::FilterKey key)
{
    if (key == core::FilterKey::Client)
        return core::Vocabulary::Clients;
    return key == core::FilterKey::Deal ? core::Vocabulary::Deals : core::Vocabulary::Tags;
}

} // namespace

core::FilterLanguage filterLanguage()
{
    return QLocale().language() == QLocale::Russian ? core::FilterLanguage::Russian : core::FilterLanguage::English;
}

PieceCompleter::Source filterSource(core::Store &store)
{
    return [&store](const QString &line, qsizetype cursor, const PieceCompleter::Answer &answer) {
        const bool isWordBegun = cursor > 0 && !line.at(cursor - 1).isSpace();
        const auto place = core::filterPlaceAt(line, cursor);
        if (!isWordBegun || !place)
            return answer({}); // somebody reads, or has just finished a word
        const auto list = place->key ? namesOf(*place->key) : nullptr;
        if (list == nullptr)
            return answer(offersFor(store, line, cursor, {}));
        core::whenReady(store.suggestions(vocabularyOf(*place->key), place->typed, {}, kMostNames), &store,
                        [&store, line, cursor, list, answer](const core::Result<QStringList> &found) {
                            core::FilterNames names;
                            names.*list = found.value_or(QStringList());
                            answer(offersFor(store, line, cursor, names));
                        });
    };
}

} // namespace ui
