// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/dateeditor.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/duepopup.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/valuebutton.h"
#include "ui/style/followupstyle.h"
#include "ui/style/plainlabel.h"
#include "ui/text/datecontext.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

QString movesText(const core::TaskRow &task)
{
    if (task.dueMoves == 0)
        return {};
    if (task.dueMovedDays == 0)
        //: Under the due date of a task that was put off or brought forward. RU: «перенесена 3 раза»
        return QCoreApplication::translate("ui::DateEditor", "moved %n time(s)", nullptr, task.dueMoves);
    const int days = std::abs(task.dueMovedDays);
    //: How far the due date was moved in all, inside “moved 3 times, …”. RU: «+9 дней», «−2 дня»
    const QString by = task.dueMovedDays > 0
        ? QCoreApplication::translate("ui::DateEditor", "+%n day(s)", nullptr, days)
        : QCoreApplication::translate("ui::DateEditor", "−%n day(s)", nullptr, days);
    //: Under the due date; %1 is “+9 days”. RU: «перенесена 3 раза, +9 дней»
    return QCoreApplication::translate("ui::DateEditor", "moved %n time(s), %1", nullptr, task.dueMoves).arg(by);
}

/// How long until then without the minutes, where hours say enough.
QString shortDueIn(const core::Due &due, const QDateTime &now, const QTimeZone &zone)
{
    constexpr qint64 kHour = 3600;
    const qint64 seconds = due.isInstant() ? now.secsTo(due.instant()) : 0;
    return dueInText(due, seconds > kHour ? now.addSecs(seconds % kHour) : now, zone);
}

DateEditor::DateEditor(core::Field field, TaskSession &session, QWidget *parent)
    : FieldEditor(field, session, parent),
      m_button(new ValueButton(this)),
      m_moves(new PlainLabel(TextStyle::Meta, Token::TextMuted, this))
{
    m_button->setObjectName(core::keyOf(field) + QStringLiteral("Edit"));
    m_moves->setObjectName(QStringLiteral("dueMoves"));
    m_moves->setContentsMargins(kFieldInset, 0, 0, 4);
    setFocusProxy(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_moves);
    connect(m_button, &QAbstractButton::clicked, this, &DateEditor::activate);
}

void DateEditor::showValue()
{
    const core::Task &task = session().task();
    const QDateTime now = session().store().clock().now();
    const QTimeZone zone = session().store().clock().zone();
    const core::Due due = std::get<core::Due>(value());
    face::Due shown;
    if (field() == core::Field::Due) {
        const bool isClosed = session().store().directory().isClosed(task.status);
        shown.state = dueStateOf(due, isClosed, now, zone);
        shown.text = dueText(task, isClosed, now, zone);
        shown.hint = isClosed ? QString() : dueInText(due, now, zone);
        shown.shortHint = isClosed ? QString() : shortDueIn(due, now, zone);
    } else {
        // A start that has passed is no reproach: it is never red.
        shown.state = due.isNone() ? DueState::None : DueState::Later;
        //: In place of a start that was not given. RU: «Не указано»
        shown.text = due.isNone() ? tr("Not given") : dateText(due, now, zone);
    }
    m_button->setFace(shown);
    const QString moves = field() == core::Field::Due ? movesText(task) : QString();
    m_moves->setText(moves);
    m_moves->setVisible(!moves.isEmpty());
    m_button->setAccessibleDescription(moves.isEmpty() ? shown.text : shown.text + QStringLiteral(", ") + moves);
}

void DateEditor::setReadOnly(bool isReadOnly)
{
    m_button->setReadOnly(isReadOnly);
}

void DateEditor::retranslate()
{
    m_button->setAccessibleName(fieldName(field()));
}

void DateEditor::setInvalid(bool isInvalid)
{
    setFieldInvalid(*m_button, isInvalid);
}

void DateEditor::activate()
{
    if (!m_button->isEnabled())
        return;
    if (m_popup == nullptr) {
        m_popup = new DuePopup(session().store(), this);
        m_popup->setShiftable(true);
        connect(m_popup, &DuePopup::picked, this, [this](const core::Due &due) { session().commit(field(), due); });
        connect(m_popup, &DuePopup::moved, this, [this](const core::DueShift &shift) {
            const core::DateContext context = dateContext(session().store());
            session().commit(field(), core::shifted(std::get<core::Due>(value()), shift, context.zone, context.hours));
        });
    }
    m_popup->setDue(std::get<core::Due>(value()));
    m_popup->openAt(QRect(m_button->mapToGlobal(QPoint(0, 0)), m_button->size()));
}

} // namespace ui

#include "moc_dateeditor.cpp"
