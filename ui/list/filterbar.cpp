// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/filterbar.h"

#include "core/store/store.h"
#include "ui/list/conditioneditor.h"
#include "ui/style/chipbutton.h"

#include <algorithm>
#include <QMenu>
#include <QResizeEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int kMargin = 24;
constexpr int kPadding = 12; // above and below the chips: 52 in all
constexpr int kGap = 8;
constexpr int kNarrowest = 200;

} // namespace

FilterBar::FilterBar(core::Store &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_add(new ChipButton(QString(), this)),
      m_save(new ChipButton(QString(), this)),
      m_asText(new ChipButton(QString(), this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_save->setObjectName(QStringLiteral("saveFilterButton"));
    m_save->setIconName(QStringLiteral("bookmark"));
    m_asText->setObjectName(QStringLiteral("filterTextButton"));
    m_asText->setIconName(QStringLiteral("edit"));
    for (ChipButton *chip : {m_save, m_asText})
        chip->setLook(ChipButton::Look::Dashed);
    connect(m_save, &ChipButton::clicked, this, &FilterBar::saveRequested);
    connect(m_asText, &ChipButton::clicked, this, &FilterBar::textRequested);
    m_add->setObjectName(QStringLiteral("addConditionButton"));
    m_add->setLook(ChipButton::Look::Dashed);
    m_add->setIconName(QStringLiteral("plus"));
    connect(m_add, &ChipButton::clicked, this, [this] { addCondition(); });
    connect(&store, &core::Store::changed, this, [this](const core::Changes &changes) {
        if (changes.directory || changes.everything)
            relabel();
    });
    rebuild();
}

void FilterBar::setFilter(const core::Filter &filter)
{
    const QList<core::Filter> parts = conditions::partsOf(filter);
    if (parts == m_conditions)
        return;
    m_conditions = parts;
    rebuild();
}

core::Filter FilterBar::filter() const
{
    return conditions::joined(m_conditions);
}

void FilterBar::rebuild()
{
    while (m_chips.size() > m_conditions.size()) {
        m_chips.constLast()->hide();
        m_chips.takeLast()->deleteLater(); // it may be the one whose press is being served
    }
    while (m_chips.size() < m_conditions.size()) {
        const qsizetype place = m_chips.size();
        auto *chip = new ChipButton(QString(), this);
        chip->setObjectName(QStringLiteral("condition_%1").arg(place));
        chip->setLook(ChipButton::Look::Active);
        chip->setRemovable(true);
        connect(chip, &ChipButton::clicked, this, [this, place] { edit(place); });
        connect(chip, &ChipButton::removed, this, [this, place] { remove(place); });
        chip->show();
        setTabOrder(m_chips.isEmpty() ? this : static_cast<QWidget *>(m_chips.constLast()), chip);
        m_chips.append(chip);
    }
    setTabOrder(m_chips.isEmpty() ? this : static_cast<QWidget *>(m_chips.constLast()), m_add);
    setTabOrder(m_add, m_save);
    setTabOrder(m_save, m_asText);
    for (ChipButton *chip : {m_save, m_asText})
        chip->setVisible(!m_conditions.isEmpty());
    relabel();
}

void FilterBar::relabel()
{
    //: Dashed chip after the conditions of a filter. RU: «Условие»
    m_add->setText(tr("Condition"));
    //: Accessible name of the chip that adds a condition to the filter. RU: «Добавить условие»
    m_add->setAccessibleName(tr("Add condition"));
    m_add->setToolTip(m_add->accessibleName());
    //: Dashed chip after the conditions of a filter. RU: «Сохранить фильтр»
    m_save->setText(tr("Save filter"));
    m_save->setAccessibleName(m_save->text());
    //: Dashed chip after the conditions of a filter: puts them into the search field, to be typed on. RU: «Текстом»
    m_asText->setText(tr("As text"));
    m_asText->setAccessibleName(m_asText->text());
    for (qsizetype place = 0; place < m_chips.size(); ++place) {
        const QString text = conditions::textOf(m_conditions.at(place), m_store.directory());
        m_chips.at(place)->setText(text);
        m_chips.at(place)->setAccessibleName(text);
    }
    setFixedHeight(arrange(width()));
}

int FilterBar::arrange(int width)
{
    int left = kMargin;
    int top = kPadding;
    const int line = m_add->sizeHint().height();
    QList<QWidget *> row;
    for (ChipButton *chip : std::as_const(m_chips))
        row.append(chip);
    row.append(m_add);
    if (!m_conditions.isEmpty())
        row.append({m_save, m_asText});
    for (QWidget *chip : std::as_const(row)) {
        const int wanted = std::min(chip->sizeHint().width(), std::max(kNarrowest, width) - kMargin);
        if (left > kMargin && left + wanted > width) {
            left = kMargin;
            top += line + kGap;
        }
        chip->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), QRect(left, top, wanted, line)));
        left += wanted + kGap;
    }
    return top + line + kPadding;
}

