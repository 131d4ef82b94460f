// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/namesource.h"

#include "core/query/textfold.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/text/tasktext.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int kMost = 8;

bool isOpeningQuote(QChar character)
{
    return QStringView(u"\"«“„").contains(character);
}

/// A name as it is typed behind its sign.
QString asTyped(const QString &name)
{
    const bool isWhole = std::ranges::none_of(
        name, [](QChar character) { return character.isSpace() || QStringView(u"/,;\"").contains(character); });
    if (isWhole)
        return name;
    return name.contains(u'"') ? u'«' + name + u'»' : u'"' + name + u'"';
}

QList<PieceOffer> offersOf(const QStringList &names, const SignedPiece &piece, qsizetype cursor)
{
    QList<PieceOffer> offers;
    for (const QString &name : names) {
        if (name != piece.typed)
            offers.append(
                {.start = piece.start, .length = cursor - piece.start, .text = asTyped(name) + u' ', .label = name});
    }
    return offers;
}

/// Names with a word that begins with what was typed.
QStringList meant(const QStringList &names, const QString &typed)
{
    const QString wanted = core::folded(typed);
    QStringList found;
    for (const QString &name : names) {
        const QStringList words = core::folded(name).split(u' ', Qt::SkipEmptyParts);
        const bool fits = core::folded(name).startsWith(wanted)
            || std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(wanted); });
        if (fits && found.size() < kMost)
            found.append(name);
    }
    return found;
}

QStringList team(const core::Store &store)
{
    QStringList names;
    for (const core::Person &person : store.directory().people) {
        if (person.isActive)
            names.append(person.name);
    }
    return names;
}

QStringList priorities()
{
    QStringList names;
    for (const core::Priority priority :
         {core::Priority::Urgent, core::Priority::High, core::Priority::Normal, core::Priority::Low})
        names.append(priorityName(priority).toLower());
    return names;
}

core::Vocabulary vocabularyOf(QChar sign)
{
    if (sign == u'=')
        return core::Vocabulary::Clients;
    return sign == u'/' ? core::Vocabulary::Deals : core::Vocabulary::Tags;
}

} // namespace

SignedPiece signedPieceAt(const QString &line, qsizetype cursor)
{
    const QString before = line.left(cursor);
    for (qsizetype at = before.size() - 1; at >= 0; --at) {
        const QChar sign = before.at(at);
        const bool isWordStart = at == 0 || before.at(at - 1).isSpace();
        const bool isSign = QStringView(u"!@+#№=").contains(sign) && isWordStart;
        const QString rest = before.mid(at + 1);
        if (sign.isSpace() && !rest.contains(u'"') && !before.left(at).contains(u'"'))
            break; // a name without quotes has no blanks
        if (!isSign)
            continue;
        const bool isQuoted = !rest.isEmpty() && isOpeningQuote(rest.front());
        const qsizetype slash = sign == u'=' ? rest.lastIndexOf(u'/') : -1;
        if (slash >= 0) {
            QString client = rest.left(slash);
            client.removeIf([](QChar character) { return QStringView(u"\"«»“”„").contains(character); });
            QString typed = rest.mid(slash + 1);
            typed.removeIf(isOpeningQuote);
            return {.sign = u'/', .start = at + 1 + slash + 1, .typed = typed, .client = client};
        }
        if (isQuoted && rest.size() > 1 && QStringView(u"\"»”").contains(rest.back()))
            return {}; // closed
        return {.sign = sign, .start = at + 1, .typed = isQuoted ? rest.mid(1) : rest};
    }
    return {};
}

PieceCompleter::Source nameSource(core::Store &store)
{
    return [&store](const QString &line, qsizetype cursor, const PieceCompleter::Answer &answer) {
        const SignedPiece piece = signedPieceAt(line, cursor);
        // A + or ! alone is more often a plus or a cry.
        const bool isBare = piece.typed.isEmpty() && (piece.sign == u'+' || piece.sign == u'!');
        if (piece.sign.isNull() || isBare)
            return answer({});
        if (piece.sign == u'!')
            return answer(offersOf(meant(priorities(), piece.typed), piece, cursor));
        if (piece.sign == u'@' || piece.sign == u'+')
            return answer(offersOf(meant(team(store), piece.typed), piece, cursor));
        core::whenReady(store.suggestions(vocabularyOf(piece.sign), piece.typed, piece.client, kMost), &store,
                        [answer, piece, cursor](const core::Result<QStringList> &names) {
                            answer(offersOf(names.value_or(QStringList()), piece, cursor));
                        });
    };
}

} // namespace ui
