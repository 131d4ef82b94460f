// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/cardtitle.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>

namespace {

/// Words of letters that kern, join, stack or lie outside the table of widths.
QString someTitle(QRandomGenerator &random)
{
    static const QStringList words{
        QStringLiteral("Позвонить"),  QStringLiteral("AVAТО"),
        QStringLiteral("КП"),         QStringLiteral("fi"),
        QStringLiteral("договор"),    QStringLiteral("№ 318"),
        QStringLiteral("e\u0301"),    QStringLiteral("—"),
        QStringLiteral("Wim"),        QStringLiteral("Ёлка"),
        QStringLiteral("  "),         QStringLiteral("\U0001F600"),
        QStringLiteral("Продлённый"), QStringLiteral("ll"),
        QStringLiteral("שלום"),       QStringLiteral("supercalifragilistic"),
    };
    QStringList title;
    for (int count = random.bounded(12); count >= 0; --count)
        title << words[random.bounded(words.size())];
    return title.join(u' ');
}

} // namespace

TEST_CASE("a short Russian word stays with the word it belongs to", "[board]")
{
    const ui::CardTitle titles{QFont()};
    const QFontMetricsF metrics{QFont()};
    const int width = qCeil(metrics.horizontalAdvance(QStringLiteral("Согласовать скидку с "))) + 4;
    CHECK(titles.lines(QStringLiteral("Согласовать скидку с руководителем"), width)
          == QStringList{QStringLiteral("Согласовать скидку"), QStringLiteral("с\u00A0руководителем")});
}

TEST_CASE("a card counts the lines of a title as it paints them", "[board]")
{
    const ui::CardTitle titles{QFont()};
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        const QString title = someTitle(random);
        const int width = random.bounded(40, 400);
        INFO(title.toStdString() << " in " << width);
        CHECK(titles.lineCount(title, width) == titles.lines(title, width).size());
    }
    CHECK(titles.lineCount(QString(), 100) == 1);
    CHECK(titles.lines(QString(), 100) == QStringList{QString()});
}
