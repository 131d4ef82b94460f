// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/capture/linesdialog.h"

#include "core/commands/createtasks.h"
#include "core/store/store.h"
#include "core/store/whenready.h"
#include "ui/shell/edits.h"
#include "ui/style/dim.h"
#include "ui/style/followupstyle.h"
#include "ui/style/plainlabel.h"
#include "ui/style/rowtable.h"
#include "ui/style/typography.h"
#include "ui/text/errortext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(760, 480);
constexpr int kSummaryWidth = 300;

} // namespace

LinesDialog::LinesDialog(Edits &edits, UsualReminder usualReminder, QWidget *parent)
    : QDialog(parent),
      m_edits(edits),
      m_model(edits.store(), std::move(usualReminder)),
      m_note(new PlainLabel(TextStyle::Meta, Token::TextMuted, this)),
      m_table(new QTableView(this)),
      m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("linesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    dimBehind(*this);
    //: Title of the look at several pasted lines. RU: «Новые задачи»
    setWindowTitle(tr("New tasks"));
    build();
    connect(&m_model, &LinesModel::checkedChanged, this, &LinesDialog::follow);
    connect(m_create, &QPushButton::clicked, this, &LinesDialog::create);
}

void LinesDialog::build()
{
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("linesNote"));
    m_table->setObjectName(QStringLiteral("linesTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    dressAsRows(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(LinesModel::Title, QHeaderView::Stretch);
    header->resizeSection(LinesModel::Summary, scaled(kSummaryWidth));
    m_create->setObjectName(QStringLiteral("linesCreateButton"));
    setButtonKind(*m_create, ButtonKind::Filled);
    m_create->setDefault(true);
    //: Button of the look at several pasted lines. RU: «Отмена»
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addLayout(buttons);
    resize(scaled(kSize.width()), scaled(kSize.height()));
}

void LinesDialog::look(core::Scope scope, const QStringList &lines)
{
    m_model.setLines(scope, lines);
    if (lines.size() > LinesModel::kMostLines)
        //: Over the pasted lines: there are more than can be taken at once. RU: «Показаны первые %1 строк, остальные
        //: не вошли.»
        m_note->setText(tr("These are the first %1 lines, the others are left out.").arg(LinesModel::kMostLines));
    else
        //: Over the pasted lines. RU: «Каждая строка станет задачей. Снимите отметку с лишних, двойной щелчок или F2
        //: исправляет строку.»
        m_note->setText(
            tr("Each line becomes a task. Uncheck what is not needed; double-click or F2 corrects a line."));
    m_table->selectRow(0);
    m_table->setFocus();
    show();
}

void LinesDialog::follow()
{
    const auto count = static_cast<int>(m_model.tasks().size());
    //: Button that creates as many tasks as there are checked lines. RU: «Создать задачи: %n»
    m_create->setText(tr("Create %n task(s)", nullptr, count));
    m_create->setEnabled(count > 0);
}

/// The lines stay until the file has the tasks.
void LinesDialog::create()
{
    const QList<core::Task> tasks = m_model.tasks();
    if (tasks.isEmpty() || !m_edits.mayEdit())
        return;
    m_create->setEnabled(false);
    core::whenReady(m_edits.run(std::make_shared<core::CreateTasks>(tasks)), this,
                    [this](const core::Result<core::Outcome> &outcome) {
                        if (outcome) {
                            Q_EMIT created();
                            accept();
                            return;
                        }
                        follow();
                        m_note->setText(errorText(outcome.error()));
                    });
}

} // namespace ui

#include "moc_linesdialog.cpp"
