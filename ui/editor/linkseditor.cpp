// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/linkseditor.h"

#include "ui/editor/flatedit.h"
#include "ui/editor/texteditors.h"
#include "ui/editor/valuebutton.h"
#include "ui/style/iconbutton.h"
#include "ui/style/plainlabel.h"
#include "ui/text/tasktext.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

LinksEditor::LinksEditor(TaskSession &session, QWidget *parent)
    : FieldEditor(core::Field::Links, session, parent),
      m_rows(new QVBoxLayout),
      m_add(new IconButton(QStringLiteral("plus"), this)),
      m_form(new QWidget(this)),
      m_address(new FlatLineEdit(m_form)),
      m_name(new FlatLineEdit(m_form)),
      m_browse(new IconButton(QStringLiteral("folder"), m_form))
{
    m_add->setObjectName(QStringLiteral("linksEdit"));
    m_address->setObjectName(QStringLiteral("linkAddressEdit"));
    m_name->setObjectName(QStringLiteral("linkNameEdit"));
    m_browse->setObjectName(QStringLiteral("linkBrowseButton"));
    setFocusProxy(m_add);
    auto *address = new QHBoxLayout;
    address->setSpacing(4);
    address->addWidget(m_address, 1);
    address->addWidget(m_browse);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addLayout(address);
    form->addWidget(m_name);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_form);
    auto *plus = new QHBoxLayout;
    plus->setContentsMargins(kFieldInset - 6, 0, 0, 0); // the plus itself stands in the middle of its button
    plus->addWidget(m_add);
    plus->addStretch();
    column->addLayout(plus);
    connect(m_add, &QAbstractButton::clicked, this, &LinksEditor::activate);
    connect(m_browse, &QAbstractButton::clicked, this, &LinksEditor::chooseFile);
    for (const FlatLineEdit *line : {m_address, m_name}) {
        connect(line, &FlatLineEdit::entered, this, [this, line] {
            // From one field into the other is no leaving.
            if (line->hasFocus() || (!m_address->hasFocus() && !m_name->hasFocus() && !m_browse->hasFocus()))
                take();
        });
    }
}

QList<core::Link> LinksEditor::links() const
{
    return std::get<QList<core::Link>>(value());
}

void LinksEditor::showValue()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<core::Link> list = links();
    for (qsizetype i = 0; i < list.size(); ++i)
        m_rows->addWidget(rowOf(list.at(i), i));
    m_add->setVisible(!m_isReadOnly && !m_form->isVisibleTo(this));
}

QWidget *LinksEditor::rowOf(const core::Link &link, qsizetype index)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const QString name = link.name.isEmpty() ? link.url : link.name;
    auto *open = new ValueButton(row);
    open->setObjectName(QStringLiteral("openLinkButton"));
    open->setFace(face::Link{name});
    //: Opens a link of a task; %1 is its name. RU: «Открыть: %1»
    open->setAccessibleName(tr("Open: %1").arg(name));
    open->setAccessibleDescription(link.url);
    open->setToolTip(plainToolTip(link.url));
    auto *edit = new IconButton(QStringLiteral("edit"), row, 24);
    //: RU: «Изменить ссылку»
    edit->setName(tr("Change the link"));
    auto *remove = new IconButton(QStringLiteral("close"), row, 24);
    //: RU: «Убрать ссылку»
    remove->setName(tr("Remove the link"));
    line->addWidget(open);
    line->addStretch();
    line->addWidget(edit);
    line->addWidget(remove);
    edit->setVisible(!m_isReadOnly);
    remove->setVisible(!m_isReadOnly);
    connect(open, &QAbstractButton::clicked, this, [this, url = link.url] { Q_EMIT complained(followLink(url)); });
    connect(edit, &QAbstractButton::clicked, this, [this, index] { beginEdit(index); });
    connect(remove, &QAbstractButton::clicked, this, [this, link] {
        QList<core::Link> list = links();
        list.removeOne(link);
        m_add->setFocus();
        session().commit(field(), list);
    });
    row->show();
    return row;
}

void LinksEditor::activate()
{
    if (!m_isReadOnly)
        beginEdit(-1);
}

void LinksEditor::beginEdit(qsizetype index)
{
    m_edited = index;
    const core::Link link = links().value(index);
    m_address->showText(link.url);
    m_name->showText(link.name);
    m_add->hide();
    m_form->show();
    m_address->setFocus();
}

void LinksEditor::take()
{
    const core::Link link{.name = core::cleanedTitle(m_name->text()), .url = core::cleanedTitle(m_address->text())};
    QList<core::Link> list = links();
    const qsizetype edited = m_edited;
    leave();
    if (edited >= 0 && edited < list.size()) {
        if (link.url.isEmpty())
            list.removeAt(edited);
        else
            list[edited] = link;
    } else if (!link.url.isEmpty()) {
        list.append(link);
    }
    session().commit(field(), list);
}

void LinksEditor::leave()
{
    m_edited = -1;
    m_address->showText({});
    m_name->showText({});
    m_form->hide();
    m_add->setVisible(!m_isReadOnly);
}

void LinksEditor::chooseFile()
{
    //: Title of the dialog that chooses a file to link to. RU: «Файл для ссылки»
    auto *dialog = new QFileDialog(this, tr("File to link to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_address->setText(path);
        if (m_name->text().isEmpty())
            m_name->setText(QFileInfo(path).fileName());
        m_name->setFocus();
    });
    dialog->open();
}

bool LinksEditor::isEditing() const
{
    return m_form->isVisibleTo(this);
}

void LinksEditor::flush()
{
    if (isEditing())
        take();
}

void LinksEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showValue();
}

void LinksEditor::retranslate()
{
    //: RU: «Добавить ссылку»
    m_add->setName(tr("Add a link"));
    //: Name of the field for the target of a link. RU: «Адрес или файл»
    m_address->setAccessibleName(tr("Address or file"));
    m_address->setPlaceholderText(m_address->accessibleName());
    //: Name of the field for the name of a link, which may stay empty. RU: «Название, если нужно»
    m_name->setAccessibleName(tr("Name, if it needs one"));
    m_name->setPlaceholderText(m_name->accessibleName());
    //: RU: «Выбрать файл»
    m_browse->setName(tr("Choose a file"));
}

} // namespace ui

#include "moc_linkseditor.cpp"