QSize FilterBar::sizeHint() const
{
    int width = kMargin + m_add->sizeHint().width();
    for (const ChipButton *chip : m_chips)
        width += chip->sizeHint().width() + kGap;
    if (!m_conditions.isEmpty())
        width += m_save->sizeHint().width() + m_asText->sizeHint().width() + 2 * kGap;
    return {width, height()};
}

QSize FilterBar::minimumSizeHint() const
{
    return {kNarrowest, height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int wanted = arrange(width()); wanted != height())
        setFixedHeight(wanted);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        relabel();
}

void FilterBar::addCondition(const QRect &globalAnchor)
{
    const QRect anchor = globalAnchor.isValid() ? globalAnchor : QRect(m_add->mapToGlobal(QPoint()), m_add->size());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conditionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const conditions::Subject subject : conditions::allSubjects()) {
        QAction *action = menu->addAction(conditions::nameOf(subject));
        connect(action, &QAction::triggered, this, [this, subject, anchor] { addCondition(subject, anchor); });
    }
    menu->popup(anchor.bottomLeft() + QPoint(0, 1));
}

void FilterBar::addCondition(conditions::Subject subject, const QRect &globalAnchor)
{
    // A field has one value: a second condition on it would leave nothing, so the one that is there is edited. A task
    // may have two tags.
    const auto there = std::ranges::find_if(std::as_const(m_conditions), [subject](const core::Filter &condition) {
        return subject != conditions::Subject::Tag && conditions::subjectOf(condition) == subject;
    });
    if (there != m_conditions.cend())
        edit(there - m_conditions.cbegin());
    else
        openEditor(subject, m_conditions.size(), globalAnchor);
}

void FilterBar::edit(qsizetype place)
{
    const auto subject = conditions::subjectOf(m_conditions.at(place));
    const ChipButton *chip = m_chips.at(place);
    if (subject)
        openEditor(*subject, place, QRect(chip->mapToGlobal(QPoint()), chip->size()));
}

void FilterBar::openEditor(conditions::Subject subject, qsizetype place, const QRect &globalAnchor)
{
    m_isEditedThere = place < m_conditions.size();
    auto *editor = new ConditionEditor(m_store, subject, m_conditions.value(place), this);
    connect(editor, &ConditionEditor::edited, this,
            [this, place](const core::Filter &condition) { replace(place, condition); });
    editor->openAt(globalAnchor);
}

/// A condition without values goes, and comes back at its place when a value is checked again.
void FilterBar::replace(qsizetype place, const core::Filter &condition)
{
    place = std::min(place, m_conditions.size());
    m_isEditedThere = m_isEditedThere && place < m_conditions.size();
    if (m_isEditedThere)
        m_conditions.removeAt(place);
    m_isEditedThere = condition.kind != core::Filter::Kind::Everything;
    if (m_isEditedThere)
        m_conditions.insert(place, condition);
    rebuild();
    Q_EMIT filterEdited(filter());
}

void FilterBar::remove(qsizetype place)
{
    m_conditions.removeAt(place);
    rebuild();
    (place < m_chips.size() ? m_chips.at(place) : m_add)->setFocus(Qt::OtherFocusReason);
    Q_EMIT filterEdited(filter());
}

} // namespace ui

#include "moc_filterbar.cpp"
