// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/shortcutspage.h"

#include "ui/settings/settingsform.h"
#include "ui/style/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The text of an action without the mark of its menu letter; two marks are one ampersand.
QString plainName(const QAction &action)
{
    QString name;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        name += text[i];
    }
    return name;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys += shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(" · "));
}

} // namespace

ShortcutsPage::ShortcutsPage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(TextStyle::PageTitle)), m_table(new QTableWidget)
{
    for (QAction *action : actions)
        m_actions.append(action);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setColumnCount(2);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    QVBoxLayout *rows = settingsForm(this);
    rows->addWidget(m_title);
    rows->addSpacing(20);
    rows->addWidget(m_table, 1);
    retranslate();
}

void ShortcutsPage::fill()
{
    m_table->setRowCount(0);
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || action->shortcuts().isEmpty() || action->text().isEmpty())
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(plainName(*action)));
        m_table->setItem(row, 1, new QTableWidgetItem(keysOf(*action)));
    }
}

void ShortcutsPage::retranslate()
{
    //: Heading of a page of the settings. RU: «Сочетания клавиш»
    m_title->setText(tr("Shortcuts"));
    m_table->setAccessibleName(m_title->text());
    //: Head of a column: what is done. RU: «Действие»
    const QString action = tr("Action");
    //: Head of a column: by which keys. RU: «Клавиши»
    m_table->setHorizontalHeaderLabels({action, tr("Keys")});
    fill();
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsPage::showEvent(QShowEvent *event)
{
    fill(); // the actions may have been given their texts after this page
    QWidget::showEvent(event);
}

} // namespace ui
