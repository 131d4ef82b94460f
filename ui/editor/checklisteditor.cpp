// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/checklisteditor.h"

#include "core/capture/pastedlines.h"
#include "ui/editor/flatedit.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>

namespace ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kRowHeight = 32;
constexpr qsizetype kPage = 100; // rows shown at once: each is a widget

core::ChecklistItem itemOf(const core::PastedLine &line)
{
    return {.uid = QUuid::createUuid().toString(QUuid::WithoutBraces), .text = line.text, .isDone = line.isTicked};
}

} // namespace

ChecklistEditor::ChecklistEditor(TaskSession &session, QWidget *parent)
    : FieldEditor(core::Field::Checklist, session, parent),
      m_view(new QWidget(this)),
      m_rowsLayout(new QVBoxLayout(m_view)),
      m_more(new QPushButton(this)),
      m_limit(kPage),
      m_addRow(new QWidget(this)),
      m_add(new FlatLineEdit(m_addRow))
{
    m_view->setObjectName(u"checklistView"_s);
    m_add->setObjectName(u"checklistAddEdit"_s);
    setFocusProxy(m_add);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    auto *plus = new QLabel(m_addRow);
    plus->setPixmap(icon(u"plus"_s, Token::TextMuted).pixmap(16, 16));
    auto *addLine = new QHBoxLayout(m_addRow);
    addLine->setContentsMargins(kFieldInset, 0, 0, 0);
    addLine->setSpacing(0);
    addLine->addWidget(plus);
    addLine->addWidget(m_add, 1);
    m_addRow->setFixedHeight(std::max(kRowHeight, lineHeight(TextStyle::Body) + 12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_addRow);
    m_more->setObjectName(u"moreItemsButton"_s);
    setButtonKind(*m_more, ButtonKind::Flat, ButtonSize::Small);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_limit += kPage;
        showValue();
    });
    connect(&session, &TaskSession::switched, this, [this] { m_limit = kPage; });
    connect(m_add, &FlatLineEdit::entered, this, [this] { add({m_add->text()}); });
    connect(m_add, &FlatLineEdit::linesPasted, this, &ChecklistEditor::add);
    connect(m_add, &FlatLineEdit::emptyBackspace, this, [this] {
        if (!m_rows.isEmpty())
            m_rows.last()->line().setFocus();
    });
}

ChecklistEditor::Items ChecklistEditor::items() const
{
    return std::get<Items>(value());
}

qsizetype ChecklistEditor::indexOf(const QString &uid) const
{
    const Items list = items();
    const auto it = std::find_if(list.begin(), list.end(), [&uid](const auto &item) { return item.uid == uid; });
    return it == list.end() ? -1 : it - list.begin();
}

