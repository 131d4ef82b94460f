// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/otherspelling.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// The keys of both layouts, row by row.
constexpr QStringView kLatinKeys = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
constexpr QStringView kCyrillicKeys = u"ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
static_assert(kLatinKeys.size() == kCyrillicKeys.size());

struct Sound
{
    QStringView latin;
    QStringView cyrillic;
};

// Longer sounds first: "shch" is no "s". Lower case alone, as search folds everything.
constexpr std::array kSounds{
    Sound{u"shch", u"щ"}, Sound{u"sch", u"щ"}, Sound{u"yo", u"е"}, Sound{u"zh", u"ж"}, Sound{u"kh", u"х"},
    Sound{u"ts", u"ц"},   Sound{u"ch", u"ч"},  Sound{u"sh", u"ш"}, Sound{u"yu", u"ю"}, Sound{u"ya", u"я"},
    Sound{u"ye", u"е"},   Sound{u"a", u"а"},   Sound{u"b", u"б"},  Sound{u"v", u"в"},  Sound{u"g", u"г"},
    Sound{u"d", u"д"},    Sound{u"e", u"е"},   Sound{u"z", u"з"},  Sound{u"i", u"и"},  Sound{u"j", u"й"},
    Sound{u"k", u"к"},    Sound{u"l", u"л"},   Sound{u"m", u"м"},  Sound{u"n", u"н"},  Sound{u"o", u"о"},
    Sound{u"p", u"п"},    Sound{u"r", u"р"},   Sound{u"s", u"с"},  Sound{u"t", u"т"},  Sound{u"u", u"у"},
    Sound{u"f", u"ф"},    Sound{u"h", u"х"},   Sound{u"c", u"к"},  Sound{u"y", u"ы"},  Sound{u"w", u"в"},
    Sound{u"x", u"кс"},   Sound{u"q", u"к"},
};
constexpr std::array kLetters{
    Sound{u"a", u"а"},  Sound{u"b", u"б"},   Sound{u"v", u"в"},  Sound{u"g", u"г"},  Sound{u"d", u"д"},
    Sound{u"e", u"е"},  Sound{u"e", u"ё"},   Sound{u"zh", u"ж"}, Sound{u"z", u"з"},  Sound{u"i", u"и"},
    Sound{u"y", u"й"},  Sound{u"k", u"к"},   Sound{u"l", u"л"},  Sound{u"m", u"м"},  Sound{u"n", u"н"},
    Sound{u"o", u"о"},  Sound{u"p", u"п"},   Sound{u"r", u"р"},  Sound{u"s", u"с"},  Sound{u"t", u"т"},
    Sound{u"u", u"у"},  Sound{u"f", u"ф"},   Sound{u"kh", u"х"}, Sound{u"ts", u"ц"}, Sound{u"ch", u"ч"},
    Sound{u"sh", u"ш"}, Sound{u"sch", u"щ"}, Sound{u"", u"ъ"},   Sound{u"y", u"ы"},  Sound{u"", u"ь"},
    Sound{u"e", u"э"},  Sound{u"yu", u"ю"},  Sound{u"ya", u"я"},
};

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

} // namespace

QString inOtherLayout(QStringView text)
{
    QString other;
    other.reserve(text.size());
    // Marks too: the comma of "rf,bytn" is the «б» of «кабинет».
    for (const QChar typed : text) {
        const qsizetype latin = kLatinKeys.indexOf(typed);
        const qsizetype cyrillic = kCyrillicKeys.indexOf(typed);
        other += latin >= 0 ? kCyrillicKeys.at(latin) : cyrillic >= 0 ? kLatinKeys.at(cyrillic) : typed;
    }
    return other;
}

QString transliterated(QStringView text)
{
    const QString lower = text.toString().toLower();
    const QStringView rest(lower);
    QString other;
    for (qsizetype at = 0; at < rest.size();) {
        const bool fromCyrillic = isCyrillic(rest.at(at));
        const auto begin = fromCyrillic ? kLetters.data() : kSounds.data();
        const auto end = begin + (fromCyrillic ? kLetters.size() : kSounds.size());
        const auto sound = std::find_if(begin, end, [&](const Sound &known) {
            return rest.sliced(at).startsWith(fromCyrillic ? known.cyrillic : known.latin);
        });
        if (sound == end) {
            other += rest.at(at++);
            continue;
        }
        other += fromCyrillic ? sound->latin : sound->cyrillic;
        at += fromCyrillic ? sound->cyrillic.size() : sound->latin.size();
    }
    return other;
}

QStringList otherSpellings(const QString &words)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (std::none_of(words.begin(), words.end(), isLetter))
        return {};
    QStringList spellings;
    for (const QString &spelling : {inOtherLayout(words), transliterated(words)}) {
        if (spelling != words && !spellings.contains(spelling))
            spellings.append(spelling);
    }
    return spellings;
}

} // namespace core
