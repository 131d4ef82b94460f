// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/list/conditioneditor.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/style/painters.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/nameorder.h"

#include <algorithm>
#include <QCheckBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 264;
constexpr int kMargin = 8;
constexpr int kRow = 32;
constexpr int kMostRows = 9;
constexpr int kCheckIndent = 5; // below the checks of the list
constexpr int kTermRole = Qt::UserRole;

core::Vocabulary vocabularyOf(conditions::Subject subject)
{
    switch (subject) {
    case conditions::Subject::Tag:
        return core::Vocabulary::Tags;
    case conditions::Subject::Deal:
        return core::Vocabulary::Deals;
    default:
        return core::Vocabulary::Clients;
    }
}

} // namespace

ConditionEditor::ConditionEditor(core::Store &store, conditions::Subject subject, const core::Filter &condition,
                                 QWidget *parent)
    : QFrame(parent, Qt::Popup), m_store(store), m_subject(subject), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("conditionEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(conditions::nameOf(subject));
    setFixedWidth(scaled(kWidth));
    const conditions::Parts parts = conditions::takenApart(condition);
    m_terms = parts.terms;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    if (conditions::isTyped(subject))
        buildSearch();
    m_list->setObjectName(QStringLiteral("conditionChoices"));
    m_list->setAccessibleName(conditions::nameOf(subject));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    if (conditions::hasDays(subject)) {
        //: Condition of a filter: the first day of a span, with a date after it. RU: «С»
        m_from = buildDay(QStringLiteral("conditionFrom"), tr("From"), parts.from);
        //: Condition of a filter: the last day of a span, with a date after it. RU: «По»
        m_to = buildDay(QStringLiteral("conditionTo"), tr("To"), parts.to);
        const int label = std::max(m_from.check->sizeHint().width(), m_to.check->sizeHint().width());
        m_from.check->setMinimumWidth(label);
        m_to.check->setMinimumWidth(label);
    }
    fill({}, {});
    offer({});
    connect(m_list, &QListWidget::itemChanged, this, &ConditionEditor::takeCheck);
    setFocusProxy(m_search ? static_cast<QWidget *>(m_search) : m_list);
}

void ConditionEditor::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("conditionSearch"));
    m_search->setAccessibleName(conditions::nameOf(m_subject));
    //: Placeholder of the field that looks for a client, deal or tag of a condition. RU: «Найти»
    m_search->setPlaceholderText(tr("Find"));
    m_search->installEventFilter(this);
    layout()->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ConditionEditor::offer);
}

ConditionEditor::Bound ConditionEditor::buildDay(const QString &name, const QString &label, QDate day)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kCheckIndent, 0, 0, 0);
    Bound bound{new QCheckBox(label, this), new QDateEdit(this)};
    bound.check->setObjectName(name + QStringLiteral("Check"));
    bound.check->setChecked(day.isValid());
    bound.edit->setObjectName(name);
    bound.edit->setAccessibleName(label);
    bound.edit->setCalendarPopup(true);
    bound.edit->setDate(day.isValid() ? day : m_store.clock().now().toTimeZone(m_store.clock().zone()).date());
    row->addWidget(bound.check);
    row->addWidget(bound.edit, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(bound.check, &QCheckBox::toggled, this, &ConditionEditor::tell);
    connect(bound.edit, &QDateEdit::dateChanged, this, [this, check = bound.check] {
        if (check->isChecked())
            tell();
        else
            check->setChecked(true); // tells
    });
    return bound;
}

/// Asks for names to choose from; short lists are there already.
void ConditionEditor::offer(const QString &typed)
{
    if (!m_search)
        return;
    core::whenReady(m_store.suggestions(vocabularyOf(m_subject), typed), this,
                    [this, typed](const core::Result<QStringList> &names) {
                        if (m_search->text() == typed) // otherwise the answer to newer letters is under way
                            fill(names.value_or(QStringList{}), typed);
                    });
}

void ConditionEditor::fill(const QStringList &names, const QString &typed)
{
    const QScopedValueRollback guard(m_isFilling, true);
    m_list->clear();
    const QList<conditions::Choice> choices = conditions::choicesOf(m_subject, m_store.directory());
    const core::FilterField field = conditions::fieldOf(m_subject);
    QStringList offered = inNameOrder(names, typed);
    if (!typed.trimmed().isEmpty() && !offered.contains(typed.trimmed(), Qt::CaseInsensitive))
        offered.prepend(typed.trimmed());
    for (const core::Filter &term : std::as_const(m_terms)) {
        const QString *name = std::get_if<QString>(&term.value);
        if (conditions::isTyped(m_subject) && name && !offered.contains(*name))
            addChoice({*name, term});
    }
    for (const QString &name : std::as_const(offered))
        addChoice({name, core::Filter::term(field, name)});
    for (const conditions::Choice &choice : choices)
        addChoice(choice);
    const int rows = std::clamp(m_list->count(), 1, kMostRows);
    m_list->setFixedHeight(rows * std::max(kRow, lineHeight(TextStyle::Body) + kMargin));
    adjustSize();
}

void ConditionEditor::addChoice(const conditions::Choice &choice)
{
    auto *item = new QListWidgetItem(choice.label, m_list);
    item->setData(kTermRole, QVariant::fromValue(choice.term));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_terms.contains(choice.term) ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({0, std::max(kRow, lineHeight(TextStyle::Body) + kMargin)});
}

void ConditionEditor::takeCheck(QListWidgetItem *item)
{
    if (m_isFilling)
        return;
    const auto term = item->data(kTermRole).value<core::Filter>();
    m_terms.removeAll(term);
    if (item->checkState() == Qt::Checked)
        m_terms.append(term);
    tell();
}

void ConditionEditor::tell()
{
    conditions::Parts parts{m_terms, {}, {}};
    if (m_from.check && m_from.check->isChecked())
        parts.from = m_from.edit->date();
    if (m_to.check && m_to.check->isChecked())
        parts.to = m_to.edit->date();
    Q_EMIT edited(conditions::putTogether(m_subject, parts));
}

void ConditionEditor::openAt(const QRect &globalAnchor)
{
    adjustSize();
    QPoint place(globalAnchor.left(), globalAnchor.bottom() + 1 + kMargin / 2);
    if (const QScreen *onto = QGuiApplication::screenAt(globalAnchor.center())) {
        const QRect room = onto->availableGeometry();
        if (place.y() + height() > room.bottom())
            place.setY(std::max(room.top(), globalAnchor.top() - kMargin / 2 - height()));
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(place);
    QFrame::show();
    setFocus(Qt::PopupFocusReason);
}

bool ConditionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the keys of the task behind the pop-up: Space ticks here and closes no task
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && isEnter && m_list->count() > 0 && !m_search->text().trimmed().isEmpty()) {
        m_list->item(0)->setCheckState(Qt::Checked); // the first one is what was typed, or the best match
        close();
        return true;
    }
    if (key == Qt::Key_Escape || isEnter) {
        close();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentRow(0);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ConditionEditor::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::BgSurface));
    paintEdge(painter, rect(), 0, color(Token::BorderDefault));
}

} // namespace ui

#include "moc_conditioneditor.cpp"
