// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
// How the form is put together; what it does is in taskform.cpp.
#include "core/store/store.h"
#include "ui/editor/activitytabs.h"
#include "ui/editor/activityview.h"
#include "ui/editor/avatardisc.h"
#include "ui/editor/checklisteditor.h"
#include "ui/editor/chipeditors.h"
#include "ui/editor/choiceeditors.h"
#include "ui/editor/dateeditor.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/lineeditors.h"
#include "ui/editor/linkseditor.h"
#include "ui/editor/remindereditor.h"
#include "ui/editor/subtasklist.h"
#include "ui/editor/taskform.h"
#include "ui/editor/texteditors.h"
#include "ui/editor/valuebutton.h"
#include "ui/style/iconbutton.h"
#include "ui/style/painters.h"
#include "ui/style/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

using core::Field;
using Shown = PropertyRow::Shown;

constexpr int kRightPane = 369;
constexpr int kPanelMargin = 20;
constexpr int kWindowMargin = 32;
constexpr int kRightMargin = 24;

/// A line that separates, with so much room above and below.
QWidget *separator(int above, int below, QWidget *parent)
{
    class Line final : public QWidget
    {
    public:
        Line(int above, int below, QWidget *owner) : QWidget(owner), m_above(above)
        {
            setFixedHeight(above + 1 + below);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(kFieldInset, m_above, width() - 2 * kFieldInset, 1, color(Token::BorderSubtle));
        }

    private:
        int m_above;
    };
    return new Line(above, below, parent);
}

/// A line as wide or high as its place.
class EdgeLine final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::BorderSubtle));
    }
};

void makePlain(QScrollArea &area)
{
    area.setWidgetResizable(true);
    area.setFrameStyle(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
}

/// Lets the scroll bar take its room from the margin, so that nothing is wrapped anew when it comes.
void keepWidth(QScrollArea &area)
{
    const auto fit = [&area] {
        const bool isShown = area.verticalScrollBar()->maximum() > 0;
        const int bar = isShown ? area.verticalScrollBar()->sizeHint().width() : 0;
        QMargins margins = area.widget()->layout()->contentsMargins();
        const int whole = margins.left(); // both sides are alike without the bar
        if (margins.right() != std::max(0, whole - bar)) {
            margins.setRight(std::max(0, whole - bar));
            area.widget()->layout()->setContentsMargins(margins);
        }
    };
    QObject::connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, &area, fit);
}

} // namespace

