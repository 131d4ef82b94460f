// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/remindereditor.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/duepopup.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/flowlayout.h"
#include "ui/style/chipbutton.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"
#include "ui/text/duration.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace ui {

namespace {

constexpr int kRowHeight = 32;

core::ReminderSpec before(int minutes)
{
    return {.beforeMinutes = minutes, .at = {}};
}

QList<core::ReminderSpec> offered()
{
    return {before(5), before(15), before(30), before(60), before(24 * 60), {.beforeWorkdays = 1}};
}

/// The working hours of whoever is reminded of the task.
core::WorkingHours remindedHours(const TaskSession &session)
{
    const core::Task &task = session.task();
    const core::Person *person
        = session.store().directory().person(task.assignee.isValid() ? task.assignee : task.creator);
    return person != nullptr ? person->settings.hours : core::WorkingHours{};
}

/// The minutes of a typed span that a reminder can have.
std::optional<int> leadOf(const QString &text)
{
    constexpr qint64 kMost = 366LL * 24 * 60;
    const auto minutes = minutesOf(text);
    if (!minutes || text.trimmed().isEmpty() || *minutes > kMost)
        return std::nullopt;
    return static_cast<int>(*minutes);
}

/// Asks for a span of time, and asks again instead of closing while it cannot be read.
class SpanDialog final : public QInputDialog
{
public:
    using QInputDialog::QInputDialog;

    void accept() override
    {
        if (leadOf(textValue())) {
            QInputDialog::accept();
            return;
        }
        //: In the dialog for a reminder, after a text that is no span of time. RU: «Это не время. Напишите, за сколько
        //: до срока напомнить, не больше года, например 45 мин или 2 ч:»
        setLabelText(ReminderEditor::tr("This is not a span of time. Write how long before due, at most a year, for "
                                        "example 45 min or 2 h:"));
        if (auto *field = findChild<QLineEdit *>()) {
            setFieldInvalid(*field, true);
            field->setFocus();
            field->selectAll();
        }
    }
};

} // namespace

ReminderEditor::ReminderEditor(Look look, TaskSession &session, QWidget *parent)
    : FieldEditor(core::Field::Reminders, session, parent),
      m_look(look),
      m_list(new QWidget(this)),
      m_add(new IconButton(QStringLiteral("plus"), this)),
      m_menu(new QMenu(this))
{
    m_list->setObjectName(QStringLiteral("reminderList"));
    m_add->setObjectName(QStringLiteral("addReminderButton"));
    setFocusProxy(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look == Look::Chips ? kFieldInset : 0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list);
    if (look == Look::Chips) {
        new FlowLayout(8, 4, m_list);
    } else {
        auto *rows = new QVBoxLayout(m_list);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
    }
    connect(m_add, &QAbstractButton::clicked, this, &ReminderEditor::activate);
}

QList<core::ReminderSpec> ReminderEditor::reminders() const
{
    return std::get<QList<core::ReminderSpec>>(value());
}

QString ReminderEditor::timeOf(const core::ReminderSpec &spec, bool &isPast) const
{
    const core::Clock &clock = session().store().clock();
    const QDateTime rings = core::ringsAt(spec, session().task().due, clock.zone(), remindedHours(session()));
    isPast = rings.isValid() && rings <= clock.now();
    if (!rings.isValid())
        //: Beside a reminder that counts from the due date of a task that has none. RU: «нет срока»
        return tr("no due date");
    const QDate day = rings.toTimeZone(clock.zone()).date();
    const core::Due &due = session().task().due;
    const bool isDueDay = !due.isNone() && due.localDay(clock.zone()) == day;
    const QString text = isDueDay ? timeText(rings.toTimeZone(clock.zone()).time())
                                  : momentText(rings, clock.now(), clock.zone(), Place::Inside);
    //: When a reminder rang, beside it. RU: «%1 · прошло»
    return isPast ? tr("%1 · past").arg(text) : text;
}

void ReminderEditor::showValue()
{
    const QList<QWidget *> old = m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        if (widget == m_add)
            continue;
        m_list->layout()->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    for (const core::ReminderSpec &spec : reminders())
        m_list->layout()->addWidget(m_look == Look::Chips ? chipOf(spec) : rowOf(spec));
    if (m_look == Look::Chips) {
        m_list->layout()->removeWidget(m_add);
        m_list->layout()->addWidget(m_add);
    } else if (!m_isReadOnly) {
        m_list->layout()->addWidget(offers());
    }
    m_add->setVisible(!m_isReadOnly);
}

QWidget *ReminderEditor::chipOf(const core::ReminderSpec &spec)
{
    bool isPast = false;
    const QString time = timeOf(spec, isPast);
    QString text = spec.at ? time : beforeText(spec);
    if (isPast && !spec.at)
        text = tr("%1 · past").arg(text);
    auto *chip = new ChipButton(text, m_list);
    chip->setSmall(true);
    chip->setRemovable(!m_isReadOnly);
    chip->setToolTip(plainToolTip(time));
    connect(chip, &ChipButton::removed, this, [this, spec] { remove(spec); });
    connect(chip, &QAbstractButton::clicked, this, &ReminderEditor::activate);
    chip->show();
    return chip;
}

