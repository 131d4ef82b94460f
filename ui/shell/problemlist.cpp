// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/problemlist.h"

#include "ui/style/dim.h"
#include "ui/style/typography.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(640, 420);

} // namespace

ProblemList::ProblemList(const QStringList &lines, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("problemList"));
    setAttribute(Qt::WA_DeleteOnClose);
    dimBehind(*this);
    //: RU: «Что не загрузилось». Title of the list of records of an import that had problems.
    setWindowTitle(tr("What could not be imported"));
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("problemListText"));
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setPlainText(lines.join(u'\n'));
    auto *buttons = new QDialogButtonBox(this);
    //: RU: «Скопировать всё». Button under the list of problems.
    QPushButton *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("problemListCopyButton"));
    connect(copy, &QPushButton::clicked, this, [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    //: RU: «Закрыть». Button under the list of problems.
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(scaled(kSize.width()), scaled(kSize.height()));
}

} // namespace ui

#include "moc_problemlist.cpp"
