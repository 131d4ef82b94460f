// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "app/commandline/tasktable.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

QString clientAndDeal(const core::TaskRow &task)
{
    const QString client = plainLine(task.clientName);
    return task.dealName.isEmpty() ? client : client + QStringLiteral(" · ") + plainLine(task.dealName);
}

QString nameOf(core::PersonId person, const Session &session)
{
    const core::Person *row = session.directory().person(person);
    return row == nullptr ? QString() : plainLine(row->name);
}

QString namesOf(const QList<core::PersonId> &people, const Session &session)
{
    QStringList names;
    for (const core::PersonId person : people)
        names.append(nameOf(person, session));
    return names.join(QStringLiteral(", "));
}

/// Collects "Name: value" lines for what is not empty.
class Sheet
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(QStringLiteral("%1: %2").arg(name, value));
    }
    void add(core::Field field, const QString &value) { add(ui::fieldName(field), value); }
    void block(core::Field field, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        m_lines.append(ui::fieldName(field) + u':');
        for (const QString &line : lines)
            m_lines.append(QStringLiteral("  ") + line);
    }
    QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
};

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : core::cleanedText(text).split(u'\n');
}

QString momentOf(const QDateTime &moment, const Session &session)
{
    return moment.isValid() ? ui::momentText(moment, session.now(), session.zone()) : QString();
}

QStringList remindersOf(const core::Task &task, const Session &session)
{
    QStringList lines;
    for (const core::ReminderSpec &reminder : task.reminders)
        lines.append(reminder.at ? momentOf(*reminder.at, session) : ui::beforeText(reminder));
    return lines;
}

QStringList checklistOf(const core::Task &task)
{
    QStringList lines;
    for (const core::ChecklistItem &item : task.checklist)
        lines.append((item.isDone ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + plainLine(item.text));
    return lines;
}

QStringList linksOf(const core::Task &task)
{
    QStringList lines;
    for (const core::Link &link : task.links)
        lines.append(link.name.isEmpty() ? plainLine(link.url)
                                         : QStringLiteral("%1 <%2>").arg(plainLine(link.name), plainLine(link.url)));
    return lines;
}

} // namespace

QString plainLine(const QString &text)
{
    return core::cleanedTitle(text);
}

QStringList alignedLines(const QList<TableLine> &lines)
{
    constexpr size_t kColumns = std::tuple_size_v<TableLine>;
    std::array<qsizetype, kColumns> widths{};
    for (const TableLine &line : lines) {
        for (size_t i = 0; i < kColumns; ++i)
            widths.at(i) = std::max(widths.at(i), line.at(i).size());
    }
    QStringList texts;
    for (const TableLine &line : lines) {
        QString text = line.at(0).rightJustified(widths.at(0));
        for (size_t i = 1; i + 1 < kColumns; ++i)
            text += QStringLiteral("  ") + line.at(i).leftJustified(widths.at(i));
        texts.append(text + QStringLiteral("  ") + line.back());
    }
    return texts;
}

QStringList taskTable(const QList<core::TaskRow> &tasks, const Session &session)
{
    //: heading of the column with a task's number. RU: «№»
    QList<TableLine> lines{{Words::tr("No."), ui::fieldName(core::Field::Due), ui::fieldName(core::Field::Status),
                            ui::fieldName(core::Field::Priority), ui::fieldName(core::Field::Assignee),
                            ui::fieldName(core::Field::Title)}};
    for (const core::TaskRow &task : tasks) {
        const bool isClosed = session.directory().isClosed(task.status);
        const QString client = clientAndDeal(task);
        lines.append({QString::number(task.id.value()), ui::dueText(task, isClosed, session.now(), session.zone()),
                      plainLine(ui::statusName(task.status, session.directory())), ui::priorityName(task.priority),
                      nameOf(task.assignee, session),
                      plainLine(task.title) + (client.isEmpty() ? QString() : QStringLiteral(" — ") + client)});
    }
    return alignedLines(lines);
}

QStringList taskSheet(const core::Task &task, const Session &session)
{
    using core::Field;
    Sheet sheet;
    sheet.add(Words::tr("No."), QString::number(task.id.value()));
    sheet.add(Field::Title, plainLine(task.title));
    sheet.add(Field::Status, plainLine(ui::statusName(task.status, session.directory())));
    sheet.add(Field::Priority, ui::priorityName(task.priority));
    sheet.add(Field::Type, plainLine(ui::typeName(task.type, session.directory())));
    sheet.add(Field::Due, ui::dateText(task.due, session.now(), session.zone()));
    if (!task.start.isNone())
        sheet.add(Field::Start, ui::dateText(task.start, session.now(), session.zone()));
    sheet.add(Field::Creator, nameOf(task.creator, session));
    sheet.add(Field::Assignee, ui::personName(task.assignee, session.directory()));
    sheet.add(Field::Participants, namesOf(task.participants, session));
    sheet.add(Field::Observers, namesOf(task.observers, session));
    sheet.add(Field::Client, plainLine(task.clientName));
    sheet.add(Field::Deal, plainLine(task.dealName));
    sheet.add(Field::Tags, plainLine(task.tags.join(QStringLiteral(", "))));
    sheet.block(Field::Reminders, remindersOf(task, session));
    sheet.block(Field::Description, linesOf(task.description));
    sheet.block(Field::Checklist, checklistOf(task));
    sheet.block(Field::Links, linksOf(task));
    sheet.block(Field::Result, linesOf(task.result));
    for (const core::Comment &comment : task.comments)
        sheet.add(QStringLiteral("%1, %2").arg(nameOf(comment.author, session), momentOf(comment.at, session)),
                  linesOf(comment.text).join(QStringLiteral("\n  ")));
    sheet.add(Field::Completed, momentOf(task.completed, session));
    if (task.isDeleted)
        //: A line about a task; the second text stands behind it. RU: «Корзина» «да, вернуть: followup set %1
        //: deleted=false»
        sheet.add(Words::tr("In the trash"),
                  Words::tr("yes, to have it back: followup set %1 deleted=false").arg(task.id.value()));
    return sheet.lines();
}

} // namespace app