/// Keeps the rows of items that stay, so that a line that is typed into keeps its focus and text.
void ChecklistEditor::showValue()
{
    if (m_isDragging)
        return;
    const Items list = items();
    QList<ChecklistRow *> rows;
    for (const core::ChecklistItem &item : list.first(std::min(m_limit, list.size()))) {
        const auto old = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&item](const ChecklistRow *row) { return row->uid() == item.uid; });
        if (old == m_rows.end()) {
            rows.append(makeRow(item));
        } else {
            (*old)->showItem(item);
            rows.append(*old);
            m_rows.erase(old);
        }
    }
    for (ChecklistRow *gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rowsLayout->indexOf(m_rows.at(i)) != i) {
            m_rowsLayout->removeWidget(m_rows.at(i));
            m_rowsLayout->insertWidget(static_cast<int>(i), m_rows.at(i));
        }
        m_rows.at(i)->setReadOnly(m_isReadOnly);
    }
    // Under items the plus stands below their checks, alone it stands at the edge.
    m_addRow->layout()->setContentsMargins(kFieldInset + (m_rows.isEmpty() ? 0 : 20), 0, 0, 0);
    m_view->setVisible(!m_rows.isEmpty());
    const auto hidden = static_cast<int>(list.size() - m_rows.size());
    //: Under or above the entries that are shown. RU: «Показать ещё %n»
    m_more->setText(QCoreApplication::translate("ui::ActivityView", "Show %n more", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_addRow->setVisible(!m_isReadOnly);
}

ChecklistRow *ChecklistEditor::makeRow(const core::ChecklistItem &item)
{
    auto *row = new ChecklistRow(item, m_view);
    connect(row, &ChecklistRow::toggled, this, [this, row](bool isDone) {
        change(row->uid(), [isDone](core::ChecklistItem &changed) { changed.isDone = isDone; });
    });
    connect(row, &ChecklistRow::reworded, this, [this, row](const QString &text) {
        const QString wanted = core::cleanedTitle(text);
        if (wanted.isEmpty())
            remove(row->uid());
        else
            change(row->uid(), [&wanted](core::ChecklistItem &changed) { changed.text = wanted; });
    });
    connect(row, &ChecklistRow::removeRequested, this, [this, row] { remove(row->uid()); });
    connect(row, &ChecklistRow::moveRequested, this, [this, row](int steps) {
        const qsizetype from = indexOf(row->uid());
        move(row->uid(), static_cast<int>(std::clamp<qsizetype>(from + steps, 0, m_rows.size() - 1)));
        row->line().setFocus();
    });
    connect(row, &ChecklistRow::dragged, this, [this, row](int y) { dragTo(row, y); });
    connect(row, &ChecklistRow::dropped, this, [this, row] {
        if (!std::exchange(m_isDragging, false))
            return;
        const int to = static_cast<int>(m_rows.indexOf(row));
        move(row->uid(), to);
    });
    row->show();
    return row;
}

void ChecklistEditor::add(const QStringList &lines)
{
    Items list = items();
    const qsizetype before = list.size();
    for (const core::PastedLine &line : core::pastedLines(lines.join(u'\n')))
        list.append(itemOf(line));
    m_add->showText({});
    if (before <= m_limit && list.size() - before <= kPage) // what was just added is seen
        m_limit = std::max(m_limit, list.size());
    if (list.size() != before)
        session().commit(field(), list);
}

void ChecklistEditor::change(const QString &uid, const std::function<void(core::ChecklistItem &)> &edit)
{
    Items list = items();
    if (const qsizetype index = indexOf(uid); index >= 0) {
        edit(list[index]);
        session().commit(field(), list);
    }
}

void ChecklistEditor::remove(const QString &uid)
{
    Items list = items();
    const qsizetype index = indexOf(uid);
    if (index < 0)
        return;
    list.removeAt(index);
    if (index > 0)
        m_rows.at(index - 1)->line().setFocus();
    else
        m_add->setFocus();
    session().commit(field(), list);
}

void ChecklistEditor::move(const QString &uid, int to)
{
    Items list = items();
    const qsizetype from = indexOf(uid);
    if (from < 0 || to < 0 || to >= list.size())
        return;
    list.move(from, to);
    session().commit(field(), list);
    showValue();
}

/// Moves the row under the pointer while it is dragged; the file hears of it when it is dropped.
void ChecklistEditor::dragTo(ChecklistRow *row, int y)
{
    m_isDragging = true;
    const auto count = static_cast<int>(m_rows.size());
    const int to = std::clamp(y / std::max(1, row->height()), 0, count - 1);
    const auto from = static_cast<int>(m_rows.indexOf(row));
    if (to == from)
        return;
    m_rows.move(from, to);
    m_rowsLayout->removeWidget(row);
    m_rowsLayout->insertWidget(to, row);
}

bool ChecklistEditor::isEditing() const
{
    return false; // rows that are typed into keep their text by themselves
}

void ChecklistEditor::flush()
{
    for (ChecklistRow *row : std::as_const(m_rows)) {
        if (row->line().isEdited()) {
            Q_EMIT row->reworded(row->line().text());
            break; // the rows may be others now, and only one has the focus
        }
    }
    if (!m_add->text().trimmed().isEmpty())
        add({m_add->text()});
}

void ChecklistEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showValue();
}

void ChecklistEditor::retranslate()
{
    //: Name of a task's checklist. RU: «Чек-лист»
    m_view->setAccessibleName(tr("Checklist"));
    //: Name of the field that adds to a checklist. RU: «Новый пункт»
    m_add->setAccessibleName(tr("New item"));
    //: In the empty field that adds to a checklist. RU: «Добавить пункт»
    m_add->setPlaceholderText(tr("Add an item"));
    for (ChecklistRow *row : std::as_const(m_rows))
        row->retranslate();
}

void ChecklistEditor::activate()
{
    m_add->setFocus();
}

} // namespace ui

#include "moc_checklisteditor.cpp"
