// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/capture/propernames.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList stemsOf(const QString &title)
{
    QStringList stems;
    for (const ProperName &name : properNamesIn(title))
        stems.append(name.stem);
    return stems;
}

} // namespace

TEST_CASE("a capitalised word behind the first is a name without its ending", "[capture]")
{
    CHECK(stemsOf(u"Позвонить Иванову"_s) == QStringList{u"иванов"_s});
    CHECK(stemsOf(u"Встреча с Ивановым и Петровой"_s) == QStringList{u"иванов"_s, u"петров"_s});
    CHECK(stemsOf(u"Ответить Семёну"_s) == QStringList{u"семен"_s});
    CHECK(stemsOf(u"Call Smith about O'Brien"_s) == QStringList{u"smith"_s, u"brien"_s});
    CHECK(properNamesIn(u"Позвонить Иванову"_s).first().word == u"Иванову"_s);
}

TEST_CASE("what begins a title, is short or all capitals is no name", "[capture]")
{
    for (const QString &title :
         {u"Иванову позвонить"_s, u"Выслать КП и ТЗ"_s, u"Отправить прайс"_s, u""_s, u"Ян и Ия"_s})
        CHECK(stemsOf(title).isEmpty());
    CHECK(stemsOf(u"к Аааа Бббб Вввв Гггг Дддд Ееее"_s).size() <= 5);
}
