// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/propertyrow.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "ui/editor/flatedit.h"
#include "ui/style/followupstyle.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"
#include "ui/text/duration.h"
#include "ui/text/errortext.h"
#include "ui/text/tasktext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kLabelColumn = 128;
constexpr int kIcon = 16;
constexpr int kIconGap = 8;
constexpr int kRowHeight = 32;
constexpr int kQuoted = 200; // letters of a long value in a conflict

} // namespace

TroubleNote::TroubleNote(FieldEditor &editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_sentence(new PlainLabel(TextStyle::Meta, Token::Danger, this)),
      m_choice(new QWidget(this))
{
    setObjectName(QStringLiteral("trouble_") + core::keyOf(editor.field()));
    m_sentence->setObjectName(QStringLiteral("troubleSentence"));
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kFieldInset, 0, kFieldInset, 4);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_choice);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(8);
    const auto addButton = [&](const QString &name, bool takesMine) {
        auto *button = new QPushButton(m_choice);
        button->setObjectName(name);
        setButtonKind(*button, ButtonKind::Outlined, ButtonSize::Small);
        choice->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, takesMine] {
            m_editor.session().resolve(m_editor.field(), takesMine);
            m_editor.showValue();
        });
    };
    addButton(QStringLiteral("takeMineButton"), true);
    addButton(QStringLiteral("takeTheirsButton"), false);
    choice->addStretch();
    hide();
    connect(&editor, &FieldEditor::complained, this, [this](const QString &sentence) {
        m_complaint = sentence;
        refresh();
    });
}

void TroubleNote::refresh()
{
    const TaskSession &session = m_editor.session();
    const auto state = session.state(m_editor.field());
    const bool isConflict = state == TaskSession::FieldState::Conflict;
    if (isConflict)
        showConflict();
    else if (state == TaskSession::FieldState::Failed)
        m_sentence->setText(errorText(session.error(m_editor.field())));
    else
        m_sentence->setText(m_complaint);
    m_choice->setVisible(isConflict);
    m_editor.setInvalid(state != TaskSession::FieldState::Clean || !m_complaint.isEmpty());
    setVisible(!m_sentence->text().isEmpty());
}

void TroubleNote::showConflict()
{
    const TaskSession &session = m_editor.session();
    const QString mine = textOf(session.mine(m_editor.field()));
    const QString theirs = textOf(session.theirs(m_editor.field()));
    //: Under a field that two people changed at once; %1 is the value of this person, %2 that of the other. RU: «Поле
    //: только что изменили. У вас: %1. В базе: %2»
    m_sentence->setText(tr("Somebody has just changed this. Yours: %1. In the database: %2.").arg(mine, theirs));
    //: Keeps the own value of a field that two people changed. RU: «Оставить моё»
    m_choice->findChild<QPushButton *>(QStringLiteral("takeMineButton"))->setText(tr("Keep mine"));
    //: Takes the other person's value of a field that two people changed. RU: «Взять из базы»
    m_choice->findChild<QPushButton *>(QStringLiteral("takeTheirsButton"))->setText(tr("Take theirs"));
}

QString TroubleNote::textOf(const core::FieldValue &value) const
{
    const core::Store &store = m_editor.session().store();
    const core::Directory &directory = store.directory();
    QString text;
    if (const auto *string = std::get_if<QString>(&value))
        text = *string;
    else if (const auto *due = std::get_if<core::Due>(&value))
        text = dateText(*due, store.clock().now(), store.clock().zone(), Place::Inside);
    else if (const auto *person = std::get_if<core::PersonId>(&value))
        text = personName(*person, directory);
    else if (const auto *status = std::get_if<core::StatusId>(&value))
        text = statusName(*status, directory);
    else if (const auto *priority = std::get_if<core::Priority>(&value))
        text = priorityName(*priority);
    else if (const auto *type = std::get_if<core::TypeId>(&value))
        text = typeName(*type, directory);
    else if (const auto *minutes = std::get_if<qint64>(&value))
        text = durationText(*minutes);
    else if (const auto *parent = std::get_if<core::TaskId>(&value))
        text = parent->isValid() ? QString::number(parent->value()) : QString();
    else if (const auto *list = std::get_if<QStringList>(&value))
        text = list->join(QStringLiteral(", "));
    if (text.isEmpty())
        //: An empty value in a sentence about two values. RU: «пусто»
        return tr("nothing");
    return text.size() > kQuoted ? text.left(kQuoted) + QChar(0x2026) : text;
}

PropertyRow::PropertyRow(const QString &iconName, FieldEditor *editor, Shown shown, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_editor(editor),
      m_shown(shown),
      m_icon(new QLabel(this)),
      m_label(new PlainLabel(TextStyle::Body, Token::TextMuted, this))
{
    editor->setParent(this);
    const int height = std::max(kRowHeight, lineHeight(TextStyle::Body) + 12);
    m_icon->setFixedSize(kIcon, height);
    m_label->setFixedHeight(height);
    setLabelWidth(0);
    m_label->setBuddy(editor);
    drawIcon();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kFieldInset, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addSpacing(kIconGap);
    line->addWidget(m_label, 0, Qt::AlignTop);
    auto *value = new QVBoxLayout;
    value->setContentsMargins(0, 2, 0, 2);
    value->setSpacing(2);
    value->addWidget(editor);
    value->addWidget(new TroubleNote(*editor, this));
    value->addStretch();
    line->addLayout(value, 1);
    setLayout(line);
}

void PropertyRow::retranslate()
{
    m_label->setText(fieldName(m_editor->field()));
    m_editor->retranslate();
}

int PropertyRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void PropertyRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(std::max(width, scaled(kLabelColumn) - kIcon - kIconGap - kFieldInset));
}

void PropertyRow::arrange(bool showsAll)
{
    const bool hasTrouble = m_editor->session().state(m_editor->field()) != TaskSession::FieldState::Clean;
    const bool isFilled = m_shown == Shown::WhenFilled && !m_editor->isEmpty();
    setVisible(showsAll || m_shown == Shown::Always || isFilled || hasTrouble);
}

void PropertyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void PropertyRow::drawIcon()
{
    m_icon->setPixmap(icon(m_iconName, Token::TextMuted).pixmap(kIcon, kIcon));
}

} // namespace ui

#include "moc_propertyrow.cpp"
