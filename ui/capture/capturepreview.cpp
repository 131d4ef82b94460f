// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/capturepreview.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/flowlayout.h"
#include "ui/style/chipbutton.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

using Kind = core::CaptureKind;

constexpr int kMargin = 20;
constexpr int kGlyph = 16;
constexpr int kTitleLeft = kMargin + kGlyph + 10;
constexpr int kTop = 14;
constexpr int kBottom = 20;

} // namespace

CapturePreview::CapturePreview(const core::Store &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_title(new PlainLabel(TextStyle::PageSection, Token::TextPrimary, this)),
      m_note(new PlainLabel(TextStyle::Meta, Token::Warning, this)),
      m_strangerNote(new PlainLabel(TextStyle::Meta, Token::Danger, this)),
      m_problem(new PlainLabel(TextStyle::Meta, Token::Danger, this)),
      m_chips(new FlowLayout(8, 8))
{
    setObjectName(QStringLiteral("quickAddPreview"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kTop, kMargin, kBottom);
    rows->setSpacing(0);
    m_title->setContentsMargins(kTitleLeft - kMargin, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("quickAddTitle"));
    m_note->setObjectName(QStringLiteral("quickAddNote"));
    rows->addWidget(m_title);
    rows->addSpacing(9);
    rows->addLayout(m_chips);
    m_strangerNote->setObjectName(QStringLiteral("quickAddStranger"));
    m_problem->setObjectName(QStringLiteral("quickAddProblem"));
    for (PlainLabel *note : notes()) {
        rows->addWidget(note);
        note->setWordWrap(true);
        note->setContentsMargins(0, 6, 0, 0);
        note->hide();
    }
    retranslate();
}

int CapturePreview::heightForWidth(int width) const
{
    const int chips = std::max(m_chips->heightForWidth(width - 2 * kMargin), scaled(28));
    int told = 0;
    for (const PlainLabel *note : notes())
        told += note->isHidden() ? 0 : note->heightForWidth(width - 2 * kMargin);
    return kTop + m_title->sizeHint().height() + 9 + chips + told + kBottom;
}

/// What may stand under the chips.
QList<PlainLabel *> CapturePreview::notes() const
{
    return {m_note, m_strangerNote, m_problem};
}

void CapturePreview::fitHeight()
{
    setFixedHeight(heightForWidth(width()));
}

void CapturePreview::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    fitHeight();
}

void CapturePreview::show(const core::Capture &capture, const core::Task &task, const Stranger &stranger)
{
    m_capture = capture;
    m_task = task;
    m_stranger = stranger;
    m_problem->hide();
    m_strangerNote->setVisible(!stranger.name.isEmpty());
    clearChips();
    const bool isEmpty = task.title.isEmpty();
    m_title->setToken(isEmpty ? Token::TextMuted : Token::TextPrimary);
    m_title->setTextStyle(isEmpty ? TextStyle::Body : TextStyle::PageSection); // a hint is no title
    m_note->setVisible(capture.draft.isTomorrowMeant);
    for (const Kind kind :
         {Kind::Due, Kind::Priority, Kind::Assignee, Kind::Client, Kind::Deal, Kind::Tag, Kind::Reminder})
        addTokens(kind);
    if (!isEmpty)
        addDefaults();
    retranslate();
    fitHeight();
    update();
}

void CapturePreview::clearChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what was pressed
        delete item;
    }
}

void CapturePreview::addTokens(Kind kind)
{
    qsizetype which = 0;
    for (const core::CaptureToken &token : std::as_const(m_capture.tokens)) {
        if (token.kind != kind)
            continue;
        const QString text = textOf(kind, which++);
        if (text.isEmpty())
            continue;
        ChipButton *chip = addChip(text, iconOf(kind));
        connect(chip, &ChipButton::clicked, this, [this, token] { Q_EMIT tokenChosen(token); });
        connect(chip, &ChipButton::removed, this, [this, token] { Q_EMIT tokenRemoved(token); });
        if (kind == Kind::Due) // a day and a time may be typed apart; together they are one date
            break;
    }
}

