// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/board/lanefooter.h"

#include "core/domain/task.h"
#include "ui/board/footerbutton.h"
#include "ui/capture/captureedit.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <utility>

namespace ui {

namespace {

constexpr int kBottomMargin = 12;

} // namespace

LaneFooter::LaneFooter(core::Store &store, const QString &key, bool offersAdding, QWidget *parent)
    : QWidget(parent),
      m_offersAdding(offersAdding),
      m_moreButton(new FooterButton(FooterButton::Look::Link, this)),
      m_addButton(new FooterButton(FooterButton::Look::AddRow, this)),
      m_field(new CaptureEdit(store, this))
{
    m_moreButton->setObjectName(QStringLiteral("laneMore_") + key);
    m_addButton->setObjectName(QStringLiteral("laneAddRow_") + key);
    m_field->setObjectName(QStringLiteral("laneAddEdit_") + key);
    m_field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, kBottomMargin);
    column->setSpacing(4);
    for (QWidget *part :
         {static_cast<QWidget *>(m_moreButton), static_cast<QWidget *>(m_addButton), static_cast<QWidget *>(m_field)})
        column->addWidget(part);
    m_field->hide();
    connect(m_moreButton, &QPushButton::clicked, this, &LaneFooter::moreRequested);
    connect(m_addButton, &QPushButton::clicked, this, &LaneFooter::openField);
    connect(m_field, &QLineEdit::textEdited, this, &LaneFooter::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &LaneFooter::enterTitle);
    retranslate();
    restyle();
    showParts();
}

void LaneFooter::addBelow(QWidget &part)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_addButton), &part);
}

bool LaneFooter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a part is shown, hidden or higher than before
        Q_EMIT resized();
    return QWidget::event(event);
}

void LaneFooter::setMore(int count)
{
    if (m_more == count)
        return;
    m_more = count;
    retranslate();
    showParts();
}

void LaneFooter::setMoreChosen(int count)
{
    if (std::exchange(m_moreChosen, count) != count)
        retranslate();
}

void LaneFooter::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly)
        closeField();
    showParts();
}

void LaneFooter::showParts()
{
    const bool isOpen = hasOpenField();
    m_moreButton->setVisible(m_more > 0);
    m_addButton->setVisible(m_offersAdding && !m_isReadOnly && !isOpen);
    Q_EMIT resized();
}

bool LaneFooter::hasOpenField() const
{
    return !m_field->isHidden();
}

void LaneFooter::openField()
{
    if (m_isReadOnly)
        return;
    m_field->show();
    showParts();
    m_field->setFocus(Qt::OtherFocusReason);
}

void LaneFooter::closeField()
{
    m_field->clear();
    m_field->hide();
    showParts();
}

void LaneFooter::enterTitle()
{
    const QString line = core::cleanedTitle(m_field->text());
    if (line.isEmpty())
        return;
    const core::CaptureDraft draft = m_field->capture().draft;
    m_field->clear();
    Q_EMIT lineEntered(draft, line);
}

bool LaneFooter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeField();
        Q_EMIT left();
        return true;
    }
    // A field left empty closes; one with text keeps what was typed.
    if (event->type() == QEvent::FocusOut && m_field->text().trimmed().isEmpty()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        closeField();
    return QWidget::eventFilter(watched, event);
}

void LaneFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void LaneFooter::retranslate()
{
    //: Board: link under the cards of a lane; so many cards more are shown by it. RU: «Показать ещё 9»
    QString more = tr("Show %n more", "", m_more);
    if (m_moreChosen > 0)
        //: Board: the same link after all tasks of the lane were selected; %1 is "Show 9 more", %2 the number of tasks
        //: that are selected without being shown. RU: «%1 (выделено: %2)»
        more = tr("%1 (selected: %2)").arg(more, locale().toString(m_moreChosen));
    m_moreButton->setText(more);
    //: Board: row under the last card of a lane; opens a field for the title. RU: «Добавить задачу»
    m_addButton->setText(tr("Add task"));
    //: Board: the field for the title of a new task under the cards of a lane. RU: «Новая задача»
    m_field->setAccessibleName(tr("New task"));
    //: Board: hint in the empty field for a new task. RU: «Что сделать? Enter добавляет»
    m_field->setPlaceholderText(tr("What is to be done? Enter adds it"));
}

void LaneFooter::restyle()
{
    m_field->setFont(ui::font(TextStyle::Body));
    m_field->setMinimumHeight(qMax(32, lineHeight(TextStyle::Body) + 12));
}

} // namespace ui
