// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/chipeditors.h"

#include "core/store/store.h"
#include "ui/editor/chip.h"
#include "ui/editor/choiceeditors.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/flowlayout.h"
#include "ui/editor/lineeditors.h"
#include "ui/editor/suggestions.h"
#include "ui/style/chipbutton.h"
#include "ui/style/iconbutton.h"
#include "ui/text/tasktext.h"

#include <QMenu>

namespace ui {

ChipsEditor::ChipsEditor(core::Field field, TaskSession &session, QWidget *parent)
    : FieldEditor(field, session, parent),
      m_flow(new FlowLayout(8, 4, this)),
      m_plus(new IconButton(QStringLiteral("plus"), this, 24))
{
    m_flow->setContentsMargins(kFieldInset, 2, 0, 2);
    m_flow->addWidget(m_plus);
    setFocusProxy(m_plus);
    connect(m_plus, &QAbstractButton::clicked, this, [this] { startAdding(); });
}

void ChipsEditor::clearChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
}

void ChipsEditor::addChip(QWidget *chip)
{
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
}

void ChipsEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_plus->setVisible(!isReadOnly);
    showValue();
}

TagsEditor::TagsEditor(TaskSession &session, QWidget *parent)
    : ChipsEditor(core::Field::Tags, session, parent), m_line(new FlatLineEdit(this))
{
    m_line->setObjectName(QStringLiteral("tagsEdit"));
    m_line->hide();
    plus().setObjectName(QStringLiteral("addTagButton"));
    flow().insertWidget(0, m_line);
    auto *offers = new Suggestions(*m_line, [this](const QString &typed, const Suggestions::Answer &answer) {
        offerNames(*this, core::Vocabulary::Tags, typed, {}, answer);
    });
    connect(offers, &Suggestions::chosen, this, &TagsEditor::take);
    connect(m_line, &FlatLineEdit::entered, this, &TagsEditor::take);
    connect(m_line, &FlatLineEdit::emptyBackspace, this, [this] {
        QStringList tags = std::get<QStringList>(value());
        if (!tags.isEmpty())
            tags.removeLast();
        commitTags(tags);
    });
}

void TagsEditor::showValue()
{
    clearChips();
    const auto tags = std::get<QStringList>(value());
    for (const QString &tag : tags) {
        auto *chip = new TagChip(tag, this);
        chip->setRemovable(!isReadOnly());
        connect(chip, &TagChip::removeRequested, this, [this, tag] {
            auto left = std::get<QStringList>(value());
            left.removeAll(tag);
            plus().setFocus();
            commitTags(left);
        });
        addChip(chip);
    }
}

void TagsEditor::startAdding()
{
    plus().hide();
    m_line->showText({});
    m_line->show();
    m_line->setFocus();
}

bool TagsEditor::isEditing() const
{
    return m_line->isVisible() && !m_line->text().trimmed().isEmpty();
}

void TagsEditor::flush()
{
    if (isEditing())
        take();
}

/// Takes the typed tags; several stand between commas. The line stays for the next one as long as it has the focus.
void TagsEditor::take()
{
    QStringList tags = std::get<QStringList>(value());
    const QStringList typed = m_line->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    m_line->showText({});
    if (typed.isEmpty() || !m_line->hasFocus()) {
        const bool hadFocus = m_line->hasFocus();
        m_line->hide();
        plus().setVisible(!isReadOnly());
        if (hadFocus)
            plus().setFocus();
    }
    for (QString tag : typed) {
        tag = core::cleanedTitle(tag);
        while (tag.startsWith(QLatin1Char('#')) || tag.startsWith(QChar(0x2116)))
            tag.remove(0, 1);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    commitTags(tags);
}

void TagsEditor::commitTags(const QStringList &tags)
{
    session().commit(field(), tags);
}

void TagsEditor::retranslate()
{
    m_line->setAccessibleName(fieldName(field()));
    //: RU: «Добавить тег»
    plus().setName(tr("Add a tag"));
}

PeopleEditor::PeopleEditor(core::Field field, TaskSession &session, QWidget *parent)
    : ChipsEditor(field, session, parent), m_menu(new QMenu(this))
{
    plus().setObjectName(core::keyOf(field) + QStringLiteral("Edit"));
}

void PeopleEditor::showValue()
{
    clearChips();
    const auto people = std::get<QList<core::PersonId>>(value());
    for (const core::PersonId id : people) {
        auto *chip = new ChipButton(personName(id, session().store().directory()), this);
        chip->setSmall(true);
        chip->setRemovable(!isReadOnly());
        connect(chip, &ChipButton::removed, this, [this, id] {
            plus().setFocus();
            toggle(id);
        });
        addChip(chip);
    }
}

void PeopleEditor::startAdding()
{
    const auto chosen = std::get<QList<core::PersonId>>(value());
    m_menu->clear();
    for (const core::Person &person : session().store().directory().people) {
        if (!person.isActive && !chosen.contains(person.id))
            continue;
        QAction *action = m_menu->addAction(avatarIcon(person),
                                            QString(person.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(person.id));
        connect(action, &QAction::triggered, this, [this, id = person.id] { toggle(id); });
    }
    m_menu->popup(plus().mapToGlobal(QPoint(0, plus().height())));
}

void PeopleEditor::toggle(core::PersonId person)
{
    auto people = std::get<QList<core::PersonId>>(value());
    if (!people.removeOne(person))
        people.append(person);
    session().commit(field(), people);
}

void PeopleEditor::retranslate()
{
    plus().setName(fieldName(field()));
}

} // namespace ui

#include "moc_chipeditors.cpp"
