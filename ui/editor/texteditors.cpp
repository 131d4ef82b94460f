// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/texteditors.h"

#include "ui/editor/flatedit.h"
#include "ui/editor/openlink.h"
#include "ui/editor/textview.h"
#include "ui/style/followupstyle.h"
#include "ui/text/tasktext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 800ms; // after the last letter
constexpr int kViewPadding = 4;

} // namespace

QString followLink(const QString &link)
{
    switch (openLink(link)) {
    case LinkTarget::Kind::Missing:
        //: %1 is a file's path. RU: «Такого файла нет: %1»
        return QCoreApplication::translate("ui::LinksEditor", "There is no such file: %1").arg(link);
    case LinkTarget::Kind::Refused:
        //: %1 is the address of a link. RU: «Такие ссылки не открываются: %1»
        return QCoreApplication::translate("ui::LinksEditor", "Links like this are not opened: %1").arg(link);
    case LinkTarget::Kind::Open:
    case LinkTarget::Kind::ShowFolder:
        break;
    }
    return {};
}

TextEditor::TextEditor(core::Field field, bool isOneLine, TaskSession &session, QWidget *parent)
    : FieldEditor(field, session, parent),
      m_edit(new FlatTextEdit(isOneLine ? FlatTextEdit::Lines::One : FlatTextEdit::Lines::Many, this))
{
    m_edit->setObjectName(core::keyOf(field) + QStringLiteral("Edit"));
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TextEditor::flush);
    connect(m_edit, &FlatTextEdit::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &FlatTextEdit::entered, this, &TextEditor::flush);
    connect(m_edit, &FlatTextEdit::cursorMoved, this,
            [this](const QRect &place) { Q_EMIT cursorMoved(place.translated(m_edit->pos())); });
}

void TextEditor::showValue()
{
    m_pause.stop();
    m_seen = value();
    const QString text = std::get<QString>(m_seen);
    if (m_edit->text() != text || m_edit->isEdited())
        m_edit->showText(text);
}

bool TextEditor::isEditing() const
{
    return m_edit->isEdited();
}

void TextEditor::flush()
{
    m_pause.stop();
    if (!m_edit->isEdited() || m_edit->isReadOnly())
        return;
    const QString text = m_edit->text();
    const core::FieldValue before = std::exchange(m_seen, text);
    m_edit->accept(text);
    session().commit(field(), text, before);
    // What is refused here stays typed, and what the file had is still what editing began from.
    if (session().state(field()) != TaskSession::FieldState::Clean)
        m_seen = before;
    else
        m_seen = value();
}

void TextEditor::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

void TextEditor::setInvalid(bool isInvalid)
{
    setFieldInvalid(*m_edit, isInvalid);
    m_edit->update();
}

void TextEditor::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

TitleEditor::TitleEditor(TextStyle style, TaskSession &session, QWidget *parent)
    : TextEditor(core::Field::Title, true, session, parent)
{
    edit().setFont(ui::font(style));
}

void TitleEditor::retranslate()
{
    edit().setAccessibleName(fieldName(core::Field::Title));
    //: In the empty title of a task. RU: «Без названия»
    edit().setPlaceholderText(QCoreApplication::translate("ui::TitleEditor", "Untitled"));
}

ResultEditor::ResultEditor(TaskSession &session, QWidget *parent)
    : TextEditor(core::Field::Result, false, session, parent)
{
    edit().installEventFilter(this);
}

bool ResultEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            flush();
            return true;
        }
    }
    return TextEditor::eventFilter(watched, event);
}

void ResultEditor::retranslate()
{
    edit().setAccessibleName(fieldName(core::Field::Result));
    //: In the empty result of a task. RU: «Что получилось»
    edit().setPlaceholderText(QCoreApplication::translate("ui::ResultEditor", "What came of it"));
}

DescriptionEditor::DescriptionEditor(TaskSession &session, QWidget *parent)
    : TextEditor(core::Field::Description, false, session, parent),
      m_view(new TextView(this)),
      m_whole(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("descriptionView"));
    m_whole->setObjectName(QStringLiteral("wholeDescriptionButton"));
    setButtonKind(*m_whole, ButtonKind::Flat, ButtonSize::Small);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(kFieldInset, kViewPadding, kFieldInset, kViewPadding);
    box->setSpacing(4);
    box->addWidget(m_view);
    box->addWidget(m_whole, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout *>(layout())->addLayout(box);
    connect(m_view, &TextView::editRequested, this, [this] {
        if (!m_isReadOnly)
            activate();
    });
    connect(m_whole, &QAbstractButton::clicked, this, &DescriptionEditor::activate);
    connect(m_view, &TextView::linkChosen, this, [this](const QString &link) { Q_EMIT complained(followLink(link)); });
    connect(&edit(), &FlatTextEdit::entered, this, [this] {
        if (!edit().hasFocus() || !edit().isEdited())
            showView();
    });
    connect(&edit(), &FlatTextEdit::escaped, this, [this] { showView(); });
}

void DescriptionEditor::showValue()
{
    TextEditor::showValue();
    showView();
}

/// Shows the Markdown, unless there is none to show or the text could not be saved.
void DescriptionEditor::showView()
{
    const QString text = edit().text();
    const bool hasTrouble = session().state(field()) != TaskSession::FieldState::Clean;
    m_isOpen = edit().hasFocus() && m_isOpen;
    const bool showsPlain = text.isEmpty() || hasTrouble || m_isOpen;
    if (!showsPlain)
        m_view->showMarkdown(text);
    edit().setVisible(showsPlain);
    m_view->setVisible(!showsPlain);
    m_whole->setVisible(!showsPlain && m_view->isCut());
}

void DescriptionEditor::activate()
{
    m_isOpen = true;
    m_view->hide();
    m_whole->hide();
    edit().show();
    TextEditor::activate();
}

void DescriptionEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    TextEditor::setReadOnly(isReadOnly);
}

void DescriptionEditor::setInvalid(bool isInvalid)
{
    TextEditor::setInvalid(isInvalid);
    showView();
}

void DescriptionEditor::retranslate()
{
    const QString name = fieldName(core::Field::Description);
    edit().setAccessibleName(name);
    m_view->setAccessibleName(name);
    //: In the empty description of a task. RU: «Добавить описание»
    edit().setPlaceholderText(tr("Add a description"));
    //: Under the beginning of a very long description. RU: «Показать целиком»
    m_whole->setText(tr("Show all of it"));
}

} // namespace ui

#include "moc_texteditors.cpp"
