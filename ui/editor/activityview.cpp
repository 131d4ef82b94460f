// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/activityview.h"

#include "core/reminders/clock.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/editor/activitytabs.h"
#include "ui/editor/avatardisc.h"
#include "ui/editor/flatedit.h"
#include "ui/editor/texteditors.h"
#include "ui/editor/textview.h"
#include "ui/editor/valuebutton.h"
#include "ui/style/followupstyle.h"
#include "ui/style/iconbutton.h"
#include "ui/style/plainlabel.h"
#include "ui/text/duetext.h"
#include "ui/text/tasktext.h"

#include <algorithm>
#include <optional>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPage = 50; // entries shown at once
constexpr int kAvatar = 24;
constexpr int kTimeWidth = 96;
constexpr int kEntryGap = 12;

/// Shows the buttons of a row while the pointer or the keyboard is in it. Owned by the row.
class RowActions final : public QObject
{
public:
    RowActions(QWidget *row, QList<QWidget *> buttons) : QObject(row), m_row(row), m_buttons(std::move(buttons))
    {
        row->installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, [this] { refresh(); });
        for (QWidget *button : std::as_const(m_buttons)) {
            QSizePolicy keepsPlace = button->sizePolicy();
            keepsPlace.setRetainSizeWhenHidden(true);
            button->setSizePolicy(keepsPlace);
        }
        refresh();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            refresh(event->type() == QEvent::Enter);
        return QObject::eventFilter(watched, event);
    }

private:
    void refresh(bool isHovered = false)
    {
        const QWidget *focus = QApplication::focusWidget();
        const bool hasFocus = focus != nullptr && m_row->isAncestorOf(focus);
        for (QWidget *button : std::as_const(m_buttons))
            button->setVisible(isHovered || hasFocus || m_row->underMouse());
    }

    QWidget *m_row;
    QList<QWidget *> m_buttons;
};

/// When something happened, in a narrow column: with the time of day as long as that is fresh.
QString shortMoment(const QDateTime &at, const core::Clock &clock)
{
    const QDate day = at.toTimeZone(clock.zone()).date();
    const bool isFresh = day.daysTo(clock.now().toTimeZone(clock.zone()).date()) <= 1;
    return isFresh ? momentText(at, clock.now(), clock.zone(), Place::Inside)
                   : dateText(core::Due::onDay(day), clock.now(), clock.zone(), Place::Inside);
}

} // namespace

/// A comment or a line of the history.
struct ActivityView::Entry
{
    QDateTime at{};
    std::optional<core::Comment> comment{};
    core::HistoryEntry history{};
};

