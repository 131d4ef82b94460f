// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/palette/palette.h"

#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/palette/palettedelegate.h"
#include "ui/style/dim.h"
#include "ui/style/painters.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(640, 440);
constexpr int kFieldHeight = 48;
constexpr qreal kTop = 0.14; // of the window
constexpr int kMostClients = 5;
constexpr size_t kMostTasks = 12;

} // namespace

CommandPalette::CommandPalette(core::Store &store, QList<PaletteEntry> entries, QWidget *window)
    : QDialog(window),
      m_store(store),
      m_known(std::move(entries)),
      m_window(window),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    dimBehind(*this);
    //: Title of the field that finds actions, people, clients and tasks. RU: «Найти и выполнить»
    setWindowTitle(tr("Find and do"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(windowTitle());
    //: In that field while it is empty. RU: «Действие, человек, клиент или задача»
    m_edit->setPlaceholderText(tr("Action, person, client or task"));
    m_edit->setMinimumHeight(scaled(kFieldHeight));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    //: Spoken name of the rows below that field. RU: «Найдено»
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { act(index.row()); });
    place();
    find({});
    m_edit->setFocus();
}

void CommandPalette::place()
{
    const QSize size(qMin(scaled(kSize.width()), m_window->width() - 48),
                     qMin(scaled(kSize.height()), m_window->height() - 96));
    resize(size);
    const QPoint origin = m_window->mapToGlobal(QPoint(0, 0));
    move(origin.x() + (m_window->width() - size.width()) / 2, origin.y() + static_cast<int>(m_window->height() * kTop));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int current = m_list->currentIndex().row();
    const int step = key->key() == Qt::Key_Down ? 1
        : key->key() == Qt::Key_Up              ? -1
        : key->key() == Qt::Key_PageDown        ? 8
        : key->key() == Qt::Key_PageUp          ? -8
                                                : 0;
    if (step != 0) {
        m_list->setCurrentIndex(m_model->index(qBound(0, current + step, m_model->rowCount() - 1), 0));
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    act(current);
    return true;
}

void CommandPalette::find(const QString &typed)
{
    ++m_question;
    m_model->clear();
    m_shown.clear();
    append(matching(m_known, typed));
    if (!typed.trimmed().isEmpty())
        findInFile(typed.trimmed());
}

void CommandPalette::findInFile(const QString &typed)
{
    const int question = m_question;
    core::whenReady(
        m_store.suggestions(core::Vocabulary::Clients, typed, {}, kMostClients), this,
        [this, question](const core::Result<QStringList> &names) {
            QList<PaletteEntry> clients;
            for (const QString &name : question == m_question ? names.value_or(QStringList()) : QStringList()) {
                //: Kind of a row in that list: shows the tasks of a client. RU: «Клиент»
                clients.append(
                    {.title = name, .hint = tr("Client"), .iconName = QStringLiteral("client"), .act = [this, name] {
                         Q_EMIT clientChosen(name);
                     }});
            }
            append(clients);
        });
    const core::TaskQuery query{.filter = core::Filter::all({core::Filter::text(typed),
                                                             core::Filter::term(core::FilterField::IsDeleted, false)})};
    core::whenReady(m_store.order(query), this, [this, question](const core::Result<core::TaskOrder> &order) {
        if (question != m_question || !order)
            return;
        QList<core::TaskId> first;
        for (size_t place = 0; place < std::min(order->ids.size(), kMostTasks); ++place)
            first.append(core::TaskId(order->ids.at(place)));
        core::whenReady(m_store.rows(first), this, [this, question](const core::Result<QList<core::TaskRow>> &rows) {
            QList<PaletteEntry> tasks;
            for (const core::TaskRow &row :
                 question == m_question ? rows.value_or(QList<core::TaskRow>()) : QList<core::TaskRow>()) {
                //: Kind of a row in that list: opens a task. RU: «Задача»
                tasks.append({.title = row.title,
                              .hint = row.clientName.isEmpty() ? tr("Task") : row.clientName,
                              .iconName = QStringLiteral("my-tasks"),
                              .act = [this, id = row.id] { Q_EMIT taskChosen(id); }});
            }
            append(tasks);
        });
    });
}

void CommandPalette::append(const QList<PaletteEntry> &entries)
{
    for (const PaletteEntry &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.hint, PaletteDelegate::HintRole);
        item->setData(entry.iconName, PaletteDelegate::IconNameRole);
        //: Spoken row of that list; %1: what was found, %2: what it is. RU: «%1, %2»
        item->setData(entry.hint.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, entry.hint),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_shown.append(entry);
    }
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::act(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const auto deed = m_shown.at(row).act;
    hide(); // the window has the keyboard again before anything is done in it
    if (deed)
        deed();
    close();
}

} // namespace ui

#include "moc_palette.cpp"
