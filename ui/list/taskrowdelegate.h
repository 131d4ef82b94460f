// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/task.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace ui {

class TaskTable;

/// Paints the cells of the list over the ground that the table has laid, and edits titles in place. Owned by its table.
class TaskRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskRowDelegate(TaskTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Draws a line of text, elided; what was cut before is not measured again.
    void drawElided(QPainter &painter, const QRect &rect, const QString &text) const;
    /// Folded words that are underlaid where a row has them.
    void setSought(const QStringList &sought) { m_sought = sought; }
    /// Forgets what was cut: the font is another.
    void forgetTexts() { m_elided.clear(); }

Q_SIGNALS:
    /// A title was changed in place; @p was is what stood there when the editing began.
    void titleEdited(core::TaskId task, const QString &was, const QString &now) const;

private:
    const QString &elided(const QPainter &painter, int width, const QString &text) const;
    void drawSearched(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect paintSubtasks(QPainter &painter, const QRect &room, const QModelIndex &index) const;
    void paintActions(QPainter &painter, const QRect &cell) const;
    void paintAssignee(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintTags(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    TaskTable &m_table;
    QStringList m_sought{};
    mutable QCache<QString, QString> m_elided;
};

} // namespace ui
