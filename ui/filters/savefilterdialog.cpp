// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/filters/savefilterdialog.h"

#include "core/query/filterparser.h"
#include "ui/search/filterproblemtext.h"
#include "ui/style/dim.h"
#include "ui/style/followupstyle.h"
#include "ui/style/plainlabel.h"
#include "ui/style/typography.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 520;
constexpr int kMostLetters = 100;

} // namespace

SaveFilterDialog::SaveFilterDialog(const core::SavedFilter &filter, const core::Directory &directory, core::PersonId me,
                                   QWidget *parent)
    : QDialog(parent),
      m_filter(filter),
      m_directory(directory),
      m_me(me),
      m_name(new QLineEdit(filter.name)),
      m_query(new QLineEdit(filter.query)),
      m_problem(new PlainLabel(TextStyle::Meta, Token::Danger)),
      m_isShared(new QCheckBox)
{
    setObjectName(QStringLiteral("saveFilterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    dimBehind(*this);
    setWindowTitle(filter.id.isValid() ? tr("Edit filter") //: Title of a dialog. RU: «Изменить фильтр»
                                       : tr("New filter")); //: Title of a dialog. RU: «Новый фильтр»
    build();
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &SaveFilterDialog::check);
    check();
}

void SaveFilterDialog::build()
{
    m_name->setObjectName(QStringLiteral("filterNameEdit"));
    m_name->setMaxLength(kMostLetters);
    m_query->setObjectName(QStringLiteral("filterQueryEdit"));
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_problem->setWordWrap(true);
    m_isShared->setObjectName(QStringLiteral("filterSharedCheck"));
    m_isShared->setChecked(m_filter.id.isValid() && !m_filter.owner.isValid());
    //: A check box: other people who open the file see the filter too. RU: «Показывать всем, кто открывает файл»
    m_isShared->setText(tr("Show to all who open the file"));
    auto *fields = new QFormLayout;
    fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    //: Label of a field. RU: «Название»
    fields->addRow(tr("Name"), m_name);
    m_name->setAccessibleName(tr("Name"));
    //: Label of a field that holds a filter as text. RU: «Условия»
    fields->addRow(tr("Conditions"), m_query);
    m_query->setAccessibleName(tr("Conditions"));
    auto *buttons = new QDialogButtonBox;
    //: Button. RU: «Сохранить»
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("filterSaveButton"));
    //: Button. RU: «Отмена»
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveFilterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(fields);
    column->addWidget(m_problem);
    column->addWidget(m_isShared);
    column->addWidget(buttons);
    resize(scaled(kWidth), sizeHint().height());
}

void SaveFilterDialog::check()
{
    const auto filter = core::parseFilter(m_query->text(), m_directory);
    m_problem->setText(filter ? QString() : problemText(filter.error(), m_query->text()));
    m_problem->setVisible(!filter);
    setFieldInvalid(*m_query, !filter);
    m_save->setEnabled(filter && !m_name->text().trimmed().isEmpty());
}

void SaveFilterDialog::save()
{
    m_filter.name = m_name->text().simplified();
    m_filter.query = m_query->text().trimmed();
    m_filter.owner = m_isShared->isChecked() ? core::PersonId() : m_me;
    Q_EMIT saved(m_filter);
    accept();
}

} // namespace ui

#include "moc_savefilterdialog.cpp"
