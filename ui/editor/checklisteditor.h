// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/fieldeditor.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FlatLineEdit;
class IconButton;

/// One line of a checklist: grip, check, text, and a cross that comes with the pointer. Owned by the editor.
class ChecklistRow final : public QWidget
{
    Q_OBJECT

public:
    ChecklistRow(const core::ChecklistItem &item, QWidget *parent);

    void showItem(const core::ChecklistItem &item);
    void setReadOnly(bool isReadOnly);
    void retranslate();
    const QString &uid() const { return m_item.uid; }
    FlatLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void toggled(bool isDone);
    void reworded(const QString &text);
    void removeRequested();
    /// Alt+Up or Alt+Down.
    void moveRequested(int steps);
    /// The grip is being dragged; @p y in the parent's coordinates.
    void dragged(int y);
    void dropped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void restyle();

    core::ChecklistItem m_item;
    QLabel *m_grip;
    QCheckBox *m_check;
    FlatLineEdit *m_line;
    IconButton *m_remove;
    bool m_isReadOnly = false;
};

/// The checklist: check, reword, drag or Alt+arrows to reorder, Enter adds, Backspace in an empty line removes, several
/// pasted lines become several items.
class ChecklistEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChecklistEditor(TaskSession &session, QWidget *parent);

    void showValue() override;
    bool isEditing() const override;
    void flush() override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void activate() override;

private:
    using Items = QList<core::ChecklistItem>;

    Items items() const;
    ChecklistRow *makeRow(const core::ChecklistItem &item);
    void add(const QStringList &lines);
    void change(const QString &uid, const std::function<void(core::ChecklistItem &)> &edit);
    void remove(const QString &uid);
    void move(const QString &uid, int to);
    void dragTo(ChecklistRow *row, int y);
    qsizetype indexOf(const QString &uid) const;

    QWidget *m_view;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_more;
    qsizetype m_limit = 0;
    QList<ChecklistRow *> m_rows{};
    QWidget *m_addRow;
    FlatLineEdit *m_add;
    bool m_isReadOnly = false;
    bool m_isDragging = false;
};

/// How much of a checklist is done, as a bar.
class ProgressLine final : public QWidget
{
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(int done, int total);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_total = 0;
};

} // namespace ui