void TaskForm::buildColumns()
{
    m_banner->setObjectName(QStringLiteral("readOnlyBanner"));
    m_banner->setWordWrap(true);
    m_banner->setContentsMargins(kPanelMargin, 8, kPanelMargin, 8);
    makePlain(*m_left);
    makePlain(*m_right);
    const auto makeContent = [](QScrollArea &area) {
        auto *content = new QWidget;
        content->setAutoFillBackground(false);
        area.setWidget(content);
        auto *column = new QVBoxLayout(content);
        column->setSpacing(0);
        return column;
    };
    m_leftColumn = makeContent(*m_left);
    m_rightColumn = makeContent(*m_right);

    m_title = new TitleEditor(m_place == Place::Panel ? TextStyle::PanelTitle : TextStyle::TaskTitle, m_session, this);
    connect(&m_title->edit(), &FlatTextEdit::entered, this, [this] {
        if (m_session.state(core::Field::Title) == TaskSession::FieldState::Clean)
            Q_EMIT titleEntered();
    });
    m_description = new DescriptionEditor(m_session, this);
    m_descriptionHeading = new PlainLabel(TextStyle::Section, Token::TextPrimary, this);
    m_activity = new ActivityView(m_session,
                                  m_place == Place::Panel ? ActivityView::Tab::Comments : ActivityView::Tab::All, this);
    m_activity->tabs().setUnderlined(m_place == Place::Window);
    m_stamps = new PlainLabel(TextStyle::Meta, Token::TextMuted, this);
    m_stamps->setObjectName(QStringLiteral("stampsLabel"));
    m_stamps->setWordWrap(true);
    for (FieldEditor *editor : {static_cast<FieldEditor *>(m_title), static_cast<FieldEditor *>(m_description)})
        listen(editor);
    buildProperties();
    buildChecklist();
    buildComment();

    auto *leftPane = new QVBoxLayout;
    leftPane->setSpacing(0);
    leftPane->addWidget(m_left, 1);
    leftPane->addWidget(m_commentBar);
    auto *rightPane = new QVBoxLayout(m_rightPane);
    rightPane->setContentsMargins(0, 0, 0, 0);
    rightPane->setSpacing(0);
    rightPane->addWidget(m_right, 1);
    m_rightFoot = new QVBoxLayout;
    m_rightFoot->setContentsMargins(kRightMargin, 16, kRightMargin, 16);
    rightPane->addLayout(m_rightFoot);
    m_rightPane->setFixedWidth(scaled(kRightPane) - 1);
    auto *line = new EdgeLine(m_between);
    line->setFixedWidth(1);
    auto *lineBox = new QHBoxLayout(m_between);
    lineBox->setContentsMargins(0, 0, 0, 0);
    lineBox->addWidget(line);
    m_between->setFixedWidth(1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(leftPane, 1);
    columns->addWidget(m_between);
    columns->addWidget(m_rightPane);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addLayout(columns, 1);
    for (QScrollArea *area : {m_left, m_right})
        keepWidth(*area);
    connect(m_activity, &ActivityView::complained, m_description, &FieldEditor::complained);
    for (TextEditor *text : {static_cast<TextEditor *>(m_title), static_cast<TextEditor *>(m_description)}) {
        connect(text, &TextEditor::cursorMoved, this, [this, text](const QRect &place) {
            const QPoint centre = text->mapTo(m_left->widget(), place.center());
            m_left->ensureVisible(centre.x(), centre.y(), 0, place.height() + 8);
        });
    }
    arrange();
}

/// Puts the parts into one column or two. Everything with a field stands out to the left by kFieldInset.
void TaskForm::arrange()
{
    for (QVBoxLayout *column : {m_leftColumn, m_rightColumn, m_rightFoot}) {
        while (QLayoutItem *item = column->takeAt(0)) {
            if (item->widget() != nullptr && item->widget()->objectName() == QLatin1String("filler"))
                delete item->widget(); // at once: it has no place any more
            delete item;
        }
    }
    const bool isPanel = m_place == Place::Panel;
    const int margin = isPanel ? kPanelMargin : kWindowMargin;
    m_leftColumn->setContentsMargins(margin - kFieldInset, isPanel ? 14 : 16, margin - kFieldInset, 16);
    m_rightColumn->setContentsMargins(kRightMargin - kFieldInset, 16, kRightMargin - kFieldInset, 0);
    const auto line = [this](int above, int below) {
        QWidget *filler = separator(above, below, m_left->widget());
        filler->setObjectName(QStringLiteral("filler"));
        m_leftColumn->addWidget(filler);
    };
    const auto inset = [this](QWidget *widget, int right) {
        auto *box = new QHBoxLayout;
        box->setContentsMargins(kFieldInset, 0, right, 0);
        box->addWidget(widget);
        m_leftColumn->addLayout(box);
    };
    m_leftColumn->addWidget(m_title);
    m_leftColumn->addWidget(m_notes.at(0));
    if (m_isWide) {
        m_rightColumn->addWidget(m_properties);
        m_rightColumn->addStretch();
        m_rightFoot->addWidget(m_stamps);
    } else {
        m_leftColumn->addSpacing(9);
        m_leftColumn->addWidget(m_properties);
        line(4, 16);
        inset(m_descriptionHeading, kFieldInset);
    }
    m_descriptionHeading->setVisible(!m_isWide);
    m_leftColumn->addWidget(m_description);
    m_leftColumn->addWidget(m_notes.at(1));
    m_leftColumn->addSpacing(m_isWide ? 24 : 12);
    inset(m_checklistHeading->parentWidget(), kFieldInset);
    m_leftColumn->addSpacing(4);
    m_leftColumn->addWidget(m_checklist);
    m_leftColumn->addWidget(m_subtasks);
    if (isPanel)
        line(12, 0);
    else
        m_leftColumn->addSpacing(16);
    inset(m_activity, kFieldInset);
    if (!m_isWide) {
        m_leftColumn->addSpacing(16);
        inset(m_stamps, kFieldInset);
    }
    m_leftColumn->addStretch();
    m_rightPane->setVisible(m_isWide);
    m_between->setVisible(m_isWide);
}

void TaskForm::buildProperties()
{
    m_properties = new QWidget(this);
    auto *column = new QVBoxLayout(m_properties);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_moreFields = new ValueButton(m_properties);
    m_moreFields->setObjectName(QStringLiteral("moreFieldsButton"));
    buildRows(column);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(0, 2, 0, 2);
    more->addWidget(m_moreFields);
    more->addStretch();
    column->addLayout(more);
    connect(m_moreFields, &QAbstractButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        arrangeRows();
    });
}

