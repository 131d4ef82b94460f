// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/trash/trashdialog.h"

#include "core/commands/trashtasks.h"
#include "core/store/store.h"
#include "ui/shell/edits.h"
#include "ui/style/dim.h"
#include "ui/style/plainlabel.h"
#include "ui/style/rowtable.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(760, 480);
constexpr int kClientWidth = 180;
constexpr int kDeletedWidth = 150;

} // namespace

TrashDialog::TrashDialog(Edits &edits, QWidget *parent)
    : QDialog(parent),
      m_edits(edits),
      m_model(edits.store()),
      m_note(new PlainLabel(TextStyle::Meta, Token::TextMuted, this)),
      m_table(new QTableView(this)),
      m_restore(new QPushButton(this)),
      m_empty(new QPushButton(this))
{
    setObjectName(QStringLiteral("trashDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    dimBehind(*this);
    //: Title of the list of deleted tasks. RU: «Корзина»
    setWindowTitle(tr("Trash"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::follow);
    connect(&m_model, &TrashModel::counted, this, &TrashDialog::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            m_table->selectRow(0);
    });
    connect(&edits.store(), &core::Store::stateChanged, this, &TrashDialog::follow);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restore);
    connect(m_empty, &QPushButton::clicked, this, &TrashDialog::empty);
    follow();
}

void TrashDialog::build()
{
    m_table->setObjectName(QStringLiteral("trashTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    dressAsRows(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(TrashModel::Title, QHeaderView::Stretch);
    header->resizeSection(TrashModel::Client, scaled(kClientWidth));
    header->resizeSection(TrashModel::Deleted, scaled(kDeletedWidth));
    m_restore->setObjectName(QStringLiteral("trashRestoreButton"));
    //: Button of the trash: puts the selected tasks back. RU: «Вернуть»
    m_restore->setText(tr("Restore"));
    m_empty->setObjectName(QStringLiteral("trashEmptyButton"));
    //: Button of the trash; asks first. RU: «Очистить корзину…»
    m_empty->setText(tr("Empty the trash…"));
    m_empty->setAutoDefault(false);
    m_restore->setAutoDefault(false);
    //: Button of the trash. RU: «Закрыть»
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_empty);
    buttons->addStretch(1);
    buttons->addWidget(close);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addLayout(buttons);
    resize(scaled(kSize.width()), scaled(kSize.height()));
}

void TrashDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_table->hasFocus())
        restore();
    else
        QDialog::keyPressEvent(event);
}

void TrashDialog::restore()
{
    QList<core::TaskId> tasks;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        tasks.append(m_model.taskAt(index.row()));
    if (!tasks.isEmpty() && m_edits.mayEdit())
        m_edits.run(std::make_shared<core::TrashTasks>(tasks, core::TrashTasks::Direction::Restore));
}

void TrashDialog::empty()
{
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Followup"),
                                //: Question before the trash is emptied. RU: «Удалить навсегда задач: %n?»
                                tr("Delete %n tasks for good?", nullptr, static_cast<int>(m_model.total())),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("trashEmptyQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    //: Under that question. RU: «Их комментарии и история удалятся тоже. Вернуть их будет нельзя.»
    box->setInformativeText(tr("Their comments and history go too. They cannot be brought back."));
    //: Button of that question. RU: «Удалить навсегда»
    QPushButton *confirmed = box->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    //: Button of that question. RU: «Отмена»
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(confirmed, &QPushButton::clicked, this,
            [this] { m_edits.run(std::make_shared<core::PurgeTrash>(core::PurgeTrash::kAll)); });
    box->open();
}

void TrashDialog::follow()
{
    const bool canEdit = !m_edits.store().isReadOnly();
    m_restore->setEnabled(canEdit && m_table->selectionModel()->hasSelection());
    m_empty->setEnabled(canEdit && m_model.total() > 0);
    m_note->setText(
        m_model.total() == 0
            //: In the trash. RU: «Корзина пуста.»
            ? tr("The trash is empty.")
            //: In the trash; %n: how many tasks. RU: «Задач: %n. Через 30 дней они удаляются навсегда.»
            : tr("%n tasks. After 30 days they are deleted for good.", nullptr, static_cast<int>(m_model.total())));
}

} // namespace ui

#include "moc_trashdialog.cpp"