QString CapturePreview::textOf(Kind kind, qsizetype which) const
{
    switch (kind) {
    case Kind::Due:
        return dateText(m_task.due, m_store.clock().now(), m_store.clock().zone());
    case Kind::Priority:
        return priorityName(m_task.priority);
    case Kind::Assignee:
        return personName(m_task.assignee, m_store.directory());
    case Kind::Client:
        return m_task.clientName;
    case Kind::Deal:
        return m_task.dealName;
    case Kind::Reminder: {
        const core::ReminderSpec reminder = m_capture.draft.reminders.value(which);
        return reminder.at ? dateText(core::Due::at(*reminder.at), m_store.clock().now(), m_store.clock().zone())
                           : beforeText(reminder);
    }
    case Kind::Tag:
        break;
    }
    return m_task.tags.value(which);
}

QString CapturePreview::iconOf(Kind kind) const
{
    switch (kind) {
    case Kind::Due:
        return QStringLiteral("calendar");
    case Kind::Priority:
        return m_task.priority == core::Priority::Normal ? QString() : priorityIcon(m_task.priority);
    case Kind::Assignee:
        return QStringLiteral("user");
    case Kind::Client:
        return QStringLiteral("client");
    case Kind::Deal:
        return QStringLiteral("folder");
    case Kind::Reminder:
        return QStringLiteral("bell");
    case Kind::Tag:
        break;
    }
    return QStringLiteral("tag");
}

ChipButton *CapturePreview::addChip(const QString &text, const QString &iconName)
{
    auto *chip = new ChipButton(text, this);
    chip->setShortcut({}); // an ampersand in a name is no mnemonic
    chip->setAccessibleName(text);
    chip->setIconName(iconName);
    chip->setLook(ChipButton::Look::Active);
    chip->setRemovable(true);
    m_chips->addWidget(chip);
    chip->show();
    return chip;
}

void CapturePreview::addDefaults()
{
    if (!m_task.due.isNone() && m_capture.draft.due.isNone()) {
        ChipButton *chip = addChip(textOf(Kind::Due, 0), iconOf(Kind::Due));
        chip->setLook(ChipButton::Look::Dashed);
        chip->setRemovable(false);
        chip->setFocusPolicy(Qt::NoFocus); // tells only: the scope gives the day
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    if (!m_capture.draft.reminders.isEmpty())
        return;
    for (const core::ReminderSpec &reminder : std::as_const(m_task.reminders)) {
        ChipButton *chip = addChip(beforeText(reminder), QStringLiteral("bell"));
        chip->setLook(ChipButton::Look::Dashed);
        connect(chip, &ChipButton::clicked, this, &CapturePreview::reminderRemoved);
        connect(chip, &ChipButton::removed, this, &CapturePreview::reminderRemoved);
    }
}

void CapturePreview::paintEvent(QPaintEvent *)
{
    if (m_task.title.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect line = m_title->geometry();
    const QRect glyph(kMargin, line.center().y() - kGlyph / 2 + 1, kGlyph, kGlyph);
    if (const core::Status *status = m_store.directory().statusWithKey(u"new"))
        paintStatusGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), glyph), *status,
                         color(Token::BgSurface));
}

void CapturePreview::retranslate()
{
    //: RU: «Что получится». Spoken name of what is told under the field of quick add.
    setAccessibleName(tr("Preview"));
    //: RU: «Срок, ответственного, клиента и приоритет можно указать прямо в строке.» Under the empty field of quick
    //: add.
    m_title->setText(m_task.title.isEmpty()
                         ? tr("Due date, assignee, client and priority can be written into the same line.")
                         : m_task.title);
    //: RU: «Сегодня это время уже прошло: срок — завтра.» Under the chips of quick add: only a time was typed.
    m_note->setText(tr("That time has passed today: it is due tomorrow."));
    m_strangerNote->setText(
        m_stranger.isAmbiguous
            //: RU: «Имя «%1» подходит нескольким: уточните, кому задача.» Under the chips of quick add; %1 follows an
            //: @.
            ? tr("“%1” could be several people: say whose task it is.").arg(m_stranger.name)
            //: RU: «Человека «%1» нет: имя останется в названии.» Under the chips of quick add; %1 follows an @.
            : tr("There is nobody called “%1”: the name stays in the title.").arg(m_stranger.name));
}

void CapturePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(core::Capture(m_capture), core::Task(m_task), Stranger(m_stranger)); // dates and priorities are words too
    QWidget::changeEvent(event);
}

} // namespace ui