void TaskForm::buildRows(QVBoxLayout *column)
{
    const bool isPanel = m_place == Place::Panel;
    addRow(column, QStringLiteral("calendar"), makeEditor(Field::Due), Shown::Always);
    if (isPanel) {
        m_reminders = new ReminderEditor(ReminderEditor::Look::Chips, m_session, this);
        addRow(column, QStringLiteral("bell"), m_reminders, Shown::Always);
    }
    addRow(column, QStringLiteral("user"), makeEditor(Field::Assignee), Shown::Always);
    addRow(column, QStringLiteral("eye"), makeEditor(Field::Creator), isPanel ? Shown::OnRequest : Shown::Always);
    addRow(column, QStringLiteral("sort"), makeEditor(Field::Priority), Shown::Always);
    if (!isPanel) {
        column->addWidget(separator(12, 12, m_properties));
        column->addWidget(buildReminders());
        column->addWidget(separator(16, 12, m_properties));
    }
    addRow(column, QStringLiteral("client"), makeEditor(Field::Client), Shown::Always);
    addRow(column, QStringLiteral("folder"), makeEditor(Field::Deal), Shown::Always);
    addRow(column, QStringLiteral("tag"), makeEditor(Field::Tags), Shown::Always);
    addRow(column, QStringLiteral("chain"), makeEditor(Field::Links), Shown::WhenFilled);
    addRow(column, QStringLiteral("check"), makeEditor(Field::Result), Shown::WhenFilled);
    addRow(column, QStringLiteral("phone"), makeEditor(Field::Type), Shown::WhenFilled);
    addRow(column, QStringLiteral("play"), makeEditor(Field::Start), Shown::WhenFilled);
    addRow(column, QStringLiteral("team"), makeEditor(Field::Participants), Shown::WhenFilled);
    addRow(column, QStringLiteral("eye"), makeEditor(Field::Observers), Shown::WhenFilled);
    addRow(column, QStringLiteral("clock"), makeEditor(Field::EstimateMinutes), Shown::WhenFilled);
    addRow(column, QStringLiteral("history"), makeEditor(Field::SpentMinutes), Shown::WhenFilled);
    addRow(column, QStringLiteral("group"), makeEditor(Field::Parent), Shown::WhenFilled);
}

FieldEditor *TaskForm::makeEditor(Field field)
{
    switch (field) {
    case Field::Due:
    case Field::Start:
        return new DateEditor(field, m_session, this);
    case Field::Assignee:
    case Field::Creator:
        return new PersonEditor(field, m_session, this);
    case Field::Priority:
        return new PriorityEditor(m_session, this);
    case Field::Type:
        return new TypeEditor(m_session, this);
    case Field::Tags:
        return new TagsEditor(m_session, this);
    case Field::Participants:
    case Field::Observers:
        return new PeopleEditor(field, m_session, this);
    case Field::Links:
        return new LinksEditor(m_session, this);
    case Field::Result:
        return new ResultEditor(m_session, this);
    case Field::EstimateMinutes:
    case Field::SpentMinutes:
        return new DurationEditor(field, m_session, this);
    case Field::Parent:
        return new ParentEditor(m_session, this);
    default:
        return new NameEditor(field, m_session, this);
    }
}