ActivityView::ActivityView(TaskSession &session, Tab first, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_tabs(new ActivityTabs(this)),
      m_list(new QWidget(this)),
      m_rows(new QVBoxLayout(m_list)),
      m_limit(kPage)
{
    m_list->setObjectName(QStringLiteral("activityView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(first == Tab::Comments ? 8 : 16); // as close as the pane or as wide as the window
    column->addWidget(m_tabs);
    column->addWidget(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kEntryGap);
    retranslate();
    m_tabs->setCurrentIndex(static_cast<int>(first));
    connect(m_tabs, &ActivityTabs::currentChanged, this, [this] {
        m_limit = kPage;
        refresh();
    });
    connect(&m_session, &TaskSession::opened, this, [this] {
        m_limit = kPage;
        m_reworded = {};
        m_titles.clear(); // they may have been renamed
    });
}

/// The history without the comments that are shown themselves.
QList<core::HistoryEntry> ActivityView::shownHistory() const
{
    QList<core::HistoryEntry> history = m_session.history();
    history.removeIf([](const core::HistoryEntry &entry) {
        return entry.field == QLatin1String("comment") && entry.from.isEmpty();
    });
    return history;
}

/// Asks for the titles of parents that the history knows by number alone.
void ActivityView::readParents()
{
    QList<core::TaskId> unknown;
    for (const core::HistoryEntry &entry : m_session.history()) {
        for (const core::TaskId parent : parentsNamedIn(entry)) {
            if (!m_titles.contains(parent))
                unknown.append(parent);
            m_titles.insert(parent, m_titles.value(parent));
        }
    }
    if (unknown.isEmpty())
        return;
    core::whenReady(m_session.store().rows(unknown), this, [this](const core::Result<QList<core::TaskRow>> &rows) {
        for (const core::TaskRow &row : rows.value_or(QList<core::TaskRow>()))
            m_titles.insert(row.id, row.title);
        refresh();
    });
}

QList<ActivityView::Entry> ActivityView::entries() const
{
    const auto tab = static_cast<Tab>(m_tabs->currentIndex());
    QList<Entry> list;
    if (tab != Tab::History) {
        for (const core::Comment &comment : m_session.task().comments)
            list.append({comment.at, comment, {}});
    }
    if (tab == Tab::Comments)
        return list;
    std::reverse(list.begin(), list.end());
    for (const core::HistoryEntry &entry : shownHistory())
        list.append({entry.at, std::nullopt, entry});
    std::stable_sort(list.begin(), list.end(), [](const Entry &a, const Entry &b) { return a.at > b.at; });
    return list;
}

void ActivityView::refresh()
{
    const auto comments = static_cast<int>(m_session.task().comments.size());
    const auto history = static_cast<int>(shownHistory().size());
    //: Tab of the editor: comments and history together. RU: «Всё»
    m_tabs->setTab(static_cast<int>(Tab::All), tr("All"), comments + history);
    //: Tab of the editor. RU: «Комментарии»
    m_tabs->setTab(static_cast<int>(Tab::Comments), tr("Comments"), comments);
    //: Tab of the editor. RU: «История»
    m_tabs->setTab(static_cast<int>(Tab::History), tr("History"), history);
    readParents();
    if (m_reworded.isValid())
        return; // somebody types in one of the rows
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Entry> list = entries();
    // The last comments matter most, so the first ones wait behind the button; of the rest the oldest do.
    const bool isForward = static_cast<Tab>(m_tabs->currentIndex()) == Tab::Comments;
    const qsizetype hidden = std::max<qsizetype>(0, list.size() - m_limit);
    const auto addMore = [&] {
        if (hidden == 0)
            return;
        //: Under or above the entries that are shown. RU: «Показать ещё %n»
        auto *more = new QPushButton(tr("Show %n more", nullptr, static_cast<int>(hidden)), m_list);
        setButtonKind(*more, ButtonKind::Flat, ButtonSize::Small);
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_limit += kPage;
            refresh();
        });
        m_rows->addWidget(more, 0, Qt::AlignLeft);
    };
    if (isForward)
        addMore();
    for (qsizetype i = isForward ? hidden : 0; i < list.size() - (isForward ? 0 : hidden); ++i)
        m_rows->addWidget(rowOf(list.at(i)));
    if (!isForward)
        addMore();
}

QWidget *ActivityView::rowOf(const Entry &entry)
{
    return entry.comment ? commentRow(*entry.comment) : historyRow(entry.history);
}

QWidget *ActivityView::commentRow(const core::Comment &comment)
{
    const core::Directory &directory = m_session.store().directory();
    const core::Clock &clock = m_session.store().clock();
    const core::Person *author = directory.person(comment.author);
    const QString name = personName(comment.author, directory);
    const QString time = momentText(comment.at, clock.now(), clock.zone(), Place::Inside);

    auto *row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("comment"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new AvatarDisc(author == nullptr ? core::Person{} : *author, row), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new PlainLabel(name, TextStyle::Button, Token::TextPrimary, row));
    head->addWidget(new PlainLabel(time, TextStyle::Meta, Token::TextMuted, row));
    head->addStretch();
    if (comment.author == m_session.store().me() && !m_isReadOnly) {
        auto *edit = new IconButton(QStringLiteral("edit"), row, 20);
        //: RU: «Изменить комментарий»
        edit->setName(tr("Edit the comment"));
        auto *remove = new IconButton(QStringLiteral("trash"), row, 20);
        //: RU: «Удалить комментарий»
        remove->setName(tr("Delete the comment"));
        head->addWidget(edit);
        head->addWidget(remove);
        new RowActions(row, {edit, remove});
        connect(edit, &QAbstractButton::clicked, this, [this, row, comment] { beginRewording(row, comment); });
        connect(remove, &QAbstractButton::clicked, this, [this, comment] { m_session.editComment(comment.id, {}); });
    }
    auto *text = new TextView(row);
    text->setObjectName(QStringLiteral("commentText"));
    //: A comment as a screen reader tells it; %1 is who wrote it, %2 when. RU: «%1, %2»
    text->setAccessibleName(tr("%1, %2").arg(name, time));
    text->showPlain(comment.text);
    connect(text, &TextView::linkChosen, this, [this](const QString &link) { Q_EMIT complained(followLink(link)); });
    column->addLayout(head);
    column->addWidget(text);
    if (text->isCut()) {
        auto *whole = new QPushButton(tr("Show all of it"), row);
        setButtonKind(*whole, ButtonKind::Flat, ButtonSize::Small);
        column->addWidget(whole, 0, Qt::AlignLeft);
        connect(whole, &QAbstractButton::clicked, row, [row, text, whole, column, body = comment.text] {
            auto *plain = new FlatTextEdit(FlatTextEdit::Lines::Many, row);
            plain->setReadOnly(true);
            plain->showText(body);
            column->addWidget(plain);
            text->hide();
            whole->hide();
        });
    }
    line->addLayout(column, 1);
    row->show();
    return row;
}

QWidget *ActivityView::historyRow(const core::HistoryEntry &entry)
{
    const core::Clock &clock = m_session.store().clock();
    auto *row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("historyEntry"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(scaled(kAvatar) + 8, 0, 0, 0);
    line->setSpacing(8);
    const QString moment = momentText(entry.at, clock.now(), clock.zone(), Place::Inside);
    auto *time = new PlainLabel(shortMoment(entry.at, clock), TextStyle::Meta, Token::TextMuted, row);
    time->setToolTip(plainToolTip(moment));
    time->setAccessibleName(moment);
    time->setFixedSize(scaled(kTimeWidth), lineHeight(TextStyle::Body));
    auto *sentence
        = new PlainLabel(historySentence(entry, m_session.store().directory(), clock.now(), clock.zone(), m_titles),
                         TextStyle::Body, Token::TextSecondary, row);
    sentence->setWordWrap(true);
    line->addWidget(time, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    row->show();
    return row;
}

/// Puts a field over the text of a comment. Ctrl+Enter takes it, Esc leaves it as it was.
void ActivityView::beginRewording(QWidget *row, const core::Comment &comment)
{
    m_reworded = comment.id;
    auto *text = row->findChild<TextView *>(QStringLiteral("commentText"));
    text->hide();
    auto *edit = new FlatTextEdit(FlatTextEdit::Lines::Many, row);
    edit->setObjectName(QStringLiteral("commentRewordEdit"));
    edit->setAccessibleName(tr("Edit the comment"));
    edit->setFramed(true);
    edit->showText(comment.text);
    static_cast<QVBoxLayout *>(row->layout()->itemAt(1)->layout())->addWidget(edit);
    const auto end = [this] {
        m_reworded = {};
        QMetaObject::invokeMethod(this, &ActivityView::refresh, Qt::QueuedConnection); // removes the field itself
    };
    connect(edit, &FlatTextEdit::entered, this, [this, edit, comment, end] {
        if (!m_reworded.isValid())
            return;
        const QString wanted = edit->text().trimmed();
        if (!wanted.isEmpty() && wanted != comment.text)
            m_session.editComment(comment.id, wanted);
        end();
    });
    connect(edit, &FlatTextEdit::escaped, this, end);
    edit->show();
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
}

void ActivityView::flush()
{
    if (auto *edit = m_list->findChild<FlatTextEdit *>(QStringLiteral("commentRewordEdit"));
        m_reworded.isValid() && edit)
        Q_EMIT edit->entered();
}

void ActivityView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refresh();
}

void ActivityView::retranslate()
{
    //: Name of the tabs over comments and history. RU: «Что показать»
    m_tabs->setAccessibleName(tr("Show"));
    //: Name of the list of comments and changes of a task. RU: «Лента»
    m_list->setAccessibleName(tr("Activity"));
    refresh();
}

} // namespace ui

#include "moc_activityview.cpp"
