// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/choiceeditors.h"

#include "core/store/store.h"
#include "ui/editor/valuebutton.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/painters.h"
#include "ui/text/tasktext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

/// A name as the text of an action, where & would begin a mnemonic.
QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

QIcon avatarIcon(const core::Person &person)
{
    constexpr int kSide = 20;
    constexpr int kScale = 2; // sharp on dense screens too
    QPixmap pixmap(kSide * kScale, kSide * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAvatar(painter, QRect(0, 0, kSide, kSide), person);
    return QIcon(pixmap);
}

ChoiceEditor::ChoiceEditor(core::Field field, TaskSession &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_button(new ValueButton(this)), m_menu(new QMenu(this))
{
    m_button->setObjectName(core::keyOf(field) + QStringLiteral("Edit"));
    setFocusProxy(m_button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addStretch();
    connect(m_button, &QAbstractButton::clicked, this, &ChoiceEditor::activate);
}

void ChoiceEditor::activate()
{
    if (!m_button->isEnabled())
        return;
    m_menu->clear();
    fillMenu(*m_menu);
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void ChoiceEditor::addChoice(QMenu &menu, const QString &text, const core::FieldValue &choice, const QIcon &icon)
{
    QAction *action = menu.addAction(icon, escaped(text));
    action->setCheckable(true);
    action->setChecked(choice == value());
    connect(action, &QAction::triggered, this, [this, choice] { session().commit(field(), choice); });
    if (action->isChecked())
        menu.setActiveAction(action);
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_button->setReadOnly(isReadOnly);
}

void ChoiceEditor::retranslate()
{
    m_button->setAccessibleName(fieldName(field()));
}

void ChoiceEditor::setInvalid(bool isInvalid)
{
    setFieldInvalid(*m_button, isInvalid);
}

void PersonEditor::showValue()
{
    const core::PersonId id = std::get<core::PersonId>(value());
    const core::Directory &directory = session().store().directory();
    const core::Person *person = directory.person(id);
    const QString name = personName(id, directory);
    button().setFace(face::Person{person == nullptr ? core::Person{} : *person, name});
    button().setAccessibleDescription(name);
    // “Nobody” is what a task without an assignee is looked for by.
    button().setText(name);
    button().setShortcut({});
}

void PersonEditor::fillMenu(QMenu &menu)
{
    const core::Directory &directory = session().store().directory();
    if (field() == core::Field::Assignee) {
        addChoice(menu, personName({}, directory), core::PersonId{}, avatarIcon({}));
        menu.addSeparator();
    }
    for (const core::Person &person : directory.people) {
        if (person.isActive || core::FieldValue(person.id) == value())
            addChoice(menu, person.name, person.id, avatarIcon(person));
    }
}

PriorityEditor::PriorityEditor(TaskSession &session, QWidget *parent)
    : ChoiceEditor(core::Field::Priority, session, parent)
{ }

void PriorityEditor::showValue()
{
    const core::Priority priority = session().task().priority;
    button().setFace(face::Priority{priority, priorityName(priority)});
    button().setAccessibleDescription(priorityName(priority));
}

void PriorityEditor::fillMenu(QMenu &menu)
{
    using core::Priority;
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low})
        addChoice(menu, priorityName(priority), priority, icon(priorityIcon(priority)));
}

TypeEditor::TypeEditor(TaskSession &session, QWidget *parent) : ChoiceEditor(core::Field::Type, session, parent) { }

void TypeEditor::showValue()
{
    const QString name = typeName(session().task().type, session().store().directory());
    button().setFace(face::Plain{name, false});
    button().setAccessibleDescription(name);
}

void TypeEditor::fillMenu(QMenu &menu)
{
    for (const core::TaskType &type : session().store().directory().types)
        addChoice(menu, typeName(type), type.id);
}

} // namespace ui

#include "moc_choiceeditors.cpp"