void TaskForm::addRow(QVBoxLayout *column, const QString &iconName, FieldEditor *editor, Shown shown)
{
    auto *row = new PropertyRow(iconName, editor, shown, m_properties);
    m_rows.append(row);
    m_editors.append(editor);
    m_notes.append(row->findChild<TroubleNote *>());
    column->addWidget(row);
}

/// An editor without a row of its own has its trouble in the column.
void TaskForm::listen(FieldEditor *editor)
{
    m_editors.append(editor);
    m_notes.append(new TroubleNote(*editor, this));
}

QWidget *TaskForm::buildReminders()
{
    auto *section = new QWidget(m_properties);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(kFieldInset, 0, 0, 0);
    column->setSpacing(0);
    m_reminderHeading = new PlainLabel(TextStyle::Section, Token::TextPrimary, section);
    m_reminders = new ReminderEditor(ReminderEditor::Look::Rows, m_session, section);
    listen(m_reminders);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 2, 0, 2);
    head->addWidget(m_reminderHeading, 1);
    head->addWidget(m_reminders->addButton());
    column->addLayout(head);
    column->addWidget(m_reminders);
    column->addWidget(m_notes.last());
    return section;
}

void TaskForm::buildChecklist()
{
    auto *head = new QWidget(this);
    m_checklistHeading = new PlainLabel(TextStyle::Section, Token::TextPrimary, head);
    m_checklistCount = new PlainLabel(TextStyle::Meta, Token::TextMuted, head);
    m_progress = new ProgressLine(head);
    m_checklist = new ChecklistEditor(m_session, this);
    listen(m_checklist);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_checklistHeading);
    line->addWidget(m_checklistCount);
    line->addWidget(m_progress);
    line->addStretch();
    m_checklist->layout()->addWidget(m_notes.last());
    m_subtasks = new SubtaskList(m_session, this);
    connect(m_subtasks, &SubtaskList::filled, this, &TaskForm::arrangeRows);
    connect(m_subtasks, &SubtaskList::taskRequested, this, &TaskForm::taskRequested);
}

void TaskForm::buildComment()
{
    const bool isPanel = m_place == Place::Panel;
    m_commentBar = new QWidget(this);
    auto *bar = new QVBoxLayout(m_commentBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(0);
    if (isPanel) {
        auto *line = new EdgeLine(m_commentBar);
        line->setFixedHeight(1);
        bar->addWidget(line);
    }
    auto *box = new QVBoxLayout;
    const int margin = isPanel ? kPanelMargin : kWindowMargin;
    box->setContentsMargins(margin, 12, margin, isPanel ? 12 : 16);
    box->setSpacing(4);
    m_commentProblem = new PlainLabel(TextStyle::Meta, Token::Danger, m_commentBar);
    m_commentProblem->setObjectName(QStringLiteral("commentProblem"));
    m_commentProblem->setWordWrap(true);
    m_commentProblem->hide();
    m_comment = new FlatTextEdit(FlatTextEdit::Lines::Many, m_commentBar);
    m_comment->setObjectName(QStringLiteral("commentEdit"));
    m_comment->setFramed(true);
    m_comment->setMinimumLines(1);
    m_commentHint = new PlainLabel(TextStyle::Caption, Token::TextMuted, m_comment);
    m_commentHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *hintBox = new QHBoxLayout(m_comment);
    hintBox->setContentsMargins(0, 0, kFieldInset, 0);
    hintBox->addWidget(m_commentHint, 0, Qt::AlignRight | Qt::AlignVCenter);
    box->addWidget(m_commentProblem);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (!isPanel) {
        auto *avatar = new AvatarDisc(m_session.store(), m_commentBar);
        line->addWidget(avatar, 0, Qt::AlignTop);
    }
    line->addWidget(m_comment, 1);
    box->addLayout(line);
    bar->addLayout(box);
    connect(m_comment, &FlatTextEdit::submitted, this, &TaskForm::sendComment);
    connect(m_comment, &QPlainTextEdit::textChanged, this,
            [this] { m_commentHint->setVisible(m_comment->document()->isEmpty()); });
}

} // namespace ui
