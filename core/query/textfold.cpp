// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/query/textfold.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr char16_t kBreve = 0x0306; // й decomposes into и and this
constexpr char16_t kShortI = u'й';
constexpr char16_t kBlank = u' ';
constexpr char16_t kNothing = 0; // in the table: leaves no trace
constexpr char16_t kAskUnicode = 0xffff; // in the table: more than one letter, or context matters

bool isInvisible(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control;
}

void appendBlank(QString &out)
{
    if (!out.isEmpty() && out.back() != QChar(kBlank))
        out += QChar(kBlank);
}

/// Whether the и before @p at carries a breve, perhaps behind other marks.
bool isShortI(const QString &text, qsizetype at)
{
    for (; at < text.size() && text.at(at).isMark(); ++at) {
        if (text.at(at) == QChar(kBreve))
            return true;
    }
    return false;
}

/// Letters and digits of decomposed lower-case text; what stands between them becomes one blank.
QString withoutMarks(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (c == u'и' && isShortI(text, i + 1))
            out += QChar(kShortI);
        else if (QChar::isLetterOrNumber(c))
            out += QChar::fromUcs4(c);
        else if (!isInvisible(c) || QChar::isSpace(c))
            appendBlank(out);
    }
    return out;
}

QString decomposed(const QString &text)
{
    // Twice: compatibility forms bring capitals (℡), and lower case brings accents (İ).
    return text.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
}

QString foldedByUnicode(QStringView text)
{
    QString out = withoutMarks(decomposed(text.toString()));
    if (out.endsWith(QChar(kBlank)))
        out.chop(1);
    return out;
}

/// What becomes of one character where neighbours do not matter.
char16_t foldedAlone(char16_t c)
{
    if (QChar::isMark(c) || c == u'и' || c == u'И')
        return QChar::isMark(c) ? kAskUnicode : u'и';
    const QString letters = withoutMarks(decomposed(QChar(c)));
    if (letters.size() == 1)
        return letters.front().unicode();
    if (letters.size() > 1)
        return kAskUnicode;
    return isInvisible(c) && !QChar::isSpace(c) ? kNothing : kBlank;
}

constexpr size_t kTableSize = 0x0460; // Latin and the Cyrillic of Russian

const std::array<char16_t, kTableSize> &table()
{
    static const auto folds = [] {
        std::array<char16_t, kTableSize> made{};
        for (size_t c = 0; c < made.size(); ++c)
            made[c] = foldedAlone(static_cast<char16_t>(c));
        return made;
    }();
    return folds;
}

char16_t foldedByTable(QChar c)
{
    return c.unicode() < kTableSize ? table()[c.unicode()] : kAskUnicode;
}

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t fold = foldedByTable(c);
        if (fold == kAskUnicode)
            return foldedByUnicode(text);
        if (fold == kBlank)
            appendBlank(out);
        else if (fold != kNothing)
            out += QChar(fold);
    }
    if (out.endsWith(QChar(kBlank)))
        out.chop(1);
    return out;
}

QString comparedName(const QString &name)
{
    // The file keeps the same without the last step (name_key), which SQL can do by itself.
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded().replace(u'ё', u'е');
}

QStringList foldedWords(QStringView text)
{
    return folded(text).split(QChar(kBlank), Qt::SkipEmptyParts);
}

namespace {

constexpr qsizetype kMinPhoneDigits = 6;
constexpr qsizetype kMaxPhoneDigits = 15; // E.164
constexpr int kMaxSeparators = 3; // as in "916) - 12"

/// The value of a digit of any script; -1 for anything else.
int digitOf(QChar c)
{
    if (c.unicode() < 0x0660) // the first digits behind ASCII: Arabic
        return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
    return c.digitValue();
}

bool isPhoneSeparator(QChar c)
{
    return c == u'(' || c == u')' || c.category() == QChar::Punctuation_Dash || c == QChar::Space || c == QChar::Nbsp;
}

/// A number without the sign of the country or the trunk, where it is a Russian one.
QString nationalNumber(const QString &digits)
{
    const bool isRussian = digits.size() == 11 && (digits.front() == u'7' || digits.front() == u'8');
    return isRussian ? digits.sliced(1) : digits;
}

/// One stretch of digits and separators: the groups of digits between blanks.
struct Stretch
{
    QStringList groups{};

    void append(QChar digit, bool isNewGroup)
    {
        if (groups.isEmpty() || isNewGroup)
            groups += QString();
        groups.back() += digit;
    }

    void collect(QStringList &words) const
    {
        const QString whole = groups.join(QString());
        // Several numbers side by side are too long for one: then each group speaks for itself.
        const QStringList candidates = whole.size() > kMaxPhoneDigits ? groups : QStringList{whole};
        for (const QString &digits : candidates) {
            if (digits.size() >= kMinPhoneDigits && digits.size() <= kMaxPhoneDigits)
                words += nationalNumber(digits);
        }
    }
};

} // namespace

QStringList phoneWords(QStringView text)
{
    QStringList words;
    // Most texts have no number in them, and every text is looked through.
    if (std::count_if(text.cbegin(), text.cend(), [](QChar c) { return digitOf(c) >= 0; }) < kMinPhoneDigits)
        return words;
    Stretch stretch;
    int separators = 0;
    bool sawBlank = false;
    for (const QChar c : text) {
        if (const int digit = digitOf(c); digit >= 0) {
            stretch.append(QChar(u'0' + digit), sawBlank);
            separators = 0;
            sawBlank = false;
        } else if (isPhoneSeparator(c) && ++separators <= kMaxSeparators) {
            sawBlank = sawBlank || c.isSpace();
        } else {
            stretch.collect(words);
            stretch = {};
            separators = 0;
            sawBlank = false;
        }
    }
    stretch.collect(words);
    words.removeDuplicates();
    return words;
}

} // namespace core