QWidget *ReminderEditor::rowOf(const core::ReminderSpec &spec)
{
    bool isPast = false;
    const QString time = timeOf(spec, isPast);
    auto *row = new QWidget(m_list);
    row->setFixedHeight(std::max(kRowHeight, lineHeight(TextStyle::Body) + 12));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *bell = new QLabel(row);
    bell->setPixmap(icon(QStringLiteral("bell"), isPast ? Token::TextDisabled : Token::TextMuted).pixmap(16, 16));
    //: A reminder at a moment of its own, not counted from the due date. RU: «В точное время»
    const QString text = spec.at ? tr("At a set time") : beforeText(spec);
    line->addWidget(bell);
    line->addWidget(new PlainLabel(text, TextStyle::Body, isPast ? Token::TextMuted : Token::TextPrimary, row), 1);
    line->addWidget(new PlainLabel(time, TextStyle::Meta, Token::TextMuted, row));
    auto *cross = new IconButton(QStringLiteral("close"), row, 24);
    //: Takes a reminder away; %1 is which. RU: «Убрать напоминание: %1»
    cross->setName(tr("Remove the reminder: %1").arg(text));
    cross->setVisible(!m_isReadOnly);
    connect(cross, &QAbstractButton::clicked, this, [this, spec] { remove(spec); });
    line->addWidget(cross);
    row->show();
    return row;
}

/// Dashed chips for what is not there yet.
QWidget *ReminderEditor::offers()
{
    auto *box = new QWidget(m_list);
    auto *flow = new FlowLayout(8, 8, box);
    flow->setContentsMargins(0, 8, 0, 0);
    const auto offer = [&](const QString &text) {
        auto *chip = new ChipButton(text, box);
        chip->setLook(ChipButton::Look::Dashed);
        chip->setSmall(true);
        flow->addWidget(chip);
        return chip;
    };
    for (const core::ReminderSpec &spec : offered()) {
        if (!reminders().contains(spec))
            connect(offer(spanText(spec)), &QAbstractButton::clicked, this, [this, spec] { add(spec); });
    }
    //: Adds a reminder at a moment of its own. RU: «Своё время…»
    connect(offer(tr("Own time…")), &QAbstractButton::clicked, this, &ReminderEditor::askMoment);
    box->show();
    return box;
}

void ReminderEditor::activate()
{
    if (m_isReadOnly)
        return;
    m_menu->clear();
    for (const core::ReminderSpec &spec : offered()) {
        QAction *action = m_menu->addAction(beforeText(spec));
        action->setEnabled(!reminders().contains(spec));
        connect(action, &QAction::triggered, this, [this, spec] { add(spec); });
    }
    m_menu->addSeparator();
    //: Adds a reminder so long before due as one types. RU: «За другое время до срока…»
    connect(m_menu->addAction(tr("Another time before due…")), &QAction::triggered, this, &ReminderEditor::askBefore);
    connect(m_menu->addAction(tr("Own time…")), &QAction::triggered, this, &ReminderEditor::askMoment);
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void ReminderEditor::askBefore()
{
    auto *dialog = new SpanDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("reminderBeforeDialog"));
    //: Title of the small dialog for a reminder. RU: «Напоминание»
    dialog->setWindowTitle(tr("Reminder"));
    //: Asks for a span such as “45 min”. RU: «За сколько до срока напомнить, например 45 мин или 2 ч:»
    dialog->setLabelText(tr("How long before due, for example 45 min or 2 h:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (const auto minutes = leadOf(text))
            add(before(*minutes));
    });
    dialog->open();
}

void ReminderEditor::askMoment()
{
    if (m_popup == nullptr) {
        m_popup = new DuePopup(session().store(), this);
        connect(m_popup, &DuePopup::picked, this, [this](const core::Due &due) {
            const QTimeZone zone = session().store().clock().zone();
            if (due.isInstant())
                add({.beforeMinutes = {}, .at = due.instant()});
            else if (due.isAllDay()) // a day without a time rings in the morning, like one that counts from it
                add({.beforeMinutes = {}, .at = core::ringsAt(before(0), due, zone, remindedHours(session()))});
        });
    }
    m_popup->setDue(session().task().due);
    m_popup->openAt(QRect(m_add->mapToGlobal(QPoint(0, 0)), m_add->size()));
}

void ReminderEditor::add(const core::ReminderSpec &spec)
{
    QList<core::ReminderSpec> list = reminders();
    if (list.contains(spec))
        return;
    list.append(spec);
    session().commit(field(), list);
}

void ReminderEditor::remove(const core::ReminderSpec &spec)
{
    QList<core::ReminderSpec> list = reminders();
    list.removeAll(spec);
    m_add->setFocus();
    session().commit(field(), list);
}

void ReminderEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showValue();
}

void ReminderEditor::retranslate()
{
    //: Name of the list of a task's reminders. RU: «Напоминания»
    m_list->setAccessibleName(tr("Reminders"));
    //: RU: «Добавить напоминание»
    m_add->setName(tr("Add reminder"));
}

} // namespace ui

#include "moc_remindereditor.cpp"
