// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/generator.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysBack = 4 * 365;
constexpr int kDaysAhead = 60;

const QStringList kPeople{u"Анна Белова"_s,    u"Игорь Кравцов"_s, u"Мария Соколова"_s,  u"Пётр Ёлкин"_s,
                          u"Ольга Никитина"_s, u"Денис Орлов"_s,   u"Светлана Гусева"_s, u"Артём Фёдоров"_s,
                          u"Emma Clark"_s,     u"James Wright"_s,  u"Olivia Young"_s,    u"Noah Scott"_s};
const QStringList kRussianDeeds{u"Позвонить по договору"_s,   u"Отправить КП"_s,
                                u"Уточнить сроки поставки"_s, u"Согласовать скидку"_s,
                                u"Выставить счёт"_s,          u"Назначить встречу"_s,
                                u"Напомнить об оплате"_s,     u"Подготовить презентацию"_s,
                                u"Собрать требования"_s,      u"Перезвонить после отпуска"_s,
                                u"Обсудить продление"_s,      u"Проверить остатки"_s,
                                u"Передать документы"_s,      u"Провести демонстрацию"_s,
                                u"Разобрать рекламацию"_s};
const QStringList kEnglishDeeds{u"Call about the contract"_s, u"Send the offer"_s,   u"Clarify delivery dates"_s,
                                u"Agree on the discount"_s,   u"Issue an invoice"_s, u"Arrange a meeting"_s,
                                u"Chase the payment"_s,       u"Prepare slides"_s,   u"Discuss the renewal"_s,
                                u"Follow up after the demo"_s};
const QStringList kRussianNames{u"Север"_s, u"СнабПолюс"_s, u"ТехноГрад"_s, u"Вектор"_s, u"Заря"_s,
                                u"Ёлка"_s,  u"Меридиан"_s,  u"Атлант"_s,    u"Орион"_s,  u"Прогресс"_s};
const QStringList kEnglishNames{u"Acme"_s, u"Northwind"_s, u"Contoso"_s, u"Fabrikam"_s, u"Initech"_s};
const QStringList kDeals{u"Пробный период"_s, u"Поставка 2026"_s, u"Продление"_s, u"Renewal"_s, u"Pilot"_s};
const QStringList kTags{u"повторная"_s, u"срочно"_s, u"vip"_s, u"холодный звонок"_s, u"upsell"_s, u"тендер"_s};
const QStringList kRussianSentences{
    u"Клиент просил вернуться с цифрами до конца недели."_s,
    u"Договор у юристов, ждём замечания по пункту о скидке."_s,
    u"Решение принимает директор, он в отпуске до понедельника."_s,
    u"Нужны остатки по складу и сроки отгрузки в регионы."_s,
    u"В прошлый раз обсуждали рассрочку на три месяца."_s,
    u"Телефон для связи 8 (916) 123-45-67, после обеда."_s,
};
const QStringList kEnglishSentences{
    u"They asked for the figures by the end of the week."_s,
    u"Legal is reading the contract, the discount clause is open."_s,
    u"The decision is the director's, back from leave on Monday."_s,
    u"Needs stock levels and shipping dates for the regions."_s,
};
const QStringList kOpen{u"new"_s, u"in_progress"_s, u"waiting"_s};
const QStringList kTypes{u"call"_s, u"meeting"_s, u"email"_s, u"offer"_s, u"other"_s};
const QStringList kPriorities{u"normal"_s, u"normal"_s, u"normal"_s, u"low"_s, u"high"_s, u"high"_s, u"urgent"_s};
const QStringList kColumns{u"title"_s,   u"description"_s, u"status"_s,   u"priority"_s, u"type"_s,
                           u"creator"_s, u"assignee"_s,    u"client"_s,   u"deal"_s,     u"due"_s,
                           u"created"_s, u"changed"_s,     u"completed"_s};

QString quotedCell(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Generator::Generator(int tasks, QDate today, quint32 seed)
    : m_random(seed), m_today(today), m_clients(tasks / 5 + 1) { }

QJsonObject Generator::next()
{
    const bool isRussian = isIn(60);
    const bool isOpen = isIn(30);
    const int number = below(m_clients);
    // By the number alone, so that a client is written the same way each time.
    const QStringList &names = number % 5 < 3 ? kRussianNames : kEnglishNames;
    const QString client = names.at(number % names.size()) + u' ' + QString::number(number);
    QJsonObject task{{u"title"_s, title(isRussian, client)}, {u"client"_s, client}};
    task[u"description"_s] = isIn(40) ? description(isRussian) : QString();
    task[u"status"_s] = isOpen ? one(kOpen) : isIn(85) ? u"done"_s : u"cancelled"_s;
    task[u"priority"_s] = one(kPriorities);
    task[u"type"_s] = one(kTypes);
    if (isIn(25))
        task[u"deal"_s] = one(kDeals);
    QJsonArray tags;
    const int firstTag = below(static_cast<int>(kTags.size()));
    for (int i = below(4); i > 1; --i)
        tags.append(kTags.at((firstTag + i) % kTags.size()));
    task[u"tags"_s] = tags;
    addPeople(task);
    addDates(task, isOpen);
    return task;
}

QString Generator::title(bool isRussian, const QString &client)
{
    QString title = one(isRussian ? kRussianDeeds : kEnglishDeeds);
    if (isIn(50))
        title += u", "_s + client;
    if (isIn(20))
        title += u" №"_s + QString::number(below(10'000));
    return title;
}

QString Generator::description(bool isRussian)
{
    QStringList sentences;
    for (int i = 1 + below(5); i > 0; --i)
        sentences.append(one(isRussian ? kRussianSentences : kEnglishSentences));
    return sentences.join(u' ');
}

void Generator::addPeople(QJsonObject &task)
{
    task[u"creator"_s] = one(kPeople);
    if (isIn(95))
        task[u"assignee"_s] = one(kPeople);
    QJsonArray observers;
    if (isIn(10))
        observers.append(one(kPeople));
    task[u"observers"_s] = observers;
}

void Generator::addDates(QJsonObject &task, bool isOpen)
{
    // Open tasks lie around today, closed ones over all the years.
    const QDate day = isOpen ? m_today.addDays(below(kDaysAhead + 20) - 20) : m_today.addDays(-below(kDaysBack));
    const QDateTime due(day, QTime(6 + below(12), 15 * below(4)), Qt::UTC);
    const bool isAllDay = isIn(50);
    if (isIn(90)) {
        task[u"due"_s] = isAllDay ? day.toString(Qt::ISODate) : due.toString(Qt::ISODate);
        task[u"all_day"_s] = isAllDay;
    }
    const QDateTime created = qMin(due.addDays(-1 - below(30)), QDateTime(m_today, QTime(6, 0), Qt::UTC));
    task[u"created"_s] = created.toString(Qt::ISODate);
    const QDateTime changed = qMin(created.addSecs(3600 * (1 + below(200))), QDateTime(m_today, QTime(7, 0), Qt::UTC));
    task[u"changed"_s] = changed.toString(Qt::ISODate);
    if (!isOpen)
        task[u"completed"_s] = changed.toString(Qt::ISODate);
}

void writeJsonLines(QIODevice &file, int tasks, QDate today)
{
    Generator generator(tasks, today);
    for (int i = 0; i < tasks; ++i)
        file.write(QJsonDocument(generator.next()).toJson(QJsonDocument::Compact) + '\n');
}

void writeCsv(QIODevice &file, int tasks, QDate today)
{
    file.write(kColumns.join(u',').toUtf8() + '\n');
    Generator generator(tasks, today);
    for (int i = 0; i < tasks; ++i) {
        const QJsonObject task = generator.next();
        QStringList cells;
        for (const QString &column : kColumns)
            cells.append(quotedCell(task.value(column).toString()));
        file.write(cells.join(u',').toUtf8() + '\n');
    }
}

} // namespace bench
